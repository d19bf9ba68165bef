import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Chain, describe } from './chain.ts';
import { DEFAULT_EFFORT, Effort } from './effort.ts';
import { GroupedSearch } from './grouped-search.ts';
import type { Leave, Question } from './question.ts';
import type { Rank } from './rank.ts';

export interface ChainsAnswer {
  /** At most `limit`, best rank first; those that name the item asked about before all others. The order is total. */
  readonly chains: readonly Chain[];
  /** There are chains beyond `limit`. */
  readonly more: boolean;
  /** The answer is whole. If not, those given are the best of all, and `unseenBound` bounds those that follow. */
  readonly complete: boolean;
  /** The best rank that a chain not found could have. */
  readonly unseenBound: Rank | null;
}

/** Answers a question about chains. The answer depends on the snapshot, the question and the effort alone. */
export function findChains(
  snapshot: Snapshot,
  question: Question,
  effort = new Effort(DEFAULT_EFFORT),
  leave: Leave = {},
): ChainsAnswer {
  const search = new GroupedSearch(snapshot, question, effort, leave);
  const chains: Chain[] = [];
  for (const found of search.chains()) {
    if (chains.length === question.limit) return { chains, more: true, complete: true, unseenBound: null };
    chains.push(describe(snapshot, question, found));
  }
  const unseenBound = search.bound;
  return { chains, more: false, complete: unseenBound === null, unseenBound };
}
