import { describe, expect, it } from 'vitest';
import { reliabilityLetter } from '../src/model/grades.ts';
import { Effort } from '../src/trace/effort.ts';
import { costOf, rankOf } from '../src/trace/rank.ts';
import { type DrawnFlow, graphOf } from './support/graph.ts';
import { Random, randomDrawing } from './support/random.ts';

const SOURCES = Object.fromEntries('ABCDEF'.split('').map((reliability) => [reliability, { reliability }]));

/** A way from `a` to `z` whose hops have these grades, such as `2B 3D`; its flows are `name1`, `name2`, ... */
function way(name: string, grades: string): DrawnFlow[] {
  const hops = grades.split(' ');
  return hops.map((grade, at) => ({
    id: `${name}${at + 1}`,
    from: at === 0 ? 'a' : `${name}-${at}`,
    to: at === hops.length - 1 ? 'z' : `${name}-${at + 1}`,
    diverted: true,
    claims: [{ credibility: Number(grade[0]), source: grade[1] as string }],
  }));
}

async function order(ways: Record<string, string>): Promise<string[]> {
  const graph = await graphOf({
    sources: SOURCES,
    flows: Object.entries(ways).flatMap(([name, grades]) => way(name, grades)),
  });
  const { chains } = await graph.answer({ from: { ids: ['a'] }, to: { ids: ['z'] }, maxHops: 8 });
  return chains.map((chain) => chain.hops[0]?.id.slice(0, -1) as string);
}

describe('chains are ranked by their weakest link', () => {
  it('worst credibility first, then the next worst: many good hops beat one that is worse', async () => {
    expect(await order({ p: '3A', q: '2F 2F 2F 2F 2F 2F 2F 2F' })).toEqual(['q', 'p']);
    expect(await order({ p: '3A 3A', q: '3F 2F 2F' })).toEqual(['q', 'p']);
  });

  it('with a missing hop better than any', async () => {
    expect(await order({ p: '2B 2B', q: '2B' })).toEqual(['q', 'p']);
    expect(await order({ p: '2B 1A', q: '2F' })).toEqual(['q', 'p']);
  });

  it('by reliability only where the credibilities are equal', async () => {
    expect(await order({ p: '2D', q: '2C' })).toEqual(['q', 'p']);
    expect(await order({ p: '3A', q: '2F' })).toEqual(['q', 'p']);
    expect(await order({ p: '2B 3E', q: '2D 3D' })).toEqual(['q', 'p']);
  });

  it('6 and F, which cannot be judged, last', async () => {
    expect(await order({ p: '6A', q: '5F' })).toEqual(['q', 'p']);
    expect(await order({ p: '2F', q: '2E' })).toEqual(['q', 'p']);
  });

  it('and else by the ids of their hops, so that the order is total', async () => {
    expect(await order({ q: '2B 3C', p: '3C 2B', B: '2B 3C' })).toEqual(['B', 'p', 'q']);
  });

  it('as one number orders them as well as class by class', () => {
    const random = new Random(1);
    const grades = () =>
      Array.from({ length: 1 + random.below(8) }, () => ({
        credibility: 1 + random.below(6),
        reliability: 1 + random.below(6),
      }));
    for (let pair = 0; pair < 5_000; pair++) {
      const [x, y] = [grades(), grades()];
      const cost = (hops: typeof x) => hops.reduce((sum, hop) => sum + costOf(hop), 0);
      const key = (hops: typeof x) => {
        const { credibility, reliability } = rankOf(cost(hops));
        const padded = (classes: readonly number[]) => classes.join('').padEnd(8, '0');
        return padded(credibility) + padded(reliability);
      };
      expect(Math.sign(cost(x) - cost(y)), `${key(x)} ${key(y)}`).toBe(key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : 0);
    }
  });
});

