import { describe, expect, it } from 'vitest';
import type { ChainsInput } from '../src/graphql/types.generated.ts';
import { type Drawing, type DrawnFlow, graphOf } from './support/graph.ts';

/** Flows written as `a>b` (supplied) and `a!b` (diverted), which are their ids as well. */
function flows(...written: string[]): DrawnFlow[] {
  return written.map((id) => {
    const [from = '', to = ''] = id.split(/[>!]/);
    return { id, from, to, diverted: id.includes('!') };
  });
}

async function ask(drawing: Drawing, input: ChainsInput): Promise<string[]> {
  return (await graphOf(drawing)).chains(input);
}

const ids = (...actors: string[]) => ({ ids: actors });
const partOf = (...wholes: string[]) => ({ partOf: wholes.map((whole) => ({ whole })) });

describe('a chain', () => {
  it('is a sequence of hops that each start where the last one ended', async () => {
    expect(await ask({ flows: flows('a>b', 'b!c', 'c>d', 'x>c') }, { from: ids('a'), to: ids('d') })).toEqual([
      'a>b b!c c>d',
    ]);
  });

  it('passes no actor twice', async () => {
    expect(await ask({ flows: flows('a>b', 'b!c', 'c>b', 'b>d') }, { from: ids('a'), to: ids('d') })).toEqual([]);
  });

  it('needs a DIVERTED hop, unless any will do', async () => {
    const drawing = { flows: flows('a>b', 'b>c') };
    expect(await ask(drawing, { from: ids('a'), to: ids('c') })).toEqual([]);
    expect(await ask(drawing, { from: ids('a'), to: ids('c'), diversion: 'ANY' })).toEqual(['a>b b>c']);
  });

  it('keeps parallel flows apart', async () => {
    const drawing = {
      flows: [
        { id: 'first', from: 'a', to: 'b', diverted: true },
        { id: 'second', from: 'a', to: 'b', diverted: true },
      ],
    };
    expect(await ask(drawing, { from: ids('a'), to: ids('b') })).toEqual(['first', 'second']);
  });

  it('has at most maxHops hops, WITHIN hops included', async () => {
    const drawing = { actors: { b2: partOf('b') }, flows: flows('a!b2', 'b>c') };
    expect(await ask(drawing, { from: ids('a'), to: ids('c'), maxHops: 3 })).toEqual(['a!b2 within:b2:b b>c']);
    expect(await ask(drawing, { from: ids('a'), to: ids('c'), maxHops: 2 })).toEqual([]);
  });
});

describe('a WITHIN hop', () => {
  const army = { actors: { brigade: partOf('army'), squad: partOf('brigade'), other: partOf('army') } };

  it('leads from part to whole and from whole to part', async () => {
    const drawing = { ...army, flows: flows('a!brigade', 'army>c', 'x!army', 'brigade>z') };
    expect(await ask(drawing, { from: ids('a'), to: ids('c') })).toEqual(['a!brigade within:brigade:army army>c']);
    expect(await ask(drawing, { from: ids('x'), to: ids('z') })).toEqual(['x!army within:army:brigade brigade>z']);
  });

  it('may follow another up or down, but never turns', async () => {
    const drawing = { ...army, flows: flows('a!squad', 'army>c', 'other>d') };
    const up = 'a!squad within:squad:brigade within:brigade:army army>c';
    expect(await ask(drawing, { from: ids('a'), to: ids('c') })).toEqual([up]);
    expect(await ask(drawing, { from: ids('a'), to: ids('d') })).toEqual([]);
  });

  it('is neither first nor last', async () => {
    const drawing = { ...army, flows: flows('a!brigade') };
    expect(await ask(drawing, { from: ids('a'), to: { ids: ['army'], includeParts: false } })).toEqual([]);
    const leaving = { ...army, flows: flows('brigade!c') };
    expect(await ask(leaving, { from: { ids: ['army'], includeParts: false }, to: ids('c') })).toEqual([]);
  });

  it('is an assumption of grade 3 / F, shown as one, with the dates of the membership', async () => {
    const graph = await graphOf({
      actors: { brigade: { partOf: [{ whole: 'army', from: '2014-01-01', to: '2014-12-31' }] } },
      flows: flows('a!brigade', 'army>c'),
    });
    const [chain] = (await graph.answer({ from: ids('a'), to: ids('c') })).chains;
    expect(chain).toMatchObject({ withinHops: 1, weakest: 2, contested: false });
    expect(chain?.hops[1]).toMatchObject({ kind: 'WITHIN', flow: null, credibility: 3, reliability: 6 });
    expect(await graph.chains({ from: ids('a'), to: ids('c'), period: { from: '2015-01-01' } })).toEqual([]);
  });

  it('goes with within NONE, with minCredibility 1 or 2, and with avoid; no other filter touches it', async () => {
    const claims = [{ credibility: 1 }];
    const drawing = { ...army, flows: flows('a!brigade', 'army>c').map((flow) => ({ ...flow, claims })) };
    const between = { from: ids('a'), to: ids('c') };
    const chain = ['a!brigade within:brigade:army army>c'];
    expect(await ask(drawing, { ...between, within: 'NONE' })).toEqual([]);
    expect(await ask(drawing, { ...between, minCredibility: 2 })).toEqual([]);
    expect(await ask(drawing, { ...between, minCredibility: 3 })).toEqual(chain);
    expect(await ask(drawing, { ...between, minReliability: 'B' })).toEqual(chain);
    expect(await ask(drawing, { ...between, knownAt: '2030-01-01', contested: 'EXCLUDE' })).toEqual(chain);
    expect(await ask(drawing, { ...between, avoid: ['brigade'] })).toEqual([]);
  });
});

