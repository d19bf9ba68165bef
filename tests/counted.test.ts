import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../src/store/port.ts';
import { serve } from './support/server.ts';
import { openEmbeddedAlone, type TestStore, write } from './support/stores.ts';

/** Source, stance, credibility, and what else is said of each claim on the one flow. */
const CLAIMS: Readonly<Record<string, [source: string, said: string]>> = {
  early: ['report', "stance: 'ASSERTS', credibility: 2, statedOn: date('2015-01-01')"],
  late: ['press', "stance: 'ASSERTS', credibility: 3, statedOn: date('2020-01-01')"],
  taken: ['agency', "stance: 'ASSERTS', credibility: 3, statedOn: date('2016-01-01')"],
  takenBack: ['agency', "stance: 'RETRACTS', credibility: 3, statedOn: date('2019-01-01')"],
  denied: ['ministry', "stance: 'DISPUTES', credibility: 5, statedOn: date('2018-01-01')"],
  amount: ['report', "stance: 'ASSERTS', credibility: 2, statedOn: date('2015-01-01'), property: 'quantity', value: 7"],
  recorded: ['register', "stance: 'ASSERTS', credibility: 4"],
};

let held: TestStore;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  held = await openEmbeddedAlone();
  await draw(held.store);
  server = await serve(held.store);
});
afterAll(async () => {
  await server.close();
  await held.close();
});

async function draw(store: Store): Promise<void> {
  const claims = Object.entries(CLAIMS).map(
    ([id, [source, said]]) =>
      `MATCH (s:Source {id: '${source}'}) CREATE (:Claim {id: '${id}', flowId: 'f', statement: 'said', recordedAt: date('2024-01-01'), ${said}})-[:FROM]->(s)`,
  );
  await write(
    store,
    "CREATE (a:Actor:State {id: 'a', name: 'A'})-[:DIVERTED {id: 'f'}]->(b:Actor:Cell {id: 'b', name: 'B'})",
    ...['report', 'agency', 'ministry', 'register'].map(
      (id) => `CREATE (:Source {id: '${id}', reliability: 'B', published: date('2010-01-01')})`,
    ),
    "MATCH (r:Source {id: 'report'}) CREATE (:Source {id: 'press', reliability: 'C'})-[:DERIVED_FROM]->(r)",
    ...claims,
  );
}

async function counted(filters: string): Promise<string[]> {
  const query = `{ chains(input: {to: {ids: ["b"]} ${filters}}) { chains { hops { claims { id } flow { claims { id } } } } } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { chains: { chains: { hops: { claims: { id: string }[]; flow: { claims: unknown[] } }[] }[] } };
  };
  const [hop] = data.chains.chains[0]?.hops ?? [];
  expect(hop?.flow.claims).toHaveLength(Object.keys(CLAIMS).length);
  return (hop?.claims ?? []).map(({ id }) => id).sort();
}

describe('the claims of a hop are those that count', () => {
  it('under no filter: all but those about values and those that their source took back', async () => {
    expect(await counted('')).toEqual(['denied', 'early', 'late', 'recorded', 'takenBack']);
  });

  it('as known on a day: what was taken back later is not yet, and what came later is not there', async () => {
    expect(await counted(', knownAt: "2017-01-01"')).toEqual(['early', 'recorded', 'taken']);
    expect(await counted(', knownAt: "2018-06-01"')).toEqual(['denied', 'early', 'recorded', 'taken']);
  });

  it('without a source and all that derives from it', async () => {
    expect(await counted(', withoutSources: ["report"]')).toEqual(['denied', 'recorded', 'takenBack']);
  });

  it('whether or not they pass the minima, as it is with contesting', async () => {
    expect(await counted(', minCredibility: 2')).toEqual(['denied', 'early', 'late', 'recorded', 'takenBack']);
  });
});
