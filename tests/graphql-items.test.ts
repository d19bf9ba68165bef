import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from './support/client.ts';
import { serve } from './support/server.ts';
import { openEmbeddedAlone, type TestStore, write } from './support/stores.ts';

let held: TestStore;
let server: Awaited<ReturnType<typeof serve>>;
let ask: ReturnType<typeof clientOf>;

beforeAll(async () => {
  held = await openEmbeddedAlone();
  await write(
    held.store,
    "CREATE (:Actor:State {id: 'a', name: 'A'}), (:Actor:StateForce {id: 'b', name: 'B'}), (:Actor:Cell {id: 'c', name: 'C'})",
    "CREATE (:Materiel {id: 'rifle', name: 'rifle'}), (:Materiel {id: 'pistol', name: 'pistol'})",
    "MATCH (m:Materiel {id: 'rifle'}) CREATE (m)-[:KNOWN_AS]->(:Name {id: 'n1', text: 'بندقية', lang: 'ar', script: 'Arab'}), (m)-[:KNOWN_AS]->(:Name {id: 'n2', text: 'Gewehr', lang: 'de'})",
    "MATCH (m:Materiel {id: 'rifle'}) CREATE (:Item {id: 'rifle-7', serial: '7'})-[:OF]->(:Lot {id: 'batch', marks: 'XX', productionYear: 1980})-[:OF]->(m)",
    "CREATE (:Item {id: 'rifle-8', serial: '8'})",
    "MATCH (i:Item {id: 'rifle-7'}), (c:Actor {id: 'c'}) CREATE (i)<-[:YIELDED]-(:Seizure {id: 'taken', latest: date('2020-01-01')})-[:TAKEN_FROM]->(c)",
    "CREATE (:Source {id: 's', reliability: 'B', title: 'Report', url: 'https://example.org', published: date('2021-01-01')})",
    ...[
      [
        "MATCH (a:Actor {id: 'a'}), (b:Actor {id: 'b'})",
        "SUPPLIED {id: 'ab', items: ['batch', 'rifle-8'], qualifier: 'rougly'}",
      ],
      [
        "MATCH (a:Actor {id: 'b'}), (b:Actor {id: 'c'})",
        "DIVERTED {id: 'bc', items: ['rifle-7'], diversionPoint: 'anywhere', diversionMechanism: 'theft'}",
      ],
      ["MATCH (a:Actor {id: 'b'}), (b:Actor {id: 'c'})", "DIVERTED {id: 'bc-untold'}"],
    ].map(([ends, flow]) => `${ends} CREATE (a)-[:${flow}]->(b)`),
    ...[
      ['ab', 'locatorPage: 3'],
      ['bc', ''],
      ['bc-untold', 'locatorPage: 4'],
    ].map(
      ([flow, said]) =>
        `MATCH (s:Source) CREATE (:Claim {id: 'c-${flow}', flowId: '${flow}', stance: 'ASSERTS', credibility: 2, statement: 'said'${said && `, ${said}`}})-[:FROM]->(s)`,
    ),
  );
  server = await serve(held.store);
  ask = clientOf(server.url);
});
afterAll(async () => {
  await server.close();
  await held.close();
});

/** The data of an answer without errors. */
async function answer(query: string) {
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  return data;
}

describe('a flow', () => {
  it('gives the items and lots that it lists, each as what it is', async () => {
    const { flows } = await answer(`{
      flows { nodes { id items { __typename ... on Item { id serial lots { id marks } } ... on Lot { id productionYear } } } }
    }`);
    expect(flows.nodes).toEqual([
      {
        id: 'ab',
        items: [
          { __typename: 'Lot', id: 'batch', productionYear: 1980 },
          { __typename: 'Item', id: 'rifle-8', serial: '8', lots: [] },
        ],
      },
      { id: 'bc', items: [{ __typename: 'Item', id: 'rifle-7', serial: '7', lots: [{ id: 'batch', marks: 'XX' }] }] },
      { id: 'bc-untold', items: [] },
    ]);
  });

  it('gives no word that is in no list: null, and what is wrong is counted', async () => {
    const { ab, bc, dataset } = await answer(`{
      ab: flow(id: "ab") { qualifier }
      bc: flow(id: "bc") { ... on Diverted { diversionPoint diversionMechanism } }
      dataset { snapshot { excluded { reason count examples } } }
    }`);
    expect([ab.qualifier, bc.diversionPoint, bc.diversionMechanism]).toEqual([null, null, 'THEFT']);
    expect(dataset.snapshot.excluded).toEqual([
      { reason: expect.stringContaining('the diversionPoint of a flow'), count: 1, examples: ['bc'] },
      { reason: expect.stringContaining('the qualifier of a flow'), count: 1, examples: ['ab'] },
    ]);
  });
});

describe('chains of an item', () => {
  it('say whether every flow names it, and which of them cannot be cited', async () => {
    const { chains } = await answer(`{
      chains(input: { item: "rifle-7" }) { chains { hops { flow { id } } namesItem citable uncited { flow { id } } } }
    }`);
    expect(chains.chains).toEqual([
      {
        hops: [{ flow: { id: 'ab' } }, { flow: { id: 'bc' } }],
        namesItem: true,
        citable: false,
        uncited: [{ flow: { id: 'bc' } }],
      },
      {
        hops: [{ flow: { id: 'ab' } }, { flow: { id: 'bc-untold' } }],
        namesItem: false,
        citable: true,
        uncited: [],
      },
    ]);
  });

  it('may be asked for only where all of it is citable, as may reach', async () => {
    const { citable, reach } = await answer(`{
      citable: chains(input: { item: "rifle-7", citable: true }) { chains { hops { flow { id } } } }
      reach(input: { item: "rifle-8", from: { ids: ["a"] }, citable: true }) { reached { actor { id } witness { citable } } }
    }`);
    expect(citable.chains).toEqual([{ hops: [{ flow: { id: 'ab' } }, { flow: { id: 'bc-untold' } }] }]);
    expect(reach.reached).toEqual([
      { actor: { id: 'b' }, witness: { citable: true } },
      { actor: { id: 'c' }, witness: { citable: true } },
    ]);
  });
});

describe('materiel', () => {
  it('is known by its names in other scripts and spellings, and found by them', async () => {
    const { materiel, german, arabic } = await answer(`{
      materiel(id: "rifle") { names { text lang script } }
      german: search(text: "gewehr") { matched node { ... on Materiel { id } } }
      arabic: search(text: "بندقية") { matched node { ... on Materiel { id } } }
    }`);
    expect(materiel.names).toEqual([
      { text: 'بندقية', lang: 'ar', script: 'Arab' },
      { text: 'Gewehr', lang: 'de', script: null },
    ]);
    expect(german).toEqual([{ matched: 'Gewehr', node: { id: 'rifle' } }]);
    expect(arabic).toEqual([{ matched: 'بندقية', node: { id: 'rifle' } }]);
  });

  it('is what an item of a lot of it is: its seizure is found by that', async () => {
    const { rifle, pistol } = await answer(`{
      rifle: seizures(filter: { materiel: "rifle" }) { nodes { id } }
      pistol: seizures(filter: { materiel: "pistol" }) { nodes { id } }
    }`);
    expect([rifle.nodes, pistol.nodes]).toEqual([[{ id: 'taken' }], []]);
  });
});
