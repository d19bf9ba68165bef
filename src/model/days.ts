/**
 * Calendar days as whole numbers, so that the order of events is plain arithmetic.
 * Day 0 is 1970-01-01. A bound that nobody stated is `UNBOUNDED_PAST` or `UNBOUNDED_FUTURE`.
 */
export type Day = number;

export const UNBOUNDED_PAST: Day = Number.NEGATIVE_INFINITY;
export const UNBOUNDED_FUTURE: Day = Number.POSITIVE_INFINITY;

const DAY_IN_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD`. Returns undefined for anything else, impossible days such as 2023-02-30 included. */
export function parseDay(text: string): Day | undefined {
  if (!ISO_DAY.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms)) return undefined;
  const day = Math.round(ms / DAY_IN_MS);
  // Engines roll 30 February over into March; only a day that prints as it was written exists.
  return formatDay(day) === text ? day : undefined;
}

/** Writes a day as `YYYY-MM-DD`; null for a bound that nobody stated. */
export function formatDay(day: Day): string | null {
  return Number.isFinite(day) ? new Date(day * DAY_IN_MS).toISOString().slice(0, 10) : null;
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
