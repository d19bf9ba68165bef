/**
 * Where chains may begin: the second actor of a chain, how many hops follow it, and the least that such a chain can
 * cost. There can be as many as the graph has actors and few are ever taken, so they are kept as numbers in a binary
 * heap that is put in order only once all are there.
 */
export class Starts {
  readonly #bounds: Float64Array;
  /** The actor, and from bit 24 on the hops that follow it. */
  readonly #starts: Uint32Array;
  #count = 0;

  constructor(most: number) {
    this.#bounds = new Float64Array(most);
    this.#starts = new Uint32Array(most);
  }

  /** Adds one; call `order` after the last. */
  add(actor: number, hops: number, bound: number): void {
    this.#bounds[this.#count] = bound;
    this.#starts[this.#count++] = actor | (hops << 24);
  }

  order(): void {
    for (let place = (this.#count >> 1) - 1; place >= 0; place--) this.#sink(place);
  }

  /** The bound of the cheapest one; infinite where none is left. */
  get bound(): number {
    return this.#count === 0 ? Number.POSITIVE_INFINITY : this.#bounds[0]!;
  }

  /** Takes out the cheapest one. */
  take(): { actor: number; hops: number } {
    const start = this.#starts[0]!;
    this.#count--;
    this.#bounds[0] = this.#bounds[this.#count]!;
    this.#starts[0] = this.#starts[this.#count]!;
    this.#sink(0);
    return { actor: start & 0xffffff, hops: start >>> 24 };
  }

  #sink(from: number): void {
    const [bounds, starts] = [this.#bounds, this.#starts];
    const [bound, start] = [bounds[from]!, starts[from]!];
    let place = from;
    for (let below = 2 * place + 1; below < this.#count; below = 2 * place + 1) {
      if (below + 1 < this.#count && bounds[below + 1]! < bounds[below]!) below++;
      if (bound <= bounds[below]!) break;
      bounds[place] = bounds[below]!;
      starts[place] = starts[below]!;
      place = below;
    }
    bounds[place] = bound;
    starts[place] = start;
  }
}
