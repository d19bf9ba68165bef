import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import type { BenchGraph } from '../graph.ts';
import { ANY_ORIGIN, cheapestLinks, originsOf } from './cheapest.ts';
import type { Peer } from './peer.ts';

/**
 * The cheapest path from any origin to the target, ignoring time and diversion, by ngraph.path. Its `aStar` searches
 * from one end, so every link is turned round: from the target it meets an origin long before it would from all
 * origins the target. (`nba`, from both ends, first has to take in all origins.) The graph holds one class.
 */
export function openNgraph(graph: BenchGraph, materiel: number): Peer {
  const links = createGraph<undefined, number>();
  for (let actor = 0; actor < graph.actors; actor++) links.addNode(actor);
  for (const { from, to, cost } of cheapestLinks(graph, materiel)) links.addLink(to, from, cost);
  for (const origin of originsOf(graph)) links.addLink(origin, ANY_ORIGIN, 0);
  let asked = ANY_ORIGIN;
  const finder = aStar(links, {
    oriented: true,
    distance: (_from, _to, link) => link.data,
    // An origin is no start of a chain to itself.
    blocked: (_from, _to, link) => link.fromId === asked && link.toId === ANY_ORIGIN,
  });
  return {
    name: 'ngraph.path, aStar',
    threads: '1',
    ask: async ({ target }) => {
      asked = target;
      const path = finder.find(target, ANY_ORIGIN).reverse(); // it gives the last node first
      const costs = path.slice(1).map((node, at) => links.getLink(path[at]?.id as number, node.id)?.data ?? 0);
      return path.length ? [costs.reduce((sum, step) => sum + step, 0)] : [];
    },
    close: async () => {},
  };
}
