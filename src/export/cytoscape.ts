import { CLAIMS_FIELD } from './fields.ts';
import type { ExportedEdge, ExportedGraph, ExportedNode, ExportedSource, Named } from './graph.ts';
import { json } from './text.ts';
import { evidenceInWords, itemInWords } from './words.ts';

/** Writes Cytoscape JSON: `elements` as Cytoscape desktop and Cytoscape.js read them, the rest under `data`. */
export async function* writeCytoscape({ about, sources, nodes, edges }: ExportedGraph): AsyncGenerator<string> {
  const data = { name: about.title, ...about, sources };
  const known = new Map(sources.map((source) => [source.id, source]));
  yield `{"format_version":"1.0","generated_by":${json(about.program)},"data":${json(data)},"elements":{"nodes":[`;
  let separator = '\n';
  for (const node of nodes()) {
    yield `${separator}${json({ data: nodeData(node) })}`;
    separator = ',\n';
  }
  yield '],"edges":[';
  separator = '\n';
  for await (const edge of edges()) {
    yield `${separator}${json({ data: edgeData(edge, known) })}`;
    separator = ',\n';
  }
  yield ']}}\n';
}

function nodeData(node: ExportedNode) {
  return { ...node, name: node.label };
}

function edgeData(edge: ExportedEdge, sources: ReadonlyMap<string, ExportedSource>) {
  const { materiel, items, brokers, carriers, financiers, claims, ...rest } = edge;
  return {
    ...rest,
    // Nodes and edges share one space of ids there: a flow with the id of an actor would be dropped.
    id: `edge:${edge.id}`,
    edgeId: edge.id,
    interaction: edge.kind,
    ...idsAndNames('materiel', 'materielNames', materiel),
    ...idsAndNames('brokers', 'brokerNames', brokers),
    ...idsAndNames('carriers', 'carrierNames', carriers),
    ...idsAndNames('financiers', 'financierNames', financiers),
    items: items.map(({ id }) => id),
    itemNames: items.map(itemInWords),
    // Its desktop program knows lists of texts, but nothing within them: the claims themselves are JSON.
    evidence: claims.map((claim) => evidenceInWords(claim, sources.get(claim.source))),
    claims: CLAIMS_FIELD.of(edge),
  };
}

function idsAndNames(ids: string, names: string, all: readonly Named[]) {
  return { [ids]: all.map(({ id }) => id), [names]: all.map(({ name }) => name) };
}
