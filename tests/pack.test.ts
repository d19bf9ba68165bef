import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skipped } from './support/export/python.ts';
import { temporaryFolder } from './support/server.ts';

const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);

/** Why the package cannot be installed here; null where it can. */
const noRegistry = canReachRegistry() ? null : 'no package registry answers';

function canReachRegistry(): boolean {
  try {
    execFileSync('npm', ['view', 'citty', 'version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let served: ChildProcess | undefined;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  if (served?.pid !== undefined && served.exitCode === null) {
    process.kill(-served.pid, 'SIGTERM'); // npx and what it started
    await once(served, 'exit');
  }
  await folder.remove();
});

describe.skipIf(noRegistry)(`the package${skipped(noRegistry)}`, () => {
  it('serves in an empty folder, from a file that npm pack made, with npx', async () => {
    // What it is built from is built already: `prepack` would do that again, under the feet of the other tests.
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder.path], { cwd: ROOT });
    const [tarball] = (await readdir(folder.path)).filter((name) => name.endsWith('.tgz'));
    const empty = join(folder.path, 'empty');
    await mkdir(empty);
    const from = `--package=${join(folder.path, tarball as string)}`;
    served = spawn('npx', ['--yes', from, 'armstrace', 'serve'], {
      cwd: empty,
      env: { ...process.env, PORT: '0', DATA_DIR: '', SEEDS_DIR: '', NEO4J_URI: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    const url = await addressIn(served);
    const response = await fetch(`${url}/export/chains.cyjs?from=dprk&to.kinds=CELL&materiel=type-68`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('is-cell-abu-khashab');
    expect((await fetch(`${url}/playground/`)).status).toBe(200);
    expect(await readdir(empty)).toEqual(['data']);
  }, 240_000);
});

/** The address that the program says it serves at. What it says afterwards is still read, or it could not say it. */
function addressIn(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (text) => {
      said += text;
      const address = said.match(/playground (\S+)\/playground\//)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`it ended without an address: ${said}`)));
  });
}
