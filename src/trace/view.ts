import type { Day } from '../model/days.ts';
import { type Grade, UNJUDGED } from '../model/grades.ts';
import { CONTESTED, gradeOf } from '../snapshot/codes.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain } from './chain.ts';

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
export function viewOfChains(snapshot: Snapshot, chains: readonly Chain[], limit: number): GraphView {
  const edges = new Map<string, ViewEdge>();
  for (const hop of chains.flatMap((chain) => chain.hops)) {
    const known = edges.get(hop.id);
    edges.set(hop.id, {
      ...hop,
      earliest: Math.min(hop.earliest, known?.earliest ?? hop.earliest),
      latest: Math.max(hop.latest, known?.latest ?? hop.latest),
    });
  }
  return cut(snapshot, [], [...edges.values()], limit);
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
      for (const flow of [...snapshot.flowsInto(index), ...snapshot.flowsOutOf(index)]) {
        if (!isThere(snapshot, flow) || !passes(flow)) continue;
        const edge = edgeOf(snapshot, flow);
        edges.set(flow, edge);
        const other = edge.from === index ? edge.to : edge.from;
        if (near.has(other)) continue;
        near.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return cut(snapshot, [actor], [...edges.values()], limit);
}

/** Every flow that is there and passes, and the actors that none of them touches, as many of each as `limit` says. */
export function viewOfAll(snapshot: Snapshot, passes: (flow: number) => boolean, limit: number): GraphView {
  const touched = new Uint8Array(snapshot.actorCount);
  const kept: ViewEdge[] = [];
  let edges = 0;
  for (let flow = 0; flow < snapshot.linkCount; flow++) {
    if (!snapshot.isFlow(flow) || !isThere(snapshot, flow) || !passes(flow)) continue;
    const edge = edgeOf(snapshot, flow);
    touched[edge.from] = touched[edge.to] = 1;
    if (edges++ < limit) kept.push(edge);
  }
  const lone = [...snapshot.actorsById].filter((actor) => touched[actor] === 0);
  const view = cut(snapshot, lone.slice(0, limit), kept, limit);
  const all = touched.reduce((sum, isTouched) => sum + isTouched, lone.length);
  return { ...view, leftOut: { nodes: all - view.nodes.length, edges: edges - kept.length } };
}

/** Whether a flow is there: one on which every claim was withdrawn is no edge. */
function isThere(snapshot: Snapshot, flow: number): boolean {
  return gradeOf(snapshot.codeOfLink(flow)) !== null;
}

function edgeOf(snapshot: Snapshot, index: number): ViewEdge {
  const { id, kind, from, to, earliest, latest } = snapshot.flow(index);
  const code = snapshot.codeOfLink(index);
  const contested = (code & CONTESTED) !== 0;
  return { id, kind, from, to, flow: index, earliest, latest, contested, ...(gradeOf(code) ?? UNJUDGED) };
}

/** The first `limit` edges in the order of their ids, their ends, and the nodes that are there anyway. */
function cut(snapshot: Snapshot, always: readonly number[], edges: readonly ViewEdge[], limit: number): GraphView {
  const sorted = [...edges].sort((a, b) => (a.id < b.id ? -1 : 1));
  const kept = sorted.slice(0, limit);
  const nodesOf = (some: readonly ViewEdge[]) => new Set([...always, ...some.flatMap(({ from, to }) => [from, to])]);
  const nodes = nodesOf(kept);
  const { rankOfActor } = snapshot.arrays;
  return {
    nodes: [...nodes].sort((a, b) => rankOfActor[a]! - rankOfActor[b]!),
    edges: kept,
    leftOut: { nodes: nodesOf(sorted).size - nodes.size, edges: sorted.length - kept.length },
  };
}
