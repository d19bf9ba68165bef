/**
 * The Admiralty scale: credibility 1-6 is of a claim, reliability A-F of its source.
 * Both are ordinal. They are compared and never averaged, multiplied or turned into percentages.
 */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** A grade with reliability as a number, A = 1 .. F = 6, so that both halves compare alike: lower is better. */
export interface Grade {
  readonly credibility: number;
  readonly reliability: number;
}

/** Whether a value is a class of credibility. */
export function isCredibility(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 6;
}

/** 6 and F: cannot be judged. */
export const UNJUDGED: Grade = { credibility: 6, reliability: 6 };

/** The grade of the assumption that a part acts for its whole or a whole for its part. */
export const ASSUMED: Grade = { credibility: 3, reliability: 6 };

/** A = 1 .. F = 6; undefined for anything that is no reliability. */
export function reliabilityNumber(letter: string): number | undefined {
  const at = RELIABILITIES.indexOf(letter as Reliability);
  return at < 0 ? undefined : at + 1;
}

export function reliabilityLetter(number: number): Reliability {
  return RELIABILITIES[number - 1] ?? 'F';
}

/** Negative where `a` is better: credibility first, then reliability. */
export function compareGrades(a: Grade, b: Grade): number {
  return a.credibility - b.credibility || a.reliability - b.reliability;
}
