import { FUTURE, mirrored } from './offsets.ts';

/**
 * What leads into each actor, as rows of records; and, with time running backwards, what leads out of each. So one
 * algorithm serves both directions: the way out of an actor is the way into it on the mirrored side.
 *
 * A record is RECORD 32-bit words:
 *   0  the actor at the other end (24 bits), the class of materiel (5), the kind of link (2)
 *   1  the first and the last day on which it can have happened (16 bits each)
 *   2  the number of the link in the order of ids (24), what the evidence makes of it (7)
 *
 * Within a row records are sorted by their first day, so that a scan ends at the first one that is too late; WITHIN
 * links stand before all others. The rows of the busiest actors are split into blocks, one a class of materiel, so that
 * a question about rifles does not read what a hub had in tanks.
 */
export interface Rows {
  /** Where the row of each actor begins, and the last one ends. */
  readonly starts: Uint32Array;
  /** For each of the busiest actors, which are the first, where each of its classes begins, and the last one ends. */
  readonly blocks: Uint32Array;
  readonly records: Int32Array;
}

export const RECORD = 3;
export const CLASSES = 32;
export const BLOCKS = CLASSES + 1;
/** Rows longer than this on the average of both sides are split into blocks. */
const LONG_ROW = 48;

export const LOW_24 = 2 ** 24 - 1;

export const SUPPLIED = 0;
export const DIVERTED = 1;
/** From a part to its whole, and from a whole to its part, in the direction of the chain. */
export const UP = 2;
export const DOWN = 3;

/** Links in the order of their ids, as columns. */
export interface LinkColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly earliest: Uint16Array;
  readonly latest: Uint16Array;
  /** The first word of each record but for the actor, and the last word. */
  readonly head: Int32Array;
  readonly tail: Int32Array;
}

/** Actors in the order of how many links they have, busiest first: the hubs are close together in memory. */
export function byFallingDegree(
  actors: number,
  { from, to }: { readonly from: Uint32Array; readonly to: Uint32Array },
) {
  const degree = new Uint32Array(actors);
  for (let link = 0; link < from.length; link++) {
    degree[from[link]!]!++;
    degree[to[link]!]!++;
  }
  const most = degree.reduce((a, b) => Math.max(a, b), 0);
  const next = new Uint32Array(most + 2);
  for (let actor = 0; actor < actors; actor++) next[most - degree[actor]! + 1]!++;
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!;
  const position = new Uint32Array(actors);
  let hubs = 0;
  for (let actor = 0; actor < actors; actor++) {
    const links = degree[actor]!;
    position[actor] = next[most - links]!++;
    if (links > 2 * LONG_ROW) hubs++;
  }
  return { position, hubs };
}

/** Fills the rows of the ways in. */
export function fillWaysIn(rows: Rows, { from, to, earliest, latest, head, tail }: LinkColumns): void {
  const days = new Int32Array(from.length);
  for (let link = 0; link < days.length; link++) days[link] = (earliest[link]! << 16) | latest[link]!;
  fillRows(rows, to, from, head, days, tail);
}

/** Fills the rows of the ways out: the two ends are the other way round, and time runs backwards. */
export function fillWaysOut(rows: Rows, { from, to, earliest, latest, head, tail }: LinkColumns): void {
  const days = new Int32Array(from.length);
  for (let link = 0; link < days.length; link++) {
    days[link] = (mirrored(latest[link]!) << 16) | mirrored(earliest[link]!);
  }
  fillRows(rows, from, to, head, days, tail);
}

/** A record on its way: the actor in whose row it belongs, and then its words. */
const LOOSE = 1 + RECORD;

function fillRows(
  { starts, blocks, records }: Rows,
  row: Int32Array,
  other: Int32Array,
  head: Int32Array,
  days: Int32Array,
  tail: Int32Array,
): void {
  const hubs = blocks.length / BLOCKS;
  const { next, nextInBlock } = countRows(starts, blocks, row, head);
  const loose = byFirstDay(row, other, head, days, tail);
  for (let at = 0; at < loose.length; at += LOOSE) {
    const actor = loose[at]!;
    const first = loose[at + 1]!;
    const block = (actor * CLASSES) | ((first >>> 24) & 31);
    const place = Math.imul(RECORD, actor < hubs ? nextInBlock[block]!++ : next[actor]!++);
    records[place] = first;
    records[place + 1] = loose[at + 2]!;
    records[place + 2] = loose[at + 3]!;
  }
}

/**
 * Records by their first day (of those that begin on one, by number), WITHIN links first: a counting sort. It moves the
 * records themselves: to sort their numbers and fetch them from there would read all columns in no order.
 */
function byFirstDay(
  row: Int32Array,
  other: Int32Array,
  head: Int32Array,
  days: Int32Array,
  tail: Int32Array,
): Int32Array {
  const keyOf = (link: number) => (head[link]! >>> 29 >= UP ? 0 : days[link]! >>> 16);
  const next = new Int32Array(FUTURE + 2);
  for (let link = 0; link < row.length; link++) next[keyOf(link) + 1]!++;
  for (let key = 1; key < next.length; key++) next[key]! += next[key - 1]!;
  const loose = new Int32Array(row.length * LOOSE);
  for (let link = 0; link < row.length; link++) {
    const place = Math.imul(LOOSE, next[keyOf(link)]!++);
    loose[place] = row[link]!;
    loose[place + 1] = other[link]! | head[link]!;
    loose[place + 2] = days[link]!;
    loose[place + 3] = tail[link]!;
  }
  return loose;
}

/** Sets where rows and blocks begin, and gives the next free place of each. */
function countRows(starts: Uint32Array, blocks: Uint32Array, row: Int32Array, head: Int32Array) {
  const hubs = blocks.length / BLOCKS;
  const nextInBlock = new Int32Array(hubs * CLASSES);
  const next = new Int32Array(starts.length);
  for (let link = 0; link < row.length; link++) {
    const actor = row[link]!;
    next[actor]!++;
    if (actor < hubs) nextInBlock[actor * CLASSES + ((head[link]! >>> 24) & 31)]!++;
  }
  let start = 0;
  for (let actor = 0; actor < starts.length - 1; actor++) {
    const length = next[actor]!;
    starts[actor] = start;
    next[actor] = start;
    if (actor < hubs) {
      let place = start;
      for (let block = 0; block < CLASSES; block++) {
        const records = nextInBlock[actor * CLASSES + block]!;
        blocks[actor * BLOCKS + block] = place;
        nextInBlock[actor * CLASSES + block] = place;
        place += records;
      }
      blocks[actor * BLOCKS + CLASSES] = place;
    }
    start += length;
  }
  starts[starts.length - 1] = start;
  return { next, nextInBlock };
}

/** Where the records of an actor are that have one of these classes: begin, end, begin, end, ... */
export function rangesOf({ starts, blocks }: Rows, actor: number, classes: Iterable<number>): number[] {
  if (actor * BLOCKS >= blocks.length) return [starts[actor]!, starts[actor + 1]!];
  const ranges: number[] = [];
  for (const materielClass of classes) {
    const block = actor * BLOCKS + materielClass;
    if (blocks[block]! < blocks[block + 1]!) ranges.push(blocks[block]!, blocks[block + 1]!);
  }
  return ranges;
}

/** The actor in whose row a record is. */
export function rowOf(record: number, starts: Uint32Array): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= record) low = middle;
    else high = middle;
  }
  return low;
}
