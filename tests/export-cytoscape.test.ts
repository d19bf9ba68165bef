import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../src/export/formats.ts';
import type { ExportedGraph } from '../src/export/graph.ts';
import { exported, nastyGraph, richGraph, textOf } from './support/export/graphs.ts';
import { allOf, heldByUtf8, withTexts } from './support/export/told.ts';

/** The file in Cytoscape.js, as a page would take it. */
async function open(graph: ExportedGraph): Promise<cytoscape.Core> {
  return cytoscape({ headless: true, ...JSON.parse(await textOf(FORMATS.cyjs.write(graph))) });
}

/** All that a graph tells, as Cytoscape has it: with the names that its desktop program looks for. */
async function told(graph: ExportedGraph) {
  const { nodes, edges } = withTexts(await allOf(graph), heldByUtf8);
  return {
    nodes: nodes.map((node) => ({ ...node, name: node.label })),
    edges: edges.map(({ id, relation, ...edge }) => ({
      ...edge,
      id: `edge:${id}`,
      edgeId: id,
      kind: relation,
      interaction: relation,
    })),
  };
}

const data = (elements: cytoscape.NodeCollection | cytoscape.EdgeCollection) =>
  elements.toArray().map((element) => element.data());

describe('what Cytoscape reads in its JSON', () => {
  it.each([
    ['what a rich graph tells, with parallel edges apart', richGraph],
    ['every text, but for half characters, which are marked', nastyGraph],
    ['an empty graph', () => exported({})],
  ])('is %s', async (_, graph) => {
    const opened = await open(graph());
    const expected = await told(graph());
    expect(data(opened.nodes())).toEqual(expected.nodes);
    expect(data(opened.edges())).toEqual(expected.edges);
  });

  it('is also what the file says of itself, and of its sources', async () => {
    const { about, sources } = richGraph();
    expect((await open(richGraph())).data()).toEqual({ name: 'Chains to a cell', ...about, sources });
  });

  it('is an edge that has the id of a node, too', async () => {
    const graph = exported({ nodes: [{ id: 'a' }, { id: 'b' }], edges: [{ id: 'a', source: 'a', target: 'b' }] });
    const opened = await open(graph);
    expect(opened.nodes().map((node) => node.id())).toEqual(['a', 'b']);
    expect(data(opened.edges())).toMatchObject([{ edgeId: 'a', source: 'a', target: 'b' }]);
  });
});
