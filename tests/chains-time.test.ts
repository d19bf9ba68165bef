import { describe, expect, it } from 'vitest';
import type { ChainsInput } from '../src/graphql/types.generated.ts';
import { formatDay } from '../src/model/days.ts';
import { type DrawnFlow, graphOf } from './support/graph.ts';

type Dates = Pick<DrawnFlow, 'on' | 'earliest' | 'latest'>;

/** The chain a -> b -> c of two flows with these dates; undefined where there is none. */
async function chainOf(first: Dates, second: Dates, input: Partial<ChainsInput> = {}) {
  const graph = await graphOf({
    flows: [
      { id: 'f1', from: 'a', to: 'b', diverted: true, ...first },
      { id: 'f2', from: 'b', to: 'c', ...second },
    ],
  });
  const { chains } = await graph.answer({ from: { ids: ['a'] }, to: { ids: ['c'] }, ...input });
  const [chain] = chains;
  return (
    chain && {
      feasibility: chain.feasibility,
      days: chain.hops.map((hop) => [formatDay(hop.earliest), formatDay(hop.latest)]),
      elapsed: chain.elapsed,
    }
  );
}

describe('a chain is POSSIBLE', () => {
  it('if its hops can have happened one after the other', async () => {
    expect(await chainOf({ on: '2014-01-01' }, { on: '2015-01-01' })).toMatchObject({ feasibility: 'CERTAIN' });
    expect(await chainOf({ on: '2015-01-02' }, { on: '2015-01-01' })).toBeUndefined();
  });

  it('on equal days', async () => {
    expect(await chainOf({ on: '2015-01-01' }, { on: '2015-01-01' })).toMatchObject({
      feasibility: 'CERTAIN',
      elapsed: { min: 0, max: 0 },
    });
  });

  it('if some choice of days within their ranges keeps the order', async () => {
    const chain = await chainOf(
      { earliest: '2014-01-01', latest: '2016-12-31' },
      { earliest: '2013-01-01', latest: '2015-12-31' },
    );
    expect(chain?.feasibility).toBe('POSSIBLE');
    // Each hop's days are narrowed by the other's.
    expect(chain?.days).toEqual([
      ['2014-01-01', '2015-12-31'],
      ['2014-01-01', '2015-12-31'],
    ]);
    expect(chain?.elapsed).toEqual({ min: 0, max: 729 });
  });

  it('with a missing end taken as unbounded, which is given back as null', async () => {
    const chain = await chainOf({ latest: '2014-06-30' }, { earliest: '2015-01-01' });
    expect(chain).toEqual({
      feasibility: 'CERTAIN',
      days: [
        [null, '2014-06-30'],
        ['2015-01-01', null],
      ],
      elapsed: { min: 185, max: null },
    });
    expect(await chainOf({ earliest: '2015-01-01' }, { latest: '2014-12-31' })).toBeUndefined();
    expect(await chainOf({}, {})).toMatchObject({ feasibility: 'POSSIBLE', elapsed: { min: 0, max: null } });
  });
});

describe('elapsed days', () => {
  it('of one hop are none: it is first and last', async () => {
    const graph = await graphOf({
      flows: [{ id: 'f', from: 'a', to: 'b', diverted: true, earliest: '2014-01-01', latest: '2014-12-31' }],
    });
    const [chain] = (await graph.answer({ to: { ids: ['b'] } })).chains;
    expect(chain?.elapsed).toEqual({ min: 0, max: 0 });
  });
});

