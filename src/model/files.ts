import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** The folder of the program with its package.json, found alike from the sources and from wherever they are compiled to. */
export const ROOT = rootOf(import.meta.dirname);

function rootOf(dir: string): string {
  return existsSync(join(dir, 'package.json')) ? dir : rootOf(dirname(dir));
}

/** What package.json says of the program. */
export const PROGRAM = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly description: string;
};

/** The folder in which this program runs: `src/`, or what it is compiled to. */
const HERE = join(import.meta.dirname, '..');

/**
 * The compiled file of a module that runs as a thread of its own, named from `src/`. A thread can run nothing but
 * JavaScript: so from the sources, as tests run them, it is that of the program as it was last built.
 */
export function threadFile(module: string): string {
  return join(extname(import.meta.filename) === '.ts' ? join(ROOT, 'dist') : HERE, `${module}.js`);
}
