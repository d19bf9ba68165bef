import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS, type FormatName } from '../src/export/formats.ts';
import { EXPORTABLE, formatsOf } from '../src/graphql/export-request.ts';
import { clientOf } from './support/client.ts';
import { serve, type TestServer } from './support/server.ts';
import { ADAPTERS, type TestStore, write } from './support/stores.ts';

/** A graph that others made, in which hardly a property holds what it may. */
const GRAPH = [
  `CREATE (a:Actor:State {id: 'a', name: 5, country: true, note: 7}), (b:Actor:StateForce {id: 'b', name: 'B'}), (c:Actor:Cell {id: 'c', name: 'C'}),
     (a)-[:KNOWN_AS]->(:Name {id: 'n', text: 5, lang: 6}), (a)-[:KNOWN_AS]->(:Name {id: 'm', text: 'A', lang: 'latin', script: 3}),
     (:Materiel {id: 'rifle', name: 'Rifle', calibre: 7.62})-[:MADE_BY]->(a)`,
  `MATCH (a:Actor {id: 'a'}), (b:Actor {id: 'b'}), (c:Actor {id: 'c'})
   CREATE (a)-[:SUPPLIED {id: 'f1', materiel: ['rifle'], items: ['i'], quantity: 'ten', unit: 5, \`when\`: 2014, brokers: 'b', carriers: [1], qualifier: 5}]->(b),
     (b)-[:DIVERTED {id: 'f2', quantity: 1.0/0.0, unit: [], diversionScheme: 1, diversionPoint: 5, earliest: date('2014-01-01'), latest: date('2014-02-01'), \`when\`: true}]->(c),
     (b)-[:DIVERTED {id: 'f3', quantity: 9007199254740993, unit: true}]->(c)`,
  `MATCH (c:Actor {id: 'c'}), (m:Materiel {id: 'rifle'})
   CREATE (i:Item {id: 'i', name: 5, marks: true, serial: 4711, productionYear: '1975'})-[:OF]->(m),
     (s:Seizure {id: 's', name: 5, place: true, \`when\`: 5, latest: 'June'})-[:TAKEN_FROM]->(c), (s)-[:YIELDED {quantity: 'one', unit: 1}]->(i),
     (s)-[:YIELDED]->(:Item {id: 5}), (e:Event {id: 'e', name: 5, kind: 5, place: 5, earliest: 5})-[:INVOLVED {role: 5}]->(c)`,
  `CREATE (:Source {id: 'r', reliability: 'B', title: 5, publisher: true, authors: 'CAR', medium: 5, language: 5, url: 5, urlUnknown: true,
     archivedUrl: ['x'], published: 2017, publishedFrom: 'May', \`when\`: 2017})-[:DERIVED_FROM]->(:Source {id: 7})`,
  `CREATE (:Source {id: 't', reliability: 3, title: 'Title', authors: ['CAR', ' '], url: 'javascript:alert(1)', language: 'en', published: date('2018-01-01')})`,
  ...['f1', 'f2', 'f3', 'f1', 'f2'].map(
    (flow, at) => `MATCH (s:Source {id: '${at < 3 ? 'r' : 't'}'}), (e:Event {id: 'e'})
      CREATE (c:Claim {id: 'c${at}', flowId: '${flow}', stance: 'ASSERTS', credibility: 2, statement: 5, quote: 5, lang: 5, gradedBy: 1, fact: 5,
        locatorPage: 'x', locatorParagraph: 0, locatorHeading: 5, locatorExact: true, locatorPrefix: 5,
        unit: 5, value: 'v', earliest: 'x', wording: 5, qualifier: 5})-[:FROM]->(s), (c)-[:ABOUT {role: 5}]->(e)`,
  ),
  `MATCH (s:Source {id: 't'}), (c:Actor {id: 'c'})
   CREATE (:Claim {id: 'd', stance: 'ASSERTS', credibility: 2, statement: 'x', statedOn: 'May', recordedAt: 5})-[:ABOUT]->(c)`,
  `MATCH (s:Source {id: 't'}) CREATE (:Claim {id: 'p', flowId: 'f1', property: 5, stance: 'DISPUTES', credibility: 2, statement: 'x'})-[:FROM]->(s)`,
  `CREATE (:Import {id: 'n', kind: 'seeds', name: 5, licence: 5, licenceUrls: 'x', attribution: true, revision: 1})`,
];

