import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Chain, describe } from './chain.ts';
import { DEFAULT_EFFORT, Effort } from './effort.ts';
import type { Question } from './question.ts';
import type { Rank } from './rank.ts';
import { type Found, linksOf, Search } from './search.ts';

export interface ChainsAnswer {
  /** At most `limit`, best rank first; the order is total. */
  readonly chains: readonly Chain[];
  /** There are chains beyond `limit`. */
  readonly more: boolean;
  /** Every chain was considered. If not, those given are the best of what was, and `unseenBound` bounds the rest. */
  readonly complete: boolean;
  /** The best rank that a chain not considered could have. */
  readonly unseenBound: Rank | null;
}

/** Answers a question about chains. The answer depends on the snapshot, the question and the effort alone. */
export function findChains(snapshot: Snapshot, question: Question, effort = new Effort(DEFAULT_EFFORT)): ChainsAnswer {
  const search = new Search(snapshot, question, effort);
  const found: Found[] = [];
  let decided = false;
  for (const chain of search.chains()) {
    // Chains come in the order of cost: one that costs more than the last one wanted ends the search, and is `more`.
    const last = found[question.limit - 1];
    found.push(chain);
    decided = last !== undefined && chain.path.cost > last.path.cost;
    if (decided) break;
  }
  const unseenBound = decided ? null : search.bound;
  const chains = found
    .map(({ path, start }) => ({ found: { path, start }, ids: linksOf(path).map((link) => link.id) }))
    .sort((a, b) => a.found.path.cost - b.found.path.cost || compareIds(a.ids, b.ids));
  return {
    chains: chains.slice(0, question.limit).map((chain) => describe(snapshot, question, chain.found)),
    more: found.length > question.limit,
    complete: unseenBound === null,
    unseenBound,
  };
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  if (at < 0) return 0;
  return (a[at] as string) < (b[at] ?? '') ? -1 : 1;
}
