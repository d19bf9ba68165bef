import { DirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import type { BenchGraph } from '../graph.ts';
import { ANY_ORIGIN, cheapestLinks, originsOf } from './cheapest.ts';
import type { Peer } from './peer.ts';

/**
 * The cheapest path from any origin to the target, ignoring time and diversion, by graphology's search from both ends.
 * The graph holds one class, so questions must be of that class.
 */
export function openGraphology(graph: BenchGraph, materiel: number): Peer {
  const links = new DirectedGraph<object, { cost: number }>();
  links.addNode(ANY_ORIGIN);
  for (let actor = 0; actor < graph.actors; actor++) links.addNode(actor);
  for (const { from, to, cost } of cheapestLinks(graph, materiel)) links.addEdge(from, to, { cost });
  for (const origin of originsOf(graph)) links.addEdge(ANY_ORIGIN, origin, { cost: 0 });
  return {
    name: 'graphology, dijkstra.bidirectional',
    threads: '1',
    ask: async ({ target }) => {
      // An origin is no start of a chain to itself, but what it was supplied with may come from another.
      const own = graph.origin[target] ? links.edge(ANY_ORIGIN, target) : undefined;
      if (own) links.setEdgeAttribute(own, 'cost', Number.POSITIVE_INFINITY);
      const path = dijkstra.bidirectional(links, ANY_ORIGIN, target, 'cost') as string[] | null;
      const costs = path?.slice(1).map((to, at) => links.getEdgeAttribute(path[at], to, 'cost')) ?? [];
      if (own) links.setEdgeAttribute(own, 'cost', 0);
      const cost = costs.reduce((sum, step) => sum + step, 0);
      return path && Number.isFinite(cost) ? [cost] : [];
    },
    close: async () => {},
  };
}
