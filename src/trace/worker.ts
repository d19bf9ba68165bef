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
  /** Becomes 1 once the answer is not wanted any more. */
  readonly abandoned: Int32Array;
}

/** Snapshots that this thread has opened: the newest, and the one before it, which may still be asked. */
const opened = new Map<number, Snapshot>();
const KEPT = 2;

/** Runs in a thread of its own. */
export default function answer({ asked, question, snapshot, buffer, abandoned }: Task): unknown {
  const effort = new Effort(DEFAULT_EFFORT, () => Atomics.load(abandoned, 0) === 1);
  effort.attend(Number.POSITIVE_INFINITY); // it may have been abandoned while it waited for its turn
  return ANSWERS[asked](open(snapshot, buffer), question, effort);
}

function open(number: number, buffer: SharedArrayBuffer): Snapshot {
  const known = opened.get(number);
  if (known) return known;
  const snapshot = new Snapshot(buffer);
  opened.set(number, snapshot);
  for (const old of [...opened.keys()].slice(0, -KEPT)) opened.delete(old);
  return snapshot;
}
