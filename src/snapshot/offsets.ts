import { type Day, parseDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../model/days.ts';

/**
 * Days as the snapshot keeps them: 16 bits. 0 stands for 'no day at all', 1 for the unbounded past, 65,535 for the
 * unbounded future; what lies between is a day from 1900-01-01 to 2079-06-01. The order of offsets is the order of days.
 *
 * A question may set bounds outside of these years. Such a bound lies before, or after, all days that there are, but
 * an unbounded end of a flow lies outside of it: hence one offset more on each side.
 */
export type Offset = number;

export const PAST: Offset = 1;
export const FUTURE: Offset = 65_535;

const BEFORE: Offset = PAST + 1;
const BEYOND: Offset = FUTURE - 1;
const FIRST: Offset = BEFORE + 1;
const LAST: Offset = BEYOND - 1;
const FIRST_DAY = parseDay('1900-01-01') as Day;

/** The offset of a day, or of a bound that nobody stated; undefined for a day that the 16 bits do not reach. */
export function offsetOf(day: Day): Offset | undefined {
  if (day === UNBOUNDED_PAST) return PAST;
  if (day === UNBOUNDED_FUTURE) return FUTURE;
  const offset = day - FIRST_DAY + FIRST;
  return offset >= FIRST && offset <= LAST ? offset : undefined;
}

/** The offset of a bound that a question sets, which may be any day. */
export function boundOf(day: Day): Offset {
  return offsetOf(day) ?? (day < FIRST_DAY ? BEFORE : BEYOND);
}

export function dayOf(offset: Offset): Day {
  if (offset === PAST) return UNBOUNDED_PAST;
  return offset === FUTURE ? UNBOUNDED_FUTURE : offset - FIRST + FIRST_DAY;
}

/** The same day with time running backwards: what was the past is the future. Its own inverse. */
export function mirrored(offset: Offset): Offset {
  return PAST + FUTURE - offset;
}
