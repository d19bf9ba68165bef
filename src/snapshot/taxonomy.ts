/** A materiel and, by index, the broader one it is a kind of. */
export interface Materiel {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly parent: number | null;
}

/** The taxonomy of materiel: a forest, in which each materiel is an interval that contains those of its kinds. */
export class Taxonomy {
  readonly all: readonly Materiel[];
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #children: readonly number[][];
  readonly #enter: Int32Array;
  readonly #leave: Int32Array;

  /** `all` must be a forest, each `index` the position in it. */
  constructor(all: readonly Materiel[]) {
    this.all = all;
    this.#indexes = new Map(all.map((materiel) => [materiel.id, materiel.index]));
    this.#children = all.map(() => []);
    for (const { index, parent } of all) if (parent !== null) this.#children[parent]?.push(index);
    this.#enter = new Int32Array(all.length);
    this.#leave = new Int32Array(all.length);
    let clock = 0;
    const visit = (index: number) => {
      this.#enter[index] = clock++;
      for (const child of this.children(index)) visit(child);
      this.#leave[index] = clock;
    };
    for (const materiel of all) if (materiel.parent === null) visit(materiel.index);
  }

  indexOf(id: string): number | undefined {
    return this.#indexes.get(id);
  }

  /** Its direct kinds. */
  children(index: number): readonly number[] {
    return this.#children[index] ?? [];
  }

  /** Whether `narrow` is `broad` or a kind of it. */
  contains(broad: number, narrow: number): boolean {
    const at = this.#enter[narrow] as number;
    return at >= (this.#enter[broad] as number) && at < (this.#leave[broad] as number);
  }

  /**
   * What fits both lists: of each pair that fits, the more specific one, in ascending order. Two entries fit when they
   * are equal or one contains the other. Null stands for 'anything', and so does a flow that lists nothing.
   */
  intersect(a: readonly number[] | null, b: readonly number[] | null): readonly number[] | null {
    if (a === null) return b;
    if (b === null) return a;
    const common = new Set<number>();
    for (const x of a) {
      for (const y of b) {
        if (this.contains(x, y)) common.add(y);
        else if (this.contains(y, x)) common.add(x);
      }
    }
    return [...common].sort((x, y) => x - y);
  }
}
