import { type BenchGraph, LAST_DAY } from './graph.ts';
import { Random } from './random.ts';

/** A question about chains that start at any origin but the target and end at the target, best ones wanted. */
export interface BenchQuestion {
  /** The actor at which chains end. */
  readonly target: number;
  /** The first and the last day of the period, inclusive, as in the graph. */
  readonly from: number;
  readonly to: number;
  /** Transfers must be of this class, or of none that is stated. */
  readonly materiel: number;
  readonly maxHops: number;
  /** How many chains are wanted. */
  readonly limit: number;
}

/** Targets are drawn from transfers no earlier than this day (in 1981), so that there is a past to look into. */
const LATE_ENOUGH = 8_000;
const YEAR = 365;
const LIMIT = 10;

/**
 * Draws questions as an investigator would come to them: something was diverted, and its recipient asks where that
 * class of materiel can have come from in the 5 to 30 years up to then, or up to 5 years later.
 */
export function questionsFor(graph: BenchGraph, count: number, seed: number, maxHops: number): BenchQuestion[] {
  const random = new Random(seed);
  const questions: BenchQuestion[] = [];
  while (questions.length < count) {
    const transfer = random.below(graph.transfers);
    const earliest = graph.earliest[transfer] as number;
    const materiel = graph.materiel[transfer] as number;
    if (!graph.diverted[transfer] || !materiel || earliest < LATE_ENOUGH) continue;
    const to = Math.min(LAST_DAY, earliest + Math.floor(5 * YEAR * random.next()));
    const from = Math.max(1, to - Math.floor(YEAR * (5 + 25 * random.next())));
    questions.push({ target: graph.to[transfer] as number, from, to, materiel, maxHops, limit: LIMIT });
  }
  return questions;
}

/** The actors at which the chains of a question may start. */
export function startsOf(graph: BenchGraph, { target }: BenchQuestion): number[] {
  const starts: number[] = [];
  for (let actor = 0; actor < graph.actors; actor++) if (graph.origin[actor] && actor !== target) starts.push(actor);
  return starts;
}
