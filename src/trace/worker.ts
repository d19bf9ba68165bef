import { Snapshot } from '../snapshot/snapshot.ts';
import { ANSWERS, type Asked } from './answers.ts';
import { DEFAULT_EFFORT, Effort } from './effort.ts';

/** What a thread is told to do. */
export interface Task {
  readonly asked: Asked;
  readonly question: never;
  /** A snapshot by number, and its memory, which all threads share. */
  readonly snapshot: number;
  readonly buffer: SharedArrayBuffer;
  /** The numbers of all snapshots that somebody may still ask about. */
  readonly alive: readonly number[];
  /** Becomes 1 once the answer is not wanted any more. */
  readonly abandoned: Int32Array;
}

/**
 * Snapshots that this thread has opened. It lets go of one that nobody may ask about any more with the next question
 * that it is given: a thread that is given none keeps the memory of those that were alive when it had its last.
 */
const opened = new Map<number, Snapshot>();

/** Runs in a thread of its own. */
export default function answer({ asked, question, snapshot, buffer, alive, abandoned }: Task): unknown {
  for (const number of opened.keys()) if (!alive.includes(number)) opened.delete(number);
  const effort = new Effort(DEFAULT_EFFORT, () => Atomics.load(abandoned, 0) === 1);
  effort.attend(Number.POSITIVE_INFINITY); // it may have been abandoned while it waited for its turn
  return ANSWERS[asked](open(snapshot, buffer), question, effort);
}

function open(number: number, buffer: SharedArrayBuffer): Snapshot {
  const known = opened.get(number);
  if (known) return known;
  const snapshot = new Snapshot(buffer);
  opened.set(number, snapshot);
  return snapshot;
}
