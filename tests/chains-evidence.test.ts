import { describe, expect, it } from 'vitest';
import type { ChainsInput } from '../src/graphql/types.generated.ts';
import { type DrawnClaim, type DrawnSource, graphOf } from './support/graph.ts';

const SOURCES = {
  report: { reliability: 'B', published: '2017-12-14' },
  article: { reliability: 'D', published: '2017-12-20', derivedFrom: ['report'] },
  blog: { reliability: 'F', derivedFrom: ['article'] },
  register: { reliability: 'B', published: '2018-03-01' },
} satisfies Record<string, DrawnSource>;

/** One diverted flow with these claims, and the answer to whether it is there. */
async function withClaims(claims: readonly DrawnClaim[], input: Partial<ChainsInput> = {}) {
  const graph = await graphOf({ sources: SOURCES, flows: [{ id: 'f', from: 'a', to: 'b', diverted: true, claims }] });
  const { chains } = await graph.answer({ to: { ids: ['b'] }, ...input });
  const [chain] = chains;
  return chain && { ...chain, credibility: chain.hops[0]?.credibility, reliability: chain.hops[0]?.reliability };
}

describe('a flow is there', () => {
  it('if a claim asserts it', async () => {
    expect(await withClaims([{}])).toBeDefined();
  });

  it('not if claims only dispute it', async () => {
    expect(await withClaims([{ stance: 'DISPUTES' }])).toBeUndefined();
  });

  it('with the grade of its best claim: lowest credibility, then best reliability', async () => {
    const chain = await withClaims([
      { credibility: 3, source: 'report' },
      { credibility: 2, source: 'article' },
      { credibility: 2, source: 'blog' },
    ]);
    expect(chain).toMatchObject({ credibility: 2, reliability: 4 });
  });

  it('only if one claim passes both minima', async () => {
    const claims = [
      { credibility: 2, source: 'article' },
      { credibility: 4, source: 'report' },
    ];
    expect(await withClaims(claims, { minCredibility: 3 })).toMatchObject({ credibility: 2, reliability: 4 });
    expect(await withClaims(claims, { minReliability: 'C' })).toMatchObject({ credibility: 4, reliability: 2 });
    expect(await withClaims(claims, { minCredibility: 3, minReliability: 'C' })).toBeUndefined();
  });

  it('as one that cannot be judged where no claim is stored on it, and then not at any known day', async () => {
    expect(await withClaims([])).toMatchObject({ credibility: 6, reliability: 6, sources: [], independentSources: 0 });
    expect(await withClaims([], { minCredibility: 5 })).toBeUndefined();
    expect(await withClaims([], { minReliability: 'E' })).toBeUndefined();
    expect(await withClaims([], { minCredibility: 6, minReliability: 'F' })).toBeDefined();
    expect(await withClaims([], { knownAt: '2030-01-01' })).toBeUndefined();
  });

  it('whatever is claimed about a value: such claims neither assert, grade, contest nor withdraw', async () => {
    const [disputed, retracted] = [
      { stance: 'DISPUTES' } as const,
      { stance: 'RETRACTS', statedOn: '2020-01-01' } as const,
    ];
    const property = 'quantity';
    const chain = await withClaims([
      { credibility: 4 },
      { credibility: 1, property },
      { ...disputed, property },
      { ...retracted, property },
    ]);
    expect(chain).toMatchObject({ credibility: 4, contested: false });
    expect(await withClaims([{ property, credibility: 1 }])).toMatchObject({ credibility: 6, reliability: 6 });
  });
});

describe('a flow whose claims cannot take part', () => {
  it('is claimed all the same, and so is not there for want of a claim', async () => {
    expect(await withClaims([{ credibility: 9 }])).toBeUndefined();
  });
});

describe('a claim is known from its day', () => {
  const there = async (claim: DrawnClaim, knownAt: string) => (await withClaims([claim], { knownAt })) !== undefined;

  it('which is the later of the days on which it was stated and its source was published', async () => {
    expect(await there({ statedOn: '2017-01-01' }, '2017-12-13')).toBe(false);
    expect(await there({ statedOn: '2017-01-01' }, '2017-12-14')).toBe(true);
    expect(await there({ statedOn: '2018-05-01' }, '2018-04-30')).toBe(false);
    expect(await there({ statedOn: '2018-05-01' }, '2018-05-01')).toBe(true);
  });

  it('or the one that is there', async () => {
    expect(await there({ source: 'blog', statedOn: '2019-01-01' }, '2018-12-31')).toBe(false);
    expect(await there({ source: 'blog', statedOn: '2019-01-01' }, '2019-01-01')).toBe(true);
  });

  it('or else the day on which it was recorded', async () => {
    expect(await there({ source: 'blog', recordedAt: '2024-06-01' }, '2024-05-31')).toBe(false);
    expect(await there({ source: 'blog', recordedAt: '2024-06-01' }, '2024-06-01')).toBe(true);
  });
});

