import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../src/export/formats.ts';
import type { ExportedGraph } from '../src/export/graph.ts';
import { askGephi, type InGephi, noGephi } from './support/export/gephi.ts';
import { exported, nastyGraph, richGraph, textOf } from './support/export/graphs.ts';
import { askPython, noPython, skipped } from './support/export/python.ts';
import { heldByUtf8, heldByXml, toldBy, withTexts } from './support/export/told.ts';

const write = (graph: ExportedGraph) => textOf(FORMATS.gexf.write(graph));

/** What has a meaning of its own in an id, or in a list. */
const marks = () =>
  exported({
    nodes: [{ id: 'un:a b/<"1">', otherNames: ['C:\\new', '"\\"', 'end\\', '[a, b]'] }],
    edges: [{ id: 'e 1/&', source: 'un:a b/<"1">', target: 'un:a b/<"1">' }],
  });

const PROMISED = [
  ['what a rich graph tells, with parallel edges apart', richGraph],
  ['every text that XML can hold, and a mark for each character that it cannot', nastyGraph],
  ['every id, and every text in a list, as it is', marks],
  ['an empty graph', () => exported({})],
] as const;

/** What a graph says of itself, as GEXF can hold it: all lists are of texts. */
async function told(graph: ExportedGraph) {
  const { nodes, edges } = withTexts(await toldBy(graph), heldByXml);
  const asTexts = (numbers: unknown) => (numbers as number[]).map(String);
  return {
    nodes,
    edges: edges.map((edge) => ({ ...edge, chains: asTexts(edge.chains), hops: asTexts(edge.hops) })),
  };
}

/** Three edges between the same two nodes, one the other way, another kind: each kind of edge counts for itself. */
const parallel = () =>
  exported({
    nodes: [{ id: 'a' }, { id: 'b' }],
    edges: [
      { id: '1', source: 'a', target: 'b' },
      { id: '2', source: 'a', target: 'b', kind: 'DIVERTED' },
      { id: '3', source: 'a', target: 'b' },
      { id: '4', source: 'b', target: 'a' },
      { id: '5', source: 'a', target: 'b' },
      { id: '6', source: 'a', target: 'a' },
    ],
  });
const KINDS = ['SUPPLIED', 'DIVERTED', 'SUPPLIED 2', 'SUPPLIED', 'SUPPLIED 3', 'SUPPLIED'];

function byGraphology(text: string) {
  const graph = gexf.parse(MultiGraph, text);
  const { nodes, edges } = graph.export();
  return {
    undirected: graph.undirectedSize,
    graph: graph.getAttributes(),
    nodes: nodes.map(({ key, attributes }) => ({ id: key, label: '', ...attributes })), // it takes no label for none
    edges: edges.map(({ key, source, target, attributes }) => {
      const { kind, label, ...edge } = attributes ?? {};
      return { kind, told: { id: key, source, target, ...edge } };
    }),
  };
}

describe('what graphology reads in GEXF', () => {
  it.each(PROMISED)('is %s', async (_, graph) => {
    const read = byGraphology(await write(graph()));
    const expected = await told(graph());
    expect(read.undirected).toBe(0);
    expect(read.nodes).toEqual(expected.nodes);
    expect(read.edges.map((edge) => edge.told)).toEqual(expected.edges);
  });

  it('is also, in words, what the file answers, out of what, and whose facts it holds', async () => {
    const { graph } = byGraphology(await write(richGraph()));
    expect(graph).toMatchObject({ creator: 'armstrace 0.0.0' });
    expect((graph.description as string).split('\n')).toEqual([
      'Chains to a cell',
      'Question: {"to":{"ids":["cell"]}}',
      'Complete',
      'Revision: 7 (abc123)',
      'Attribution: seeds: the sources that each claim names',
      'Licence: seeds: Apache-2.0',
    ]);
  });

  it('says so where the file does not hold all', async () => {
    const { about, ...rest } = richGraph();
    const cut = { ...about, complete: false, leftOut: { nodes: 2, edges: 3 } };
    const { graph } = byGraphology(await write({ ...rest, about: cut }));
    expect(graph.description).toContain('\nNot all of the answer: the limit left out 3 edges and 2 nodes.\n');
  });

  it.each(PROMISED)(
    'is also all that is known of file and sources, as JSON among the keywords: %s',
    async (_, graph) => {
      const { about, sources } = graph();
      const { keywords } = byGraphology(await write(graph())).graph;
      const held = (text: string) => heldByUtf8(text).replace(/[\ufffe\uffff]/g, '\ufffd');
      expect(JSON.parse(keywords as string)).toEqual(withTexts({ about, sources }, held));
    },
  );

  it('has edges that are parallel and of one kind in kinds of their own, by the order in which they come', async () => {
    const { edges } = byGraphology(await write(parallel()));
    expect(edges.map(({ kind }) => kind)).toEqual(KINDS);
    expect(edges.map((edge) => edge.told)).toMatchObject(KINDS.map((kind) => ({ relation: kind.split(' ')[0] })));
  });
});

