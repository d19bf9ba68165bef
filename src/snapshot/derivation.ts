import type { Day } from '../model/days.ts';

/** A source: where its claims come from, and how reliable it is (A = 1 .. F = 6). */
export interface SnapshotSource {
  readonly index: number;
  readonly id: string;
  readonly reliability: number;
  readonly published: Day | null;
  /** Indexes of the sources it derives from. */
  readonly parents: readonly number[];
}

/** Which source derives from which: an article on a report derives from the report. */
export class Derivation {
  readonly all: readonly SnapshotSource[];
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #lineages: ReadonlyArray<ReadonlySet<number>>;
  readonly #roots: ReadonlyArray<readonly number[]>;

  /** Each `index` must be the position in `all`. */
  constructor(all: readonly SnapshotSource[]) {
    this.all = all;
    this.#indexes = new Map(all.map((source) => [source.id, source.index]));
    this.#lineages = all.map((source) => {
      const lineage = new Set([source.index]);
      for (const index of lineage) for (const parent of all[index]?.parents ?? []) lineage.add(parent);
      return lineage;
    });
    this.#roots = this.#lineages.map((lineage, index) => {
      const roots = [...lineage].filter((ancestor) => all[ancestor]?.parents.length === 0);
      return roots.length ? roots : [index]; // sources that derive from one another in a circle
    });
  }

  indexOf(id: string): number | undefined {
    return this.#indexes.get(id);
  }

  /** A source and all that it derives from, transitively. */
  lineage(index: number): ReadonlySet<number> {
    return this.#lineages[index] as ReadonlySet<number>;
  }

  /** The sources at the bottom of a lineage, which derive from no other. */
  roots(index: number): readonly number[] {
    return this.#roots[index] as readonly number[];
  }
}
