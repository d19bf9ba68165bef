import { ID_ACCEPTED, isId } from '../../model/text.ts';
import {
  DIVERSION_MECHANISMS,
  DIVERSION_POINTS,
  FLOW_KINDS,
  type FlowKind,
  QUALIFIERS,
} from '../../model/vocabulary.ts';
import { WITHIN } from '../../snapshot/read-flows.ts';
import type { Row, Streams } from '../../store/port.ts';
import { between, idOf, oneOf, type Report, told } from './finding.ts';
import { Inspection } from './inspection.ts';
import type { KnownIds } from './nodes.ts';

/** The flows that are there. */
export interface KnownFlows {
  /** Id -> type. */
  readonly types: ReadonlyMap<string, string>;
  /** The ids of all that some flow lists. */
  readonly listed: ReadonlySet<string>;
}

const POINTS = Object.values(DIVERSION_POINTS);
const MECHANISMS = Object.values(DIVERSION_MECHANISMS);
const AMOUNTS = Object.values(QUALIFIERS);

/** Flows: their ids, what they list, their words and days. */
export async function judgeFlows(store: Streams, known: KnownIds, report: Report): Promise<KnownFlows> {
  const types = new Map<string, string>();
  const listed = new Set<string>();
  const doubles = new Map<string, string[]>();
  await store.stream('check/flows', {}, (row) => {
    const type = String(row.label);
    if (!FLOW_KINDS.includes(type as FlowKind)) return; // a store may not tell Supplied from SUPPLIED where it is asked for one
    const id = idOf(row.id);
    const inspection = new Inspection(row, id ? { label: type, id } : between(type, row.from, row.to), report);
    judgeEnds(inspection);
    judgeLists(inspection, known, listed);
    inspection.word('qualifier', AMOUNTS);
    judgeDiversion(inspection);
    inspection.days({ earliest: 'earliest', latest: 'latest', when: 'when' });
    const other = types.get(id);
    if (id && other !== undefined) doubles.set(id, [...(doubles.get(id) ?? [other]), type]);
    else if (id) types.set(id, type);
  });
  for (const [id, of] of doubles) {
    const [label = ''] = of.toSorted();
    const found = `${of.length} flows have this id`;
    report({ severity: 'error', rule: 'double-flow', label, id, found, accepted: 'an id that no other flow has' });
  }
  return { types, listed };
}

function judgeEnds(inspection: Inspection): void {
  const { id, from, to } = inspection.row;
  if (!isId(id) || id.startsWith(WITHIN)) {
    const isIllFormed = typeof id === 'string' && id !== '' && !id.startsWith(WITHIN);
    const accepted = isIllFormed ? ID_ACCEPTED : `text, not beginning with ${WITHIN}`;
    inspection.error('id', id === null ? 'it has no id' : `its id is ${told(id)}`, accepted);
  }
  if (from !== null && from === to)
    inspection.error('self-flow', `it leads from ${from} to itself`, 'a flow to another actor');
}

function judgeDiversion(inspection: Inspection): void {
  for (const [column, words] of [
    ['diversionPoint', POINTS],
    ['diversionMechanism', MECHANISMS],
  ] as const) {
    const isMissing = inspection.row.label === 'DIVERTED' && (inspection.row[column] ?? null) === null;
    if (isMissing) inspection.warning('undetermined', `it has no ${column}`, oneOf(words));
    inspection.word(column, words);
  }
}

function judgeLists(inspection: Inspection, known: KnownIds, listed: Set<string>): void {
  inspection.ids('materiel', 'a Materiel', (id) => known.has(id, 'Materiel'));
  inspection.ids('items', 'an Item or Lot', (id) => known.has(id, 'Item', 'Lot'));
  for (const column of HANDS) inspection.ids(column, 'an Actor', (id) => known.has(id, 'Actor'));
  for (const column of ['materiel', 'items', ...HANDS]) noteListed(inspection.row, column, listed);
}

const HANDS = ['brokers', 'carriers', 'financiers'];

function noteListed(row: Row, column: string, listed: Set<string>): void {
  const ids = row[column] ?? [];
  if (Array.isArray(ids)) for (const id of ids) listed.add(String(id));
}
