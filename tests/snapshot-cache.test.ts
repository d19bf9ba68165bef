import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ACTOR_KINDS, STANCES } from '../src/model/vocabulary.ts';
import { SnapshotCache } from '../src/snapshot/cache.ts';
import { LiveGraph } from '../src/snapshot/live.ts';
import { SHAPE } from '../src/snapshot/shape.ts';
import type { Reader, Store } from '../src/store/port.ts';
import { graphOf } from './support/graph.ts';
import { temporaryFolder } from './support/server.ts';
import { openEmbeddedAlone, type TestStore, write } from './support/stores.ts';

const ORIGIN = { address: './data', version: 'graph-000001.grafeo' };
const DRAWING = { flows: [{ id: 'ab', from: 'a', to: 'b', diverted: true, on: '2015-01-01' }] };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let cache: SnapshotCache;
const path = () => join(folder.path, 'snapshot.cache');

beforeEach(async () => {
  folder = await temporaryFolder();
  cache = new SnapshotCache(folder.path);
});
afterEach(() => folder.remove());

describe('a snapshot that was kept', () => {
  it('comes back byte for byte', async () => {
    const { snapshot } = await graphOf(DRAWING);
    await cache.save(ORIGIN, snapshot);
    const kept = await cache.load(ORIGIN);
    expect(new Uint8Array(kept?.buffer as SharedArrayBuffer)).toEqual(new Uint8Array(snapshot.buffer));
    expect(kept?.flow(0)).toMatchObject({ id: 'ab', kind: 'DIVERTED' });
  });

  it.each([
    ['another version', { ...ORIGIN, version: 'graph-000002.grafeo' }],
    ['another store', { ...ORIGIN, address: 'bolt://localhost:7687' }],
  ])('is not taken for %s', async (_, origin) => {
    await cache.save(ORIGIN, (await graphOf(DRAWING)).snapshot);
    expect(await cache.load(origin)).toBeNull();
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['is cut short', (bytes) => bytes.subarray(0, bytes.length - 1)],
    ['has one bit changed', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.of((bytes.at(-1) as number) ^ 1)])],
    ['is of another format', (bytes) => Buffer.from(`another ${bytes.toString('latin1')}`, 'latin1')],
    ['is empty', () => Buffer.alloc(0)],
  ])('is not taken where the file %s', async (_, spoil) => {
    await cache.save(ORIGIN, (await graphOf(DRAWING)).snapshot);
    await writeFile(path(), spoil(await readFile(path())));
    expect(await cache.load(ORIGIN)).toBeNull();
  });

  it.each<[string, string, () => object]>([
    ['its format', '../src/snapshot/block.ts', () => ({ FORMAT: 7 })],
    ['the arrays that it holds', '../src/snapshot/shape.ts', () => ({ SHAPE: { ...SHAPE, more: 'u8' } })],
    ['the kinds of actors', '../src/model/vocabulary.ts', () => ({ ACTOR_KINDS: turned(ACTOR_KINDS) })],
    ['the stances of claims', '../src/model/vocabulary.ts', () => ({ STANCES: STANCES.toReversed() })],
  ])(
    'is not taken where another version of the program wrote it, which differs in %s',
    async (_, module, differing) => {
      vi.doMock(module, async (original) => ({ ...(await original<object>()), ...differing() }));
      vi.resetModules();
      const another = await import('../src/snapshot/cache.ts');
      vi.doUnmock(module);
      const { snapshot } = await graphOf(DRAWING);
      await new another.SnapshotCache(folder.path).save(ORIGIN, snapshot);
      expect(await cache.load(ORIGIN)).toBeNull();
      await cache.save(ORIGIN, snapshot);
      expect(await cache.load(ORIGIN)).not.toBeNull();
    },
  );

  const turned = (list: object) => Object.fromEntries(Object.entries(list).toReversed());

  it('is none where nothing was kept', async () => {
    expect(await cache.load(ORIGIN)).toBeNull();
  });
});

