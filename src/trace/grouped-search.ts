import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Effort } from './effort.ts';
import { nameItem } from './links.ts';
import type { Leave, Question } from './question.ts';
import type { Rank } from './rank.ts';
import { type Found, Search } from './search.ts';
import { Terms } from './terms.ts';

/**
 * Finds the chains of a question in the order of its answer. Where it is about an item, those all of whose flows name it
 * come before all others, each group in the order of rank: so they are searched for first, with those flows alone as
 * hops, and then all chains, of which the others are taken. That others fit bears on where a chain may start in both.
 */
export class GroupedSearch {
  /** Null where no flow names an item that is asked about. */
  readonly #naming: Search | null;
  readonly #all: Search;

  constructor(snapshot: Snapshot, question: Question, effort: Effort, leave: Leave = {}) {
    const terms = new Terms(snapshot, question, leave);
    this.#all = new Search(question, terms, effort);
    this.#naming = terms.isItemNamed
      ? new Search(question, new Terms(snapshot, question, leave, 'NAMING'), effort)
      : null;
  }

  /** Yields the chains in their order, until effort runs out. */
  *chains(): Generator<Found> {
    if (this.#naming !== null) yield* this.#naming.chains();
    for (const found of this.#all.chains()) if (!nameItem(found.links)) yield found;
  }

  /** The best rank that a chain not yet found could have; null once all were found. */
  get bound(): Rank | null {
    // If effort ran out among those that name the item, the second search did not begin, and any rank is open.
    return this.#all.bound;
  }
}
