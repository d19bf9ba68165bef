type Growable = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** A column that grows as rows come in: a typed array that is doubled when it is full. */
export class Growing<T extends Growable> {
  #values: T;
  #length = 0;
  readonly #kind: new (
    length: number,
  ) => T;

  constructor(kind: new (length: number) => T) {
    this.#kind = kind;
    this.#values = new kind(1024);
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new this.#kind(this.#length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#length++] = value;
  }

  /** What was pushed, in another order or only some of it. */
  inOrder(order: Uint32Array): T {
    const values = new this.#kind(order.length);
    for (let place = 0; place < order.length; place++) values[place] = this.#values[order[place]!]!;
    return values;
  }

  /** What was pushed; valid until the next push. */
  get values(): T {
    return this.#values.subarray(0, this.#length) as T;
  }
}
