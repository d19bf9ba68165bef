import type { LiveGraph } from '../snapshot/live.ts';

/** What answers are made from at the moment. */
export interface Revision {
  readonly revision: number;
  readonly contentHash: string;
  readonly stale: boolean;
}

/** What is looked at of the graph. */
type Watched = Pick<LiveGraph, 'acquire' | 'stale' | 'onChange'>;

/**
 * What answers are made from: at once, and again whenever that changes. A reader that is slow is told of the newest alone.
 * `return` ends the wait for the next one too, which that of a generator would not do.
 */
export function revisionsOf(live: Watched, onEnd = () => {}): AsyncIterableIterator<Revision> {
  let isNew = true;
  let isOver = false;
  let wake = () => {};
  const end = live.onChange(() => {
    isNew = true;
    wake();
  });
  return {
    async next() {
      while (!isNew && !isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      isNew = false;
      return isOver ? { done: true, value: undefined } : { done: false, value: revisionOf(live) };
    },
    async return() {
      isOver = true;
      end();
      onEnd();
      wake();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function revisionOf(live: Watched): Revision {
  const { view, release } = live.acquire();
  release();
  const { revision, contentHash } = view.snapshot;
  return { revision, contentHash, stale: live.stale };
}
