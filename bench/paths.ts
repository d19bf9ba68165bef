import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project, found from the sources and from what they are compiled to alike. */
export const PROJECT_DIR = ((): string => {
  let dir = import.meta.dirname;
  while (!existsSync(join(dir, 'package.json'))) dir = join(dir, '..');
  return dir;
})();
