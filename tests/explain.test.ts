import { describe, expect, it } from 'vitest';
import type { ChainsInput } from '../src/graphql/types.generated.ts';
import { Effort } from '../src/trace/effort.ts';
import { explainNone } from '../src/trace/explain.ts';
import { summariseNone } from '../src/trace/summary.ts';
import { type Drawing, graphOf } from './support/graph.ts';

async function explain(drawing: Drawing, input: ChainsInput) {
  const graph = await graphOf(drawing);
  const question = await graph.question(input);
  expect(await graph.chains(input)).toEqual([]);
  const none = explainNone(graph.snapshot, question);
  return {
    none,
    lifted: Object.fromEntries(
      none.lifted.map(({ filter, chain }) => [filter, chain?.hops.map((hop) => hop.id).join(' ')]),
    ),
    miss: none.nearestMiss,
    summary: summariseNone(none, graph.snapshot),
  };
}

const AB = { id: 'ab', from: 'a', to: 'b', diverted: true };
const BC = { id: 'bc', from: 'b', to: 'c', diverted: true };
const between = { from: { ids: ['a'] }, to: { ids: ['c'] } };

describe('where there is no chain, each filter is lifted alone', () => {
  const drawing: Drawing = {
    actors: { lone: {} },
    materiel: { rifle: null, rocket: null },
    sources: { article: { reliability: 'D', published: '2018-01-01' } },
    flows: [
      { ...AB, on: '2014-01-01', materiel: ['rifle'], claims: [{ credibility: 4, source: 'article' }] },
      { ...BC, on: '2015-01-01', claims: [{ credibility: 2 }, { stance: 'DISPUTES' }] },
    ],
  };
  const filters: Record<string, Partial<ChainsInput>> = {
    period: { period: { from: '2014-06-01' } },
    materiel: { materiel: 'rocket' },
    maxHops: { maxHops: 1 },
    minCredibility: { minCredibility: 3 },
    minReliability: { minReliability: 'C' },
    contested: { contested: 'EXCLUDE' },
    knownAt: { knownAt: '2017-12-31' },
    withoutSources: { withoutSources: ['article'] },
    citable: { citable: true },
    avoid: { avoid: ['b'] },
  };

  for (const [filter, input] of Object.entries(filters)) {
    it(`and ${filter} is named with the chain that appears without it`, async () => {
      const { lifted, summary } = await explain(drawing, { ...between, ...input });
      expect(lifted[filter]).toBe('ab bc');
      expect(summary).toMatch(new RegExp(`ithout ${filter}\\b.* there would be one`));
    });
  }

  it('and where no one of them helps, those that have to be lifted together, and no others', async () => {
    const { lifted, none, summary } = await explain(drawing, {
      ...between,
      ...filters.minCredibility,
      ...filters.period,
      ...filters.withoutSources,
      avoid: ['lone'],
    });
    expect(lifted).toMatchObject({ period: undefined, minCredibility: undefined, withoutSources: undefined });
    expect(none.together?.filters).toEqual(['period', 'minCredibility', 'withoutSources']);
    expect(none.together?.chain.hops.map((hop) => hop.id)).toEqual(['ab', 'bc']);
    expect(summary).toContain(' Without period and minCredibility and withoutSources together there would be one.');
  });

  it('and diversion, within, via, timing and from likewise', async () => {
    const supplied = {
      flows: [
        { id: 'ab', from: 'a', to: 'b' },
        { id: 'bc', from: 'b', to: 'c' },
      ],
    };
    expect((await explain(supplied, between)).lifted.diversion).toBe('ab bc');
    const wide = {
      flows: [
        { ...AB, latest: '2015-06-01' },
        { ...BC, on: '2015-01-01' },
      ],
    };
    expect((await explain(wide, { ...between, timing: 'CERTAIN' })).lifted.timing).toBe('ab bc');
    const parts = { actors: { b2: { partOf: [{ whole: 'b' }] } }, flows: [AB, { ...BC, from: 'b2' }] };
    expect((await explain(parts, { ...between, within: 'NONE' })).lifted.within).toBe('ab within:b:b2 bc');
    const elsewhere = { flows: [AB, BC, { id: 'xy', from: 'x', to: 'y' }] };
    expect((await explain(elsewhere, { ...between, via: ['x'] })).lifted.via).toBe('ab bc');
    expect((await explain(elsewhere, { ...between, from: { ids: ['x'] } })).lifted.from).toBe('ab bc');
  });

  it('and those that are not set are not named; one that does not help is said not to', async () => {
    const { lifted } = await explain(drawing, { ...between, maxHops: 8, minCredibility: 3, avoid: ['b'] });
    expect(lifted).toEqual({ from: undefined, diversion: undefined, minCredibility: undefined, avoid: undefined });
  });
});

