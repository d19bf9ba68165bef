import type { Grade } from '../model/grades.ts';
import { CODES, CONTESTED, type Code, gradeOf } from '../snapshot/codes.ts';

/**
 * The rank of a chain: weakest link first. Its credibility classes, sorted worst first, are compared class by class,
 * lower better and a missing hop better than any; then its reliabilities likewise.
 *
 * With at most 8 hops the sum of 9^(class-1) orders the same way, for no 8 hops of one class weigh as much as one
 * hop of the next. Both sums are below RELIABILITY_SPAN, so that one exact number, and plain addition, is the order.
 */
const RELIABILITY_SPAN = 472_393; // 8 * 9^5 + 1

/** What one hop adds to the cost of a chain; a chain with a lower cost ranks better. */
export function costOf({ credibility, reliability }: Grade): number {
  return 9 ** (credibility - 1) * RELIABILITY_SPAN + 9 ** (reliability - 1);
}

/** What the cheapest hop of all could cost. */
export const LEAST_COST = costOf({ credibility: 1, reliability: 1 });

/** The cost of a hop by its code; infinite for a flow that is not there. */
export const COSTS = costsOf(() => false);

/** The same, but infinite for a contested flow as well. */
export const COSTS_UNCONTESTED = costsOf((code) => (code & CONTESTED) !== 0);

function costsOf(isBarred: (code: Code) => boolean): Float64Array {
  return Float64Array.from({ length: CODES }, (_, code) => {
    const grade = gradeOf(code);
    return grade && !isBarred(code) ? costOf(grade) : Number.POSITIVE_INFINITY;
  });
}

export interface Rank {
  /** Credibility classes of the hops, worst first. */
  readonly credibility: readonly number[];
  /** Reliabilities of the hops (A = 1 .. F = 6), worst first. */
  readonly reliability: readonly number[];
}

/** The rank that a cost stands for: the digits of both sums, to the base of 9, are how many hops have each class. */
export function rankOf(cost: number): Rank {
  return {
    credibility: classesIn(Math.floor(cost / RELIABILITY_SPAN)),
    reliability: classesIn(cost % RELIABILITY_SPAN),
  };
}

function classesIn(sum: number): number[] {
  const classes: number[] = [];
  for (let digit = 6; digit >= 1; digit--) {
    const hops = Math.floor(sum / 9 ** (digit - 1)) % 9;
    for (let hop = 0; hop < hops; hop++) classes.push(digit);
  }
  return classes;
}
