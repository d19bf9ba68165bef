import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../src/model/errors.ts';
import { openEmbedded } from '../src/store/embedded/store.ts';
import type { Store } from '../src/store/port.ts';
import { ask, openEmbeddedAlone, type TestStore, write } from './support/stores.ts';

let opened: TestStore;
let store: Store;
let dir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  opened = await openEmbeddedAlone();
  store = opened.store;
  dir = store.address;
});
afterEach(async () => {
  for (const child of children.splice(0)) await end(child);
  await opened.close();
});

/** A process of its own that runs this with `db` at hand, says so, and stays until it is ended. */
async function another(script: string): Promise<ChildProcess> {
  const program = `const { GrafeoDB } = require('@grafeo-db/js');
    (async () => { ${script} })().then(() => { console.log('done'); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const actors = async (of: Store) => (await ask(of, 'snapshot/actors')).map((row) => row.id).sort();
const graphFiles = async () => (await readdir(dir)).filter((file) => file.startsWith('graph-')).sort();
const path = (file: string) => JSON.stringify(join(dir, file));

describe('a reader of the embedded store', () => {
  it('goes on seeing the version it was opened on while writes finish', async () => {
    await write(store, "CREATE (:Actor {id: 'a'})");
    const reader = await store.read();
    await write(store, "CREATE (:Actor {id: 'b'})");
    await write(store, "CREATE (:Actor {id: 'c'})");
    expect((await reader.run('snapshot/actors')).map((row) => row.id)).toEqual(['a']);
    expect(reader.version).not.toBe(await store.newest());
    await reader.close();
    expect(await actors(store)).toEqual(['a', 'b', 'c']);
  });

  it('keeps the file of its version, which goes when the last reader of it is closed', async () => {
    await write(store, "CREATE (:Actor {id: 'a'})");
    const [first, second] = [await store.read(), await store.read()];
    await write(store, "CREATE (:Actor {id: 'b'})");
    const newest = await store.newest();
    expect(await graphFiles()).toEqual([first.version, newest]);
    await first.close();
    expect((await second.run('snapshot/actors')).map((row) => row.id)).toEqual(['a']);
    expect(await graphFiles()).toEqual([first.version, newest]);
    await second.close();
    expect(await graphFiles()).toEqual([newest]);
  });

  it('shares its file with readers of other processes, and does not take it from them', async () => {
    await write(store, "CREATE (:Actor {id: 'a'})");
    const held = (await store.newest()) as string;
    const child = await another(`GrafeoDB.openReadOnly(${path(held)})`);
    expect(await actors(store)).toEqual(['a']);
    await write(store, "CREATE (:Actor {id: 'b'})");
    expect(await graphFiles()).toEqual([held, await store.newest()]);
    await end(child);
    expect(await actors(store)).toEqual(['a', 'b']);
    expect(await graphFiles()).toEqual([await store.newest()]);
  });

  it('says so where another process has the file for itself', async () => {
    await write(store, "CREATE (:Actor {id: 'a'})");
    const file = (await store.newest()) as string;
    const child = await another(`GrafeoDB.open(${path(file)})`);
    const reading = store.read();
    await expect(reading).rejects.toThrow(StoreUnavailable);
    await expect(reading).rejects.toThrow(`the store file ${join(dir, file)} is in use by another process`);
    await end(child);
    expect(await actors(store)).toEqual(['a']);
  });
});

describe('a write to the embedded store', () => {
  it('that fails leaves no file', async () => {
    await write(store, "CREATE (:Actor {id: 'a'})");
    const before = await readdir(dir);
    await expect(write(store, 'this is no Cypher')).rejects.toThrow();
    expect(await readdir(dir)).toEqual(before);
  });

  it('that was killed is replaced by the next one, with its log and its lock', async () => {
    await write(store, "CREATE (:Actor {id: 'a'})");
    const killed = await another(`
      const lock = GrafeoDB.create(${path('write.lock')});
      const db = GrafeoDB.create(${path('graph-000002.grafeo')});
      await db.executeCypher("CREATE (:Actor {id: 'half done'})");
    `);
    await expect(write(store)).rejects.toThrow('is being written to by another process');
    await end(killed);
    expect(await readdir(dir)).toContain('graph-000002.grafeo.wal');
    await write(store, "CREATE (:Actor {id: 'b'})");
    expect(await actors(store)).toEqual(['a', 'b']);
    expect((await readdir(dir)).sort()).toEqual(['current', 'graph-000002.grafeo', 'write.lock']);
  });

  it('moves the pointer to a file that stands alone', async () => {
    await write(store, "CREATE (:Actor {id: 'a'})");
    expect(await readFile(join(dir, 'current'), 'utf8')).toBe('graph-000001.grafeo\n');
    expect((await readdir(dir)).sort()).toEqual(['current', 'graph-000001.grafeo', 'write.lock']);
  });

  it('is refused while another process writes, and leaves nothing', async () => {
    await another(`const lock = GrafeoDB.create(${path('write.lock')});`);
    const writing = write(store);
    await expect(writing).rejects.toThrow(StoreUnavailable);
    await expect(writing).rejects.toThrow(`the data folder ${dir} is being written to by another process`);
    expect((await readdir(dir)).filter((file) => !file.startsWith('write.lock'))).toEqual([]);
  });

  it('is refused while another store of this process writes to the folder', async () => {
    const other = await opened.again();
    await store.write(async (writer) => {
      await expect(write(other)).rejects.toThrow('is being written to by another process');
      await writer.statement("CREATE (:Actor {id: 'a'})");
    });
    await write(other, "CREATE (:Actor {id: 'b'})");
    expect(await actors(store)).toEqual(['a', 'b']);
  });
});

describe('an embedded store that cannot be had says where and why', () => {
  it('where its folder cannot be made', async () => {
    await writeFile(join(dir, 'file'), '');
    const opening = openEmbedded(join(dir, 'file/data'));
    await expect(opening).rejects.toThrow(StoreUnavailable);
    await expect(opening).rejects.toThrow(/^the data folder .*\/file\/data cannot be made: ENOTDIR/);
  });

  it('where its folder cannot be written to', async () => {
    await mkdir(join(dir, 'write.lock', 'in the way'), { recursive: true });
    const writing = write(store);
    await expect(writing).rejects.toThrow(StoreUnavailable);
    await expect(writing).rejects.toThrow(`the data folder ${dir} is not to be written to: `);
  });

  it('where the pointer cannot be read', async () => {
    await mkdir(join(dir, 'current'));
    await expect(store.newest()).rejects.toThrow(StoreUnavailable);
    await expect(store.newest()).rejects.toThrow(/current cannot be read: EISDIR/);
  });

  it.each([
    ['is not there', undefined],
    ['is no database', 'not a database'],
  ])('where the file of the newest version %s', async (_, content) => {
    await writeFile(join(dir, 'current'), 'graph-000007.grafeo\n');
    if (content !== undefined) await writeFile(join(dir, 'graph-000007.grafeo'), content);
    await expect(store.read()).rejects.toThrow(StoreUnavailable);
    await expect(store.read()).rejects.toThrow(/graph-000007\.grafeo cannot be opened: /);
  });
});
