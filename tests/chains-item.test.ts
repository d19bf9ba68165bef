import { describe, expect, it } from 'vitest';
import { BadInput } from '../src/model/errors.ts';
import { findChokePoints } from '../src/trace/choke-points.ts';
import { Effort } from '../src/trace/effort.ts';
import { explainNone } from '../src/trace/explain.ts';
import { findReach } from '../src/trace/reach.ts';
import { summariseNone } from '../src/trace/summary.ts';
import { type DrawnFlow, graphOf } from './support/graph.ts';

const MATERIEL = { rifle: null, ak: 'rifle', type68: 'ak', fal: 'rifle', rocket: null };

describe('an item', () => {
  const drawing = {
    materiel: MATERIEL,
    flows: [
      { id: 'early', from: 'a', to: 'b', materiel: ['ak'], on: '1979-12-31', diverted: true },
      { id: 'later', from: 'a', to: 'b', materiel: ['ak'], on: '1980-01-01', diverted: true },
      { id: 'rocket', from: 'a', to: 'b', materiel: ['rocket'], on: '1990-01-01', diverted: true },
      { id: 'last', from: 'a', to: 'b', materiel: [], on: '2022-01-30', diverted: true },
      { id: 'late', from: 'a', to: 'b', materiel: [], on: '2022-01-31', diverted: true },
      { id: 'other', from: 'a', to: 'c', materiel: ['ak'], on: '2000-01-01', diverted: true },
    ],
    items: {
      'rifle-7': { materiel: 'type68', productionYear: 1980, seizures: [{ latest: '2022-01-30', takenFrom: ['b'] }] },
      'lost-rifle': { materiel: 'type68', seizures: [] },
      twice: {
        seizures: [
          { latest: '2000-06-01', takenFrom: ['c'] },
          { latest: '1979-12-31', takenFrom: ['b'] },
        ],
      },
    },
  };

  it('starts with what it is, in the year it was made, and ends with whom it was taken from, by then', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'rifle-7' })).toEqual(['last', 'later']);
  });

  it('may be asked for with another end, and then the seizure sets no bound', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'rifle-7', to: { ids: ['c'] } })).toEqual(['other']);
    expect(await graph.chains({ item: 'rifle-7', to: { ids: ['b'] } })).toEqual(['last', 'late', 'later']);
  });

  it('that was seized twice ends with each holder no later than the seizure from that one', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'twice' })).toEqual(['early', 'other']);
  });

  it('has moved in no year before its own, and in no period but the one asked for', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'rifle-7', period: { from: '1970-01-01' } })).toEqual(['last', 'later']);
    expect(await graph.chains({ item: 'rifle-7', period: { from: '1990-01-01' } })).toEqual(['last']);
  });

  it('that was seized twice from one holder ends there by the later seizure', async () => {
    const seizures = [
      { latest: '2022-01-31', takenFrom: ['b'] },
      { latest: '1980-01-01', takenFrom: ['b'] },
    ];
    const graph = await graphOf({ ...drawing, items: { again: { seizures } } });
    expect(await graph.chains({ item: 'again' })).toContain('late');
  });

  it('that is unknown, was never seized, or is of another kind than is asked for is bad input', async () => {
    const graph = await graphOf(drawing);
    await expect(graph.chains({ item: 'nothing' })).rejects.toThrow(
      new BadInput('item', 'there is no item or lot "nothing"; seizures list theirs under yielded'),
    );
    await expect(graph.chains({ item: 'lost-rifle' })).rejects.toThrow(/^to: is needed, since no seizure tells/);
    await expect(graph.chains({ item: 'rifle-7', materiel: 'fal' })).rejects.toThrow(
      /^materiel: the item "rifle-7" is not/,
    );
    await expect(graph.chains({ materiel: 'fal' })).rejects.toThrow(/^to: is needed, unless item is given/);
  });
});

