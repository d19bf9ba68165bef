import { type Day, parseDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../model/days.ts';
import type { Row, Value } from '../store/port.ts';
import type { Exclusions } from './exclusions.ts';

/**
 * Rows in the order of their ids; a row without an id, or with the id of another, is left out. Which of those with one
 * id stays does not depend on the order in which the store gave them.
 */
export function byId(rows: readonly Row[], what: string, exclusions: Exclusions): Row[] {
  const seen = new Set<string>();
  const sorted = rows
    .map((row) => ({ row, id: text(row.id) ?? '' }))
    .sort((a, b) => order(a.id, b.id) || order(JSON.stringify(a.row), JSON.stringify(b.row)));
  return sorted.flatMap(({ row, id }) => {
    if (!id) exclusions.add(`${what} without an id`, JSON.stringify(row));
    else if (seen.has(id)) exclusions.add(`${what} with the id of another`, id);
    else {
      seen.add(id);
      return [row];
    }
    return [];
  });
}

/** The two ends of something dated; undefined where one is no day or they are the wrong way round. */
export function readRange(row: Row): { earliest: Day; latest: Day } | undefined {
  const earliest = optionalDay(row.earliest);
  const latest = optionalDay(row.latest);
  if (earliest === undefined || latest === undefined) return undefined;
  const range = { earliest: earliest ?? UNBOUNDED_PAST, latest: latest ?? UNBOUNDED_FUTURE };
  return range.earliest <= range.latest ? range : undefined;
}

/** Null where nothing is stated, undefined where what is stated is no day. */
export function optionalDay(value: Value | undefined): Day | null | undefined {
  return value === null || value === undefined ? null : parseDay(String(value));
}

/** A text that is not empty, else null. */
export function text(value: Value | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The order of numbers, or of texts as ASCII. */
export function order<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
