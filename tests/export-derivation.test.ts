import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedSource } from '../src/export/graph.ts';
import { serve, type TestServer } from './support/server.ts';
import { openEmbeddedAlone, type TestStore, write } from './support/stores.ts';

/** Two articles on one report, which is on a study; a wire of its own; and what no flow is known by. */
const GRAPH = [
  "CREATE (:Actor:State {id: 'state', name: 'A state'})-[:SUPPLIED {id: 'f1'}]->(:Actor:StateForce {id: 'army', name: 'Its army'})-[:DIVERTED {id: 'f2'}]->(:Actor:Cell {id: 'cell', name: 'A cell'})",
  source('study'),
  source('report', 'study'),
  source('article-1', 'report'),
  source('article-2', 'report'),
  source('wire'),
  source('of-an-event'),
  source('of-nothing'),
  claim('article-1', "flowId: 'f1'"),
  claim('article-2', "flowId: 'f1'"),
  claim('wire', "flowId: 'f2'"),
  claim('of-an-event', ''),
];

function source(id: string, parent?: string): string {
  const node = `CREATE (s:Source {id: '${id}', reliability: 'C', title: 'On ${id}'})`;
  return parent ? `MATCH (p:Source {id: '${parent}'}) ${node}-[:DERIVED_FROM]->(p)` : node;
}

function claim(of: string, about: string): string {
  const said = `id: 'by-${of}', stance: 'ASSERTS', credibility: 3, statement: 'So it was.'${about && `, ${about}`}`;
  return `MATCH (s:Source {id: '${of}'}) CREATE (:Claim {${said}})-[:FROM]->(s)`;
}

let held: TestStore;
let server: TestServer;
beforeAll(async () => {
  held = await openEmbeddedAlone();
  await write(held.store, ...GRAPH);
  server = await serve(held.store);
});
afterAll(async () => {
  await server.close();
  await held.close();
});

/** Each source of a file, with whether it is cited. */
async function citedIn(question: string): Promise<Record<string, boolean>> {
  const sources = await sourcesIn(question);
  return Object.fromEntries(sources.map(({ id, cited }) => [id, cited]));
}

async function sourcesIn(question: string): Promise<readonly ExportedSource[]> {
  const response = await fetch(`${server.url}/export/${question}`);
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: { sources: ExportedSource[] } }).data.sources;
}

describe('the sources of an export', () => {
  it('are those that its claims cite, and all that these derive from, told apart', async () => {
    const all = { 'article-1': true, 'article-2': true, report: false, study: false, wire: true };
    expect(await citedIn('chains.cyjs?from=state&to=cell')).toEqual(all);
    expect(await citedIn('graph.cyjs?around=army')).toEqual(all);
    expect(await citedIn('graph.cyjs?all=true&filter.kinds=DIVERTED')).toEqual({ wire: true });
    expect(await citedIn('graph.cyjs?all=true&limit=1')).toEqual({ ...all, wire: undefined });
  });

  it('of a whole graph are all that it has, cited where anything is claimed by them', async () => {
    expect(await citedIn('graph.cyjs?all=true')).toEqual({
      'article-1': true,
      'article-2': true,
      'of-an-event': true,
      'of-nothing': false,
      report: false,
      study: false,
      wire: true,
    });
  });

  it('say what they derive from, and what is at the root of them', async () => {
    const sources = await sourcesIn('chains.cyjs?from=state&to=cell');
    expect(sources.map(({ id, derivedFrom, roots }) => [id, derivedFrom, roots])).toEqual([
      ['article-1', ['report'], ['study']],
      ['article-2', ['report'], ['study']],
      ['report', ['study'], ['study']],
      ['study', [], ['study']],
      ['wire', [], ['wire']],
    ]);
  });
});