describe('WITHIN hops', () => {
  it('avoid an actor in their middle', async () => {
    const drawing = {
      actors: { squad: partOf('brigade'), brigade: partOf('army') },
      flows: flows('a!squad', 'army>c'),
    };
    const between = { from: ids('a'), to: ids('c') };
    expect(await ask(drawing, between)).toEqual(['a!squad within:squad:brigade within:brigade:army army>c']);
    expect(await ask(drawing, { ...between, avoid: ['brigade'] })).toEqual([]);
  });

  it('over a part that left its whole and came back are one chain', async () => {
    const memberships = [
      { whole: 'army', to: '2014-01-01' },
      { whole: 'army', from: '2015-01-01' },
    ];
    const drawing = { actors: { brigade: { partOf: memberships } }, flows: flows('a!brigade', 'army>c') };
    const graph = await graphOf(drawing);
    const answer = await graph.answer({ from: ids('a'), to: ids('c'), limit: 1 });
    expect(answer).toMatchObject({ more: false, complete: true });
    expect(
      await ask(drawing, { from: ids('a'), to: ids('c'), period: { from: '2014-06-01', to: '2014-07-01' } }),
    ).toEqual([]);
    expect(await ask(drawing, { from: ids('a'), to: ids('c'), period: { from: '2016-01-01' } })).toHaveLength(1);
  });
});

describe('the ends of a chain', () => {
  const kinds = { actors: { cell: { kind: 'CELL' as const, ...partOf('group') }, state: { kind: 'STATE' as const } } };

  it('are the actors of ids, with all that is part of them, and of kinds, without', async () => {
    const drawing = { ...kinds, flows: flows('state!group', 'state!cell') };
    expect(await ask(drawing, { from: ids('state'), to: ids('group') })).toEqual(['state!cell', 'state!group']);
    expect(await ask(drawing, { from: ids('state'), to: { ids: ['group'], includeParts: false } })).toEqual([
      'state!group',
    ]);
    expect(await ask(drawing, { from: { kinds: ['STATE'] }, to: { kinds: ['CELL'] } })).toEqual(['state!cell']);
    const wholeByKind = {
      actors: { group: { kind: 'COALITION' as const }, cell: partOf('group') },
      flows: flows('a!cell'),
    };
    expect(await ask(wholeByKind, { to: { kinds: ['COALITION'] } })).toEqual([]);
  });

  it('stand nowhere else in it', async () => {
    const drawing = { flows: flows('a!b', 'b>c', 'c>d') };
    expect(await ask(drawing, { from: ids('a'), to: ids('b', 'd') })).toEqual(['a!b']);
    const through = { flows: flows('a>b', 'b!c') };
    expect(await ask(through, { from: ids('a', 'b'), to: ids('c') })).toEqual(['b!c']);
  });

  it('count as to where both select them', async () => {
    const drawing = { flows: flows('a!b', 'b!c') };
    expect(await ask(drawing, { from: ids('a', 'b'), to: ids('b', 'c') })).toEqual(['a!b']);
    await expect(ask(drawing, { from: ids('b'), to: ids('b', 'c') })).rejects.toThrow(
      /^from: every actor that it selects/,
    );
  });

  it('must be somebody', async () => {
    const drawing = { flows: flows('a!b') };
    await expect(ask(drawing, { to: {} })).rejects.toThrow(/^to: it selects no actor/);
    await expect(ask(drawing, { from: { ids: [] }, to: ids('b') })).rejects.toThrow(/^from: it selects no actor/);
    await expect(ask(drawing, { to: { kinds: ['CELL'] } })).rejects.toThrow(
      /^to: the graph holds no actor of kind CELL/,
    );
  });
});

