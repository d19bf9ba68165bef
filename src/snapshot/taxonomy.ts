/** A materiel and, by index, the broader one it is a kind of. */
export interface Materiel {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** Its names in other spellings and scripts. */
  readonly otherNames: readonly string[];
  readonly parent: number | null;
}

/** The taxonomy of materiel: a forest, in which each materiel is an interval that contains those of its kinds. */
export class Taxonomy {
  readonly all: readonly Materiel[];
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #children: readonly number[][];
  readonly #roots: Int32Array;
  readonly #enter: Int32Array;
  readonly #leave: Int32Array;

  /** `all` must be a forest, each `index` the position in it. */
  constructor(all: readonly Materiel[]) {
    this.all = all;
    this.#indexes = new Map(all.map((materiel) => [materiel.id, materiel.index]));
    this.#children = all.map(() => []);
    for (const { index, parent } of all) if (parent !== null) this.#children[parent]?.push(index);
    this.#roots = new Int32Array(all.length);
    this.#enter = new Int32Array(all.length);
    this.#leave = new Int32Array(all.length);
    let clock = 0;
    let roots = 0;
    const visit = (index: number) => {
      this.#roots[index] = roots;
      this.#enter[index] = clock++;
      for (const child of this.children(index)) visit(child);
      this.#leave[index] = clock;
    };
    for (const materiel of all) {
      if (materiel.parent !== null) continue;
      visit(materiel.index);
      roots++;
    }
  }

  indexOf(id: string): number | undefined {
    return this.#indexes.get(id);
  }

  /** Its direct kinds. */
  children(index: number): readonly number[] {
    return this.#children[index] ?? [];
  }

  /** A number from 1 to `most` for the root that all of these are under; 0 where there is no one such root. */
  classOf(list: readonly number[], most: number): number {
    const [first, ...others] = list.map((index) => this.#roots[index]!);
    return first === undefined || others.some((root) => root !== first) ? 0 : 1 + (first % most);
  }

  /** Whether `narrow` is `broad` or a kind of it. */
  contains(broad: number, narrow: number): boolean {
    const at = this.#enter[narrow]!;
    return at >= this.#enter[broad]! && at < this.#leave[broad]!;
  }

  /** The materiel without kinds of their own that are one of these or a kind of one; of null, of all. */
  leavesUnder(list: readonly number[] | null): number[] {
    const isUnder = (index: number) => list === null || list.some((broad) => this.contains(broad, index));
    return this.all.map(({ index }) => index).filter((index) => this.children(index).length === 0 && isUnder(index));
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
