import { describe, expect, it } from 'vitest';
import type { ChainsInput, ReachInput } from '../src/graphql/types.generated.ts';
import { formatDay } from '../src/model/days.ts';
import { Abandoned } from '../src/model/errors.ts';
import { findChokePoints } from '../src/trace/choke-points.ts';
import { DEFAULT_EFFORT, Effort } from '../src/trace/effort.ts';
import { findReach } from '../src/trace/reach.ts';
import { bruteForce } from './support/brute-force.ts';
import { type Drawing, type DrawnGraph, graphOf } from './support/graph.ts';
import { Random, randomDrawing } from './support/random.ts';

const name = (graph: DrawnGraph, index: number) => graph.snapshot.actor(index).id;

async function reach(drawing: Drawing, input: ReachInput) {
  const graph = await graphOf(drawing);
  const { reached } = findReach(graph.snapshot, await graph.reachQuestion(input));
  return reached.map(({ actor, day, fewestHops, witness }) => ({
    actor: name(graph, actor),
    day: formatDay(day),
    fewestHops,
    witness: witness.hops.map((hop) => hop.id).join(' '),
  }));
}

describe('reach', () => {
  const drawing: Drawing = {
    flows: [
      { id: 'ab', from: 'a', to: 'b', earliest: '2014-01-01', latest: '2014-12-31' },
      { id: 'bc', from: 'b', to: 'c', earliest: '2013-01-01', latest: '2014-06-30' },
      { id: 'ac', from: 'a', to: 'c', on: '2015-01-01' },
      { id: 'cd', from: 'c', to: 'd', latest: '2013-12-31' },
    ],
  };

  it('forwards: who can have received, the earliest day of arrival, the fewest hops, a chain that arrives then', async () => {
    expect(await reach(drawing, { from: { ids: ['a'] } })).toEqual([
      { actor: 'b', day: '2014-01-01', fewestHops: 1, witness: 'ab' },
      { actor: 'c', day: '2014-01-01', fewestHops: 1, witness: 'ab bc' },
    ]);
  });

  it('backwards: who can have supplied, the latest day of departure', async () => {
    expect(await reach(drawing, { to: { ids: ['c'] } })).toEqual([
      { actor: 'a', day: '2015-01-01', fewestHops: 1, witness: 'ac' },
      { actor: 'b', day: '2014-06-30', fewestHops: 1, witness: 'bc' },
    ]);
    expect(await reach(drawing, { to: { ids: ['d'] } })).toMatchObject([
      { actor: 'b' },
      { actor: 'c', day: '2013-12-31' },
    ]);
  });

  it('takes the filters of chains, and any flow unless a diversion is asked for', async () => {
    expect(await reach(drawing, { from: { ids: ['a'] }, diversion: 'REQUIRED' })).toEqual([]);
    expect(await reach(drawing, { from: { ids: ['a'] }, maxHops: 1 })).toMatchObject([
      { actor: 'b' },
      { actor: 'c', witness: 'ac' },
    ]);
    expect(await reach(drawing, { from: { ids: ['a'] }, avoid: ['b'] })).toMatchObject([
      { actor: 'c', day: '2015-01-01' },
    ]);
  });

  it('that must be CERTAIN keeps to the days of memberships too', async () => {
    const left: Drawing = {
      actors: { brigade: { partOf: [{ whole: 'army', to: '2011-01-01' }] } },
      flows: [
        { id: 'f1', from: 'a', to: 'army', on: '2012-01-01' },
        { id: 'f2', from: 'brigade', to: 'c', on: '2013-01-01' },
      ],
    };
    expect(await reach(left, { from: { ids: ['a'] }, timing: 'CERTAIN' })).toMatchObject([{ actor: 'army' }]);
    const joined: Drawing = { ...left, actors: { brigade: { partOf: [{ whole: 'army', from: '2014-01-01' }] } } };
    expect(await reach(joined, { to: { ids: ['c'] }, timing: 'CERTAIN' })).toMatchObject([{ actor: 'brigade' }]);
  });

  it('is nobody where the period is over before the item was made', async () => {
    const made: Drawing = {
      flows: [{ id: 'ab', from: 'a', to: 'b' }],
      items: { found: { productionYear: 2012, seizures: [] } },
    };
    const filters = { item: 'found', period: { to: '2010-12-31' } };
    expect(await reach(made, { from: { ids: ['a'] }, ...filters })).toEqual([]);
    expect(await reach(made, { to: { ids: ['b'] }, ...filters })).toEqual([]);
  });

  it('over a part that left its whole and came back uses whichever membership gives the better day', async () => {
    const back: Drawing = {
      actors: {
        brigade: {
          kind: 'CELL',
          partOf: [
            { whole: 'army', to: '2012-01-01' },
            { whole: 'army', from: '2014-01-01' },
          ],
        },
      },
      flows: [
        { id: 'f1', from: 'maker', to: 'brigade' },
        { id: 'f2', from: 'army', to: 'c', diverted: true },
        { id: 'f3', from: 'maker', to: 'd', diverted: true },
      ],
    };
    expect(await reach(back, { to: { ids: ['c', 'd'] }, via: ['c'], diversion: 'REQUIRED' })).toMatchObject([
      { actor: 'army' },
      { actor: 'maker', day: null },
    ]);
  });

  it('needs exactly one end', async () => {
    await expect(reach(drawing, {})).rejects.toThrow(/^input: accepted is exactly one of from and to/);
    await expect(reach(drawing, { from: { ids: ['a'] }, to: { ids: ['b'] } })).rejects.toThrow(/exactly one/);
  });

  it('is the actors to which brute force finds a chain', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = new Random(seed);
      const drawn = randomDrawing(random);
      const input = { from: { ids: ['a'], includeParts: random.chance(0.5) }, maxHops: 1 + random.below(5) };
      const chains = (actor: string) =>
        bruteForce(drawn, { ...input, to: { ids: [actor], includeParts: false }, diversion: 'ANY' });
      const got = await reach(drawn, input);
      // Those of `from` too: each may be reached from the others, for what both ends select counts as the target.
      const reachable = Object.keys(drawn.actors ?? {}).filter((actor) => chains(actor).length > 0);
      expect(
        got.map(({ actor }) => actor),
        `seed ${seed}`,
      ).toEqual(reachable.sort());
      for (const { actor, fewestHops } of got) {
        expect(fewestHops, `seed ${seed}`).toBe(Math.min(...chains(actor).map(({ ids }) => ids.length)));
      }
    }
  });

  it('says when effort ran out', async () => {
    // The walk that diverts goes in a circle, so that the survey alone cannot tell.
    const circle = {
      flows: [
        { id: 'ab', from: 'a', to: 'b' },
        { id: 'bc', from: 'b', to: 'c' },
        { id: 'cb', from: 'c', to: 'b', diverted: true },
        { id: 'bd', from: 'b', to: 'd' },
      ],
    };
    const graph = await graphOf(circle);
    const question = await graph.reachQuestion({ from: { ids: ['a'] }, diversion: 'REQUIRED' });
    expect(findReach(graph.snapshot, question, new Effort(1)).complete).toBe(false);
    expect(findReach(graph.snapshot, question).complete).toBe(true);
  });

  /** A walk keeps one of two requirements, so each of so many actors has to be searched for. */
  function unproven(actors: number): Drawing {
    const leaves = Array.from({ length: actors }, (_, at) => ({ id: `leaf${at}`, from: 'hub', to: `leaf${at}` }));
    const ways = [
      { id: 'r', from: 'root', to: 'v1' },
      { id: 'h', from: 'v1', to: 'hub' },
      { id: 'v', from: 'leaf0', to: 'v2' },
    ];
    return { flows: [...ways, ...leaves] };
  }

  it('counts what it costs to search for each actor, surveys too', async () => {
    const graph = await graphOf(unproven(2_000));
    const question = await graph.reachQuestion({ from: { ids: ['root'] }, via: ['v1', 'v2'], maxHops: 4 });
    expect(findReach(graph.snapshot, question, new Effort(100_000)).complete).toBe(false);
    expect(findReach(graph.snapshot, question)).toMatchObject({ complete: true, reached: [{ fewestHops: 4 }] });
  });

  it('ends when nobody wants the answer any more, however many actors are left to search for', async () => {
    const graph = await graphOf(unproven(10_000));
    const question = await graph.reachQuestion({ from: { ids: ['root'] }, via: ['v1', 'v2'], maxHops: 4 });
    let looks = 0;
    const effort = new Effort(DEFAULT_EFFORT, () => ++looks > 50);
    expect(() => findReach(graph.snapshot, question, effort)).toThrow(Abandoned);
  });
});