const CLAIM = `id fact stance credibility gradedBy statement quote lang wording statedOn recordedAt property value unit qualifier
  earliest latest locator { page paragraph heading exact prefix suffix } about { role } flow { id }
  source { id title publisher authors url urlUnknown archivedUrl published publishedFrom when medium language reliability derivedFrom { id } }`;
const THING = 'id name marks serial productionYear materiel { id calibre names { text lang script } } seizures { id }';

const QUESTIONS = {
  imports: '{ dataset { imports { id name licence licenceUrls attribution } } }',
  flows: `{ flows { nodes { id from { name country note names { text lang script } } quantity unit when qualifier brokers { id } carriers { id }
    items { ... on Item { ${THING} } } claims { ${CLAIM} } ... on Diverted { diversionPoint diversionMechanism diversionScheme } } } }`,
  sources: '{ sources { nodes { id title claims { id } derivedSources { id } } } }',
  'sources by text': '{ sources(filter: { text: "tit" }) { nodes { id } } }',
  seizures:
    '{ seizures { nodes { id name place earliest latest when yielded { quantity unit qualifier what { ... on Item { id } } } } } }',
  actors: '{ actor(id: "c") { note claims { id } seizures { id } } }',
  materiel: '{ materiel(id: "rifle") { calibre madeBy { id } } }',
  search: '{ search(text: "rifle") { matched } }',
  'chains of an item':
    '{ chains(input: { item: "i" }) { chains { summary citable hops { flow { claims { id } } } } } }',
};

describe.each(ADAPTERS)('of what cannot be read, in $name', ({ missing, open }) => {
  let held: TestStore;
  let server: TestServer;
  beforeAll(async () => {
    if (missing) return;
    held = await open();
    await write(held.store, ...GRAPH);
    server = await serve(held.store);
  });
  beforeEach((context) => context.skip(missing));
  afterAll(async () => {
    await server?.close();
    await held?.close();
  });

  it.each(Object.entries(QUESTIONS))('an answer says nothing, and is an answer all the same: %s', async (_, query) => {
    const { data, errors } = await clientOf(server.url)(query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/javascript:|Infinity/);
  });

  it('what can be read beside it is there', async () => {
    const { data } = await clientOf(server.url)(`{
      source(id: "t") { title authors url reliability }
      flow(id: "f1") { items { ... on Item { serial marks } } claims { id statement locator { page } } }
    }`);
    expect(data).toEqual({
      source: { title: 'Title', authors: ['CAR'], url: null, reliability: 'F' },
      flow: {
        items: [{ serial: '4711', marks: null }],
        claims: [
          { id: 'c0', statement: '', locator: null },
          { id: 'c3', statement: '', locator: null },
        ],
      },
    });
  });

  for (const format of Object.keys(FORMATS) as FormatName[]) {
    for (const what of EXPORTABLE.filter((one) => formatsOf(one).includes(format))) {
      it(`a file is written: ${what}.${format}`, async () => {
        const response = await fetch(
          `${server.url}/export/${what}.${format}?${what === 'chains' ? 'to=c' : 'all=true'}`,
        );
        expect(await response.text()).not.toBe('');
        expect(response.status).toBe(200);
      });
    }
  }

  it('a page of chains is shown', async () => {
    const { data } = await clientOf(server.url)('{ chains(input: { to: { ids: ["c"] } }) { permalink } }');
    const page = await fetch(`${server.url}${data.chains.permalink}`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Title');
  });
});