describe('a retraction', () => {
  const claim = { statedOn: '2018-01-01' };

  it('withdraws what the same source claimed on earlier days', async () => {
    expect(await withClaims([claim, { stance: 'RETRACTS', statedOn: '2018-02-01' }])).toBeUndefined();
  });

  it('leaves what the same source claims later', async () => {
    expect(
      await withClaims([{ statedOn: '2018-03-01' }, { stance: 'RETRACTS', statedOn: '2018-02-01' }]),
    ).toBeDefined();
  });

  it('leaves what another source claims', async () => {
    const chain = await withClaims([claim, { source: 'register' }, { stance: 'RETRACTS', statedOn: '2018-06-01' }]);
    expect(chain).toMatchObject({ sources: [2], contested: false });
  });

  it('of the same day withdraws what was recorded before it, and nothing else', async () => {
    const retraction = { stance: 'RETRACTS', statedOn: '2018-01-01', recordedAt: '2024-02-02' } as const;
    expect(await withClaims([{ ...claim, recordedAt: '2024-02-01' }, retraction])).toBeUndefined();
    expect(await withClaims([{ ...claim, recordedAt: '2024-02-02' }, retraction])).toBeDefined();
  });

  it('is not yet known before its own day', async () => {
    const claims = [claim, { stance: 'RETRACTS', statedOn: '2018-02-01' } as const];
    expect(await withClaims(claims, { knownAt: '2018-01-31' })).toBeDefined();
    expect(await withClaims(claims, { knownAt: '2018-02-01' })).toBeUndefined();
  });

  it('withdraws a dispute as well', async () => {
    const dispute = { stance: 'DISPUTES', source: 'register', statedOn: '2018-04-01' } as const;
    expect(await withClaims([claim, dispute])).toMatchObject({ contested: true });
    const back = { stance: 'RETRACTS', source: 'register', statedOn: '2018-05-01' } as const;
    expect(await withClaims([claim, dispute, back])).toMatchObject({ contested: false });
  });

  it('shakes the sources that derive from the one that takes back, at any remove: the flow is contested', async () => {
    const back = { stance: 'RETRACTS', source: 'report', statedOn: '2018-02-01' } as const;
    expect(await withClaims([claim, { source: 'blog' }, back])).toMatchObject({ contested: true, sources: [1] });
    // Where the report never claimed this flow, there is nothing that it could withdraw.
    expect(await withClaims([{ source: 'blog' }, back])).toMatchObject({ contested: false });
  });
});

describe('contested flows', () => {
  const disputed = [{}, { stance: 'DISPUTES', credibility: 5, source: 'blog' } as const];

  it('are those that a counted claim disputes, whatever its grade', async () => {
    expect(await withClaims(disputed, { minCredibility: 2 })).toMatchObject({ contested: true });
  });

  it('are left out on demand', async () => {
    expect(await withClaims(disputed, { contested: 'EXCLUDE' })).toBeUndefined();
    expect(await withClaims([{}], { contested: 'EXCLUDE' })).toBeDefined();
  });
});

describe('withoutSources', () => {
  it('drops the claims of a source and of all that derive from it', async () => {
    const claims = [{ source: 'report' }, { source: 'article' }, { source: 'blog' }];
    expect(await withClaims(claims, { withoutSources: ['report'] })).toBeUndefined();
    expect(await withClaims([...claims, { source: 'register' }], { withoutSources: ['report'] })).toBeDefined();
    expect(await withClaims(claims, { withoutSources: ['article'] })).toMatchObject({ sources: [3] });
  });

  it('drops their retractions and disputes too', async () => {
    const claims = [
      { source: 'register' },
      { source: 'article', stance: 'DISPUTES' } as const,
      { source: 'register', stance: 'RETRACTS', statedOn: '2020-01-01' } as const,
    ];
    expect(await withClaims(claims)).toBeUndefined();
    expect(await withClaims(claims.slice(0, 2), { withoutSources: ['report'] })).toMatchObject({ contested: false });
  });
});