describe('choke points', () => {
  async function chokePoints(drawing: Drawing, input: ChainsInput) {
    const graph = await graphOf(drawing);
    const { found, actors, flows, complete } = findChokePoints(graph.snapshot, await graph.question(input));
    return {
      found,
      complete,
      actors: actors.map((index) => name(graph, index)).sort(),
      flows: flows.map((index) => graph.snapshot.linkId(index)).sort(),
    };
  }

  it('are the actors, ends aside, and the flows that every chain uses', async () => {
    const drawing = {
      flows: [
        { id: 'ab', from: 'a', to: 'b', diverted: true },
        { id: 'bc1', from: 'b', to: 'c' },
        { id: 'bc2', from: 'b', to: 'c' },
        { id: 'cd', from: 'c', to: 'd' },
        { id: 'ce', from: 'c', to: 'e' },
        { id: 'ed', from: 'e', to: 'd' },
      ],
    };
    expect(await chokePoints(drawing, { from: { ids: ['a'] }, to: { ids: ['d'] } })).toEqual({
      found: true,
      complete: true,
      actors: ['b', 'c'],
      flows: ['ab'],
    });
  });

  it('are none where there is no chain', async () => {
    const drawing = { flows: [{ id: 'ab', from: 'a', to: 'b', diverted: true }] };
    expect(await chokePoints(drawing, { from: { ids: ['b'] }, to: { ids: ['a'] } })).toMatchObject({
      found: false,
      actors: [],
    });
  });

  it('are what the chains of brute force have in common', async () => {
    let met = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const drawing = randomDrawing(new Random(seed));
      const selectors = { from: { ids: ['a'], includeParts: false }, to: { ids: ['c'], includeParts: false } };
      const input = { ...selectors, diversion: 'ANY', maxHops: 5 } as const;
      const chains = bruteForce(drawing, input).map(({ ids }) => ids);
      const common = (chains[0] ?? []).filter(
        (id) => chains.every((ids) => ids.includes(id)) && !id.startsWith('within:'),
      );
      const passed = chains.map((ids) => ids.slice(1).map((id) => startOf(drawing, id)));
      const commonActors = (passed[0] ?? []).filter((actor) => passed.every((actors) => actors.includes(actor)));
      const got = await chokePoints(drawing, input);
      expect(got, `seed ${seed}`).toMatchObject({ flows: [...common].sort(), actors: [...commonActors].sort() });
      met += common.length;
    }
    expect(met).toBeGreaterThan(30);
  });
});

function startOf(drawing: Drawing, id: string): string {
  return drawing.flows.find((flow) => flow.id === id)?.from ?? (id.split(':')[1] as string);
}
