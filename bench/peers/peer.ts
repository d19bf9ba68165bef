import type { BenchQuestion } from '../questions.ts';

/** Something else that can be asked the same questions, with a graph loaded. */
export interface Peer {
  /** What it is and how it is helped, for the table. */
  readonly name: string;
  /** How many threads it uses, as far as is known. */
  readonly threads: string;
  /** The costs of the best chains, best first; null where it ran out of time. */
  ask(question: BenchQuestion): Promise<readonly number[] | null>;
  close(): Promise<void>;
}
