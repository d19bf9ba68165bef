import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../src/export/formats.ts';
import type { ExportedGraph } from '../src/export/graph.ts';
import { exported, nastyGraph, richGraph, textOf } from './support/export/graphs.ts';
import { askPython, noPython, noSchema, skipped } from './support/export/python.ts';
import { heldByUtf8, heldByXml, toldBy, withLists, withTexts } from './support/export/told.ts';

/** Ids of which the schema allows none, and some that are alike but for what it does not allow. */
const STRANGE_IDS = ['', ' ', 'group:x/1', 'group:x 1', 'group:x·2f·1', 'a"b<c>&', 'داعش', '\u{1f52b}'];

const strangeGraph = () =>
  exported({
    nodes: STRANGE_IDS.map((id) => ({ id })),
    edges: STRANGE_IDS.map((id, at) => ({ id, source: id, target: STRANGE_IDS.at(at - 1) as string })),
  });

const write = (graph: ExportedGraph) => textOf(FORMATS.graphml.write(graph));

/** What a reader has of the ids that stand in the XML is its own; ours are data. */
interface Read {
  readonly directed: boolean;
  readonly graph: Record<string, unknown>;
  readonly nodes: Record<string, unknown>[];
  readonly edges: Record<string, unknown>[];
}

function byGraphology(text: string): Read {
  const graph = graphml.parse(MultiDirectedGraph, text);
  const { nodes, edges } = graph.export();
  return {
    directed: graph.type === 'directed',
    graph: graph.getAttributes(),
    nodes: nodes.map(({ key, attributes }) => ({ key, ...attributes })),
    edges: edges.map(({ key, source, target, attributes }) => ({ key, from: source, to: target, ...attributes })),
  };
}

async function byPython(text: string): Promise<{ networkx: Read; igraph: Read }> {
  return (await askPython('graphml', text)) as { networkx: Read; igraph: Read };
}

/** In the terms of what was written: each edge between the ids of its ends, lists as lists. */
function inOurTerms({ nodes, edges }: Read) {
  const ids = new Map(nodes.map(({ key, id, nodeId }) => [key ?? id, nodeId ?? '']));
  return {
    nodes: nodes.map(({ key, id, nodeId, ...node }) => withLists({ id: nodeId ?? '', ...node })),
    edges: edges.map(({ key, id, edgeId, from, to, ...edge }) =>
      withLists({ id: edgeId ?? '', source: ids.get(from), target: ids.get(to), ...edge }),
    ),
  };
}

/** Half characters are lost in JSON; what XML cannot hold beside them JSON escapes, but for two that it leaves as they are. */
const inJson = (text: string) => heldByUtf8(text).replace(/[\ufffe\uffff]/g, '\ufffd');

const PROMISED = [
  ['what a rich graph tells, with parallel edges apart', richGraph],
  ['every text that XML can hold, and a mark for each character that it cannot', nastyGraph],
  ['nodes and edges apart whose ids XML cannot hold', strangeGraph],
  ['an empty graph', () => exported({})],
] as const;

describe('what graphology reads in GraphML', () => {
  it.each(PROMISED)('is %s', async (_, graph) => {
    const read = byGraphology(await write(graph()));
    expect(read.directed).toBe(true);
    expect(inOurTerms(read)).toEqual(withTexts(await toldBy(graph()), heldByXml, inJson));
  });

  it('is also what the file says of itself, and of its sources', async () => {
    const { about, ...rest } = richGraph();
    const cut = { ...about, complete: false, lacks: ['MORE_CHAINS'] as const, leftOut: { nodes: 2, edges: 3 } };
    expect(byGraphology(await write({ ...rest, about: cut })).graph).toEqual({
      title: 'Chains to a cell',
      question: '{"to":{"ids":["cell"]}}',
      revision: 7,
      contentHash: 'abc123',
      program: 'armstrace 0.0.0',
      attributions: JSON.stringify(about.attributions),
      complete: false,
      lacks: '["MORE_CHAINS"]',
      leftOutNodes: 2,
      leftOutEdges: 3,
      sources: JSON.stringify(rest.sources),
    });
  });
});

describe.skipIf(noPython)(`what networkx and igraph read in GraphML${skipped(noPython)}`, () => {
  it.each(PROMISED)('is %s', async (_, graph) => {
    const told = withTexts(await toldBy(graph()), heldByXml, inJson);
    const { networkx, igraph } = await byPython(await write(graph()));
    expect([networkx.directed, igraph.directed]).toEqual([true, true]);
    expect(byId(inOurTerms(networkx))).toEqual(byId(told));
    expect(byId(inOurTerms(igraph))).toEqual(byId(withoutEmptyTexts(told)));
  });

  it('is also what the file says of itself, and of its sources', async () => {
    const { networkx, igraph } = await byPython(await write(richGraph()));
    const { about, sources } = richGraph();
    const said = { title: about.title, question: about.question, revision: about.revision, complete: about.complete };
    const asJson = { attributions: JSON.stringify(about.attributions), sources: JSON.stringify(sources) };
    expect(networkx.graph).toMatchObject({ ...said, ...asJson });
    expect(igraph.graph).toMatchObject({ ...said, ...asJson });
  });
});

type Terms = ReturnType<typeof inOurTerms>;

/** networkx has its edges by their ends. */
function byId({ nodes, edges }: Terms): Terms {
  return { nodes, edges: edges.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)) };
}

/** igraph cannot tell an empty text from none. */
function withoutEmptyTexts({ nodes, edges }: Terms): Terms {
  const isId = (name: string) => ['id', 'source', 'target'].includes(name);
  const without = (told: Terms['nodes'][number]) =>
    Object.fromEntries(Object.entries(told).filter(([name, value]) => isId(name) || value !== ''));
  return { nodes: nodes.map(without), edges: edges.map(without) };
}

describe.skipIf(noSchema)(`GraphML${skipped(noSchema)}`, () => {
  it.each(PROMISED)('is valid against its schema, whatever it holds: %s', async (_, graph) => {
    await expect(askPython('graphml_schema', await write(graph()))).resolves.toBe(true);
  });

  it('that is not valid would be noticed', async () => {
    const text = (await write(richGraph())).replace('source="state"', 'source="a stranger"');
    await expect(askPython('graphml_schema', text)).rejects.toThrow('DocumentInvalid');
  });
});
