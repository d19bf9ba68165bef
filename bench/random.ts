/** Numbers that look random and are the same for the same seed everywhere (sfc32). */
export class Random {
  #a: number;
  #b = 0x243f6a88;
  #c = 0xb7e15162 | 0;
  #d: number;

  constructor(seed: number) {
    this.#a = seed ^ 0x9e3779b9;
    this.#d = 0xdeadbeef ^ seed;
    for (let round = 0; round < 20; round++) this.next(); // similar seeds begin alike
  }

  /** In [0, 1). */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (this.#c << 21) | (this.#c >>> 11);
    this.#c = (this.#c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }

  /** A whole number in [0, end). */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** The position of one of the weights, each as likely as it is heavy. */
  weighted(weights: readonly number[]): number {
    let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return at < 0 ? weights.length - 1 : at;
  }
}
