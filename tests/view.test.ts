import { describe, expect, it } from 'vitest';
import { formatDay } from '../src/model/days.ts';
import { type GraphView, type Page, type ViewEdge, viewAround, viewOfAll, viewOfChains } from '../src/trace/view.ts';
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
    edges: [...edges].map((edge) => edge.id).join(' '),
    leftOut,
  };
}

const actor = (graph: DrawnGraph, id: string) => graph.snapshot.actorIndex(id) as number;
const any = () => true;
const page = (limit: number, after: string | null = null) => ({ limit, after });

describe('a view', () => {
  it('of chains holds what they use, each hop once, parallel flows apart', async () => {
    const graph = await graphOf(DRAWING);
    const { chains } = await graph.answer({ from: { ids: ['a'] }, to: { ids: ['c'] } });
    const view = viewOfChains(graph.snapshot, chains, page(10));
    expect(show(graph, view)).toEqual({ nodes: 'a b c', edges: 'ab ab2 bc', leftOut: { nodes: 0, edges: 0 } });
    const edges = [...view.edges];
    expect(edges[0]).toMatchObject({ kind: 'DIVERTED', credibility: 2, reliability: 2, contested: false });
  });

  it('of chains dates each edge by its own sources, whatever the other hops and the question say', async () => {
    const graph = await graphOf(DRAWING);
    const period = { from: '2010-01-01', to: '2014-12-31' };
    const { chains } = await graph.answer({ from: { ids: ['a'] }, to: { ids: ['c'] }, period });
    const dated = [...viewOfChains(graph.snapshot, chains, page(10)).edges].map(({ id, earliest, latest }) => [
      id,
      formatDay(earliest),
      formatDay(latest),
    ]);
    expect(dated).toEqual([
      ['ab', '2014-01-01', null],
      ['ab2', null, null],
      ['bc', null, '2015-01-01'],
    ]);
  });

  it('around an actor holds what lies at most so many flows away, in both directions', async () => {
    const graph = await graphOf(DRAWING);
    const around = (depth: number) => show(graph, viewAround(graph.snapshot, actor(graph, 'b'), depth, any, page(10)));
    expect(around(1)).toMatchObject({ nodes: 'a b c', edges: 'ab ab2 bc' });
    expect(around(2)).toMatchObject({ nodes: 'a b c d', edges: 'ab ab2 bc cd' });
    expect(show(graph, viewAround(graph.snapshot, actor(graph, 'lone'), 2, any, page(10)))).toMatchObject({
      nodes: 'lone',
      edges: '',
    });
  });

  it('around an actor does not pass over flows that are not there', async () => {
    const graph = await graphOf(DRAWING);
    expect(show(graph, viewAround(graph.snapshot, actor(graph, 'd'), 1, any, page(10)))).toMatchObject({
      nodes: 'c d',
      edges: 'cd',
    });
    expect(show(graph, viewAround(graph.snapshot, actor(graph, 'd'), 2, any, page(10)))).toMatchObject({
      nodes: 'b c d',
    });
  });

  it('of everything counts the lone actors that its limit leaves out', async () => {
    const graph = await graphOf({ actors: { x: {}, y: {}, z: {} }, flows: [] });
    expect(show(graph, viewOfAll(graph.snapshot, any, page(2)))).toEqual({
      nodes: 'x y',
      edges: '',
      leftOut: { nodes: 1, edges: 0 },
    });
  });

  it('of everything holds lone actors too, and no flow that nothing asserts', async () => {
    const graph = await graphOf(DRAWING);
    expect(show(graph, viewOfAll(graph.snapshot, any, page(10)))).toMatchObject({
      nodes: 'a b c d lone',
      edges: 'ab ab2 bc cd',
    });
  });

  it('takes only flows that pass', async () => {
    const graph = await graphOf(DRAWING);
    const diverted = (flow: number) => graph.snapshot.flow(flow).kind === 'DIVERTED';
    expect(show(graph, viewAround(graph.snapshot, actor(graph, 'b'), 2, diverted, page(10)))).toMatchObject({
      nodes: 'a b',
      edges: 'ab ab2',
    });
  });

  it('counts what its limit leaves out', async () => {
    const graph = await graphOf(DRAWING);
    const view = show(graph, viewAround(graph.snapshot, actor(graph, 'b'), 2, any, page(2)));
    expect(view).toEqual({ nodes: 'a b', edges: 'ab ab2', leftOut: { nodes: 2, edges: 2 } });
  });

  it('comes in pages, which between them hold every edge once, and every node', async () => {
    const graph = await graphOf(DRAWING);
    const { chains } = await graph.answer({ from: { ids: ['a'] }, to: { ids: ['d'] }, limit: 10 });
    const views: ((page: Page) => GraphView)[] = [
      (page) => viewOfAll(graph.snapshot, any, page),
      (page) => viewAround(graph.snapshot, actor(graph, 'b'), 2, any, page),
      (page) => viewOfChains(graph.snapshot, chains, page),
    ];
    for (const view of views) {
      const whole = view(page(10));
      const [edges, nodes] = [[] as ViewEdge[], new Set<number>()];
      for (let at: string | null | undefined; at !== null; ) {
        const part = view(page(2, at ?? null));
        edges.push(...part.edges);
        for (const node of part.nodes) nodes.add(node);
        at = part.next;
      }
      expect(edges).toEqual([...whole.edges]);
      expect([...nodes].sort()).toEqual([...whole.nodes].sort());
      expect(whole.next).toBeNull();
    }
  });

  it('says which chains use an edge, at which place, and which sources assert it', async () => {
    const graph = await graphOf(DRAWING);
    const { chains } = await graph.answer({ from: { ids: ['a'] }, to: { ids: ['c'] } });
    const edges = [...viewOfChains(graph.snapshot, chains, page(10)).edges];
    expect(edges.map(({ id, chains: by, hops }) => [id, by, hops])).toEqual([
      ['ab', [1], [1]],
      ['ab2', [2], [1]],
      ['bc', [1, 2], [2, 2]],
    ]);
    const report = graph.snapshot.sources.indexOf('report');
    expect(edges.map(({ sources }) => sources)).toEqual([[report], [report], [report]]);
  });
});