describe('a chain reports', () => {
  it('its weakest hop: worst credibility, then worst reliability, then the first', async () => {
    const weakest = async (grades: string) => {
      const graph = await graphOf({ sources: SOURCES, flows: way('p', grades) });
      return (await graph.answer({ from: { ids: ['a'] }, to: { ids: ['z'] } })).chains[0]?.weakest;
    };
    expect(await weakest('2B 3A 2F')).toBe(2);
    expect(await weakest('3B 3D 3C')).toBe(2);
    expect(await weakest('2B 3C 3C')).toBe(2);
  });

  it('its rank, worst first', async () => {
    const graph = await graphOf({ sources: SOURCES, flows: way('p', '2F 4B 3C') });
    const { rank } = (await graph.answer({ from: { ids: ['a'] }, to: { ids: ['z'] } })).chains[0] ?? {};
    expect(rank?.credibility).toEqual([4, 3, 2]);
    expect(rank?.reliability.map(reliabilityLetter)).toEqual(['F', 'C', 'B']);
  });

  it('its first DIVERTED hop and its unknown hands', async () => {
    const graph = await graphOf({
      actors: { x: { kind: 'UNKNOWN' } },
      flows: [
        { id: 'f1', from: 'a', to: 'b' },
        { id: 'f2', from: 'b', to: 'x', diverted: true },
        { id: 'f3', from: 'x', to: 'c' },
      ],
    });
    const [chain] = (await graph.answer({ to: { ids: ['c'] } })).chains;
    expect(chain).toMatchObject({ firstDiverted: 2, unknownHands: 1 });
    const [plain] = (await graph.answer({ to: { ids: ['b'] }, diversion: 'ANY' })).chains;
    expect(plain).toMatchObject({ firstDiverted: null, unknownHands: 0 });
  });

  it('an id that depends on its hops alone', async () => {
    const idOf = async (flows: DrawnFlow[]) =>
      (await (await graphOf({ sources: SOURCES, flows })).answer({ from: { ids: ['a'] }, to: { ids: ['z'] } }))
        .chains[0]?.id;
    expect(await idOf(way('p', '2B 2B'))).toBe(await idOf([...way('q', '5F'), ...way('p', '2B 2B')].reverse()));
    expect(await idOf(way('p', '2B'))).not.toBe(await idOf(way('q', '2B')));
  });
});

