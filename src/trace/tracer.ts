import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { Abandoned } from '../model/errors.ts';
import { threadFile } from '../model/files.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ANSWERS, Asked } from './answers.ts';

const WORKER = threadFile('trace/worker');

/** One who asks, and may go away before there is an answer. */
export interface Asker {
  /** Answers a question on a thread of its own. Throws `Abandoned` after `leave`. */
  ask<T extends Asked>(
    asked: T,
    question: Parameters<(typeof ANSWERS)[T]>[1],
  ): Promise<ReturnType<(typeof ANSWERS)[T]>>;
  /** Ends the work on what was asked. Call it in the end in any case: until then the snapshot is kept at hand. */
  leave(): void;
}

/** Answers questions on threads that share the memory of the snapshots, so that whoever else is served need not wait. */
export class Tracer {
  readonly #pool: Piscina;
  readonly #numbers = new WeakMap<Snapshot, number>();
  #count = 0;
  /** How many may still ask about each snapshot, by its number. */
  readonly #askers = new Map<number, number>();

  constructor(threads = availableParallelism()) {
    this.#pool = new Piscina({
      filename: WORKER,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: Number.POSITIVE_INFINITY,
    });
  }

  /** Someone who asks about one snapshot. */
  askerOf(snapshot: Snapshot): Asker {
    const abandoned = new Int32Array(new SharedArrayBuffer(4));
    const number = this.#numberOf(snapshot);
    this.#enter(number);
    return {
      ask: async (asked, question) => {
        try {
          const { buffer } = snapshot;
          const alive = [this.#count, ...this.#askers.keys()]; // the newest will be asked about again
          return await this.#pool.run({ asked, question, snapshot: number, buffer, alive, abandoned });
        } catch (error) {
          throw Atomics.load(abandoned, 0) === 1 ? new Abandoned() : error;
        }
      },
      leave: () => {
        if (Atomics.exchange(abandoned, 0, 1) === 0) this.#leave(number);
      },
    };
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  #numberOf(snapshot: Snapshot): number {
    const known = this.#numbers.get(snapshot);
    if (known !== undefined) return known;
    this.#numbers.set(snapshot, ++this.#count);
    return this.#count;
  }

  #enter(number: number): void {
    this.#askers.set(number, (this.#askers.get(number) ?? 0) + 1);
  }

  #leave(number: number): void {
    const others = (this.#askers.get(number) ?? 0) - 1;
    if (others > 0) this.#askers.set(number, others);
    else this.#askers.delete(number);
  }
}
