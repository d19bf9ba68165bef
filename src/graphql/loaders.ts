import DataLoader from 'dataloader';
import { reliabilityNumber } from '../model/grades.ts';
import { FLOW_WORDS, STANCES } from '../model/vocabulary.ts';
import type { Queries, Row } from '../store/port.ts';
import type { AnswerBudget } from './budget.ts';
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
    subjectsOfClaim: many('records/subjects-of-claims', (row) => row as unknown as NodeRef),
    source: one('records/sources', readSource),
    note: one('records/notes', (row) => row.note as string | null),
    names: many('records/names', (row) => row as unknown as NameRecord),
    namesOfMateriel: many('records/materiel-names', (row) => row as unknown as NameRecord),
    backers: many('records/backers', (row) => String(row.id)),
    seizuresOfActor: many('records/seizures-of-actors', (row) => String(row.id)),
    seizuresOfThing: many('records/seizures-of-things', (row) => String(row.id)),
    seizure: one('records/seizures', readSeizure),
    item: one('records/items', readThing),
    lot: one('records/lots', readThing),
    event: one('records/events', readEvent),
    materiel: one('records/materiel', (row) => row as unknown as MaterielRecord),
  };
}

/** What the store says of flows, by their ids, in one round trip. */
export async function flowRecords(store: Queries, keys: readonly FlowKey[]): Promise<Map<string, FlowRecord>> {
  const rows = await store.run('records/flows', { keys: keys.map(({ from, to, id }) => ({ from, to, id })) });
  return new Map(rows.map((row) => [String(row.key), readFlow(row)]));
}

/** A word that is in no list is not used; the snapshot counts it. */
function readFlow(row: Row): FlowRecord {
  const words = Object.entries(FLOW_WORDS).map(([property, list]) => {
    const word = row[property];
    return [property, Object.values(list).some((known) => known === word) ? word : null];
  });
  return { ...row, ...Object.fromEntries(words) } as unknown as FlowRecord;
}

/** Null for a claim that cannot be read as one; the snapshot counts it among what is left out. */
function readClaim(row: Row): ClaimRecord | null {
  const claim = row.claim as unknown as ClaimRecord;
  if (!STANCES.includes(claim.stance) || !Number.isInteger(claim.credibility)) return null;
  return { ...claim, sourceId: row.source as string | null };
}

/** A source without a letter of the scale cannot be judged; the snapshot counts it among what is left out. */
function readSource(row: Row): SourceRecord {
  const source = row.source as unknown as SourceRecord;
  return {
    ...source,
    reliability: reliabilityNumber(source.reliability) ? source.reliability : 'F',
    parentIds: sorted(row.derivedFrom),
    childIds: sorted(row.derivedSources),
    hasClaims: row.hasClaims === true,
  };
}

function readSeizure(row: Row): SeizureRecord {
  const yields = row.yielded as unknown as SeizureRecord['yields'];
  return {
    ...(row.seizure as unknown as SeizureRecord),
    takenFromIds: sorted(row.takenFrom),
    takenByIds: sorted(row.takenBy),
    yields: [...yields].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function readThing(row: Row): ThingRecord {
  return {
    ...(row.thing as unknown as ThingRecord),
    materielIds: sorted(row.materiel),
    lotIds: sorted(row.lots ?? []),
    partIds: sorted(row.partsFrom ?? []),
  };
}

function readEvent(row: Row): EventRecord {
  const parties = row.involved as unknown as EventRecord['parties'];
  return {
    ...(row.event as unknown as EventRecord),
    parties: [...parties].sort((a, b) => (`${a.role} ${a.actor}` < `${b.role} ${b.actor}` ? -1 : 1)),
  };
}

/** Lists come from the store in no particular order. */
function sorted(ids: unknown): string[] {
  return [...(ids as string[])].sort();
}