describe('the file of a snapshot', () => {
  it('is whole and alone in its folder where two save at once', async () => {
    const { snapshot } = await graphOf(DRAWING);
    const origins = [ORIGIN, { ...ORIGIN, version: 'graph-000002.grafeo' }];
    await Promise.all(origins.map((origin) => new SnapshotCache(folder.path).save(origin, snapshot)));
    const kept = await Promise.all(origins.map((origin) => cache.load(origin)));
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await readdir(folder.path)).toEqual(['snapshot.cache']);
  });

  it('leaves nothing beside it where it cannot be written', async () => {
    await mkdir(path());
    await expect(cache.save(ORIGIN, (await graphOf(DRAWING)).snapshot)).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM/);
    expect(await readdir(folder.path)).toEqual(['snapshot.cache']);
  });
});

describe('a program that starts again', () => {
  let opened: TestStore;
  let streamed: string[];
  let store: Store;

  beforeEach(async () => {
    opened = await openEmbeddedAlone();
    streamed = [];
    const watch = (reader: Reader): Reader => ({
      ...reader,
      stream: (name, params, take) => {
        streamed.push(name);
        return reader.stream(name, params, take);
      },
    });
    store = {
      address: opened.store.address,
      newest: () => opened.store.newest(),
      read: async () => watch(await opened.store.read()),
      write: (work, schema) => opened.store.write(work, schema),
      close: () => opened.store.close(),
    };
    await write(store, "CREATE (:Actor:State {id: 'a'})");
  });
  afterEach(() => opened.close());

  async function start(): Promise<string[]> {
    streamed = [];
    const live = await LiveGraph.start(store, { onError: (error) => expect.unreachable(String(error)), cache });
    const { view, release } = live.acquire();
    release();
    await live.close();
    return Array.from(view.snapshot.actorsById, (actor) => view.snapshot.actor(actor).id);
  }

  it('does not read the graph again where it did not change', async () => {
    expect(await start()).toEqual(['a']);
    expect(streamed).toContain('snapshot/flows');
    await vi.waitFor(() => readFile(path()));
    expect(await start()).toEqual(['a']);
    expect(streamed).toEqual([]);
  });

  it('does not read again one that says nothing of its state either', async () => {
    await store.write(async ({ statement }) => {
      await statement('MATCH (d:Dataset) DELETE d');
    });
    expect(await start()).toEqual(['a']);
    await vi.waitFor(() => readFile(path()));
    expect(await start()).toEqual(['a']);
    expect(streamed).toEqual([]);
  });

  describe('on what was kept', () => {
    /** A start on a snapshot that was kept, with a store that opens when it is let. */
    async function startKept() {
      await start();
      await vi.waitFor(() => readFile(path()));
      const kept = await cache.load({ address: store.address, version: (await store.newest()) as string });
      let open = () => {};
      const opening = new Promise<void>((resolve) => {
        open = resolve;
      });
      const slow: Store = { ...store, read: () => opening.then(() => store.read()) };
      return { kept, slow, open };
    }

    it('answers while the store is being opened, and records wait for it', async () => {
      const { kept, slow, open } = await startKept();
      const live = await LiveGraph.start(slow, { onError: (error) => expect.unreachable(String(error)), cache, kept });
      const { view, release } = live.acquire();
      expect(view.snapshot).toBe(kept);
      const rows = view.reader.run('snapshot/actors');
      open();
      expect(await rows).toHaveLength(1);
      release();
      await live.close();
    });

    it('makes it anew where the store holds something else after all', async () => {
      const { slow, open } = await startKept();
      const { snapshot } = await graphOf(DRAWING);
      const live = await LiveGraph.start(slow, { onError: () => {}, kept: snapshot });
      open();
      await vi.waitFor(() => {
        const { view, release } = live.acquire();
        release();
        expect(view.snapshot.actorIndex('a')).toBeDefined();
        expect(view.snapshot.flowCount).toBe(0);
      });
      await live.close();
    });
  });

  it('reads it again where it did', async () => {
    await start();
    await vi.waitFor(() => readFile(path()));
    await write(store, "CREATE (:Actor:State {id: 'b'})");
    expect(await start()).toEqual(['a', 'b']);
    expect(streamed).toContain('snapshot/flows');
  });
});
