import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { readScripts, type Script } from '../../src/ingest/seeds.ts';
import { temporaryFolder } from './server.ts';

/**
 * Reads seed scripts, given file by file, from a folder of their own, for the tests of the file that asks for this. After each
 * test they are gone.
 */
export function seedScripts(): (files: Readonly<Record<string, string>>) => Promise<Script[]> {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let folders = 0;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  return async (files) => {
    const dir = join(folder.path, String(folders++));
    await mkdir(dir);
    for (const [file, text] of Object.entries(files)) await writeFile(join(dir, file), text);
    return readScripts(dir);
  };
}
