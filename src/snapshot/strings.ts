/** Texts as UTF-8 bytes, one after the other: text `n` ends at `ends[n]`, where the next one begins. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** Packs texts, in the order that `order` gives, or as they come. */
export function pack(texts: readonly string[], order?: Uint32Array): Packed {
  const count = order?.length ?? texts.length;
  const textAt = (at: number) => texts[order?.[at] ?? at]!;
  let size = 0;
  for (let at = 0; at < count; at++) size += Buffer.byteLength(textAt(at));
  const bytes = Buffer.alloc(size);
  const ends = new Uint32Array(count);
  for (let at = 0, end = 0; at < count; at++) {
    end += bytes.write(textAt(at), end);
    ends[at] = end;
  }
  return { bytes, ends };
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
