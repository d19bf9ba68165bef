import type { ExportedEdge } from '../graph.ts';

/** Edges each of which starts where the one before ended. */
export type Trail = readonly ExportedEdge[];

/** What is drawn of a graph. */
export interface Drawn {
  readonly chains: readonly Chain[];
  /** Edges that belong to no chain. */
  readonly flows: readonly ExportedEdge[];
  /** What a reader has to know of what is not drawn, in words. */
  readonly leftOut: readonly string[];
}

export interface Chain {
  readonly number: number;
  /** One where the chain is whole; pieces where the graph was cut. */
  readonly trails: readonly Trail[];
}

/** More would be no picture. */
const MAX_HOPS = 400;

/** Chooses what to draw: as many chains, from the first on, and then as many other edges as there is room for. */
export async function chooseDrawn(edges: AsyncIterable<ExportedEdge>, edgeCount: number): Promise<Drawn> {
  const byChain = new Map<number, ExportedEdge[]>();
  const flows: ExportedEdge[] = [];
  let inChains = 0;
  for await (const edge of edges) {
    for (const chain of edge.chains) byChain.set(chain, [...(byChain.get(chain) ?? []), edge]);
    if (edge.chains.length > 0) inChains++;
    else if (flows.length < MAX_HOPS) flows.push(edge);
    else if (inChains === 0) break; // it is no answer about chains: the rest is more of the same
  }
  const flowCount = edgeCount - inChains;
  const chains: Chain[] = [];
  let room = MAX_HOPS;
  for (const [number, hops] of [...byChain].sort(([a], [b]) => a - b)) {
    if (hops.length > room) break;
    room -= hops.length;
    chains.push({ number, trails: trailsOf(hops) });
  }
  const shown = flows.slice(0, room);
  const left = { chains: byChain.size - chains.length, flows: flowCount - shown.length };
  return {
    chains,
    flows: shown,
    leftOut: [
      ...(left.chains > 0 ? [`Not drawn: ${left.chains} of ${byChain.size} chains.`] : []),
      ...(left.flows > 0 ? [`Not drawn: ${left.flows} of ${flowCount} flows.`] : []),
    ],
  };
}

/** A chain's edges in their order. Where some are missing, as its graph was cut, there is more than one trail. */
function trailsOf(edges: readonly ExportedEdge[]): Trail[] {
  const rest = new Set(edges);
  const trails: Trail[] = [];
  while (rest.size > 0) {
    const targets = new Set(Array.from(rest, ({ target }) => target));
    const all = [...rest];
    const trail: ExportedEdge[] = [];
    let next = all.find(({ source }) => !targets.has(source)) ?? all[0];
    while (next) {
      const { target }: ExportedEdge = next;
      trail.push(next);
      rest.delete(next);
      next = [...rest].find(({ source }) => source === target);
    }
    trails.push(inThisOrder(trail));
  }
  return trails;
}

/**
 * Hops with the days that this one chain leaves them. An edge that several chains use has the widest of its days, and in
 * a chain each hop is no earlier than those before it and no later than those after.
 */
function inThisOrder(trail: Trail): Trail {
  let earliest: string | null = null;
  const narrowed = trail.map((edge) => {
    if (edge.earliest !== null && (earliest === null || edge.earliest > earliest)) earliest = edge.earliest;
    return { ...edge, earliest };
  });
  let latest: string | null = null;
  return narrowed
    .toReversed()
    .map((edge) => {
      if (edge.latest !== null && (latest === null || edge.latest < latest)) latest = edge.latest;
      return { ...edge, latest };
    })
    .toReversed();
}