describe('an answer', () => {
  const ties = {
    sources: SOURCES,
    flows: [...way('p', '2B'), ...way('q', '2B'), ...way('r', '2B'), ...way('s', '3B')],
  };
  const input = { from: { ids: ['a'] }, to: { ids: ['z'] } };

  it('says whether there are more chains than were wanted', async () => {
    const graph = await graphOf(ties);
    expect(await graph.answer({ ...input, limit: 3 })).toMatchObject({ more: true, complete: true, unseenBound: null });
    expect(await graph.answer({ ...input, limit: 4 })).toMatchObject({
      more: false,
      complete: true,
      unseenBound: null,
    });
  });

  it('breaks ties at its limit by the ids of the first hops, though it finds the last ones first', async () => {
    const flows = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((at) => [
      { id: `a${9 - at}`, from: 's', to: `m${at}`, diverted: true },
      { id: `z${at}`, from: `m${at}`, to: 't' },
    ]);
    const graph = await graphOf({ flows });
    const all = ['a1 z8', 'a2 z7', 'a3 z6', 'a4 z5', 'a5 z4', 'a6 z3', 'a7 z2', 'a8 z1'];
    for (const limit of [1, 2, 3, 5]) {
      expect(await graph.chains({ from: { ids: ['s'] }, to: { ids: ['t'] }, limit })).toEqual(all.slice(0, limit));
    }
  });

  it('is the same however its graph was written down, ties included', async () => {
    for (let seed = 1; seed <= 50; seed++) {
      const drawing = randomDrawing(new Random(seed));
      const reversed = { ...drawing, flows: [...drawing.flows].reverse() };
      const question = { to: { ids: ['a'] }, diversion: 'ANY', limit: 3 } as const;
      expect(await (await graphOf(reversed)).chains(question), `seed ${seed}`).toEqual(
        await (await graphOf(drawing)).chains(question),
      );
    }
  });

  it('that ran out of effort says so, and how well what it did not see could rank', async () => {
    const graph = await graphOf({ sources: SOURCES, flows: [...way('p', '2B 2B 2B 2B'), ...way('q', '3C 3C')] });
    const all = await graph.answer(input);
    expect(all).toMatchObject({ complete: true, unseenBound: null });
    for (let links = 0; links < 4; links++) {
      const some = await graph.answer(input, new Effort(links));
      expect(some.complete).toBe(false);
      const unseen = all.chains.filter(({ id }) => !some.chains.some((chain) => chain.id === id));
      const bound = (some.unseenBound?.credibility ?? []).join('');
      for (const chain of unseen) expect(bound <= chain.rank.credibility.join(''), `${links} links`).toBe(true);
    }
  });

  it('given more effort only gains chains', async () => {
    for (let seed = 1; seed <= 30; seed++) {
      const graph = await graphOf(randomDrawing(new Random(seed)));
      const question = { to: { ids: ['a'] }, diversion: 'ANY', limit: 1_000 } as const;
      let before: string[] = [];
      for (const links of [0, 5, 20, 80, 100_000]) {
        const found = (await graph.answer(question, new Effort(links))).chains.map((chain) => chain.id);
        expect(found, `seed ${seed}, ${links} links`).toEqual(expect.arrayContaining(before));
        before = found;
      }
    }
  });

  it('over a hub reads what leads out of it once, not once for every way into it', async () => {
    const many = Array.from({ length: 200 }, (_, at) => at);
    const flows = many.flatMap((at) => [
      { id: `in${at}`, from: `supplier${at}`, to: 'hub' },
      { id: `out${at}`, from: 'hub', to: `broker${at}` },
      { id: `on${at}`, from: `broker${at}`, to: 'end', diverted: true },
    ]);
    const graph = await graphOf({ flows });
    const answer = await graph.answer({ to: { ids: ['end'] } }, new Effort(20_000));
    expect(answer).toMatchObject({ more: true, complete: true });
    expect(answer.chains).toHaveLength(10);
  });

  it('over parts that often left and came back is one way, not one for each time', async () => {
    const stints = Array.from({ length: 12 }, (_, at) => ({ from: `${2_000 + at}-01-01`, to: `${2_000 + at}-06-30` }));
    const steps = [0, 1, 2, 3, 4];
    const actors = Object.fromEntries(
      steps.map((at) => [`unit${at}`, { partOf: stints.map((stint) => ({ whole: `unit${at + 1}`, ...stint })) }]),
    );
    const graph = await graphOf({
      actors,
      flows: [
        { id: 'in', from: 'start', to: 'unit0' },
        { id: 'out', from: 'unit5', to: 'end', diverted: true },
      ],
    });
    const input = { from: { ids: ['start'] }, to: { ids: ['end'] }, maxHops: 8 };
    const answer = await graph.answer(input, new Effort(2_000));
    expect(answer).toMatchObject({ complete: true, more: false });
    expect(answer.chains).toHaveLength(1);
  });

  it('is not lost in parts of parts: that costs effort too', async () => {
    const width = [0, 1, 2, 3, 4, 5];
    const wholesOf = (level: number) => width.map((at) => ({ whole: `level${level}-${at}` }));
    const actors = Object.fromEntries(
      width.flatMap((level) => width.map((at) => [`level${level}-${at}`, { partOf: wholesOf(level + 1) }])),
    );
    const graph = await graphOf({
      actors: { ...actors, start: { partOf: wholesOf(0) } },
      flows: [{ id: 'f', from: 'start', to: 'end', diverted: true }],
    });
    const answer = await graph.answer({ to: { ids: ['end'] } }, new Effort(20_000));
    expect(answer).toMatchObject({ chains: [], complete: false, unseenBound: { credibility: [2] } });
  });
});
