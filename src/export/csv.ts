import { type ClaimRow, claimColumns, edgeColumns, NODE_COLUMNS, SOURCE_COLUMNS } from './csv/columns.ts';
import { table } from './csv/table.ts';
import type { ExportedEdge, ExportedGraph } from './graph.ts';

/** Writes the nodes as CSV. What the tables have in common with each other is said once, by `writeReadme`. */
export function writeNodesCsv({ nodes }: ExportedGraph): AsyncGenerator<string> {
  return table(nodes(), NODE_COLUMNS);
}

/** Writes the edges. `Kind` keeps parallel ones apart for Gephi; `relation` is the same without that. */
export function writeEdgesCsv(graph: ExportedGraph): AsyncGenerator<string> {
  return table(graph.edges(), edgeColumns({ sources: graph.sources, names: namesIn(graph) }));
}

/** Writes the sources. */
export function writeSourcesCsv({ sources }: ExportedGraph): AsyncGenerator<string> {
  return table(sources, SOURCE_COLUMNS);
}

/** Writes the claims that count, a row for each claim on each flow. */
export function writeClaimsCsv(graph: ExportedGraph): AsyncGenerator<string> {
  return table(claimsIn(graph), claimColumns({ sources: graph.sources, names: namesIn(graph) }));
}

/** In the order in which the chains are read: an answer about chains is small enough to be put in order. */
async function* claimsIn({ sources, edges }: ExportedGraph): AsyncGenerator<ClaimRow> {
  const known = new Map(sources.map((source) => [source.id, source]));
  const all: ExportedEdge[] = [];
  for await (const edge of edges()) if (edge.claims.length > 0) all.push(edge);
  const place = ({ chains: [chain = 0], hops: [hop = 0] }: ExportedEdge) => chain * MOST_HOPS + hop;
  for (const edge of all.sort((a, b) => place(a) - place(b))) {
    for (const claim of edge.claims) yield { claim, edge, source: known.get(claim.source) };
  }
}

/** More than a chain can have. */
const MOST_HOPS = 100;

/** Whoever has one table alone wants to read who, and not only the ids. */
function namesIn({ nodes }: ExportedGraph): ReadonlyMap<string, string> {
  return new Map(Array.from(nodes(), ({ id, label }) => [id, label]));
}
