import type { LiveGraph, View } from '../snapshot/live.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Queries } from '../store/port.ts';
import { AnswerBudget } from './budget.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What the resolvers of one request share: one snapshot, and the records of the very version it was made from. */
export interface Context {
  readonly view: View;
  readonly snapshot: Snapshot;
  readonly store: Queries;
  readonly loaders: Loaders;
  readonly budget: AnswerBudget;
  /** Whether the store has since gone away or on. */
  readonly isStale: () => boolean;
}

/** A context for one request; call `release` exactly once, when the answer is out. */
export function createContext(live: LiveGraph): { context: Context; release: () => void } {
  const { view, release } = live.acquire();
  const store = view.reader;
  const budget = new AnswerBudget();
  const loaders = createLoaders(store, budget);
  const isStale = () => live.stale;
  return { context: { view, snapshot: view.snapshot, store, loaders, budget, isStale }, release };
}
