import { Growing } from './growing.ts';

/** Lists of whole numbers, one after the other: list `n` ends at `ends[n]`, where the next one begins. */
export interface Lists {
  readonly items: Int32Array;
  readonly ends: Uint32Array;
}

/** A list by its number, and an order of lists that does not depend on their numbers. */
export function listAt({ items, ends }: Lists, number: number): readonly number[] {
  return Array.from(items.subarray(number === 0 ? 0 : ends[number - 1], ends[number]));
}

export function compareLists(lists: Lists, a: number, b: number): number {
  const [one, other] = [listAt(lists, a), listAt(lists, b)];
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? one.length - other.length : one[at]! - (other[at] ?? Number.NEGATIVE_INFINITY);
}

/**
 * Gives equal lists of whole numbers the same number, in the order in which they were first seen: what a register says
 * a million times in the same words is kept once. An open-addressing hash table over one array of all lists.
 */
export class Sequences implements Lists {
  readonly #items = new Growing(Int32Array);
  readonly #ends = new Growing(Uint32Array);
  #table = new Uint32Array(1024); // the number of a list, plus 1; 0 for a free place

  get items(): Int32Array {
    return this.#items.values;
  }

  get ends(): Uint32Array {
    return this.#ends.values;
  }

  numberOf(list: readonly number[]): number {
    const known = this.#find(list);
    if (known >= 0) return known;
    for (const value of list) this.#items.push(value);
    this.#ends.push(this.#items.length);
    const number = this.#ends.length - 1;
    this.#table[-known - 1] = number + 1;
    if (this.#ends.length * 2 > this.#table.length) this.#rehash();
    return number;
  }

  /** The number of a list; of a new one, the free place for it in the table: -1 for the first place, and so on. */
  #find(list: readonly number[]): number {
    const mask = this.#table.length - 1;
    let place = hash(list.length, (at) => list[at]!) & mask;
    for (let entry = this.#table[place]!; entry !== 0; entry = this.#table[place]!) {
      if (this.#equals(entry - 1, list)) return entry - 1;
      place = (place + 1) & mask;
    }
    return -place - 1;
  }

  #start(number: number): number {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }

  #equals(number: number, list: readonly number[]): boolean {
    const start = this.#start(number);
    if (this.#ends.at(number) - start !== list.length) return false;
    for (let at = 0; at < list.length; at++) if (this.#items.at(start + at) !== list[at]) return false;
    return true;
  }

  #rehash(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    const mask = this.#table.length - 1;
    for (let number = 0; number < this.#ends.length; number++) {
      const start = this.#start(number);
      let place = hash(this.#ends.at(number) - start, (at) => this.#items.at(start + at)) & mask;
      while (this.#table[place] !== 0) place = (place + 1) & mask;
      this.#table[place] = number + 1;
    }
  }
}

function hash(length: number, at: (index: number) => number): number {
  let sum = length;
  for (let index = 0; index < length; index++) {
    sum = Math.imul(sum ^ at(index), 0x9e3779b1);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
