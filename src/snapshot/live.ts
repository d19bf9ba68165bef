import type { Store } from '../store/port.ts';
import { isSound, keptView, type OpeningOptions, openView, type View } from './opening.ts';
import type { Snapshot } from './snapshot.ts';

const LOOK_EVERY_MS = 1_000;

export interface LiveOptions extends OpeningOptions {
  /** Is told of what goes wrong: once per outage, that the store stops answering. */
  readonly onError: (error: unknown) => void;
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
  readonly #listeners = new Set<() => void>();
  /** Readers that nobody holds any more. */
  readonly #closing = new Set<Promise<void>>();

  private constructor(store: Store, first: View, options: LiveOptions) {
    this.#store = store;
    this.#current = hold(first);
    this.#options = options;
    this.#lookLater();
  }

  /** Loads the first snapshot. One that was kept is taken as it is, and compared with the store once that is open. */
  static async start(store: Store, options: LiveOptions): Promise<LiveGraph> {
    const version = options.kept ? await store.newest() : null;
    if (!options.kept || version === null) return new LiveGraph(store, await openView(store, options), options);
    const live = new LiveGraph(store, keptView(store, version, options.kept), options);
    void live.look();
    return live;
  }

  /** The store does not answer, or has something newer than what is answered from. */
  get stale(): boolean {
    return this.#stale;
  }

  /** Calls back whenever there is another snapshot to answer from, or it became stale or ceased to be. Returns what ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The view to answer a request from; call `release` exactly once, when the answer is done. */
  acquire(): { view: View; release: () => void } {
    const held = this.#current;
    held.users++;
    return { view: held.view, release: () => this.#giveBack(held) };
  }

  /**
   * Looks whether there is something newer, and whether the reader at hand still answers; if not, loads what is there.
   * Polled; call it to have it noticed at once. All loading is done here, and never twice at a time: of two that
   * overlap, each would open the newest version, and one of the two would never be closed.
   */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  #tell(stale: boolean): void {
    const isNews = stale !== this.#stale;
    this.#stale = stale;
    if (isNews) for (const listener of this.#listeners) listener();
  }

  async #look(): Promise<void> {
    try {
      if (!(await this.#isCurrent(this.#current))) {
        this.#tell(true);
        await this.#reload();
      }
      this.#tell(false);
      this.#outage = false;
    } catch (error) {
      if (!this.#outage) this.#options.onError(error);
      this.#outage = true;
      this.#tell(true);
    }
  }

  /** Whether a view is of the newest write. A reader that failed is asked no more: the next look opens another. */
  async #isCurrent(held: HeldView): Promise<boolean> {
    const newest = await this.#store.newest();
    if (held.hasFailed || newest !== held.view.reader.version) return false;
    try {
      return await isSound(held.view);
    } catch (error) {
      held.hasFailed = true;
      throw error;
    }
  }

  async #reload(): Promise<void> {
    const old = this.#current;
    const begin = Date.now();
    this.#current = hold(await openView(this.#store, this.#options, old.view));
    this.#loading = Date.now() - begin;
    this.#giveBack(old);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#looking;
    await this.#current.view.reader.close();
    await Promise.all(this.#closing);
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
    if (--held.users !== 0) return;
    const closing = held.view.reader.close().catch(this.#options.onError);
    this.#closing.add(closing);
    void closing.finally(() => this.#closing.delete(closing));
  }
}

/** A view that is in use. */
interface HeldView {
  readonly view: View;
  /** Requests that hold it, and one for being the current view. */
  users: number;
  /** Its reader did not answer when it was looked at. */
  hasFailed: boolean;
}

function hold(view: View): HeldView {
  return { view, users: 1, hasFailed: false };
}