describe('a flow is citable', () => {
  const sources = {
    report: {
      reliability: 'D',
      published: '2017-12-14',
      title: 'Weapons of the group',
      url: 'https://example.org/report',
    },
    agency: { reliability: 'B', published: '2018-01-01', title: 'News', url: 'https://example.org/news' },
    untitled: { published: '2018-01-01', url: 'https://example.org/untitled' },
    unlinked: { published: '2018-01-01', title: 'A letter' },
    undated: { title: 'A page', url: 'https://example.org/page' },
  } satisfies Record<string, DrawnSource>;

  /** Whether the one flow is citable, and whether it is there for a question about citable ones; both always agree. */
  async function isCitable(claims: readonly DrawnClaim[], input: Partial<ChainsInput> = {}) {
    const graph = await graphOf({ sources, flows: [{ id: 'f', from: 'a', to: 'b', diverted: true, claims }] });
    const asked = { to: { ids: ['b'] }, ...input };
    const [chain] = (await graph.answer(asked)).chains;
    const [cited] = (await graph.answer({ ...asked, citable: true })).chains;
    expect(cited !== undefined).toBe(chain?.citable ?? false);
    if (cited) expect(cited.hops).toMatchObject([{ citable: true, credibility: chain?.hops[0]?.credibility }]);
    return chain?.citable;
  }

  it('if a claim that asserts it is located in a source with a title, an address and a day', async () => {
    expect(await isCitable([{ page: 3 }])).toBe(true);
    expect(await isCitable([{}])).toBe(false);
    for (const source of ['untitled', 'unlinked', 'undated'])
      expect(await isCitable([{ page: 3, source }])).toBe(false);
  });

  it('by one claim alone: what one has and another has does not add up', async () => {
    expect(await isCitable([{}, { page: 3, source: 'untitled' }])).toBe(false);
    expect(await isCitable([{}, { page: 3, source: 'untitled' }, { page: 9, source: 'agency' }])).toBe(true);
  });

  it('not by a claim that disputes it, nor by one about a value, nor where nothing is claimed', async () => {
    expect(await isCitable([{}, { stance: 'DISPUTES', page: 3 }])).toBe(false);
    expect(await isCitable([{}, { property: 'quantity', page: 3 }])).toBe(false);
    expect(await isCitable([])).toBe(false);
  });

  it('only by claims that count: known by then, of sources that count, and not taken back', async () => {
    const claims = [{}, { page: 3, source: 'agency', statedOn: '2019-01-01' }];
    expect(await isCitable(claims)).toBe(true);
    expect(await isCitable(claims, { knownAt: '2018-12-31' })).toBe(false);
    expect(await isCitable(claims, { withoutSources: ['agency'] })).toBe(false);
    const back = { source: 'agency', stance: 'RETRACTS', statedOn: '2020-01-01' } as const;
    expect(await isCitable([...claims, back])).toBe(false);
  });

  it('whatever the minima: it may be cited by another claim than the one that grades it', async () => {
    const claims = [
      { credibility: 2, source: 'agency' },
      { credibility: 5, page: 3 },
    ];
    expect(await isCitable(claims, { minCredibility: 2, minReliability: 'B' })).toBe(true);
    expect(await isCitable([{ credibility: 5, page: 3 }], { minCredibility: 2 })).toBeUndefined();
  });

  it('and a chain is where each of its flows is; those that are not are told, WITHIN hops aside', async () => {
    const graph = await graphOf({
      sources,
      actors: { part: { partOf: [{ whole: 'b' }] } },
      flows: [
        { id: 'ab', from: 'a', to: 'b', diverted: true, claims: [{ page: 3 }] },
        { id: 'pc', from: 'part', to: 'c', claims: [{ page: 4 }] },
        { id: 'cd', from: 'c', to: 'd', claims: [{}] },
      ],
    });
    const told = async (to: string) => {
      const [chain] = (await graph.answer({ to: { ids: [to] } })).chains;
      return [chain?.citable, chain?.hops.map(({ id, citable }) => [id, citable])];
    };
    const hops = [
      ['ab', true],
      ['within:b:part', false],
      ['pc', true],
    ];
    expect(await told('c')).toEqual([true, hops]);
    expect(await told('d')).toEqual([false, [...hops, ['cd', false]]]);
    expect(await graph.chains({ to: { ids: ['d'] }, citable: true })).toEqual([]);
  });
});

describe('independent support', () => {
  it('counts root sources: articles on one report count once', async () => {
    const claims = [{ source: 'report' }, { source: 'article' }, { source: 'blog' }];
    expect(await withClaims(claims)).toMatchObject({ independentSources: 1, spannedBy: [3] });
    expect(await withClaims([...claims, { source: 'register' }])).toMatchObject({ independentSources: 2 });
  });

  it('of a chain is the least of its flows, and only roots that assert every flow span it', async () => {
    const graph = await graphOf({
      sources: SOURCES,
      flows: [
        { id: 'f1', from: 'a', to: 'b', diverted: true, claims: [{ source: 'article' }, { source: 'register' }] },
        { id: 'f2', from: 'b', to: 'c', claims: [{ source: 'report' }] },
        { id: 'g2', from: 'b', to: 'd', claims: [{ source: 'register' }] },
        { id: 'g3', from: 'd', to: 'e', claims: [{ source: 'report' }] },
      ],
    });
    const roots = async (to: string) => {
      const [chain] = (await graph.answer({ to: { ids: [to] }, from: { ids: ['a'] } })).chains;
      return {
        independent: chain?.independentSources,
        spannedBy: chain?.spannedBy.map((at) => graph.snapshot.sources.all[at]?.id),
      };
    };
    expect(await roots('c')).toEqual({ independent: 1, spannedBy: ['report'] });
    expect(await roots('e')).toEqual({ independent: 1, spannedBy: [] });
  });
});