describe('an item of a lot', () => {
  const lot = {
    isLot: true,
    materiel: 'ak',
    productionYear: 1980,
    seizures: [{ latest: '2000-01-01', takenFrom: ['c'] }],
  };
  const taken = [{ latest: '1990-01-01', takenFrom: ['b'] }];
  const drawing = {
    materiel: MATERIEL,
    flows: [
      { id: 'ak-1970', from: 'a', to: 'b', materiel: ['ak'], on: '1970-01-01', diverted: true },
      { id: 'ak-1985', from: 'a', to: 'b', materiel: ['ak'], on: '1985-01-01', diverted: true },
      { id: 'fal-1985', from: 'a', to: 'b', materiel: ['fal'], on: '1985-01-01', diverted: true },
      { id: 'ak-1995', from: 'a', to: 'c', materiel: ['ak'], on: '1995-01-01', diverted: true },
      { id: 'ak-2005', from: 'a', to: 'c', materiel: ['ak'], on: '2005-01-01', diverted: true },
    ],
    items: {
      lot,
      older: { isLot: true, productionYear: 1960 },
      silent: { lots: ['lot'], seizures: taken },
      unseized: { lots: ['lot'] },
      known: { lots: ['lot'], materiel: 'fal', productionYear: 1960, seizures: taken },
      both: { lots: ['lot', 'older'], seizures: taken },
    },
  };
  const toB = { to: { ids: ['b'] } };

  it('is what its lot is, and made when its lot was, where nothing says more of it', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'silent', ...toB })).toEqual(['ak-1985']);
  });

  it('is what is said of it where that is another thing', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'known', ...toB })).toEqual(['fal-1985']);
  });

  it('may be as old as the oldest of its lots', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'both', ...toB })).toEqual(['ak-1970', 'ak-1985']);
  });

  it('ends with whom it was taken from itself, by the day of that seizure, and not another of its lot', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'silent' })).toEqual(['ak-1985']);
  });

  it('ends with whom its lot was taken from where nothing is known of itself', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'unseized' })).toEqual(['ak-1995']);
    expect(await graph.chains({ item: 'lot' })).toEqual(['ak-1995']);
  });
});

/** Flows along a -> b -> c, graded as told, of these items. */
const leg = (id: string, ends: string, credibility: number, items: readonly string[] = []): DrawnFlow => {
  const [from, to] = ends.split('') as [string, string];
  return { id, from, to, diverted: true, items, claims: [{ credibility }] };
};
const ITEMS = { mine: { lots: ['batch'] }, other: {}, batch: { isLot: true }, crate: { isLot: true } };

describe('a flow that lists items', () => {
  const flows = [
    leg('mine', 'ab', 2, ['mine']),
    leg('batch', 'ab', 2, ['batch', 'other']),
    leg('crate', 'ab', 2, ['crate']),
    leg('other', 'ab', 2, ['other']),
    leg('none', 'ab', 2),
  ];
  const toB = { to: { ids: ['b'] } };

  it('fits an item that it lists, or a lot of it; one that lists others alone does not', async () => {
    const graph = await graphOf({ flows, items: ITEMS });
    expect(await graph.chains({ item: 'mine', ...toB })).toEqual(['batch', 'mine', 'none']);
    expect(await graph.chains({ item: 'other', ...toB })).toEqual(['batch', 'other', 'none']);
  });

  it('of an item of a lot is not one of the whole lot', async () => {
    const graph = await graphOf({ flows, items: ITEMS });
    expect(await graph.chains({ item: 'batch', ...toB })).toEqual(['batch', 'none']);
  });

  it('is like any other where no item is asked about', async () => {
    const graph = await graphOf({ flows, items: ITEMS });
    const { chains } = await graph.answer(toB);
    expect(chains.map(({ hops, namesItem }) => [hops[0]?.id, namesItem])).toEqual([
      ['batch', false],
      ['crate', false],
      ['mine', false],
      ['none', false],
      ['other', false],
    ]);
  });

  it('does not fit an item that no flow lists at all', async () => {
    const graph = await graphOf({ flows, items: { ...ITEMS, lone: {} } });
    expect(await graph.chains({ item: 'lone', ...toB })).toEqual(['none']);
  });
});

