import type { Day } from '../model/days.ts';
import type { Grade } from '../model/grades.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain } from './chain.ts';
import { appraise } from './evidence.ts';
import { NO_FILTERS } from './question.ts';

/** Nodes and edges to draw. Parallel flows stay apart. */
export interface GraphView {
  /** Indexes of actors. */
  readonly nodes: readonly number[];
  readonly edges: readonly ViewEdge[];
  /** What belongs to the view but was cut by its limit. */
  readonly leftOut: { readonly nodes: number; readonly edges: number };
}

export interface ViewEdge extends Grade {
  readonly id: string;
  readonly kind: 'SUPPLIED' | 'DIVERTED' | 'WITHIN';
  readonly from: number;
  readonly to: number;
  /** Index of the flow, null for WITHIN. */
  readonly flow: number | null;
  readonly earliest: Day;
  readonly latest: Day;
  readonly contested: boolean;
}

/** What a chain answer uses; a hop that several chains use is one edge, with the widest of its days. */
export function viewOfChains(chains: readonly Chain[], limit: number): GraphView {
  const edges = new Map<string, ViewEdge>();
  for (const hop of chains.flatMap((chain) => chain.hops)) {
    const known = edges.get(hop.id);
    edges.set(hop.id, {
      ...hop,
      earliest: Math.min(hop.earliest, known?.earliest ?? hop.earliest),
      latest: Math.max(hop.latest, known?.latest ?? hop.latest),
    });
  }
  return cut([], [...edges.values()], limit);
}

/** What lies at most `depth` flows from an actor, over flows that are there and pass. */
export function viewAround(
  snapshot: Snapshot,
  actor: number,
  depth: number,
  passes: (flow: number) => boolean,
  limit: number,
): GraphView {
  const near = new Set([actor]);
  const edges = new Map<number, ViewEdge>();
  let rim = [actor];
  for (let step = 0; step < depth; step++) {
    const next: number[] = [];
    for (const index of rim) {
      const { flowsIn = [], flowsOut = [] } = snapshot.actors[index] ?? {};
      for (const edge of edgesOf(snapshot, [...flowsIn, ...flowsOut].filter(passes))) {
        edges.set(edge.flow as number, edge);
        const other = edge.from === index ? edge.to : edge.from;
        if (near.has(other)) continue;
        near.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return cut([actor], [...edges.values()], limit);
}

/** Every flow that is there and passes, and the actors that none of them touches, as many of each as `limit` says. */
export function viewOfAll(snapshot: Snapshot, passes: (flow: number) => boolean, limit: number): GraphView {
  const edges = edgesOf(snapshot, snapshot.flows.map((flow) => flow.index).filter(passes));
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const lone = snapshot.actors.map((actor) => actor.index).filter((actor) => !touched.has(actor));
  const view = cut(lone.slice(0, limit), edges, limit);
  const missing = Math.max(0, lone.length - limit);
  return { ...view, leftOut: { ...view.leftOut, nodes: view.leftOut.nodes + missing } };
}

/** Flows as edges; one that is not there, since every claim on it was withdrawn, is no edge. */
function edgesOf(snapshot: Snapshot, flows: readonly number[]): ViewEdge[] {
  return flows.flatMap((index) => {
    const flow = snapshot.flows[index];
    if (!flow) return [];
    const { grade, contested } = appraise(flow, snapshot.sources, NO_FILTERS);
    const { id, kind, from, to, earliest, latest } = flow;
    return grade ? [{ id, kind, from, to, flow: index, earliest, latest, contested, ...grade }] : [];
  });
}

/** The first `limit` edges in the order of their ids, their ends, and the nodes that are there anyway. */
function cut(always: readonly number[], edges: readonly ViewEdge[], limit: number): GraphView {
  const sorted = [...edges].sort((a, b) => (a.id < b.id ? -1 : 1));
  const kept = sorted.slice(0, limit);
  const nodesOf = (some: readonly ViewEdge[]) => new Set([...always, ...some.flatMap(({ from, to }) => [from, to])]);
  const nodes = nodesOf(kept);
  return {
    nodes: [...nodes].sort((a, b) => a - b),
    edges: kept,
    leftOut: { nodes: nodesOf(sorted).size - nodes.size, edges: sorted.length - kept.length },
  };
}
