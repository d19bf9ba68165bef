import { readdir } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readScripts, seed } from '../src/ingest/seeds.ts';
import { StoreUnavailable } from '../src/model/errors.ts';
import type { Store } from '../src/store/port.ts';
import { clientOf } from './support/client.ts';
import { SEEDS_DIR, serve } from './support/server.ts';
import { openEmbeddedAlone, type TestStore, write } from './support/stores.ts';

/** The threads of the embedded store in the order in which they were started, and when they end by themselves. */
const threads = vi.hoisted(() => ({ started: [] as Worker[], end: 'never' as 'never' | 'at once' | 'when asked' }));

vi.mock('node:worker_threads', async (original) => {
  const module = await original<typeof import('node:worker_threads')>();
  class EndingWorker extends module.Worker {
    constructor(...how: ConstructorParameters<typeof module.Worker>) {
      super(...how);
      threads.started.push(this);
      if (threads.end === 'at once') void this.terminate();
    }

    override postMessage(message: unknown): void {
      if (threads.end === 'when asked') void this.terminate();
      else super.postMessage(message);
    }
  }
  return { ...module, Worker: EndingWorker };
});

/** Told whenever a file is opened for writing on the thread that serves. */
const opensHere = vi.hoisted(() => vi.fn());

vi.mock('@grafeo-db/js', async (original) => {
  const { default: grafeo } = await original<{ default: typeof import('@grafeo-db/js') }>();
  const GrafeoDB = new Proxy(grafeo.GrafeoDB, {
    get: (target, name) => {
      if (name === 'open') opensHere();
      return Reflect.get(target, name);
    },
  });
  return { default: { GrafeoDB } };
});

let opened: TestStore;
let store: Store;

beforeEach(async () => {
  opened = await openEmbeddedAlone();
  store = opened.store;
});
afterEach(async () => {
  threads.end = 'never';
  await opened.close();
});

describe('the thread that reads a file', () => {
  beforeEach(() => write(store, "UNWIND range(1, 12000) AS n CREATE (:Actor {id: 'a' + toString(n)})"));

  it('that ends before it has opened it is an opening that failed', async () => {
    threads.end = 'at once';
    await expect(store.read()).rejects.toThrow(StoreUnavailable);
    await expect(store.read()).rejects.toThrow(/graph-000001\.grafeo cannot be opened: .*its thread has ended$/);
  });

  it('that ends in the middle of a query says so to whoever waits and whoever asks later', async () => {
    const reader = await store.read();
    threads.end = 'when asked';
    const asked = reader.run('snapshot/actors');
    await expect(asked).rejects.toThrow(StoreUnavailable);
    await expect(asked).rejects.toThrow(/graph-000001\.grafeo is not open any more: its thread has ended$/);
    threads.end = 'never';
    await expect(reader.run('dataset/read')).rejects.toThrow(StoreUnavailable);
    await reader.close();
  });

  it('that ends in the middle of a stream says so there', async () => {
    const reader = await store.read();
    let ending: Promise<number> | undefined;
    const streaming = reader.stream('snapshot/actors', {}, () => {
      ending ??= threads.started.at(-1)?.terminate();
    });
    await expect(streaming).rejects.toThrow(StoreUnavailable);
    await ending;
    await reader.close();
  });

  it('that fails says why', async () => {
    const reader = await store.read();
    threads.started.at(-1)?.emit('error', new Error('out of memory'));
    const asked = reader.run('dataset/read');
    await expect(asked).rejects.toThrow(StoreUnavailable);
    await expect(asked).rejects.toThrow(/its thread has failed: out of memory$/);
    await reader.close();
  });

  it('that is ended with its reader in the middle of a query leaves nobody waiting, and the process running', async () => {
    const reader = await store.read();
    const asked = reader.run('snapshot/actors');
    await Promise.all([expect(asked).rejects.toThrow(StoreUnavailable), reader.close()]);
  });
});

it('an old version is removed without a file being opened on the thread that serves', async () => {
  await write(store, "CREATE (:Actor {id: 'a'})");
  const reader = await store.read();
  await write(store, "CREATE (:Actor {id: 'b'})");
  expect(opensHere).toHaveBeenCalled(); // by the write, which is not made to be served beside
  opensHere.mockClear();
  await reader.close();
  expect(await readdir(store.address)).not.toContain(reader.version);
  expect(opensHere).not.toHaveBeenCalled();
});

it('a server whose store ends in the middle of a query answers from its snapshot, stale, until a look opens the store anew', async () => {
  await seed(store, readScripts(SEEDS_DIR));
  const server = await serve(store);
  const ask = clientOf(server.url);
  const query = `{
    chains(input: { from: { ids: ["dprk"] }, to: { kinds: [CELL] }, materiel: "type-68", limit: 1 }) {
      chains { summary hops { flow { claims { id } } } }
      snapshot { stale }
    }
  }`;
  threads.end = 'when asked';
  for (const isNoticed of [false, true]) {
    if (isNoticed) await server.live.look();
    const { data, errors } = await ask(query);
    expect(data.chains.chains[0].summary).toContain('Islamic State');
    expect(data.chains.chains[0].hops[0].flow.claims).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('STORE_UNAVAILABLE');
    if (isNoticed) expect(data.chains.snapshot.stale).toBe(true);
  }
  threads.end = 'never';
  await server.live.look();
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  expect(data.chains.snapshot.stale).toBe(false);
  expect(data.chains.chains[0].hops[0].flow.claims).not.toHaveLength(0);
  await server.close();
});
