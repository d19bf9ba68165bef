import type { Day } from '../model/days.ts';

/** A source: where its claims come from, and how reliable it is (A = 1 .. F = 6). */
export interface SnapshotSource {
  readonly index: number;
  readonly id: string;
  readonly reliability: number;
  readonly published: Day | null;
  /** It has a title, an address and a day of publication. */
  readonly isCitable: boolean;
  /** Indexes of the sources it derives from. */
  readonly parents: readonly number[];
}

/** Which source derives from which: an article on a report derives from the report. */
export class Derivation {
  readonly all: readonly SnapshotSource[];
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #lineages = new Map<number, ReadonlySet<number>>();

  /** Each `index` must be the position in `all`. */
  constructor(all: readonly SnapshotSource[]) {
    this.all = all;
    this.#indexes = new Map(all.map((source) => [source.id, source.index]));
  }

  indexOf(id: string): number | undefined {
    return this.#indexes.get(id);
  }

  /** A source and all that it derives from, transitively. */
  lineage(index: number): ReadonlySet<number> {
    const known = this.#lineages.get(index);
    if (known) return known;
    const lineage = new Set([index]);
    for (const source of lineage) for (const parent of this.all[source]?.parents ?? []) lineage.add(parent);
    this.#lineages.set(index, lineage);
    return lineage;
  }

  /** Sources with all that they derive from, in the order of their ids. */
  withLineages(sources: Iterable<number>): number[] {
    const all = new Set<number>();
    for (const source of sources) for (const ancestor of this.lineage(source)) all.add(ancestor);
    return [...all].sort((a, b) => a - b);
  }

  /** The sources at the bottom of a lineage, which derive from no other. */
  roots(index: number): readonly number[] {
    const roots = [...this.lineage(index)].filter((ancestor) => this.all[ancestor]?.parents.length === 0);
    return roots.length ? roots : [index]; // sources that derive from one another in a circle
  }

  /** For each source, 1 where it is one of these or derives from one. */
  derivedFrom(sources: ReadonlySet<number>): Uint8Array {
    return Uint8Array.from(this.all, ({ index }) => {
      for (const ancestor of this.lineage(index)) if (sources.has(ancestor)) return 1;
      return 0;
    });
  }
}
