import type { Reader, Store } from '../store/port.ts';
import { buildSnapshot } from './build.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot and a reader of the very version it was made from. Held for one request, then given back. */
export interface View {
  readonly snapshot: Snapshot;
  readonly reader: Reader;
}

const LOOK_EVERY_MS = 1_000;

/**
 * Keeps the newest graph at hand. Looks for finished writes, builds the new snapshot beside the old one and
 * swaps; a request keeps the view it began with, and the last one to give a view back closes its reader.
 */
export class LiveGraph {
  readonly #store: Store;
  readonly #onError: (error: unknown) => void;
  #current: HeldView;
  #timer: NodeJS.Timeout | undefined;
  #stale = false;
  #outage = false;
  #looking: Promise<void> | undefined;

  private constructor(store: Store, first: HeldView, onError: (error: unknown) => void) {
    this.#store = store;
    this.#current = first;
    this.#onError = onError;
    this.#lookLater();
  }

  /** Builds the first snapshot. `onError` is told, once per outage, of a store that stops answering. */
  static async start(store: Store, onError: (error: unknown) => void): Promise<LiveGraph> {
    return new LiveGraph(store, await openView(store), onError);
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
        const old = this.#current;
        this.#current = await openView(this.#store);
        this.#giveBack(old);
      }
      this.#stale = false;
      this.#outage = false;
    } catch (error) {
      if (!this.#outage) this.#onError(error);
      this.#outage = true;
      this.#stale = true;
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#looking;
    await this.#current.view.reader.close();
  }

  #lookLater(): void {
    this.#timer = setTimeout(async () => {
      await this.look();
      if (this.#timer) this.#lookLater();
    }, LOOK_EVERY_MS).unref();
  }

  #giveBack(held: HeldView): void {
    if (--held.users === 0) held.view.reader.close().catch(this.#onError);
  }
}

interface HeldView {
  readonly view: View;
  /** Requests that hold it, and one for being the current view. */
  users: number;
}

async function openView(store: Store): Promise<HeldView> {
  const reader = await store.read();
  try {
    return { view: { reader, snapshot: await buildSnapshot(reader) }, users: 1 };
  } catch (error) {
    await reader.close();
    throw error;
  }
}