describe('over a part that left its whole and came back', () => {
  /** The chain from a over brigade and army to c, where the brigade was away from 2011-06-02 to 2012-12-31. */
  async function chainOver(first: Dates, last: Dates) {
    const graph = await graphOf({
      actors: {
        brigade: {
          partOf: [
            { whole: 'army', to: '2011-06-01' },
            { whole: 'army', from: '2013-01-01' },
          ],
        },
      },
      flows: [
        { id: 'f1', from: 'a', to: 'brigade', diverted: true, ...first },
        { id: 'f2', from: 'army', to: 'c', ...last },
      ],
    });
    const { chains } = await graph.answer({ from: { ids: ['a'] }, to: { ids: ['c'] } });
    return chains.map(({ hops, elapsed }) => ({
      days: hops.map((hop) => [formatDay(hop.earliest), formatDay(hop.latest)]),
      elapsed,
    }));
  }

  it('there is one chain, whose days are those of all memberships', async () => {
    const days = { earliest: '2010-01-01', latest: '2014-01-01' };
    expect(await chainOver(days, { earliest: '2010-01-01', latest: '2015-01-01' })).toEqual([
      {
        days: [
          ['2010-01-01', '2014-01-01'],
          ['2010-01-01', '2015-01-01'],
          ['2010-01-01', '2015-01-01'],
        ],
        elapsed: { min: 0, max: 1826 },
      },
    ]);
  });

  it('the least that can have elapsed counts the time away', async () => {
    const days = { earliest: '2011-01-01', latest: '2012-12-01' };
    const [early] = await chainOver(days, { earliest: '2012-12-30', latest: '2015-01-01' });
    // To leave on 2012-12-01 is to wait until 2013-01-01; to leave before the brigade did takes much longer.
    expect(early).toMatchObject({ elapsed: { min: 31, max: 1461 } });
    expect(await chainOver({ on: '2012-06-01' }, { latest: '2012-12-31' })).toEqual([]);
  });
});

describe('a chain is CERTAIN', () => {
  it('only if every choice of days keeps the order', async () => {
    const wide = { earliest: '2014-01-01', latest: '2015-06-30' };
    expect(await chainOf(wide, { on: '2015-06-30' }, { timing: 'CERTAIN' })).toBeDefined();
    expect(await chainOf(wide, { on: '2015-06-29' }, { timing: 'CERTAIN' })).toBeUndefined();
    expect(await chainOf(wide, { on: '2015-06-29' })).toMatchObject({ feasibility: 'POSSIBLE' });
  });

  it('only if every flow lies wholly inside the period', async () => {
    const [first, second] = [{ earliest: '2014-01-01', latest: '2014-12-31' }, { on: '2015-01-01' }];
    const certain = (period: ChainsInput['period']) => chainOf(first, second, { timing: 'CERTAIN', period });
    expect(await certain({ from: '2014-01-01', to: '2015-01-01' })).toBeDefined();
    expect(await certain({ from: '2014-01-02' })).toBeUndefined();
    expect(await certain({ to: '2014-12-31' })).toBeUndefined();
  });

  it('passing over WITHIN hops', async () => {
    const ask = async (latest: string, within: { from?: string; to?: string }) => {
      const graph = await graphOf({
        actors: { brigade: { partOf: [{ whole: 'army', ...within }] } },
        flows: [
          { id: 'f1', from: 'a', to: 'army', diverted: true, earliest: '2014-01-01', latest },
          { id: 'f2', from: 'brigade', to: 'c', on: '2015-01-01' },
        ],
      });
      return graph.chains({ from: { ids: ['a'] }, to: { ids: ['c'] }, timing: 'CERTAIN' });
    };
    const chain = ['f1 within:army:brigade f2'];
    expect(await ask('2015-01-01', {})).toEqual(chain);
    expect(await ask('2015-01-02', {})).toEqual([]);
    // They must still be possible themselves.
    expect(await ask('2015-01-01', { from: '2014-06-01' })).toEqual(chain);
    expect(await ask('2015-01-01', { from: '2015-01-02' })).toEqual([]);
  });
});

describe('a period', () => {
  it('holds every hop, both of its days included', async () => {
    const dates = [{ on: '2014-01-01' }, { on: '2015-01-01' }] as const;
    expect(await chainOf(...dates, { period: { from: '2014-01-01', to: '2015-01-01' } })).toBeDefined();
    expect(await chainOf(...dates, { period: { from: '2014-01-02' } })).toBeUndefined();
    expect(await chainOf(...dates, { period: { to: '2014-12-31' } })).toBeUndefined();
  });

  it('narrows what is possible for a hop without bounds', async () => {
    const chain = await chainOf({}, {}, { period: { from: '2014-01-01', to: '2014-12-31' } });
    expect(chain?.days).toEqual([
      ['2014-01-01', '2014-12-31'],
      ['2014-01-01', '2014-12-31'],
    ]);
    expect(chain?.elapsed).toEqual({ min: 0, max: 364 });
  });
});
