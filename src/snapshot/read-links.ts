import { FLOW_KINDS } from '../model/vocabulary.ts';
import type { Row, Streams } from '../store/port.ts';
import { DIVERTED, DOWN, SUPPLIED, UP } from './adjacency.ts';
import { UNCLAIMED } from './evidence.ts';
import type { Exclusions } from './exclusions.ts';
import { Growing } from './growing.ts';
import type { Columns } from './layout.ts';
import { ensureRoom, type Limits } from './limits.ts';
import { type Offset, offsetOf } from './offsets.ts';
import type { FoundActors } from './read-actors.ts';
import { hasId, inOrder, readRange } from './rows.ts';
import { Sequences } from './sequences.ts';
import { pack } from './strings.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Ids of WITHIN links are `within:FROM:TO`; no flow may have one. */
const WITHIN = 'within:';

/** Links as they come: a column a property. */
class LinkRows {
  readonly ids: string[] = [];
  readonly from = new Growing(Uint32Array);
  readonly to = new Growing(Uint32Array);
  readonly earliest = new Growing(Uint16Array);
  readonly latest = new Growing(Uint16Array);
  readonly kind = new Growing(Uint8Array);
  readonly materiel = new Growing(Uint32Array);

  add(id: string, ends: { from: number; to: number }, range: OffsetRange, kind: number, materiel: number): void {
    this.ids.push(id);
    this.from.push(ends.from);
    this.to.push(ends.to);
    this.earliest.push(range.earliest);
    this.latest.push(range.latest);
    this.kind.push(kind);
    this.materiel.push(materiel);
  }

  /** Links with one id in an order of their own, whatever the order in which they came. */
  compare(a: number, b: number): number {
    for (const column of [this.from, this.to, this.earliest, this.latest, this.kind, this.materiel]) {
      if (column.at(a) !== column.at(b)) return column.at(a) - column.at(b);
    }
    return 0;
  }
}

interface OffsetRange {
  readonly earliest: Offset;
  readonly latest: Offset;
}

export interface FoundLinks {
  readonly links: Columns['links'];
  readonly materielLists: Sequences;
  /** The rank of a flow in the order of all links' ids; LEFT_OUT for one that cannot take part. */
  rankOf(id: string): number | undefined;
}

export const LEFT_OUT = -1;

/**
 * Every flow between actors that are there, of materiel that is there, and the two WITHIN links of every PART_OF. Their
 * claims are read later: `profile` is all UNCLAIMED.
 */
export async function readLinks(
  store: Streams,
  actors: FoundActors,
  taxonomy: Taxonomy,
  exclusions: Exclusions,
  limits: Limits,
): Promise<FoundLinks> {
  const rows = new LinkRows();
  let found = 0; // what is left out counts as well: its ids are kept, so that its claims go with it
  const materielLists = new Sequences();
  materielLists.numberOf([]);
  const rowOf = new Map<string, number>();
  await store.stream('snapshot/flows', {}, (row) => {
    ensureRoom('links', ++found, limits);
    const isThere = readFlow(row, rows, materielLists, actors, taxonomy, exclusions);
    if (isThere) rowOf.set(String(row.id), rows.ids.length - 1);
    else if (!rowOf.has(String(row.id))) rowOf.set(String(row.id), LEFT_OUT);
  });
  const flows = rows.ids.length;
  await store.stream('snapshot/parts', {}, (row) => {
    found += 2;
    ensureRoom('links', found, limits);
    readPart(row, rows, actors, exclusions);
  });

  const order = inOrder(rows.ids, (a, b) => rows.compare(a, b));
  const { kept, rankOfRow } = rank(rows.ids, order, flows, exclusions);
  return {
    materielLists,
    rankOf: (id) => {
      const row = rowOf.get(id);
      return row === undefined || row === LEFT_OUT ? row : rankOfRow[row];
    },
    links: {
      ids: pack(rows.ids, kept),
      from: rows.from.inOrder(kept),
      to: rows.to.inOrder(kept),
      earliest: rows.earliest.inOrder(kept),
      latest: rows.latest.inOrder(kept),
      kind: rows.kind.inOrder(kept),
      materiel: rows.materiel.inOrder(kept),
      profile: new Uint32Array(kept.length).fill(UNCLAIMED),
    },
  };
}

