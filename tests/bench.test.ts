import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './support/server.ts';

const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

describe('the bench', () => {
  it('answers as its contestants do, on a small graph', async () => {
    await run('node', ['node_modules/typescript/bin/tsc', '-p', 'bench'], { cwd: ROOT });
    const json = join(folder.path, 'results.json');
    await run('node', ['dist-bench/bench/run.js', '--small', '--json', json], { cwd: ROOT, timeout: 120_000 });
    const lines = (await readFile(json, 'utf8')).trim().split('\n');
    const results = lines.map((line) => JSON.parse(line) as { name: string; wrong: number; ours: number });
    expect(results.filter(({ wrong }) => wrong > 0)).toEqual([]);
    for (const contestant of ['chains', 'ngraph', 'graphology', 'embedded store']) {
      expect(
        results.some(({ name }) => name.includes(contestant)),
        contestant,
      ).toBe(true);
    }
  }, 150_000);
});
