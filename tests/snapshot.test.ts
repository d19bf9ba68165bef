import { describe, expect, it } from 'vitest';
import { readScripts, seed } from '../src/ingest/seeds.ts';
import { formatDay } from '../src/model/days.ts';
import { buildSnapshot } from '../src/snapshot/build.ts';
import { type Limits, TooLarge } from '../src/snapshot/limits.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { Params, Row, Streams, Value } from '../src/store/port.ts';
import { SEEDS_DIR } from './support/server.ts';
import { openEmbeddedAlone } from './support/stores.ts';

type Rows = Readonly<Record<string, readonly Row[]>>;

/** A store that gives these rows for `snapshot/NAME`, and none for the others. */
function storeOf(rows: Rows): Streams {
  const known: Rows = { 'dataset/read': [{ revision: 1, contentHash: 'abc' }] };
  const run = async (name: string) => [...(known[name] ?? rows[name.replace('snapshot/', '')] ?? [])];
  return { run, stream: async (name, _, take) => (await run(name)).forEach(take) };
}

const snapshotOf = (rows: Rows) => buildSnapshot(storeOf(rows));

const UNDATED = { earliest: null, latest: null };
const actor = (id: Value, ...kinds: string[]): Row => {
  return { id, name: null, country: null, labels: ['Actor', ...(kinds.length ? kinds : ['State'])] };
};
const flow = (id: Value, differing: Row = {}): Row => {
  return { id, kind: 'SUPPLIED', from: 'a', to: 'b', ...UNDATED, materiel: null, ...differing };
};
const claim = (id: Value, differing: Row = {}): Row => {
  const rest = { statedOn: null, recordedAt: '2024-01-01', source: 's', place: null };
  return { id, flow: 'f', stance: 'ASSERTS', credibility: 2, ...rest, ...differing };
};
const source = (id: Value, differing: Row = {}): Row => {
  return { id, reliability: 'B', published: null, parents: [], ...differing };
};
const thing = (id: Value, differing: Row = {}): Row => ({ label: 'Item', id, productionYear: null, ...differing });
const materiel = (id: Value, ...parents: string[]): Row => ({ id, name: id, names: [], parents });
const part = (differing: Row = {}): Row => ({ part: 'a', whole: 'b', ...UNDATED, ...differing });

/** Two states, a flow between them, and one claim on it. */
const SOUND: Rows = {
  actors: [actor('a'), actor('b')],
  flows: [flow('f')],
  claims: [claim('c')],
  sources: [source('s')],
};

