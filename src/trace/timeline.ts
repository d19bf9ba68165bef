import type { Day } from '../model/days.ts';
import type { Link } from './links.ts';

/** The first day, from a day on, on which a link can have happened; infinite where there is none. */
function soonestAfter({ periods }: Link, day: Day): Day {
  return Math.min(
    ...periods.map(({ earliest, latest }) => (day <= latest ? Math.max(day, earliest) : Number.POSITIVE_INFINITY)),
  );
}

/** The last day, up to a day, on which a link can have happened; infinitely early where there is none. */
function latestBefore({ periods }: Link, day: Day): Day {
  return Math.max(
    ...periods.map(({ earliest, latest }) => (day >= earliest ? Math.min(day, latest) : Number.NEGATIVE_INFINITY)),
  );
}

/** The first day of each link that the links before it leave, if nothing happens before `firstDay`. */
export function earliestDays(links: readonly Link[], firstDay: Day): Day[] {
  let day = firstDay;
  return links.map((link) => {
    day = soonestAfter(link, day);
    return day;
  });
}

/** The last day of each link that the links after it leave, if all is over by `end`. */
export function latestDays(links: readonly Link[], end: Day): Day[] {
  let day = end;
  const days = links.toReversed().map((link) => {
    day = latestBefore(link, day);
    return day;
  });
  return days.reverse();
}

/**
 * The fewest and the most days from the first link to the last, if they happen in this order between two days; null for
 * a most without bound.
 */
export function elapsedDays(links: readonly Link[], firstDay: Day, end: Day): { min: number; max: number | null } {
  if (links.length === 1) return { min: 0, max: 0 };
  const last = links.length - 1;
  const soonest = earliestDays(links, firstDay)[last]!;
  const latest = latestDays(links, end);
  // The later the end, the later the start may be: day by day as a rule, but by more where a period of a link begins.
  const begins = links.flatMap(({ periods }) => periods.map(({ earliest }) => earliest));
  const ends = [soonest, ...begins.filter((day) => day > soonest && day <= latest[last]!)];
  const most = latest[last]! - earliestDays(links, firstDay)[0]!;
  return {
    min: Math.min(...ends.map((day) => (Number.isFinite(day) ? day - latestDays(links, day)[0]! : 0))),
    max: Number.isFinite(most) ? most : null,
  };
}
