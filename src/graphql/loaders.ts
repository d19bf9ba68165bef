import DataLoader from 'dataloader';
import type { Queries, Row } from '../store/port.ts';
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
export function createLoaders(store: Queries) {
  const one = <T>(query: string, read: (row: Row) => T) =>
    new DataLoader<string, T | null>(async (keys) => {
      const found = new Map((await store.run(query, { keys })).map((row) => [row.key, read(row)]));
      return keys.map((key) => found.get(key) ?? null);
    });
  const many = <T>(query: string, read: (row: Row) => T) =>
    new DataLoader<string, T[]>(async (keys) => {
      const found = new Map<unknown, T[]>(keys.map((key) => [key, []]));
      for (const row of await store.run(query, { keys })) found.get(row.key)?.push(read(row));
      return keys.map((key) => found.get(key) ?? []);
    });
  const claimsAbout = (claimed: Claimed) => many(`records/claims-about-${claimed}`, readClaim);
  return {
    flow: new DataLoader<FlowKey, FlowRecord | null, string>(
      async (keys) => {
        const rows = await store.run('records/flows', { keys: keys.map(({ from, to, id }) => ({ from, to, id })) });
        const found = new Map(rows.map((row) => [row.key, row as unknown as FlowRecord]));
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
    names: many('records/names', (row) => row as unknown as NameRecord),
    backers: many('records/backers', (row) => String(row.id)),
    seizuresOfActor: many('records/seizures-of-actors', (row) => String(row.id)),
    seizuresOfThing: many('records/seizures-of-things', (row) => String(row.id)),
    seizure: one('records/seizures', readSeizure),
    item: one('records/items', (row) => readThing('Item', row)),
    lot: one('records/lots', (row) => readThing('Lot', row)),
    event: one('records/events', readEvent),
    materiel: one('records/materiel', (row) => row as unknown as MaterielRecord),
  };
}

function readClaim(row: Row): ClaimRecord {
  return { ...(row.claim as unknown as ClaimRecord), sourceId: row.source as string | null };
}

function readSource(row: Row): SourceRecord {
  return {
    ...(row.source as unknown as SourceRecord),
    parentIds: sorted(row.derivedFrom),
    childIds: sorted(row.derivedSources),
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

function readThing(label: ThingRecord['label'], row: Row): ThingRecord {
  return {
    ...(row.thing as unknown as ThingRecord),
    label,
    materielIds: sorted(row.materiel),
    partIds: sorted(row.partsFrom),
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
