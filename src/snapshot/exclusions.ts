import type { Exclusion } from './snapshot.ts';

const EXAMPLES = 5;

/** Collects what cannot take part in a snapshot, by reason, so that nothing is dropped in silence. */
export class Exclusions {
  readonly #reasons = new Map<string, { count: number; first: string[] }>();

  add(reason: string, id: string): void {
    const known = this.#reasons.get(reason) ?? { count: 0, first: [] };
    this.#reasons.set(reason, known);
    known.count++;
    // Of a million only the first few are kept, in the order of their ids.
    const last = known.first[EXAMPLES - 1];
    if (last !== undefined && id >= last) return;
    known.first = [...known.first, id].sort().slice(0, EXAMPLES);
  }

  list(): Exclusion[] {
    return [...this.#reasons]
      .map(([reason, { count, first }]) => ({ reason, count, examples: first }))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1));
  }
}
