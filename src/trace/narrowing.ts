import { listAt } from '../snapshot/sequences.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Any materiel at all. */
const ANYTHING = 0;
/** No materiel is left that fits all hops. */
export const NOTHING = -1;

/** Narrows what a chain is about, hop by hop. What was worked out once is remembered, so sets are numbers. */
export class Narrowing {
  readonly #snapshot: Snapshot;
  readonly #sets: (readonly number[] | null)[] = [null];
  readonly #numbers = new Map<string, number>();
  readonly #results = new Map<number, number>();
  readonly #lists: number;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#lists = snapshot.materielLists.ends.length;
  }

  /** The number of a set of materiel; ANYTHING for null. */
  numberOf(set: readonly number[] | null): number {
    if (set === null) return ANYTHING;
    if (set.length === 0) return NOTHING;
    const key = set.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#sets.length);
    return this.#sets.push(set) - 1;
  }

  at(set: number): readonly number[] | null {
    return this.#sets[set] ?? null;
  }

  /** What fits both a set and the list (by number) of a link; NOTHING where there is no such thing. */
  narrow(set: number, list: number): number {
    if (list === 0 || set === NOTHING) return set; // list 0: nobody said what it was
    const key = set * this.#lists + list;
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const { materiel, materielLists } = this.#snapshot;
    const result = this.numberOf(materiel.intersect(this.at(set), listAt(materielLists, list)));
    this.#results.set(key, result);
    return result;
  }

  /** Whether nothing can narrow a set any further without leaving nothing. */
  isNarrowest(set: number): boolean {
    const [only, ...others] = this.at(set) ?? [];
    return only !== undefined && others.length === 0 && this.#snapshot.materiel.children(only).length === 0;
  }
}
