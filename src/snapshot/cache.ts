import { createHash } from 'node:crypto';
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Snapshot } from './snapshot.ts';

const FILE = 'snapshot.cache';
/** Raised whenever what stands before the snapshot in the file changes. */
const MARK = 'armstrace snapshot 1';
const LONGEST_LABEL = 4_096;

/** What a snapshot was made from: the store, and its newest write as the store itself calls it. */
export interface Origin {
  readonly address: string;
  readonly version: string;
}

/**
 * Keeps the newest snapshot in a file, so that a program that starts again need not read the whole graph. The file is
 * one line that says what it holds, with a digest, and then the snapshot's memory as it is.
 */
export class SnapshotCache {
  readonly #dir: string;
  readonly #path: string;

  constructor(dir: string) {
    this.#dir = dir;
    this.#path = join(dir, FILE);
  }

  /** The snapshot that was made from this; null where the file holds another one, or is not whole. */
  async load(origin: Origin): Promise<Snapshot | null> {
    const file = await open(this.#path).catch(() => null);
    if (!file) return null;
    try {
      const start = Buffer.alloc(LONGEST_LABEL);
      const { bytesRead } = await file.read(start, 0, LONGEST_LABEL, 0);
      const end = start.subarray(0, bytesRead).indexOf('\n');
      const [mark, digest, ...label] = start.toString('utf8', 0, Math.max(0, end)).split('\t');
      if (mark !== MARK || label.join('\t') !== labelOf(origin)) return null;
      const { size } = await file.stat();
      const buffer = new SharedArrayBuffer(size - end - 1);
      const bytes = new Uint8Array(buffer);
      for (let at = 0; at < bytes.length; ) {
        const read = await file.read(bytes, at, bytes.length - at, end + 1 + at);
        if (read.bytesRead === 0) return null;
        at += read.bytesRead;
      }
      return digestOf(bytes) === digest ? new Snapshot(buffer) : null;
    } catch (error) {
      if (error instanceof RangeError) return null; // of another version of the program
      throw error;
    } finally {
      await file.close();
    }
  }

  /** Writes a snapshot: whole, or not at all. */
  async save(origin: Origin, { buffer }: Snapshot): Promise<void> {
    const bytes = new Uint8Array(buffer);
    const label = `${[MARK, digestOf(bytes), labelOf(origin)].join('\t')}\n`;
    if (Buffer.byteLength(label) > LONGEST_LABEL) return;
    await mkdir(this.#dir, { recursive: true });
    const next = `${this.#path}.next`;
    await writeFile(next, label);
    await writeFile(next, bytes, { flag: 'a', flush: true });
    await rename(next, this.#path);
  }
}

function labelOf({ address, version }: Origin): string {
  return [address, version].map((text) => encodeURIComponent(text)).join('\t');
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
