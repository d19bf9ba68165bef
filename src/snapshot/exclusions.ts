import type { Exclusion } from './snapshot.ts';

const EXAMPLES = 5;

/** Collects what cannot take part in a snapshot, by reason, so that nothing is dropped in silence. */
export class Exclusions {
  readonly #ids = new Map<string, string[]>();

  add(reason: string, id: string): void {
    const ids = this.#ids.get(reason);
    if (ids) ids.push(id);
    else this.#ids.set(reason, [id]);
  }

  list(): Exclusion[] {
    return [...this.#ids]
      .map(([reason, ids]) => ({ reason, count: ids.length, examples: ids.sort().slice(0, EXAMPLES) }))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1));
  }
}