describe('chains all of whose flows name the item', () => {
  const between = { from: { ids: ['a'] }, to: { ids: ['c'] } };
  const flows = [
    leg('ab', 'ab', 1),
    leg('ab-named', 'ab', 5, ['mine']),
    leg('ab-lot', 'ab', 4, ['batch']),
    leg('bc', 'bc', 1),
    leg('bc-named', 'bc', 5, ['mine', 'other']),
  ];

  it('come before all others whatever their rank, each group in the order of rank', async () => {
    const graph = await graphOf({ flows, items: ITEMS });
    const { chains } = await graph.answer({ item: 'mine', ...between });
    expect(chains.map(({ hops, namesItem }) => [hops.map(({ id }) => id).join(' '), namesItem])).toEqual([
      ['ab-lot bc-named', true],
      ['ab-named bc-named', true],
      ['ab bc', false],
      ['ab-lot bc', false],
      ['ab bc-named', false],
      ['ab-named bc', false],
    ]);
  });

  it('are counted with the others: `more` tells of chains of either group', async () => {
    const graph = await graphOf({ flows, items: ITEMS });
    const limited = async (limit: number) => {
      const { chains, more, complete } = await graph.answer({ item: 'mine', ...between, limit });
      return [chains.length, chains.at(-1)?.namesItem, more, complete];
    };
    expect(await limited(1)).toEqual([1, true, true, true]);
    expect(await limited(2)).toEqual([2, true, true, true]);
    expect(await limited(3)).toEqual([3, false, true, true]);
    expect(await limited(6)).toEqual([6, false, false, true]);
  });

  it('may have WITHIN hops, which name nothing', async () => {
    const graph = await graphOf({
      actors: { part: { partOf: [{ whole: 'b' }] } },
      flows: [leg('ab', 'ab', 5, ['mine']), { ...leg('pc', 'pc', 5, ['mine']), from: 'part' }],
      items: ITEMS,
    });
    const { chains } = await graph.answer({ item: 'mine', ...between });
    expect(chains.map(({ hops, namesItem }) => [hops.map(({ id }) => id), namesItem])).toEqual([
      [['ab', 'within:b:part', 'pc'], true],
    ]);
  });

  it('begin where nothing leads further back, whether or not that names the item', async () => {
    const lengthened = [leg('ab', 'ab', 1), leg('bc', 'bc', 5, ['mine'])];
    const graph = await graphOf({ flows: lengthened, items: ITEMS });
    const { chains } = await graph.answer({ item: 'mine', to: { ids: ['c'] } });
    expect(chains.map(({ hops, namesItem }) => [hops.map(({ id }) => id), namesItem])).toEqual([[['ab', 'bc'], false]]);
    const short = await graph.answer({ item: 'mine', to: { ids: ['c'] }, maxHops: 1 });
    expect(short.chains).toMatchObject([{ namesItem: true, start: 'MAX_HOPS' }]);
  });

  it('are not lengthened by a flow of other items alone: that is what rules an earlier start out', async () => {
    const graph = await graphOf({ flows: [leg('ab', 'ab', 1, ['other']), leg('bc', 'bc', 5, ['mine'])], items: ITEMS });
    const { chains } = await graph.answer({ item: 'mine', to: { ids: ['c'] } });
    expect(chains).toMatchObject([{ hops: [{ id: 'bc' }], namesItem: true, start: 'RULED_OUT' }]);
  });

  it('leave any rank open for those that were not searched for yet, when effort runs out among them', async () => {
    const graph = await graphOf({ flows, items: ITEMS });
    const whole = await graph.answer({ item: 'mine', ...between });
    let told = 0;
    for (let links = 0; links < 200; links++) {
      const some = await graph.answer({ item: 'mine', ...between }, new Effort(links));
      expect(some.chains).toEqual(whole.chains.slice(0, some.chains.length));
      expect(some.complete).toBe(some.unseenBound === null);
      if (some.complete || some.chains.length > 1) continue;
      told++;
      expect(some.unseenBound).toEqual({ credibility: [1], reliability: [1] });
    }
    expect(told).toBeGreaterThan(0);
  });
});

describe('an item is asked about', () => {
  const flows = [leg('ab', 'ab', 1, ['other']), leg('ac', 'ac', 1, ['mine']), leg('cd', 'cd', 1), leg('bd', 'bd', 1)];

  it('by reach as well: what only others of its kind could reach is not reached', async () => {
    const graph = await graphOf({ flows, items: ITEMS });
    const { reached } = findReach(graph.snapshot, await graph.reachQuestion({ item: 'mine', from: { ids: ['a'] } }));
    expect(reached.map(({ actor, witness }) => [graph.snapshot.actor(actor).id, witness.namesItem])).toEqual([
      ['c', true],
      ['d', false],
    ]);
  });

  it('by choke points: what all chains of it pass', async () => {
    const graph = await graphOf({ flows, items: ITEMS });
    const passed = async (input: object) => {
      const question = await graph.question({ from: { ids: ['a'] }, to: { ids: ['d'] }, ...input });
      return findChokePoints(graph.snapshot, question).actors.map((actor) => graph.snapshot.actor(actor).id);
    };
    expect(await passed({})).toEqual([]);
    expect(await passed({ item: 'mine' })).toEqual(['c']);
  });

  it('and where it is why there is no chain, that is said', async () => {
    const graph = await graphOf({ flows, items: ITEMS });
    const question = await graph.question({ item: 'mine', from: { ids: ['a'] }, to: { ids: ['b'] } });
    const none = explainNone(graph.snapshot, question);
    expect(none.lifted.find(({ filter }) => filter === 'item')?.chain?.hops.map(({ id }) => id)).toEqual(['ab']);
    expect(summariseNone(none, graph.snapshot)).toContain('Without item there would be one.');
  });

  it('and the nearest miss is one of it: what was over too early, or of another kind, but not of other items', async () => {
    const missed = [
      { ...leg('ab', 'ab', 1, ['mine']), on: '2015-01-11' },
      { ...leg('bc-other', 'bc', 1, ['other']), on: '2015-01-10' },
      { ...leg('bc', 'bc', 1), on: '2015-01-01' },
    ];
    const graph = await graphOf({ flows: missed, items: ITEMS });
    const question = await graph.question({ item: 'mine', from: { ids: ['a'] }, to: { ids: ['c'] } });
    const { nearestMiss } = explainNone(graph.snapshot, question);
    expect(nearestMiss).toMatchObject({ rule: 'DAYS', days: 10, links: [{ id: 'ab' }, { id: 'bc' }] });
  });
});
