import type { Row, Streams } from '../store/port.ts';
import { DOWN, UP } from './adjacency.ts';
import { UNCLAIMED } from './evidence.ts';
import type { Exclusions } from './exclusions.ts';
import type { Columns } from './layout.ts';
import { ensureRoom, type Limits } from './limits.ts';
import { LinkRows, readOffsets } from './link-rows.ts';
import type { FoundActors } from './read-actors.ts';
import { FlowReader, WITHIN } from './read-flows.ts';
import type { FoundThings } from './read-things.ts';
import { inOrder } from './rows.ts';
import type { Lists } from './sequences.ts';
import { pack } from './strings.ts';
import type { Taxonomy } from './taxonomy.ts';

export interface FoundLinks {
  readonly links: Columns['links'];
  readonly materielLists: Lists;
  readonly itemLists: Lists;
  /** The rank of a flow in the order of all links' ids; LEFT_OUT for one that cannot take part. */
  rankOf(id: string): number | undefined;
}

export const LEFT_OUT = -1;

/**
 * Every flow between actors that are there, of materiel and items that are there, and the two WITHIN links of every PART_OF. Their
 * claims are read later: `profile` is all UNCLAIMED.
 */
export async function readLinks(
  store: Streams,
  actors: FoundActors,
  taxonomy: Taxonomy,
  things: FoundThings,
  exclusions: Exclusions,
  limits: Limits,
): Promise<FoundLinks> {
  const rows = new LinkRows();
  const reader = new FlowReader(rows, actors, taxonomy, things, exclusions);
  let found = 0; // what is left out counts as well: its ids are kept, so that its claims go with it
  const rowOf = new Map<string, number>();
  await store.stream('snapshot/flows', {}, (row) => {
    if (!reader.isFlow(row)) return;
    ensureRoom('links', ++found, limits);
    if (reader.take(row)) rowOf.set(String(row.id), rows.ids.length - 1);
    else if (!rowOf.has(String(row.id))) rowOf.set(String(row.id), LEFT_OUT);
  });
  const flows = rows.ids.length;
  await store.stream('snapshot/parts', {}, (row) => {
    found += 2;
    ensureRoom('links', found, limits);
    readPart(row, rows, actors, exclusions);
  });

  const lists = { materiel: reader.materielLists, items: reader.itemLists };
  const order = inOrder(rows.ids, (a, b) => rows.compare(a, b, lists));
  const { kept, rankOfRow } = rank(rows.ids, order, flows, exclusions);
  return {
    materielLists: reader.materielLists,
    itemLists: reader.itemLists,
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
      items: rows.items.inOrder(kept),
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

function readPart(row: Row, rows: LinkRows, { ranks }: FoundActors, exclusions: Exclusions): void {
  const label = `${row.part} in ${row.whole}`;
  const part = ranks.get(row.part as string);
  const whole = ranks.get(row.whole as string);
  const range = readOffsets(row);
  if (part === undefined || whole === undefined) exclusions.add('a PART_OF of an actor that is left out', label);
  else if (part === whole) exclusions.add('a PART_OF from an actor to itself', label);
  else if (typeof range === 'string') exclusions.add(`a PART_OF with ${range} dates`, label);
  else {
    const rest = { ...range, materiel: 0, items: 0 };
    rows.add(`${WITHIN}${row.part}:${row.whole}`, { from: part, to: whole, kind: UP, ...rest });
    rows.add(`${WITHIN}${row.whole}:${row.part}`, { from: whole, to: part, kind: DOWN, ...rest });
  }
}
