import DataLoader from 'dataloader';
import { reliabilityNumber } from '../model/grades.ts';
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../model/properties.ts';
import { isStated, saysSomething } from '../model/text.ts';
import { FLOW_WORDS, STANCES } from '../model/vocabulary.ts';
import type { Queries, Row } from '../store/port.ts';
import type { AnswerBudget } from './budget.ts';
import { idsOf, readable, textOf } from './reading.ts';
import type {
  ClaimRecord,
  EventRecord,
  FlowRecord,
  MaterielRecord,
  NameRecord,
  NodeRef,
  SeizureRecord,
  SourceRecord,
  ThingRecord,
} from './records.ts';

/** How a flow is found without a scan. */
export interface FlowKey {
  readonly from: string;
  readonly to: string;
  readonly id: string;
}

/** The nodes that claims can be about, by the name of the query for them. */
export type Claimed = 'actors' | 'materiel' | 'items' | 'lots' | 'seizures' | 'events';

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Loaders for one request: whatever an answer asks for of one kind travels to the store in one query, so that the
 * number of round trips depends on the shape of a query and not on the size of its answer.
 */
export function createLoaders(store: Queries, budget: AnswerBudget) {
  const one = <T>(query: string, read: (row: Row) => T) =>
    new DataLoader<string, T | null>(async (keys) => {
      const found = new Map((await store.run(query, { keys })).map((row) => [row.key, read(row)]));
      return keys.map((key) => found.get(key) ?? null);
    });
  const many = <T>(query: string, read: (row: Row) => T | null) => {
    const loader = new DataLoader<string, T[]>(async (keys) => {
      const found = new Map<unknown, T[]>(keys.map((key) => [key, []]));
      for (const row of await store.run(query, { keys })) {
        const record = read(row);
        if (record !== null) found.get(row.key)?.push(record);
      }
      return keys.map((key) => found.get(key) ?? []);
    });
    // A list that was loaded once costs the store nothing more, but the answer each time.
    return { load: async (key: string) => budget.take(await loader.load(key)) };
  };
  const claimsAbout = (claimed: Claimed) => many(`records/claims-about-${claimed}`, readClaim);
  return {
    flow: new DataLoader<FlowKey, FlowRecord | null, string>(
      async (keys) => {
        const found = await flowRecords(store, keys);
        return keys.map((key) => found.get(key.id) ?? null);
      },
      { cacheKeyFn: (key) => key.id },
    ),
    claimsOnFlow: many('records/claims-on-flows', readClaim),
    claimsOfSource: many('records/claims-of-sources', readClaim),
    claimsAbout: {
      actors: claimsAbout('actors'),
      materiel: claimsAbout('materiel'),
      items: claimsAbout('items'),
      lots: claimsAbout('lots'),
      seizures: claimsAbout('seizures'),
      events: claimsAbout('events'),
    },
    subjectsOfClaim: many('records/subjects-of-claims', readSubject),
    source: one('records/sources', readSource),
    note: one('records/notes', (row) => textOf(row.note)),
    names: many('records/names', readName),
    namesOfMateriel: many('records/materiel-names', readName),
    backers: many('records/backers', (row) => textOf(row.id)),
    seizuresOfActor: many('records/seizures-of-actors', (row) => textOf(row.id)),
    seizuresOfThing: many('records/seizures-of-things', (row) => textOf(row.id)),
    seizure: one('records/seizures', readSeizure),
    item: one('records/items', readThing),
    lot: one('records/lots', readThing),
    event: one('records/events', readEvent),
    materiel: one('records/materiel', readMateriel),
  };
}

/** What the store says of flows, by their ids, in one round trip. */
export async function flowRecords(store: Queries, keys: readonly FlowKey[]): Promise<Map<string, FlowRecord>> {
  const rows = await store.run('records/flows', { keys: keys.map(({ from, to, id }) => ({ from, to, id })) });
  return new Map(rows.map((row) => [String(row.key), readFlow(row)]));
}

/** A word that is in no list is not used; the snapshot counts it. */
function readFlow(row: Row): FlowRecord {
  const flow = readable(RELATIONSHIP_PROPERTIES.DIVERTED, row);
  const words = Object.entries(FLOW_WORDS).map(([property, list]) => {
    return [property, Object.values(list).find((known) => known === flow[property])];
  });
  return { ...flow, ...Object.fromEntries(words) };
}

/** Null for a claim that cannot be read as one; the snapshot counts it among what is left out. */
function readClaim(row: Row): ClaimRecord | null {
  const raw = row.claim as Row;
  const claim = readable(NODE_PROPERTIES.Claim, raw) as unknown as ClaimRecord;
  if (claim.id === undefined || claim.credibility === undefined || !STANCES.includes(claim.stance)) return null;
  // Of a value, but of which: as a claim without one, it would be about what it is not.
  if (isStated(raw.property) && claim.property === undefined) return null;
  return { ...claim, statement: claim.statement ?? '', sourceId: textOf(row.source) };
}

/** A source without a letter of the scale cannot be judged; the snapshot counts it among what is left out. */
function readSource(row: Row): SourceRecord {
  const source = readable(NODE_PROPERTIES.Source, row.source as Row) as unknown as SourceRecord;
  return {
    ...source,
    id: String(row.key),
    reliability: reliabilityNumber(source.reliability ?? '') ? source.reliability : 'F',
    parentIds: idsOf(row.derivedFrom).sort(),
    childIds: idsOf(row.derivedSources).sort(),
    hasClaims: row.hasClaims === true,
  };
}

function readSeizure(row: Row): SeizureRecord {
  const yields = (row.yielded as Row[]).map((yielded) => ({
    ...readable(RELATIONSHIP_PROPERTIES.YIELDED, yielded),
    ...pointedAt(yielded),
  }));
  return {
    ...readable(NODE_PROPERTIES.Seizure, row.seizure as Row),
    id: String(row.key),
    takenFromIds: idsOf(row.takenFrom).sort(),
    takenByIds: idsOf(row.takenBy).sort(),
    yields: yields.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function readThing(row: Row): ThingRecord {
  return {
    ...readable(NODE_PROPERTIES.Item, row.thing as Row),
    id: String(row.key),
    materielIds: idsOf(row.materiel).sort(),
    lotIds: idsOf(row.lots).sort(),
    partIds: idsOf(row.partsFrom).sort(),
  };
}

function readEvent(row: Row): EventRecord {
  const parties = (row.involved as Row[]).flatMap(({ role, actor }) => {
    return saysSomething(actor) ? { role: textOf(role), actor } : [];
  });
  return {
    ...readable(NODE_PROPERTIES.Event, row.event as Row),
    id: String(row.key),
    parties: parties.sort((a, b) => (`${a.role} ${a.actor}` < `${b.role} ${b.actor}` ? -1 : 1)),
  };
}

function readMateriel(row: Row): MaterielRecord {
  return { calibre: textOf(row.calibre), madeBy: idsOf(row.madeBy) };
}

/** Null for a name without a text. */
function readName(row: Row): NameRecord | null {
  const { text, lang = null, script = null } = readable(NODE_PROPERTIES.Name, row) as Partial<NameRecord>;
  return text === undefined ? null : { text, lang, script };
}

function readSubject(row: Row): NodeRef {
  return { ...pointedAt(row), role: textOf(row.role) };
}

/** A node by its labels and id; what has no id that is a text is found nowhere. */
function pointedAt({ id, labels }: Row): Omit<NodeRef, 'role'> {
  return { id: textOf(id) ?? '', labels: labels as string[] };
}
