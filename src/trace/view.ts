import type { Day } from '../model/days.ts';
import { type Grade, UNJUDGED } from '../model/grades.ts';
import { CONTESTED, gradeOf } from '../snapshot/codes.ts';
import type { EvidenceFilters } from '../snapshot/evidence.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain } from './chain.ts';

/** Nodes and edges to draw. Parallel flows stay apart. */
export interface GraphView {
  /** Indexes of actors, in the order of their ids. */
  readonly nodes: readonly number[];
  /** In the order of their ids. Made as they are walked, and the same each time. */
  readonly edges: Iterable<ViewEdge>;
  readonly edgeCount: number;
  /** What belongs to the view but was cut by its limit. */
  readonly leftOut: { readonly nodes: number; readonly edges: number };
  /** Id of the last edge, if there are more after it: what the next page is asked for. */
  readonly next: string | null;
}

export interface ViewEdge extends Grade {
  readonly id: string;
  readonly kind: 'SUPPLIED' | 'DIVERTED' | 'WITHIN';
  readonly from: number;
  readonly to: number;
  /** Index of the flow, null for WITHIN. */
  readonly flow: number | null;
  /** The days that its own sources leave it, whatever the question. */
  readonly earliest: Day;
  readonly latest: Day;
  readonly contested: boolean;
  /** The sources of the asserting claims that count, and of the disputing ones. */
  readonly sources: readonly number[];
  readonly disputedBy: readonly number[];
  /** By which filters claims count on it; null where there are none. */
  readonly evidence: EvidenceFilters | null;
  /** Which of the chains use it, from 1, if it is a view of chains; and its place in each of them, from 1. */
  readonly chains: readonly number[];
  readonly hops: readonly number[];
}

/** One page of a view: at most so many edges, those whose ids come after this one. */
export interface Page {
  readonly limit: number;
  readonly after: string | null;
}

/** What a chain answer uses; a hop that several chains use is one edge. */
export function viewOfChains(snapshot: Snapshot, chains: readonly Chain[], page: Page): GraphView {
  const edges = new Map<string, ViewEdge>();
  for (const [at, chain] of chains.entries()) {
    for (const { stated, position, ...hop } of chain.hops) {
      const { chains, hops } = edges.get(hop.id) ?? { chains: [], hops: [] };
      edges.set(hop.id, { ...hop, ...stated, chains: [...chains, at + 1], hops: [...hops, position] });
    }
  }
  return cut(snapshot, [], [...edges.values()], page);
}

/** What lies at most `depth` flows from an actor, over flows that are there and pass. */
export function viewAround(
  snapshot: Snapshot,
  actor: number,
  depth: number,
  passes: (flow: number) => boolean,
  page: Page,
): GraphView {
  const near = new Set([actor]);
  const edges = new Map<number, ViewEdge>();
  let rim = [actor];
  for (let step = 0; step < depth; step++) {
    const next: number[] = [];
    for (const index of rim) {
      for (const flow of [...snapshot.flowsInto(index), ...snapshot.flowsOutOf(index)]) {
        if (edges.has(flow) || !isThere(snapshot, flow) || !passes(flow)) continue;
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
  return cut(snapshot, [actor], [...edges.values()], page);
}

/** Every flow that is there and passes, and on the first page the actors that none of them touches. */
export function viewOfAll(snapshot: Snapshot, passes: (flow: number) => boolean, { limit, after }: Page): GraphView {
  const touched = new Uint8Array(snapshot.actorCount);
  const isShown = new Uint8Array(snapshot.actorCount);
  let [edges, last] = [0, -1];
  let before = 0;
  const select = (flow: number) => isThere(snapshot, flow) && passes(flow);
  for (const flow of snapshot.flows()) {
    if (!select(flow)) continue;
    const { id, from, to } = snapshot.flow(flow);
    touched[from] = touched[to] = 1;
    if (after !== null && id <= after) before++;
    else if (edges++ < limit) {
      isShown[from] = isShown[to] = 1;
      last = flow;
    }
  }
  const all = snapshot.actorsById;
  const lone = after === null ? [...all.filter((actor) => touched[actor] === 0)] : [];
  for (const actor of lone.slice(0, limit)) isShown[actor] = 1;
  const nodes = [...all.filter((actor) => isShown[actor] === 1)];
  const total = touched.reduce((sum, isTouched) => sum + isTouched, lone.length);
  return {
    nodes,
    edges: {
      *[Symbol.iterator]() {
        let skip = before;
        for (const flow of snapshot.flows()) {
          if (flow > last) return;
          if (select(flow) && skip-- <= 0) yield edgeOf(snapshot, flow);
        }
      },
    },
    edgeCount: Math.min(edges, limit),
    leftOut: { nodes: total - nodes.length, edges: Math.max(0, edges - limit) },
    next: edges > limit ? snapshot.linkId(last) : null,
  };
}

/** Whether a flow is there: one on which every claim was withdrawn is no edge. */
function isThere(snapshot: Snapshot, flow: number): boolean {
  return gradeOf(snapshot.codeOfLink(flow)) !== null;
}

function edgeOf(snapshot: Snapshot, index: number): ViewEdge {
  const { id, kind, from, to, earliest, latest } = snapshot.flow(index);
  const code = snapshot.codeOfLink(index);
  const profile = snapshot.profileOf(index);
  const sources = snapshot.allEvidence.assertingSources(profile).sort((a, b) => a - b);
  const disputedBy = snapshot.allEvidence.disputingSources(profile).sort((a, b) => a - b);
  const said = { contested: (code & CONTESTED) !== 0, sources, disputedBy, ...(gradeOf(code) ?? UNJUDGED) };
  return { id, kind, from, to, flow: index, earliest, latest, ...said, evidence: null, chains: [], hops: [] };
}

/** A page of edges in the order of their ids, their ends, and on the first one the nodes that are there anyway. */
function cut(snapshot: Snapshot, always: readonly number[], edges: ViewEdge[], { limit, after }: Page): GraphView {
  const rest = edges.filter(({ id }) => after === null || id > after).sort((a, b) => (a.id < b.id ? -1 : 1));
  const kept = rest.slice(0, limit);
  const lone = after === null ? always : [];
  const nodesOf = (some: readonly ViewEdge[]) => new Set([...lone, ...some.flatMap(({ from, to }) => [from, to])]);
  const nodes = nodesOf(kept);
  const { rankOfActor } = snapshot.arrays;
  return {
    nodes: [...nodes].sort((a, b) => rankOfActor[a]! - rankOfActor[b]!),
    edges: kept,
    edgeCount: kept.length,
    leftOut: { nodes: nodesOf(rest).size - nodes.size, edges: rest.length - kept.length },
    next: kept.length < rest.length ? (kept.at(-1)?.id ?? null) : null,
  };
}
