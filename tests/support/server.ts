import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type HttpOptions } from '../../src/http/server.ts';
import { readScripts, seed } from '../../src/ingest/seeds.ts';
import { LiveGraph } from '../../src/snapshot/live.ts';
import { openEmbedded } from '../../src/store/embedded/store.ts';
import type { Store } from '../../src/store/port.ts';
import { Tracer } from '../../src/trace/tracer.ts';

export const SEEDS_DIR = join(import.meta.dirname, '../../seeds');

/** A folder that is gone when `remove` was called. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'armstrace-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

type ServeOptions = Omit<HttpOptions, 'log'>;

export interface TestServer {
  readonly url: string;
  readonly live: LiveGraph;
  /** What it answers from, to be written to. */
  readonly store: Store;
  close(): Promise<void>;
}

/** A real server on a free port of loopback, over an embedded store with the project's seeds. */
export async function startServer(options: ServeOptions = {}): Promise<TestServer> {
  const folder = await temporaryFolder();
  const store = await openEmbedded(folder.path);
  await seed(store, readScripts(SEEDS_DIR));
  const server = await serve(store, options);
  return {
    ...server,
    close: async () => {
      await server.close();
      await store.close();
      await folder.remove();
    },
  };
}

/** The same over a store of the caller's, which stays open. Errors that are the program's own fail the test run. */
export async function serve(store: Store, options: ServeOptions = {}): Promise<TestServer> {
  const fail = (error: unknown) => {
    throw error;
  };
  const live = await LiveGraph.start(store, { onError: () => {} });
  const tracer = new Tracer(1);
  const server = await createServer(live, tracer, { ...options, log: fail });
  const url = await server.listen('127.0.0.1', 0);
  return {
    url,
    live,
    store,
    close: async () => {
      await server.close();
      await tracer.close();
      await live.close();
    },
  };
}
