import { type Day, parseDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../model/days.ts';
import { saysSomething } from '../model/text.ts';
import { isPage } from '../model/values.ts';
import type { Row, Value } from '../store/port.ts';
import type { Exclusions } from './exclusions.ts';

/** Whether a row has an id; one that has none is left out. */
export function hasId(row: Row, what: string, exclusions: Exclusions): boolean {
  if (text(row.id)) return true;
  exclusions.add(`${what} without an id`, shown(row));
  return false;
}

/** A row as text. A store may give a whole number that is too large for ours as a bigint, which JSON does not take. */
function shown(row: Row): string {
  return JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value));
}

/**
 * Rows in the order of their ids; a row without an id, or with the id of another, is left out. Which of those with one
 * id stays does not depend on the order in which the store gave them.
 */
export function byId(rows: readonly Row[], what: string, exclusions: Exclusions): Row[] {
  const known = rows.filter((row) => hasId(row, what, exclusions));
  const ids = known.map((row) => String(row.id));
  const order = inOrder(ids, (a, b) => compare(shown(known[a] as Row), shown(known[b] as Row)));
  return [...withoutRepeats(ids, order, what, exclusions)].map((at) => known[at] as Row);
}

/** Positions of texts in the order of the texts; `tie` decides between equal ones. */
export function inOrder(texts: readonly string[], tie: (a: number, b: number) => number): Uint32Array {
  const order = Uint32Array.from({ length: texts.length }, (_, at) => at);
  // A store often gives things in the order in which they were numbered: then there is nothing to sort.
  const sorted = texts.every((text, at) => at === 0 || texts[at - 1]! < text);
  if (sorted) return order;
  return order.sort((a, b) => compare(texts[a] as string, texts[b] as string) || tie(a, b));
}

/** Leaves out of an order of texts all but the first of equal ones. */
export function withoutRepeats(
  texts: readonly string[],
  order: Uint32Array,
  what: string,
  exclusions: Exclusions,
): Uint32Array {
  return order.filter((at, place) => {
    const isRepeat = place > 0 && texts[at] === texts[order[place - 1]!];
    if (isRepeat) exclusions.add(`${what} with the id of another`, texts[at]!);
    return !isRepeat;
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

/** Null where nothing is stated, undefined where what is stated is no day: a list of one day is none. */
export function optionalDay(value: Value | undefined): Day | null | undefined {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? parseDay(value) : undefined;
}

/** Whether a claim says where in its source it is found: by words or a heading of it, or by a page or paragraph. */
export function isLocated({ saysWhere, locatorPage, locatorParagraph }: Row): boolean {
  return saysWhere === true || isPage(locatorPage) || isPage(locatorParagraph);
}

/** The indexes of what a row lists as its parents; a link to one that is left out is left out too, and counted. */
export function parentsOf(
  row: Row,
  indexes: ReadonlyMap<string, number>,
  link: string,
  exclusions: Exclusions,
): number[] {
  return (row.parents as string[]).flatMap((parent) => {
    const index = indexes.get(parent);
    if (index === undefined) exclusions.add(link, String(row.id));
    return index ?? [];
  });
}

/** A text that says something, else null. */
export function text(value: Value | undefined): string | null {
  return saysSomething(value) ? value : null;
}

/** The order of numbers, or of texts as ASCII. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