describe('GEXF', () => {
  it('of one revision is the same to the byte whenever it is written', async () => {
    expect(await write(richGraph())).toBe(await write(richGraph()));
    expect(await write(richGraph())).not.toContain('lastmodifieddate');
  });
});

describe.skipIf(noPython)(`what networkx reads in GEXF${skipped(noPython)}`, () => {
  it.each(PROMISED)('is %s', async (_, graph) => {
    const { directed, nodes, edges } = (await askPython('gexf', await write(graph()))) as Read;
    const expected = await told(graph());
    expect(directed).toBe(true);
    expect(nodes.map(({ key, ...node }) => ({ id: key, ...node }))).toEqual(expected.nodes.map(withListsAsTexts));
    const read = edges.map(({ key, from, to, start, end, label, ...edge }) => ({ ...edge, source: from, target: to }));
    expect(new Set(read)).toEqual(new Set(expected.edges.map(withListsAsTexts)));
    for (const { start, end, earliest, latest } of edges) expect([start, end]).toEqual([earliest, latest]);
  });
});

interface Read {
  readonly directed: boolean;
  readonly nodes: Record<string, unknown>[];
  readonly edges: Record<string, unknown>[];
}

/** networkx knows no lists of texts, and leaves them as they are written. */
function withListsAsTexts(told: Readonly<Record<string, unknown>>) {
  const asText = (item: unknown) => `"${String(item).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, Array.isArray(value) ? `[${value.map(asText)}]` : value]),
  );
}

describe.skipIf(noGephi)(`what Gephi holds after it opened GEXF${skipped(noGephi)}`, () => {
  let opened: InGephi[];
  beforeAll(async () => {
    opened = await askGephi(
      'gexf',
      await Promise.all([...PROMISED.map(([, graph]) => write(graph())), write(parallel())]),
    );
  });

  it.each(PROMISED.map(([what, graph], at) => [what, graph, at] as const))('is %s', async (_, graph, at) => {
    const { nodes, edges, issues } = opened[at] as InGephi;
    const expected = await told(graph());
    expect(issues).toEqual([]);
    expect(nodes).toEqual(expected.nodes.map(asInGephi));
    const read = edges.map(({ from, to, type, label, directed, timeset, weight, ...edge }) => ({
      ...edge,
      source: from,
      target: to,
    }));
    expect(read).toEqual(expected.edges.map(asInGephi));
    for (const { directed, weight } of edges) expect([directed, weight]).toEqual([true, 1]);
  });

  it('has each edge on the timeline for the days on which it can have happened, without end where a bound is open', () => {
    expect(Object.fromEntries(opened[0]?.edges.map(({ id, timeset }) => [id, timeset]) ?? [])).toEqual({
      f1: interval('2010-01-01', '2010-12-31'),
      f2: interval(null, '2011-06-30'),
      'within:army:brigade': undefined,
      f3: interval('2014-06-01', null),
    });
  });

  it('says what the file answers, out of what, and whose facts it holds', async () => {
    const text = await write(richGraph());
    expect(opened[0]?.description).toBe(byGraphology(text).graph.description);
  });

  it('has parallel edges apart', () => {
    const kinds = opened.at(-1)?.edges.map(({ id, type }) => [id, type]) ?? [];
    expect(Object.fromEntries(kinds)).toEqual(Object.fromEntries(KINDS.map((kind, at) => [`${at + 1}`, kind])));
  });
});

function interval(from: string | null, to: string | null): string {
  const at = (day: string | null, open: string) => (day === null ? open : `${Date.parse(day)}.0`);
  return `<[${at(from, '-Infinity')}, ${at(to, 'Infinity')}]>`;
}

/** Gephi names columns in small letters, takes an empty text for none, and in a list writes `null` for it. */
function asInGephi(told: Readonly<Record<string, unknown>>) {
  const held = Object.entries(told).filter(([name, value]) => value !== '' || name === 'label');
  return Object.fromEntries(
    held.map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.map((item) => (item === '' ? 'null' : item)) : value,
    ]),
  );
}
