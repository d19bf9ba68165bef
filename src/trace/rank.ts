import type { Grade } from '../model/grades.ts';

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

export interface Rank {
  /** Credibility classes of the hops, worst first. */
  readonly credibility: readonly number[];
  /** Reliabilities of the hops (A = 1 .. F = 6), worst first. */
  readonly reliability: readonly number[];
}

export function rankOf(grades: readonly Grade[]): Rank {
  const worstFirst = (a: number, b: number) => b - a;
  return {
    credibility: grades.map((grade) => grade.credibility).sort(worstFirst),
    reliability: grades.map((grade) => grade.reliability).sort(worstFirst),
  };
}
