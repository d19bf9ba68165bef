import edtf from 'edtf';
import { type Day, parseDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from './days.ts';

/** What EDTF says of when something was: inclusive bounds, unbounded where an end is open or not known. */
export interface Dated {
  readonly earliest: Day;
  readonly latest: Day;
}

/** What `readEdtf` takes, for messages. */
export const EDTF_ACCEPTED =
  'a date in EDTF such as 2014, 2014-10, 2014-10-31, 201X, 2014-10/2017-11, ../2022 or 2017-05/..';

const DAY_IN_MS = 86_400_000;
/** The days that the stores' dates and ours can name. */
const FIRST_DAY = parseDay('0001-01-01') as Day;
const LAST_DAY = parseDay('9999-12-31') as Day;
/** Two days with marks are shorter. What is longer is nothing to read, letter by letter, at a cost. */
const LONGEST = 32;

/** Reading one takes some 80 microseconds, and a large graph has few that differ. */
const KEPT = 20_000;
const kept = new Map<string, Dated | undefined>();

/**
 * Reads a date in EDTF, levels 0 and 1: years, months, days, unspecified digits and intervals, with open or unknown ends. Marks such as `~` and `?` say that a date is approximate or uncertain, not by
 * how much, and do not widen it. Undefined for everything else, so for impossible days, inverted intervals, years outside of
 * 1 to 9999, for seasons, whose days differ from place to place, and for times of day: without a zone, the day would depend
 * on where it is read.
 */
export function readEdtf(text: string): Dated | undefined {
  if (kept.has(text)) return kept.get(text);
  if (kept.size === KEPT) kept.clear();
  const dated = read(text);
  kept.set(text, dated);
  return dated;
}

function read(text: string): Dated | undefined {
  if (text.length > LONGEST || /T/i.test(text) || !hasPossibleDays(text)) return undefined;
  const found = parse(text);
  if (!found) return undefined;
  const earliest = found.min === null ? UNBOUNDED_PAST : Math.floor(found.min / DAY_IN_MS);
  const latest = found.max === null ? UNBOUNDED_FUTURE : Math.floor(found.max / DAY_IN_MS);
  const isNamed = (day: Day) => !Number.isFinite(day) || (day >= FIRST_DAY && day <= LAST_DAY);
  return isNamed(earliest) && isNamed(latest) ? { earliest, latest } : undefined;
}

/** The package takes the 29th of February of any year, as the day after the 28th. */
function hasPossibleDays(text: string): boolean {
  return (text.match(/\d{4}-\d\d-\d\d/g) ?? []).every((day) => parseDay(day) !== undefined);
}

function parse(text: string) {
  try {
    return edtf(text, { level: 1, types: ['Date', 'Interval'] });
  } catch {
    return undefined; // it has no other way to say that it cannot read a text
  }
}