/** Leaves out flows with the id of another, and gives every row the rank of the link that has its id. */
function rank(ids: readonly string[], order: Uint32Array, flows: number, exclusions: Exclusions) {
  const rankOfRow = new Int32Array(ids.length);
  const kept = new Uint32Array(ids.length);
  let count = 0;
  order.forEach((row, place) => {
    const isRepeat = row < flows && place > 0 && ids[row] === ids[order[place - 1]!];
    if (isRepeat) exclusions.add('a flow with the id of another', ids[row]!);
    else kept[count++] = row;
    rankOfRow[row] = count - 1;
  });
  return { kept: kept.subarray(0, count), rankOfRow };
}

function readFlow(
  row: Row,
  rows: LinkRows,
  lists: Sequences,
  { ranks }: FoundActors,
  taxonomy: Taxonomy,
  exclusions: Exclusions,
): boolean {
  if (!hasId(row, 'a flow', exclusions)) return false;
  const id = String(row.id);
  const from = ranks.get(row.from as string);
  const to = ranks.get(row.to as string);
  const kind = FLOW_KINDS.find((flowKind) => flowKind === row.kind);
  const listed = readMateriel(row, taxonomy);
  const range = readOffsets(row);
  if (id.startsWith(WITHIN)) exclusions.add(`a flow whose id begins with ${WITHIN}`, id);
  else if (!kind || from === undefined || to === undefined) exclusions.add('a flow of an actor that is left out', id);
  else if (from === to) exclusions.add('a flow from an actor to itself', id);
  else if (typeof range === 'string') exclusions.add(`a flow with ${range} dates`, id);
  else if (!listed) exclusions.add('a flow whose materiel is not a list', id);
  else if (!isKnown(listed)) exclusions.add('a flow of a materiel that is not there', id);
  else {
    const list = lists.numberOf(listed.length > 1 ? [...new Set(listed)].sort((a, b) => a - b) : listed);
    rows.add(id, { from, to }, range, kind === 'DIVERTED' ? DIVERTED : SUPPLIED, list);
    return true;
  }
  return false;
}

/** The indexes of the materiel that a row lists, undefined for one that is not there; undefined where it is no list. */
function readMateriel(row: Row, taxonomy: Taxonomy): (number | undefined)[] | undefined {
  const listed = row.materiel ?? [];
  return Array.isArray(listed) ? listed.map((materiel) => taxonomy.indexOf(materiel)) : undefined;
}

function isKnown(listed: readonly (number | undefined)[]): listed is readonly number[] {
  return listed.every((index) => index !== undefined);
}

function readPart(row: Row, rows: LinkRows, { ranks }: FoundActors, exclusions: Exclusions): void {
  const label = `${row.part} in ${row.whole}`;
  const part = ranks.get(row.part as string);
  const whole = ranks.get(row.whole as string);
  const range = readOffsets(row);
  if (part === undefined || whole === undefined) exclusions.add('a PART_OF of an actor that is left out', label);
  else if (part === whole) exclusions.add('a PART_OF from an actor to itself', label);
  else if (typeof range === 'string') exclusions.add(`a PART_OF with ${range} dates`, label);
  else {
    rows.add(`${WITHIN}${row.part}:${row.whole}`, { from: part, to: whole }, range, UP, 0);
    rows.add(`${WITHIN}${row.whole}:${row.part}`, { from: whole, to: part }, range, DOWN, 0);
  }
}

/** The dates of a row as offsets, or what is wrong with them. */
function readOffsets(row: Row): OffsetRange | 'impossible' | 'out-of-range' {
  const range = readRange(row);
  if (!range) return 'impossible';
  const earliest = offsetOf(range.earliest);
  const latest = offsetOf(range.latest);
  return earliest === undefined || latest === undefined ? 'out-of-range' : { earliest, latest };
}
