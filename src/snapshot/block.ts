/**
 * One block of shared memory that holds a header and named arrays. It is the same bytes in memory, between threads
 * and on disk: nothing is copied to hand it to a worker, and nothing is parsed to read it back.
 *
 * Layout: two 32-bit words (the mark of the format, the length of what follows), JSON of the header and of the
 * directory of the arrays, then the arrays, each at a multiple of 8.
 */
const ARRAYS = {
  u8: (buffer: SharedArrayBuffer, start: number, length: number) => new Uint8Array(buffer, start, length),
  u32: (buffer: SharedArrayBuffer, start: number, length: number) => new Uint32Array(buffer, start, length),
  i32: (buffer: SharedArrayBuffer, start: number, length: number) => new Int32Array(buffer, start, length),
} as const;
const BYTES = { u8: 1, u32: 4, i32: 4 } as const;

export type ArrayKind = keyof typeof ARRAYS;

/** What arrays a block holds: name -> kind. */
export type Shape = Readonly<Record<string, ArrayKind>>;
export type Arrays<S extends Shape> = { readonly [name in keyof S]: ReturnType<(typeof ARRAYS)[S[name]]> };
export type Lengths<S extends Shape> = { readonly [name in keyof S]: number };

/**
 * Raised whenever the meaning of the bytes changes, or what is made of a graph, so that a block of another version of the
 * program is not read.
 */
export const FORMAT = 0x61726d02;

export interface Block<S extends Shape> {
  readonly buffer: SharedArrayBuffer;
  readonly header: unknown;
  readonly arrays: Arrays<S>;
}

type Directory = Record<string, { kind: ArrayKind; start: number; length: number }>;

/** Makes a block with arrays of these lengths, all zero, to be filled. `header` must survive JSON. */
export function allocate<S extends Shape>(shape: S, lengths: Lengths<S>, header: unknown): Block<S> {
  const directory: Directory = {};
  let size = 0;
  for (const name of Object.keys(shape)) {
    const kind = shape[name] as ArrayKind;
    const length = lengths[name] as number;
    directory[name] = { kind, start: size, length };
    size += aligned(length * BYTES[kind]);
  }
  const text = new TextEncoder().encode(JSON.stringify({ header, directory }));
  const buffer = new SharedArrayBuffer(aligned(8 + text.length) + size);
  new Uint32Array(buffer, 0, 2).set([FORMAT, text.length]);
  new Uint8Array(buffer, 8).set(text);
  return open(shape, buffer);
}

/** Reads a block. Throws `RangeError` for bytes that are none, or one of another shape. */
export function open<S extends Shape>(shape: S, buffer: SharedArrayBuffer): Block<S> {
  const [format, length] = buffer.byteLength >= 8 ? new Uint32Array(buffer, 0, 2) : [];
  if (format !== FORMAT || length === undefined) throw new RangeError('not a snapshot of this version of the program');
  const { header, directory } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length).slice())) as {
    header: unknown;
    directory: Directory;
  };
  const base = aligned(8 + length);
  const arrays: Record<string, object> = {};
  for (const [name, kind] of Object.entries(shape)) {
    const entry = directory[name];
    if (entry?.kind !== kind) throw new RangeError(`a snapshot without ${name}`);
    arrays[name] = ARRAYS[kind](buffer, base + entry.start, entry.length);
  }
  return { buffer, header, arrays: arrays as unknown as Arrays<S> };
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