describe('what takes part in a snapshot', () => {
  it('is everything that is sound', async () => {
    const snapshot = await snapshotOf({ ...SOUND, materiel: [materiel('m')], parts: [part()] });
    expect(snapshot.excluded).toEqual([]);
    expect(snapshot).toMatchObject({ revision: 1, contentHash: 'abc', actorCount: 2, flowCount: 1, linkCount: 3 });
  });

  it('is in the order of its ids, actors by their rank', async () => {
    const ids = ['b', 'a-2', 'B', 'a', 'a-10', 'scheme:1'];
    const inOrder = ['B', 'a', 'a-10', 'a-2', 'b', 'scheme:1'];
    const snapshot = await snapshotOf({
      actors: ids.map((id) => actor(id)),
      materiel: ids.map((id) => materiel(id)),
      sources: ids.map((id) => source(id)),
      flows: ids.map((id) => flow(id)),
    });
    const flows = Array.from(snapshot.flows(), (index) => snapshot.flow(index));
    for (const list of [snapshot.materiel.all, snapshot.sources.all, flows]) {
      expect(list.map(({ id }) => id)).toEqual(inOrder);
      expect(list.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    }
    expect(inOrder.map((id) => snapshot.flowIndex(id))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(Array.from(snapshot.actorsById, (actor) => snapshot.actor(actor).id)).toEqual(inOrder);
    expect(inOrder.map((id) => snapshot.actorIndex(id))).toEqual([...snapshot.actorsById]);
    expect(snapshot.actorIndex('nobody')).toBeUndefined();
  });

  it('knows the items and lots that flows list, by what they are', async () => {
    const things = [thing('rifle'), thing('batch', { label: 'Lot' }), thing('tube')];
    const flows = [flow('f', { items: ['tube', 'batch', 'tube'] }), flow('g', { items: [] }), flow('h')];
    const snapshot = await snapshotOf({ ...SOUND, flows, things });
    const listed = Array.from(snapshot.flows(), (at) => snapshot.flow(at).items.map((index) => snapshot.thing(index)));
    expect(listed).toEqual([
      [
        { id: 'batch', kind: 'Lot' },
        { id: 'tube', kind: 'Item' },
      ],
      [],
      [],
    ]);
    expect(['batch', 'rifle', 'tube'].map((id) => snapshot.thingIndex(id))).toEqual([0, 1, 2]);
    expect(snapshot.thingIndex('none')).toBeUndefined();
  });

  it('keeps the same of two flows with one id, whichever came first', async () => {
    const things = [thing('rifle'), thing('tube')];
    const twins = [flow('f', { items: ['tube'] }), flow('f', { items: ['rifle'] })];
    const kept = async (flows: Row[]) => {
      const snapshot = await snapshotOf({ ...SOUND, flows, things });
      return snapshot.flow(0).items.map((index) => snapshot.thing(index).id);
    };
    expect(await kept(twins)).toEqual(['rifle']);
    expect(await kept(twins.toReversed())).toEqual(['rifle']);
  });

  it('knows what leads into and out of it, and each whole and part once', async () => {
    const parts = [part({ latest: '2014-12-31' }), part({ earliest: '2016-01-01' })];
    const snapshot = await snapshotOf({
      ...SOUND,
      flows: [flow('f'), flow('g'), flow('h', { from: 'b', to: 'a' })],
      parts,
    });
    const [a, b] = ['a', 'b'].map((id) => snapshot.actorIndex(id) as number) as [number, number];
    expect([snapshot.flowsOutOf(a), snapshot.flowsInto(a)]).toEqual([[0, 1], [2]]);
    expect([snapshot.flowsOutOf(b), snapshot.flowsInto(b)]).toEqual([[2], [0, 1]]);
    expect([snapshot.wholesOf(a), snapshot.partsOf(a)]).toEqual([[b], []]);
    expect([snapshot.wholesOf(b), snapshot.partsOf(b)]).toEqual([[], [a]]);
  });

  it('does not depend on the order in which the store gives its rows', async () => {
    const { store, close } = await openEmbeddedAlone();
    await seed(store, readScripts(SEEDS_DIR));
    const reader = await store.read();
    const run = async (name: string, params?: Params) =>
      (await reader.run(name, params)).toReversed().map((row) => turnLists(row, ['labels', 'parents']));
    const turned: Streams = { run, stream: async (name, params, take) => (await run(name, params)).forEach(take) };
    // Claims, their profiles, lists of materiel and of items are numbered as they come; what a flow has of them is the same.
    const numbered = [
      'claims',
      'profileItems',
      'profileEnds',
      'linkProfile',
      'materielItems',
      'materielEnds',
      'linkMateriel',
      'itemItems',
      'itemEnds',
      'linkItems',
    ];
    const content = (snapshot: Snapshot) => ({
      ...Object.fromEntries(Object.entries(snapshot.arrays).filter(([name]) => !numbered.includes(name))),
      sources: snapshot.sources.all,
      flows: Array.from(snapshot.flows(), (flow) => [
        snapshot.materielOf(flow),
        snapshot.itemsOf(flow),
        snapshot
          .claimsOn(flow)
          .map((claim) => JSON.stringify(claim))
          .sort(),
      ]),
    });
    const given = await buildSnapshot(reader);
    expect(content(await buildSnapshot(turned))).toEqual(content(given));
    expect(given.flowCount).toBeGreaterThan(20);
    await reader.close();
    await close();
  });

  function turnLists(row: Row, names: readonly string[]): Row {
    const turned = names
      .filter((name) => Array.isArray(row[name]))
      .map((name) => [name, (row[name] as Value[]).toReversed()]);
    return { ...row, ...Object.fromEntries(turned) };
  }
});

describe('what cannot take part is left out, counted and named', () => {
  type Excluding = [reason: string, example: string, rows: Rows];
  const NOT_GRADED = 'a claim whose credibility is not a whole number from 1 to 6';

  it.each<Excluding>([
    ['a flow from an actor to itself', 'x', { flows: [flow('f'), flow('x', { to: 'a' })] }],
    [
      'a flow of a materiel that is not there',
      'x',
      { flows: [flow('f'), flow('x', { materiel: ['m', 'nothing'] })], materiel: [materiel('m')] },
    ],
    [
      'a flow whose materiel is not a list',
      'x',
      { flows: [flow('f'), flow('x', { materiel: 'm' })], materiel: [materiel('m')] },
    ],
    ['a flow with impossible dates', 'x', { flows: [flow('f'), flow('x', { earliest: '2023-02-30' })] }],
    ['a flow with impossible dates', 'x', { flows: [flow('f'), flow('x', { earliest: ['2023-02-03'] })] }],
    ['a flow with impossible dates', 'x', { flows: [flow('f'), flow('x', { latest: '2015' })] }],
    [
      'a flow with impossible dates',
      'x',
      { flows: [flow('f'), flow('x', { earliest: '2015-01-02', latest: '2015-01-01' })] },
    ],
    ['a flow with out-of-range dates', 'x', { flows: [flow('f'), flow('x', { earliest: '1899-12-31' })] }],
    ['a flow with out-of-range dates', 'x', { flows: [flow('f'), flow('x', { latest: '2079-06-02' })] }],
    [
      'a flow of an item or lot that is not there',
      'x',
      { flows: [flow('f'), flow('x', { items: ['i', 'none'] })], things: [thing('i')] },
    ],
    ['a flow whose items are not a list', 'x', { flows: [flow('f'), flow('x', { items: 'i' })], things: [thing('i')] }],
    ['a relationship between actors of an unknown type', 'x', { flows: [flow('f'), flow('x', { kind: 'DIVERTD' })] }],
    [
      'a relationship between actors of an unknown type',
      'a -> b',
      { flows: [flow('f'), flow(null, { kind: 'Supplied' })] },
    ],
    ...['rougly', 5, ['about']].map((qualifier): Excluding => {
      const reason = 'the qualifier of a flow, which is not exactly, about, at least or at most';
      return [reason, 'f', { flows: [flow('f', { qualifier })] }];
    }),
    [
      'the diversionPoint of a flow, which is not pre-export, transfer, post-delivery or UNDETERMINED',
      'f',
      { flows: [flow('f', { diversionPoint: 'TRANSFER' })] },
    ],
    [
      'the diversionMechanism of a flow, which is not battlefield capture, loss, theft, unauthorised retransfer, corruption, state-sponsored, collapse of custody or UNDETERMINED',
      'f',
      { flows: [flow('f', { diversionMechanism: 'THEFT' })] },
    ],
    ['an item or lot without an id', '"id":null', { things: [thing(null)] }],
    ['an item or lot with the id of another', 'i', { things: [thing('i'), thing('i', { label: 'Lot' })] }],
    ...['1968', 1968.5, -5, 20199].map((productionYear): Excluding => {
      return [
        'the production year of an item or lot, which is no year of four digits',
        'i',
        { things: [thing('i', { productionYear })] },
      ];
    }),
    ...[{ locatorPage: 0 }, { locatorPage: 2.5, locatorParagraph: 1 }, { locatorParagraph: '7' }].map(
      (place): Excluding => {
        return [
          'the page or paragraph of a claim, which is not a whole number from 1 on',
          'x',
          { claims: [claim('x', place)] },
        ];
      },
    ),
    ['a further name of a materiel, which has no text', 'm', { materiel: [{ ...materiel('m'), names: ['M', ''] }] }],
    ['a flow whose id begins with within:', 'within:a:b', { flows: [flow('f'), flow('within:a:b')] }],
    ['a flow of an actor that is left out', 'x', { flows: [flow('f'), flow('x', { to: 'nobody' })] }],
    [
      'a flow of an actor that is left out',
      'x',
      { actors: [...(SOUND.actors ?? []), actor('null')], flows: [flow('f'), flow('x', { to: null })] },
    ],
    ['a flow with the id of another', 'f', { flows: [flow('f'), flow('f')] }],
    ['a flow without an id', '{"id":null', { flows: [flow('f'), flow(null)] }],
    ['an actor without exactly one kind', 'x', { actors: [...(SOUND.actors ?? []), actor('x', 'Elsewhere')] }],
    ['an actor without exactly one kind', 'x', { actors: [...(SOUND.actors ?? []), actor('x', 'State', 'Cell')] }],
    ['an actor with the id of another', 'a', { actors: [...(SOUND.actors ?? []), actor('a')] }],
    ['a materiel with the id of another', 'm', { materiel: [materiel('m'), materiel('m')] }],
    ['a source with the id of another', 's', { sources: [source('s'), source('s')] }],
    ['a claim without a source', 'x', { claims: [claim('x', { source: null })] }],
    ['a claim without a source', 'x', { claims: [claim('x', { source: 'nobody' })] }],
    ['a claim whose stance is not ASSERTS, DISPUTES or RETRACTS', 'x', { claims: [claim('x', { stance: 'asserts' })] }],
    ...[7, 0, 2.5, null, '1', [1], true].map((credibility): Excluding => {
      return [NOT_GRADED, 'x', { claims: [claim('x', { credibility })] }];
    }),
    ['a claim with an impossible date', 'x', { claims: [claim('x', { statedOn: '2024-13-01' })] }],
    ['a claim with an impossible date', 'x', { claims: [claim('x', { recordedAt: 'today' })] }],
    ['a claim about a flow that is not there', 'nothing', { claims: [claim('x', { flow: 'nothing' })] }],
    [
      'an IS_A of a materiel that has another',
      'm',
      { materiel: [materiel('m', 'o', 'n'), materiel('n'), materiel('o')] },
    ],
    ['an IS_A in a circle', 'm', { materiel: [materiel('m', 'm'), materiel('n', 'm')] }],
    ['an IS_A to a materiel that is left out', 'm', { materiel: [materiel('m', 'nothing')] }],
    ['an IS_A to a materiel that is left out', 'm', { materiel: [materiel('m', 'nothing', 'n'), materiel('n')] }],
    ['a DERIVED_FROM to a source that is left out', 's', { sources: [source('s', { parents: ['nothing'] })] }],
    ['a further name of an actor, which has no text', 'a', { names: [{ actor: 'a', text: null }] }],
    ['a PART_OF from an actor to itself', 'a in a', { parts: [part({ whole: 'a' })] }],
    ['a PART_OF of an actor that is left out', 'a in nobody', { parts: [part({ whole: 'nobody' })] }],
    ['a PART_OF with out-of-range dates', 'a in b', { parts: [part({ earliest: '1812-06-24' })] }],
    ['a PART_OF with impossible dates', 'a in b', { parts: [part({ earliest: '2015-01-01', latest: '2014-01-01' })] }],
    ...['G', 'b', null, 2, ['B']].map((reliability): Excluding => {
      return ['the reliability of a source, which is not A to F', 's', { sources: [source('s', { reliability })] }];
    }),
    [
      'the day a source was published, which is impossible',
      's',
      { sources: [source('s', { published: '2023-02-29' })] },
    ],
  ])('%s (%s)', async (reason, example, rows) => {
    const { excluded } = await snapshotOf({ ...SOUND, ...rows });
    expect(excluded).toEqual([{ reason, count: 1, examples: [expect.stringContaining(example)] }]);
  });

  it('with all of them counted and the first five named', async () => {
    const ids = ['g', 'f', 'e', 'd', 'c', 'b', 'a'];
    const parts = ids.map((id) => part({ part: id, whole: id }));
    const { excluded, linkCount } = await snapshotOf({ actors: ids.map((id) => actor(id)), parts });
    const examples = ['a in a', 'b in b', 'c in c', 'd in d', 'e in e'];
    expect(excluded).toEqual([{ reason: 'a PART_OF from an actor to itself', count: 7, examples }]);
    expect(linkCount).toBe(0);
  });

  it('and takes what depends on it with it, under a reason of its own', async () => {
    const { excluded, flowCount } = await snapshotOf({ ...SOUND, actors: [actor('a'), actor('b', 'Elsewhere')] });
    expect(flowCount).toBe(0);
    expect(excluded.map(({ reason }) => reason)).toEqual([
      'a flow of an actor that is left out',
      'an actor without exactly one kind',
    ]);
  });

  it('but what is only wrong about it is not: a materiel in a circle stands at the top, what hangs on it stays below', async () => {
    const { materiel: taxonomy, excluded } = await snapshotOf({
      materiel: [materiel('m', 'n'), materiel('n', 'o'), materiel('o', 'm'), materiel('p', 'm')],
    });
    expect(taxonomy.all.map(({ parent }) => parent)).toEqual([null, null, null, 0]);
    expect(excluded).toEqual([{ reason: 'an IS_A in a circle', count: 3, examples: ['m', 'n', 'o'] }]);
  });

  it('nor is one whose broader one is left out: it stands at the top, or below the other', async () => {
    const { materiel: taxonomy } = await snapshotOf({
      materiel: [materiel('m', 'nothing'), materiel('n', 'nothing', 'm')],
    });
    expect(taxonomy.all.map(({ parent }) => parent)).toEqual([null, 0]);
  });

  it('nor is an actor without a name, which has its id for one, or whose other name has no text', async () => {
    const names = [
      { actor: 'a', text: null },
      { actor: 'a', text: 'A' },
    ];
    const snapshot = await snapshotOf({ ...SOUND, names });
    const index = snapshot.actorIndex('a') as number;
    expect([snapshot.actor(index).name, ...snapshot.otherNames(index)]).toEqual(['a', 'A']);
  });

  it('nor is a flow with a word that is in no list: it stays, and what it was of and when with it', async () => {
    const wrong = { qualifier: 'rougly', diversionPoint: 5, diversionMechanism: ['theft'] };
    const { flowCount, excluded } = await snapshotOf({ ...SOUND, flows: [flow('f', wrong)] });
    expect(flowCount).toBe(1);
    expect(excluded.map(({ count, examples }) => [count, ...examples])).toEqual([
      [1, 'f'],
      [1, 'f'],
      [1, 'f'],
    ]);
  });

  it('nor are relationships that are known and no flows: they are read elsewhere', async () => {
    const ties = ['PART_OF', 'BACKED_BY'].map((kind) => flow(null, { kind }));
    const { flowCount, excluded } = await snapshotOf({ ...SOUND, flows: [flow('f'), ...ties] });
    expect([flowCount, excluded]).toEqual([1, []]);
  });

  it('nor is a source that cannot be judged or dated: it is taken as F and undated', async () => {
    const unclear = await snapshotOf({ sources: [source('s', { reliability: null, published: 'never' })] });
    expect(unclear.sources.all).toMatchObject([{ reliability: 6, published: null }]);
  });
});

describe('a graph that is too large is refused as soon as too much of it has been read', () => {
  const parts = { actors: [actor('a'), actor('b')], parts: [part()] };

  /** The reading of these rows with these limits, and how many of the last list had been handed over by its end. */
  async function reading(rows: Rows, limits: Limits) {
    const store = storeOf(rows);
    let handedOver = 0;
    const stream: Streams['stream'] = (name, params, take) => {
      handedOver = 0;
      return store.stream(name, params, (row) => {
        handedOver++;
        take(row);
      });
    };
    const end = await buildSnapshot({ ...store, stream }, undefined, limits).catch((error: Error) => error);
    return { end, handedOver };
  }

  it.each<[what: string, rows: Rows, limits: Limits, readUntilThen: number]>([
    ['actors', { actors: [actor('a'), actor('b'), actor('c')] }, { actors: 1, links: 9 }, 2],
    ['flows', { ...SOUND, flows: ['e', 'f', 'g', 'h'].map((id) => flow(id)) }, { actors: 2, links: 2 }, 3],
    [
      'flows, those that are left out too',
      { flows: ['f', 'g', 'h'].map((id) => flow(id)) },
      { actors: 2, links: 1 },
      2,
    ],
    ['links of parts, two of each', { ...parts, parts: [part(), part()] }, { actors: 2, links: 1 }, 1],
    ['flows and links of parts', { ...SOUND, ...parts }, { actors: 2, links: 2 }, 1],
  ])('%s', async (_, rows, limits, readUntilThen) => {
    const { end, handedOver } = await reading(rows, limits);
    expect(end).toBeInstanceOf(TooLarge);
    expect(handedOver).toBe(readUntilThen);
  });

  it('and is read whole where it just fits', async () => {
    const { end } = await reading({ ...SOUND, ...parts }, { actors: 2, links: 3 });
    expect(end).toMatchObject({ actorCount: 2, linkCount: 3 });
  });
});

describe('the day of a claim', () => {
  it.each([
    ['the later of when it was stated and published', '2017-12-14', '2018-01-01', '2018-01-01'],
    ['the later of the two, whichever it is', '2018-02-01', '2018-01-01', '2018-02-01'],
    ['when it was stated, where its source has no day', '2017-12-14', null, '2017-12-14'],
    ['when its source was published, where it was not stated on a day', null, '2018-01-01', '2018-01-01'],
    ['when it was recorded, where there is neither', null, null, '2024-01-01'],
  ])('is %s', async (_, statedOn, published, day) => {
    const evidence = { sources: [source('s', { published })], claims: [claim('c', { statedOn })] };
    const snapshot = await snapshotOf({ ...SOUND, ...evidence });
    expect(snapshot.claimsOn(0).map((found) => formatDay(found.day))).toEqual([day]);
  });

  it('comes before all others where nobody knows it', async () => {
    const snapshot = await snapshotOf({ ...SOUND, claims: [claim('c', { recordedAt: null })] });
    expect(snapshot.claimsOn(0).map((found) => found.day)).toEqual([Number.NEGATIVE_INFINITY]);
  });
});

describe('a store that is written to while it is read', () => {
  const changing = (times: number) => {
    const store = storeOf(SOUND);
    let looks = 0;
    const run = async (name: string) =>
      name === 'dataset/read' ? [{ revision: Math.min(++looks, times + 1), contentHash: '' }] : store.run(name);
    return buildSnapshot({ ...store, run });
  };

  it('is read again, until one state of it was seen whole', async () => {
    expect((await changing(3)).revision).toBe(4);
  });

  it('and says so when it never stands still', async () => {
    await expect(changing(100)).rejects.toThrow('the graph changed during each of 5 attempts to read it');
  });
});
