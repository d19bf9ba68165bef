import { type BenchGraph, costOf } from '../graph.ts';

/**
 * The links that a path-finding library needs for the questions of one class: the cheapest of parallel transfers, since
 * it can tell the others from it by nothing. Given once each.
 */
export function cheapestLinks(graph: BenchGraph, materiel: number): { from: number; to: number; cost: number }[] {
  const links = new Map<number, { from: number; to: number; cost: number }>();
  for (let transfer = 0; transfer < graph.transfers; transfer++) {
    if (graph.materiel[transfer] !== 0 && graph.materiel[transfer] !== materiel) continue;
    const from = graph.from[transfer] as number;
    const to = graph.to[transfer] as number;
    const cost = costOf(graph, transfer);
    const key = from * graph.actors + to;
    const known = links.get(key);
    if (known) known.cost = Math.min(known.cost, cost);
    else links.set(key, { from, to, cost });
  }
  return [...links.values()];
}

/** The node that leads to every origin for nothing: the libraries search from one node to one. */
export const ANY_ORIGIN = -1;

/** The actors that it leads to. */
export function originsOf(graph: BenchGraph): number[] {
  return Array.from(graph.origin.keys()).filter((actor) => graph.origin[actor]);
}