describe('avoid and via', () => {
  const drawing = { actors: { port: partOf('state') }, flows: flows('a>b', 'b!c', 'a!port', 'port>c') };
  const between = { from: ids('a'), to: ids('c') };

  it('avoid: neither the actor nor a part of it stands anywhere', async () => {
    expect(await ask(drawing, between)).toHaveLength(2);
    expect(await ask(drawing, { ...between, avoid: ['state'] })).toEqual(['a>b b!c']);
    expect(await ask(drawing, { ...between, avoid: ['c'] })).toEqual([]);
  });

  it('via: the actor or a part of it stands somewhere, the ends included', async () => {
    expect(await ask(drawing, { ...between, via: ['state'] })).toEqual(['a!port port>c']);
    expect(await ask(drawing, { ...between, via: ['a', 'c'] })).toHaveLength(2);
    expect(await ask(drawing, { ...between, via: ['b', 'port'] })).toEqual([]);
    await expect(ask(drawing, { ...between, via: ['a', 'b', 'c', 'port'] })).rejects.toThrow(
      /^via: 4 actors are given, accepted are at most 3/,
    );
  });
});

describe('without from, a chain starts', () => {
  const starts = async (drawing: Drawing, input: ChainsInput) => {
    const { chains } = await (await graphOf(drawing)).answer(input);
    return chains.map((chain) => `${chain.hops.map((hop) => hop.id).join(' ')}: ${chain.start}`);
  };

  it('where no earlier flow leads: only chains that cannot be lengthened are given', async () => {
    expect(await starts({ flows: flows('a>b', 'b!c') }, { to: ids('c') })).toEqual(['a>b b!c: NO_EARLIER_FLOW']);
  });

  it('where maxHops ends it', async () => {
    expect(await starts({ flows: flows('a>b', 'b!c') }, { to: ids('c'), maxHops: 1 })).toEqual(['b!c: MAX_HOPS']);
  });

  it('where a filter, a date or the chain itself rules out what leads further', async () => {
    const claims = [{ credibility: 5 }];
    const weak = { flows: [{ id: 'a>b', from: 'a', to: 'b', claims }, ...flows('b!c')] };
    expect(await starts(weak, { to: ids('c'), minCredibility: 2 })).toEqual(['b!c: RULED_OUT']);
    const circle = { flows: flows('b!c', 'c>b') };
    expect(await starts(circle, { to: ids('c') })).toEqual(['b!c: NO_EARLIER_FLOW']); // it comes from the chain itself
    const throughTarget = { flows: flows('b!c', 'd>b', 'x>d') };
    expect(await starts(throughTarget, { to: ids('c', 'd') })).toEqual(['b!c: RULED_OUT']);
  });

  it('where all that leads further is wholly later, which rules nothing out', async () => {
    const first = { id: 'b!c', from: 'b', to: 'c', diverted: true, on: '2014-01-01' };
    const preceded = (earliest: string, input: Partial<ChainsInput> = {}) =>
      starts({ flows: [{ id: 'a>b', from: 'a', to: 'b', earliest }, first] }, { to: ids('c'), ...input });
    expect(await preceded('2014-01-02')).toEqual(['b!c: NO_EARLIER_FLOW']);
    expect(await preceded('2014-01-01', { timing: 'CERTAIN' })).toEqual(['b!c: RULED_OUT']);
  });

  it('after WITHIN hops too, if a flow comes before them', async () => {
    const drawing = { actors: { b2: partOf('b') }, flows: flows('a>b', 'b2!c') };
    const chain = 'a>b within:b:b2 b2!c';
    expect(await starts(drawing, { to: ids('c') })).toEqual([`${chain}: NO_EARLIER_FLOW`]);
    expect(await starts(drawing, { to: ids('c'), maxHops: 2 })).toEqual(['b2!c: MAX_HOPS']);
    expect(await starts({ ...drawing, flows: flows('b2!c') }, { to: ids('c') })).toEqual(['b2!c: NO_EARLIER_FLOW']);
  });

  it('not later for want of a DIVERTED hop: what is too short is no shorter answer', async () => {
    expect(await starts({ flows: flows('a>b', 'b>c') }, { to: ids('c') })).toEqual([]);
  });
});
