import type { LiveGraph } from '../snapshot/live.ts';
import type { View } from '../snapshot/opening.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Queries } from '../store/port.ts';
import type { Asker, Tracer } from '../trace/tracer.ts';
import { AnswerBudget } from './budget.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { type Revision, revisionsOf } from './revisions.ts';

/** What the resolvers of one request share: one snapshot, and the records of the very version it was made from. */
export interface Context {
  readonly view: View;
  readonly snapshot: Snapshot;
  readonly store: Queries;
  /** Answers what is asked about chains. */
  readonly tracer: Pick<Asker, 'ask'>;
  readonly loaders: Loaders;
  readonly budget: AnswerBudget;
  /** Whether the store has since gone away or on. */
  readonly isStale: () => boolean;
  /** What answers are made from, now and whenever that changes. */
  readonly revisions: () => AsyncIterable<Revision>;
}

/** What it takes to read a question. */
export type Known = Pick<Context, 'snapshot' | 'store'>;

/** A context for one request; call `release` exactly once, when the answer is out or nobody waits for it any more. */
export function createContext(live: LiveGraph, tracer: Tracer): { context: Context; release: () => void } {
  const { view, release: giveBack } = live.acquire();
  const asker = tracer.askerOf(view.snapshot);
  const release = () => {
    asker.leave();
    giveBack();
  };
  const store = view.reader;
  const budget = new AnswerBudget();
  const loaders = createLoaders(store, budget);
  const isStale = () => live.stale;
  const revisions = () => revisionsOf(live);
  const { snapshot } = view;
  return { context: { view, snapshot, store, tracer: asker, loaders, budget, isStale, revisions }, release };
}
