import type { Reader, Store } from '../store/port.ts';
import { buildSnapshot, type Progress } from './build.ts';
import type { SnapshotCache } from './cache.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot and a reader of the very version it was made from. Held for one request, then given back. */
export interface View {
  readonly snapshot: Snapshot;
  readonly reader: Reader;
}

const LOOK_EVERY_MS = 1_000;

export interface LiveOptions {
  /** Is told of what goes wrong: once per outage, that the store stops answering. */
  readonly onError: (error: unknown) => void;
  /** Is told now and then how far the reading of a large graph has come. */
  readonly onProgress?: Progress;
  /** Where snapshots are kept, so that the next start need not read the graph. */
  readonly cache?: SnapshotCache;
  /** One that was kept of the store's newest write: answers begin with it, while the store is still being opened. */
  readonly kept?: Snapshot | null;
}

/**
 * Keeps the newest graph at hand. Looks for finished writes, builds the new snapshot beside the old one and
 * swaps; a request keeps the view it began with, and the last one to give a view back closes its reader.
 */
export class LiveGraph {
  readonly #store: Store;
  readonly #options: LiveOptions;
  #current: HeldView;
  /** How long the newest view took to load. */
  #loading = 0;
  #timer: NodeJS.Timeout | undefined;
  #stale = false;
  #outage = false;
  #looking: Promise<void> | undefined;

  private constructor(store: Store, first: HeldView, options: LiveOptions) {
    this.#store = store;
    this.#current = first;
    this.#options = options;
    this.#lookLater();
  }

  /** Loads the first snapshot. */
  static async start(store: Store, options: LiveOptions): Promise<LiveGraph> {
    const version = options.kept ? await store.newest() : null;
    if (!options.kept || version === null) return new LiveGraph(store, await openView(store, options), options);
    const opening = store.read();
    const reader = openingReader(version, opening);
    const live = new LiveGraph(store, { view: { reader, snapshot: options.kept }, users: 1 }, options);
    live.#check(reader).catch(options.onError);
    return live;
  }

  /** Looks at the store itself once it is open: a snapshot that was kept of something else is made anew. */
  async #check(reader: Reader): Promise<void> {
    const { snapshot } = this.#current.view;
    if (!(await isOf(snapshot, reader))) await this.#reload();
  }

  /** The store does not answer, or has something newer than what is answered from. */
  get stale(): boolean {
    return this.#stale;
  }

  /** The view to answer a request from; call `release` exactly once, when the answer is done. */
  acquire(): { view: View; release: () => void } {
    const held = this.#current;
    held.users++;
    return { view: held.view, release: () => this.#giveBack(held) };
  }

  /** Looks whether there is something newer, and loads it. Polled; call it to have it noticed at once. */
  look(): Promise<void> {
    // Two that overlap would each open the newest version, and one of the two would never be closed.
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #look(): Promise<void> {
    try {
      const newest = await this.#store.newest();
      if (newest !== this.#current.view.reader.version) {
        this.#stale = true;
        await this.#reload();
      }
      this.#stale = false;
      this.#outage = false;
    } catch (error) {
      if (!this.#outage) this.#options.onError(error);
      this.#outage = true;
      this.#stale = true;
    }
  }

  async #reload(): Promise<void> {
    const old = this.#current;
    const begin = Date.now();
    this.#current = await openView(this.#store, this.#options);
    this.#loading = Date.now() - begin;
    this.#giveBack(old);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#looking;
    await this.#current.view.reader.close();
  }

  /** Where somebody goes on writing to a large graph, at most half of the time is spent on reading it again. */
  #lookLater(): void {
    const wait = Math.max(LOOK_EVERY_MS, this.#loading);
    this.#timer = setTimeout(async () => {
      await this.look();
      if (this.#timer) this.#lookLater();
    }, wait).unref();
  }

  #giveBack(held: HeldView): void {
    if (--held.users === 0) held.view.reader.close().catch(this.#options.onError);
  }
}

interface HeldView {
  readonly view: View;
  /** Requests that hold it, and one for being the current view. */
  users: number;
}

async function openView(store: Store, options: LiveOptions): Promise<HeldView> {
  const reader = await store.read();
  try {
    return { view: { reader, snapshot: await snapshotFor(store, reader, options) }, users: 1 };
  } catch (error) {
    await reader.close();
    throw error;
  }
}

/** A reader that is being opened, to be used as one that is open: what it is asked waits. */
function openingReader(version: string, opening: Promise<Reader>): Reader {
  return {
    version,
    run: async (name, params) => (await opening).run(name, params),
    stream: async (name, params, take) => (await opening).stream(name, params, take),
    close: async () => (await opening).close(),
  };
}

/** Whether a snapshot was made of the graph that a reader sees. */
async function isOf(snapshot: Snapshot, reader: Reader): Promise<boolean> {
  const [dataset] = await reader.run('dataset/read');
  return snapshot.revision === dataset?.revision && snapshot.contentHash === (dataset.contentHash ?? '');
}

/** The snapshot that was kept of a version, or a new one, which is kept. */
async function snapshotFor(
  store: Store,
  reader: Reader,
  { cache, onProgress, onError }: LiveOptions,
): Promise<Snapshot> {
  const origin = { address: store.address, version: reader.version };
  const kept = await cache?.load(origin);
  if (kept && (await isOf(kept, reader))) return kept;
  const snapshot = await buildSnapshot(reader, onProgress);
  // One that was read while others wrote may be of no one version: it is made again soon, and not kept.
  if (cache && (await store.newest()) === reader.version) cache.save(origin, snapshot).catch(onError);
  return snapshot;
}
