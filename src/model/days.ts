/**
 * Calendar days as whole numbers, so that the order of events is plain arithmetic.
 * Day 0 is 1970-01-01. A bound that nobody stated is `UNBOUNDED_PAST` or `UNBOUNDED_FUTURE`.
 */
export type Day = number;

export const UNBOUNDED_PAST: Day = Number.NEGATIVE_INFINITY;
export const UNBOUNDED_FUTURE: Day = Number.POSITIVE_INFINITY;

const DAY_IN_MS = 86_400_000;
const ZERO = '0'.charCodeAt(0);

/** Days before each month of a year that is no leap year. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

/**
 * Reads `YYYY-MM-DD`. Returns undefined for anything else, impossible days such as 2023-02-30 included. By arithmetic,
 * letter by letter: a large graph has millions of days to read.
 */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const [before, end] = [DAYS_BEFORE[month - 1], DAYS_BEFORE[month]];
  if (Number.isNaN(year) || before === undefined || end === undefined) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = end - before + (isLeap && month === 2 ? 1 : 0);
  if (!(day >= 1 && day <= length)) return undefined;
  return daysBeforeYear(year) - DAYS_BEFORE_1970 + before + (isLeap && month > 2 ? 1 : 0) + day - 1;
}

/** The number that two letters are; NaN where one of them is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

/** Days from the first day of the year 1 to the first of another, by the calendar that is in use today. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

const DAYS_BEFORE_1970 = daysBeforeYear(1970);

/** Writes a day as `YYYY-MM-DD`; null for a bound that nobody stated. */
export function formatDay(day: Day): string | null {
  return Number.isFinite(day) ? new Date(day * DAY_IN_MS).toISOString().slice(0, 10) : null;
}

/** Whether a value is a year of four digits, which can be that in which something was made. */
export function isYear(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1000 && (value as number) <= 9999;
}

/** The first of January of a year, for example of a production year. */
export function firstDayOfYear(year: number): Day {
  return Math.round(Date.UTC(year, 0, 1) / DAY_IN_MS);
}

/** An inclusive range of days. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const ALL_TIME: Period = { from: UNBOUNDED_PAST, to: UNBOUNDED_FUTURE };
