import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STANCES, THING_KINDS } from '../model/vocabulary.ts';
import { FORMAT } from './block.ts';
import { SHAPE } from './shape.ts';
import { KINDS, Snapshot } from './snapshot.ts';

const FILE = 'snapshot.cache';
const MARK = 'armstrace snapshot';
/** What the bytes mean: the format, and the lists in which they are numbers. A file of another meaning is not taken. */
const MEANING = digestOf(JSON.stringify([FORMAT, SHAPE, KINDS, STANCES, THING_KINDS]));
const LONGEST_LABEL = 4_096;

/** How often this process has begun to save. */
let saves = 0;

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
      const label = start.toString('utf8', 0, Math.max(0, end));
      const digest = label.split('\t')[2] ?? '';
      if (label !== labelOf(origin, digest)) return null;
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
    const label = `${labelOf(origin, digestOf(bytes))}\n`;
    if (Buffer.byteLength(label) > LONGEST_LABEL) return;
    await mkdir(this.#dir, { recursive: true });
    const next = `${this.#path}.${process.pid}-${++saves}`; // nobody else's, so that two who save do not mix
    try {
      await writeFile(next, label);
      await writeFile(next, bytes, { flag: 'a', flush: true });
      await rename(next, this.#path);
    } catch (error) {
      await rm(next, { force: true });
      throw error;
    }
  }
}

function labelOf({ address, version }: Origin, digest: string): string {
  return [MARK, MEANING, digest, encodeURIComponent(address), encodeURIComponent(version)].join('\t');
}

function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
