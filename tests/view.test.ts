import { describe, expect, it } from 'vitest';
import { type GraphView, viewAround, viewOfAll, viewOfChains } from '../src/trace/view.ts';
import { type DrawnGraph, graphOf } from './support/graph.ts';

const DRAWING = {
  actors: { lone: {} },
  flows: [
    { id: 'ab', from: 'a', to: 'b', diverted: true, earliest: '2014-01-01' },
    { id: 'ab2', from: 'a', to: 'b', diverted: true },
    { id: 'bc', from: 'b', to: 'c', latest: '2015-01-01' },
    { id: 'cd', from: 'c', to: 'd' },
    { id: 'gone', from: 'a', to: 'd', claims: [{ stance: 'DISPUTES' as const }] },
  ],
};

function show(graph: DrawnGraph, { nodes, edges, leftOut }: GraphView) {
  return {
    nodes: nodes.map((index) => graph.snapshot.actor(index).id).join(' '),
    edges: edges.map((edge) => edge.id).join(' '),
    leftOut,
  };
}

const actor = (graph: DrawnGraph, id: string) => graph.snapshot.actorIndex(id) as number;
const any = () => true;

describe('a view', () => {
  it('of chains holds what they use, each hop once, parallel flows apart', async () => {
    const graph = await graphOf(DRAWING);
    const { chains } = await graph.answer({ from: { ids: ['a'] }, to: { ids: ['c'] } });
    const view = viewOfChains(graph.snapshot, chains, 10);
    expect(show(graph, view)).toEqual({ nodes: 'a b c', edges: 'ab ab2 bc', leftOut: { nodes: 0, edges: 0 } });
    expect(view.edges[0]).toMatchObject({ kind: 'DIVERTED', credibility: 2, reliability: 2, contested: false });
    expect(view.edges[1]?.latest).toBe(view.edges[2]?.latest);
    // ab2 may have happened at any time, so bc may have too.
    expect(view.edges[2]?.earliest).toBe(Number.NEGATIVE_INFINITY);
  });

  it('around an actor holds what lies at most so many flows away, in both directions', async () => {
    const graph = await graphOf(DRAWING);
    const around = (depth: number) => show(graph, viewAround(graph.snapshot, actor(graph, 'b'), depth, any, 10));
    expect(around(1)).toMatchObject({ nodes: 'a b c', edges: 'ab ab2 bc' });
    expect(around(2)).toMatchObject({ nodes: 'a b c d', edges: 'ab ab2 bc cd' });
    expect(show(graph, viewAround(graph.snapshot, actor(graph, 'lone'), 2, any, 10))).toMatchObject({
      nodes: 'lone',
      edges: '',
    });
  });

  it('around an actor does not pass over flows that are not there', async () => {
    const graph = await graphOf(DRAWING);
    expect(show(graph, viewAround(graph.snapshot, actor(graph, 'd'), 1, any, 10))).toMatchObject({
      nodes: 'c d',
      edges: 'cd',
    });
    expect(show(graph, viewAround(graph.snapshot, actor(graph, 'd'), 2, any, 10))).toMatchObject({ nodes: 'b c d' });
  });

  it('of everything counts the lone actors that its limit leaves out', async () => {
    const graph = await graphOf({ actors: { x: {}, y: {}, z: {} }, flows: [] });
    expect(show(graph, viewOfAll(graph.snapshot, any, 2))).toEqual({
      nodes: 'x y',
      edges: '',
      leftOut: { nodes: 1, edges: 0 },
    });
  });

  it('of everything holds lone actors too, and no flow that nothing asserts', async () => {
    const graph = await graphOf(DRAWING);
    expect(show(graph, viewOfAll(graph.snapshot, any, 10))).toMatchObject({
      nodes: 'a b c d lone',
      edges: 'ab ab2 bc cd',
    });
  });

  it('takes only flows that pass', async () => {
    const graph = await graphOf(DRAWING);
    const diverted = (flow: number) => graph.snapshot.flow(flow).kind === 'DIVERTED';
    expect(show(graph, viewAround(graph.snapshot, actor(graph, 'b'), 2, diverted, 10))).toMatchObject({
      nodes: 'a b',
      edges: 'ab ab2',
    });
  });

  it('counts what its limit leaves out', async () => {
    const graph = await graphOf(DRAWING);
    const view = show(graph, viewAround(graph.snapshot, actor(graph, 'b'), 2, any, 2));
    expect(view).toEqual({ nodes: 'a b', edges: 'ab ab2', leftOut: { nodes: 2, edges: 2 } });
  });
});
