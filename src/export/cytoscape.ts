import type { ExportedEdge, ExportedGraph, ExportedNode } from './graph.ts';
import { json } from './text.ts';
import { statementInWords } from './words.ts';

/** Writes Cytoscape JSON: `elements` as Cytoscape desktop and Cytoscape.js read them, the rest under `data`. */
export async function* writeCytoscape({ about, sources, nodes, edges }: ExportedGraph): AsyncGenerator<string> {
  const data = { name: about.title, ...about, sources };
  yield `{"format_version":"1.0","generated_by":${json(about.program)},"data":${json(data)},"elements":{"nodes":[`;
  let separator = '\n';
  for (const node of nodes()) {
    yield `${separator}${json({ data: nodeData(node) })}`;
    separator = ',\n';
  }
  yield '],"edges":[';
  separator = '\n';
  for await (const edge of edges()) {
    yield `${separator}${json({ data: edgeData(edge) })}`;
    separator = ',\n';
  }
  yield ']}}\n';
}

function nodeData(node: ExportedNode) {
  return { ...node, name: node.label };
}

function edgeData({ materiel, claims, ...edge }: ExportedEdge) {
  const named = materiel.map(({ name }) => name);
  // Nodes and edges share one space of ids there: a flow with the id of an actor would be dropped.
  const ids = { id: `edge:${edge.id}`, edgeId: edge.id };
  // Its desktop program knows lists of texts, but nothing within them.
  const statements = claims.map(statementInWords);
  return {
    ...edge,
    ...ids,
    statements,
    interaction: edge.kind,
    materiel: materiel.map(({ id }) => id),
    materielNames: named,
  };
}
