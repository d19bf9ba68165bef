import { serve, type TestServer } from './server.ts';
import { importRecord, openEmbeddedAlone } from './stores.ts';

/** The name of a data set, wherever it is recorded. */
const NAMED = { name: 'own-data', fileName: 'own-data' };

/** What was said in Arabic, in a text that begins with Latin letters. */
export const QUOTE = 'CAR: استولت الخلية على البنادق';

/** Every kind of evidence that there is on two hops: located, quoted, without title, denied, taken back, misspelt. */
const GRAPH = [
  "CREATE (:Item {id: 'tube', name: 'A launch tube', marks: 'ПТУР 10-87', serial: 'S-1917'}), (:Lot {id: 'lot', name: 'Nine rifles', marks: 'AK ###~####'})",
  "CREATE (:Actor:Broker {id: 'trader', name: 'A trader'}), (:Actor:Broker {id: 'line', name: 'A shipping line'}), (:Actor:State {id: 'payer', name: 'A third state'})",
  "CREATE (a:Actor:State {id: 'state', name: 'A state'})-[:SUPPLIED {id: 'f1', items: ['tube', 'lot'], brokers: ['trader'], carriers: ['line'], financiers: ['payer']}]->(b:Actor:StateForce {id: 'army', name: 'Its army'})-[:DIVERTED {id: 'f2'}]->(c:Actor:Cell {id: 'cell', name: 'A cell'})",
  source('report', [
    "reliability: 'B', title: 'Weapons of the north', publisher: 'A field team', authors: ['Field investigators', 'A university']",
    "medium: 'report', published: date('2017-12-14'), publishedFrom: date('2017-12-14'), `when`: '2017-12-14', language: 'en'",
    "url: 'https://example.org/report', archivedUrl: 'https://archive.example/report'",
  ]),
  source('article', [
    "reliability: 'C', publisher: 'An agency', medium: 'news article', published: date('2018-01-31'), publishedFrom: date('2018-01-01')",
    "`when`: '2018-01', language: 'ar', urlUnknown: 'the page is gone'",
  ]),
  source('denial', [
    "reliability: 'E', publisher: 'A ministry', medium: 'statement', archivedUrl: 'https://archive.example/denial'",
  ]),
  source('agency', ["reliability: 'C', title: 'Daily wire', publisher: 'A wire', published: date('2018-02-01')"]),
  source('rumour', ["reliability: 'F', title: 'Heard', medium: 'hearsay', published: date('2018-03-01')"]),
  claim('located', 'report', 'f1', [
    "stance: 'ASSERTS', credibility: 2, gradedBy: 'rule 1', wording: 'documented', statement: 'The state armed its army.', statedOn: date('2017-12-01')",
    "locatorPage: 12, locatorParagraph: 3, locatorHeading: 'Deliveries', locatorExact: 'rifles for the army', locatorPrefix: 'of', locatorSuffix: 'in 2014'",
  ]),
  claim('denied', 'denial', 'f2', [
    "stance: 'DISPUTES', credibility: 5, wording: 'alleged', statement: 'Nothing was lost.', statedOn: date('2018-04-01')",
  ]),
  claim('misspelt', 'rumour', 'f2', [
    "stance: 'ASSERTS', credibility: 6, wording: 'whispered', statement: 'They sold them.', locatorPage: 0, locatorParagraph: 2.5",
  ]),
  claim('quoted', 'article', 'f2', [
    `stance: 'ASSERTS', credibility: 3, wording: 'reported', statement: 'The cell captured the rifles.', quote: '${QUOTE}', lang: 'ar'`,
  ]),
  claim('withdrawn', 'agency', 'f2', ["stance: 'ASSERTS', credibility: 3, statement: 'A convoy was robbed.'"]),
  claim('takenBack', 'agency', 'f2', [
    "stance: 'RETRACTS', credibility: 3, statement: 'No convoy was robbed.', statedOn: date('2019-01-01')",
  ]),
];

function source(id: string, said: readonly string[]): string {
  return `CREATE (:Source {id: '${id}', ${said.join(', ')}})`;
}

function claim(id: string, source: string, flow: string, said: readonly string[]): string {
  return `MATCH (s:Source {id: '${source}'}) CREATE (:Claim {id: '${id}', flowId: '${flow}', recordedAt: date('2024-01-01'), ${said.join(', ')}})-[:FROM]->(s)`;
}

/** A server over a graph with evidence of every kind on the one chain that it has, from `state` to `cell`. */
export async function serveEvidence(open = openEmbeddedAlone): Promise<Pick<TestServer, 'url' | 'close'>> {
  const held = await open();
  await held.store.write(async (writer) => {
    for (const statement of GRAPH) await writer.statement(statement);
    // A digest of no text: what is looked for in an answer is not to be found in it.
    await writer.run('dataset/finish-import', { contentHash: 'drawn', import: importRecord(NAMED) });
  });
  const server = await serve(held.store);
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await held.close();
    },
  };
}
