import type { Grade } from '../model/grades.ts';

/**
 * What the evidence makes of a flow, in 7 bits: 0 where it is not there, else 1 to 36 for its grade (credibility
 * first, so that a lower code is a better grade); and the flag CONTESTED.
 */
export type Code = number;

export const NOT_THERE: Code = 0;
export const CONTESTED = 64;
export const CODES = 128;

export function codeOf({ credibility, reliability }: Grade): Code {
  return (credibility - 1) * 6 + reliability;
}

/** The grade in a code; null where the flow is not there. */
export function gradeOf(code: Code): Grade | null {
  const grade = (code & (CONTESTED - 1)) - 1;
  return grade < 0 ? null : { credibility: Math.floor(grade / 6) + 1, reliability: (grade % 6) + 1 };
}