describe('the nearest miss', () => {
  it('in days: which hop was over too early, and by how many days', async () => {
    const drawing = {
      flows: [
        { ...AB, on: '2015-01-11' },
        { ...BC, on: '2015-01-01' },
        { id: 'bc-earlier', from: 'b', to: 'c', on: '2014-01-01' },
      ],
    };
    const { miss, summary } = await explain(drawing, between);
    expect(miss).toMatchObject({ rule: 'DAYS', days: 10, position: 2 });
    expect(miss?.links.map((link) => link.id)).toEqual(['ab', 'bc']);
    expect(summary).toContain(
      'A -> B -> C, of which hop 2 (on 2015-01-01) is too early, for what comes before it or for the period, by 10 days',
    );
  });

  it('in days without from: nothing is put before it that would miss by more', async () => {
    const drawing = {
      flows: [
        { ...BC, on: '2015-01-01' },
        { ...AB, on: '1990-01-01' },
      ],
    };
    const { miss } = await explain(drawing, { to: { ids: ['c'] }, period: { from: '2015-01-02' } });
    expect(miss).toMatchObject({ rule: 'DAYS', days: 1 });
    expect(miss?.links.map((link) => link.id)).toEqual(['bc']);
  });

  it('in days is the nearest of all, whatever its rank', async () => {
    const strong = [{ credibility: 1 }];
    const drawing = {
      flows: [
        { ...AB, on: '2015-01-11' },
        { ...BC, on: '2014-01-01', claims: strong },
        { ...BC, id: 'bc-near', on: '2015-01-10' },
      ],
    };
    expect((await explain(drawing, between)).miss).toMatchObject({ rule: 'DAYS', days: 1 });
  });

  it('names the item where only the item rules a chain out', async () => {
    const drawing = {
      flows: [
        { ...AB, on: '1979-01-01' },
        { ...BC, on: '1979-06-01' },
      ],
      items: { rifle: { productionYear: 1980, seizures: [] } },
    };
    const { lifted } = await explain(drawing, { ...between, item: 'rifle' });
    expect(lifted).toEqual({ from: undefined, item: 'ab bc', maxHops: undefined, diversion: undefined });
  });

  it('in materiel: what fits before, and what the hop lists that does not', async () => {
    const drawing = {
      materiel: { rifle: null, rocket: null },
      flows: [
        { ...AB, materiel: ['rifle'] },
        { ...BC, materiel: ['rocket'] },
      ],
    };
    const { miss, summary } = await explain(drawing, between);
    expect(miss).toMatchObject({ rule: 'MATERIEL', position: 2, before: [0], listed: [1] });
    expect(summary).toContain('hop 2 was of rocket, but what comes before, or the question, is of rifle');
  });

  it('in days is exact, however far apart the days are', async () => {
    const drawing = { flows: [{ ...AB, on: '1950-01-01' }] };
    const ask = { from: { ids: ['a'] }, to: { ids: ['b'] } };
    expect((await explain(drawing, { ...ask, period: { from: '2500-01-01' } })).miss).toMatchObject({ days: 200_884 });
    expect((await explain(drawing, { ...ask, period: { to: '1850-01-01' } })).miss).toMatchObject({ days: 36_524 });
  });

  it('in days chooses the membership that misses less', async () => {
    const drawing = {
      actors: {
        b: {
          partOf: [
            { whole: 'B', to: '2011-06-01' },
            { whole: 'B', from: '2015-01-11' },
          ],
        },
      },
      flows: [
        { ...AB, on: '2011-06-05' },
        { ...BC, from: 'B', on: '2015-01-01' },
      ],
    };
    const { miss } = await explain(drawing, between);
    expect(miss).toMatchObject({ rule: 'DAYS', days: 4, position: 2 });
  });

  it('is said not to be known where the search for it ran out of effort', async () => {
    const graph = await graphOf({
      flows: [
        { ...AB, on: '2015-01-01' },
        { ...BC, on: '2014-01-01' },
      ],
    });
    const none = explainNone(graph.snapshot, await graph.question(between), new Effort(20));
    expect(none).toMatchObject({ nearestMiss: null, complete: false });
    expect(summariseNone(none, graph.snapshot)).toContain('ended before it was clear');
  });

  it('is none where no flows lead there at all', async () => {
    const { miss, summary } = await explain({ flows: [AB, { ...BC, from: 'x' }] }, between);
    expect(miss).toBeNull();
    expect(summary).toContain('Without from there would be one');
    const { summary: nothing } = await explain({ flows: [AB, { ...BC, to: 'x', from: 'c' }] }, between);
    expect(nothing).toContain('No flow that is known leads to where it was to end.');
  });

  it('names the end of which nothing is known', async () => {
    const { none, summary } = await explain(
      { actors: { lone: {} }, flows: [AB] },
      { from: { ids: ['lone'] }, to: { ids: ['b'] } },
    );
    expect(none.deadEnd).toBe('FROM');
    expect(summary).toContain(
      'No flow that is known leads out of where it was to start. Without from there would be one.',
    );
    expect((await explain({ flows: [AB] }, { from: { ids: ['b'] }, to: { ids: ['a'] } })).none.deadEnd).toBe('FROM');
  });
});
