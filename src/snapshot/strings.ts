/** Texts as UTF-8 bytes, one after the other: text `n` ends at `ends[n]`, where the next one begins. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

const TEXTS_AT_ONCE = 50_000;

/** Packs texts, in the order that `order` gives, or as they come. */
export function pack(texts: readonly string[], order?: Uint32Array): Packed {
  const ordered = order ? Array.from(order, (at) => texts[at]!) : texts;
  const ends = new Uint32Array(ordered.length);
  const chunks: Buffer[] = [];
  let end = 0;
  // Written many at once, which is much faster; where all is ASCII, as ids are, a text has as many bytes as letters.
  for (let first = 0; first < ordered.length; first += TEXTS_AT_ONCE) {
    const some = ordered.slice(first, first + TEXTS_AT_ONCE);
    const joined = some.join('');
    const bytes = Buffer.from(joined);
    const isAscii = bytes.length === joined.length;
    for (let at = 0; at < some.length; at++) {
      end += isAscii ? some[at]!.length : Buffer.byteLength(some[at]!);
      ends[first + at] = end;
    }
    chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks), ends };
}

/** Reads packed texts. */
export class Strings {
  readonly #bytes: Buffer;
  readonly #ends: Uint32Array;

  constructor({ bytes, ends }: Packed) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#ends = ends;
  }

  get length(): number {
    return this.#ends.length;
  }

  at(index: number): string {
    return this.#bytes.toString('utf8', index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]);
  }

  /** The index of a text among texts that are sorted; undefined where it is not there. */
  indexOf(text: string): number | undefined {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.at(low) === text ? low : undefined;
  }
}
