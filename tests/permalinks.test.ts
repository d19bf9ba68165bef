import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, LONGEST_LINK, type Remembered } from '../src/graphql/permalink.ts';
import { startServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const get = (path: string, accept = 'application/json') => fetch(`${server.url}${path}`, { headers: { accept } });

async function ask<T>(query: string): Promise<T> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: { chains: T }; errors?: unknown };
  expect(errors).toBeUndefined();
  return data.chains;
}

async function linkTo(input: string): Promise<string> {
  return (await ask<{ permalink: string }>(`{ chains(input: ${input}) { permalink } }`)).permalink;
}

/** What a link remembers, with something else in it. */
async function forged(link: string, change: (remembered: Remembered) => Partial<Remembered>): Promise<string> {
  const remembered = decodeLink(link.replace('/chains/', ''));
  return `/chains/${encodeLink({ ...remembered, ...change(remembered) })}`;
}

async function pageOf(link: string): Promise<string> {
  const response = await get(link, 'text/html');
  expect(response.headers.get('content-type')).toContain('text/html');
  return response.text();
}

interface Recalled {
  readonly query: string;
  readonly changed: boolean;
  readonly before: { readonly day: string; readonly revision: number };
  readonly now: { readonly revision: number };
  readonly chains: readonly {
    readonly status: string;
    readonly differsIn: readonly string[];
    readonly placeBefore: number | null;
    readonly placeNow: number | null;
    readonly summary: string | null;
    readonly hops: readonly {
      readonly id: string;
      readonly claims: readonly { readonly source: string }[];
      readonly toldIn: number | null;
    }[];
  }[];
  readonly sources: readonly { readonly id: string; readonly cited: boolean }[];
}

async function recalled(path: string): Promise<Recalled> {
  const response = await get(path);
  expect(response.status).toBe(200);
  return (await response.json()) as Recalled;
}

const TYPE_68 = '{from: {ids: ["dprk"]}, to: {kinds: [CELL]}, materiel: "type-68"}';

/** The statements of a seed script, run as a write of their own. */
async function change(...statements: string[]): Promise<void> {
  await server.store.write(async (writer) => {
    for (const statement of statements) await writer.statement(statement);
    await writer.run('dataset/touch');
  });
  await server.live.look();
}

describe('a page', () => {
  const WIDE = '{to: {kinds: [ARMED_GROUP, UNKNOWN]}, diversion: ANY, limit: 100}';

  it('shows no more chains than a link remembers, whatever its question asks for', async () => {
    const link = await forged(await linkTo(WIDE), ({ input }) => ({ input: { ...input, limit: 1000 }, chains: [] }));
    expect((await recalled(link)).chains).toHaveLength(100);
    expect(await pageOf(link)).toContain('There are more chains than these.');
  });

  it('tells what is said of a flow once, and elsewhere where that is', async () => {
    const link = await linkTo(WIDE);
    const { chains } = await recalled(link);
    const hops = chains.flatMap(({ hops }) => hops).filter(({ id }) => !id.startsWith('within:'));
    const told = hops.filter(({ toldIn }) => toldIn === null).map(({ id }) => id);
    expect(new Set(told).size).toBe(told.length);
    const elsewhere = hops.filter(({ toldIn }) => toldIn !== null);
    expect(elsewhere.length).toBeGreaterThan(10);
    for (const { id, claims, toldIn } of elsewhere) {
      expect(claims, id).toEqual([]);
      const there = chains[(toldIn as number) - 1]?.hops.find((hop) => hop.id === id);
      expect(there?.claims.length, id).toBeGreaterThan(0);
    }
    expect(await pageOf(link)).toMatch(/What its sources say stands under chain \d+\./);
  });
});

describe('a permalink', () => {
  it('gives the answer again, and says that nothing has changed', async () => {
    const link = await linkTo(TYPE_68);
    const { changed, chains } = await recalled(link);
    expect(changed).toBe(false);
    expect(chains.map(({ status, placeNow }) => [status, placeNow])).toEqual([
      ['SAME', 1],
      ['SAME', 2],
      ['SAME', 3],
    ]);
    expect(await pageOf(link)).toMatch(
      /answer is that of [\d-]+ \(revision 1\), in every hop, date, grade and source\./,
    );
  });

  it('is short enough to be sent', async () => {
    const link = await linkTo('{to: {kinds: [CELL]}, limit: 10}');
    expect((await recalled(link)).chains).toHaveLength(10);
    expect(link.length).toBeLessThan(900);
  });

  it('gives the question as a query that can be asked', async () => {
    const { query } = await recalled(await linkTo('{to: {kinds: [CELL]}, period: {from: "2014-01-01"}, limit: 2}'));
    expect(query).toContain('to: {kinds: [CELL], includeParts: true}');
    const { chains } = await ask<{ chains: { hops: unknown[] }[] }>(query);
    expect(chains).toHaveLength(2);
    expect(chains[0]?.hops).not.toHaveLength(0);
  });

  it('gives what its sources derive from beside them, told apart from what its claims cite', async () => {
    const { chains, sources } = await recalled(await linkTo(TYPE_68));
    const claims = chains.flatMap(({ hops }) => hops.flatMap((hop) => hop.claims.map(({ source }) => source)));
    expect(sources.filter(({ cited }) => cited).map(({ id }) => id)).toEqual([...new Set(claims)].sort());
    expect(sources.filter(({ cited }) => !cited).map(({ id }) => id)).toEqual(['car-2024-is-cells']);
  });

  it('tells a page of another order, and of an end of the answer that has moved', async () => {
    const link = await linkTo(TYPE_68);
    const swapped = await pageOf(await forged(link, ({ chains }) => ({ chains: [...chains].reverse() })));
    expect(swapped).toContain('differs from that of');
    expect(swapped).toContain('The chains are the same in every hop, date, grade and source, in another order.');
    expect(swapped).toContain('as it was; number 3 then, number 1 now');
    expect(swapped).toContain('<p class="SAME">as it was</p>');
    const ended = await pageOf(await forged(link, () => ({ more: true, complete: false })));
    expect(ended).toContain('and in their order. There were more chains then, and there are no more now.');
    expect(ended).toContain('Then the search ended before all was seen; now it saw all.');
  });

  it('says which chains are new, which say something else in what, and which are gone from whom to whom', async () => {
    const link = await linkTo(TYPE_68);
    const weaker = "MATCH (c:Claim {flowId: 'islamic-state-to-cell-abu-khashab'}) SET c.credibility = 5";
    const gone = "MATCH (:Actor)-[f:SUPPLIED {id: 'islamic-state-to-cell-qayrawan'}]->(:Actor) DELETE f";
    await change(weaker, gone);
    const { changed, before, now, chains } = await recalled(link);
    expect(changed).toBe(true);
    expect([before.revision, now.revision]).toEqual([1, 2]);
    expect(chains.map(({ status }) => status)).toEqual(['SAME', 'CHANGED', 'GONE']);
    expect(chains.map(({ differsIn }) => differsIn)).toEqual([[], ['GRADES'], []]);
    expect(chains.at(-1)).toMatchObject({ placeNow: null, summary: null, from: { id: 'dprk' } });
    const page = await pageOf(link);
    expect(page).toMatch(/differs from that of [\d-]+ \(revision 1\)/);
    expect(page).toContain('the same flows, but not as then: grades');
    expect(page).toMatch(/The chain from <bdi>[^<]+<\/bdi> to <bdi>Islamic State cell of the Qayrawan[^<]*<\/bdi>/);
    const unknown = await forged(link, () => ({ chains: [['x', 'y', 'someone', 'someone-else']] }));
    expect(await pageOf(unknown)).toContain('The chain from <bdi>someone</bdi> to <bdi>someone-else</bdi>');
    expect((await recalled(await linkTo(TYPE_68))).changed).toBe(false);
  });

  const FLOW = "MATCH (:Actor)-[f {id: 'islamic-state-to-cell-abu-khashab'}]->(:Actor)";
  it.each([
    ['HOPS', `${FLOW} SET f.materiel = ['weapons']`, 'who, how, or what materiel'],
    ['HOPS', `${FLOW} SET f.items = ['lot-ak-tilde-mark']`, 'who, how, or what materiel'],
    ['DATES', `${FLOW} SET f.latest = date('2021-11-30')`, 'dates'],
    ['GRADES', "MATCH (c:Claim {flowId: 'islamic-state-to-cell-abu-khashab'}) SET c.credibility = 4", 'grades'],
    ['SOURCES', "MATCH (s:Source {id: 'globe-and-mail-is-cells'}) SET s.reliability = 'E'", 'sources, or how reliable'],
  ])('tells a change in %s from others', async (aspect, statement, words) => {
    const link = await linkTo('{from: {ids: ["dprk"]}, to: {ids: ["is-cell-abu-khashab"]}, materiel: "type-68"}');
    await change(statement);
    expect((await recalled(link)).chains.map(({ differsIn }) => differsIn)).toEqual([[aspect]]);
    expect(await pageOf(link)).toContain(`the same flows, but not as then: ${words}`);
  });

  it('tells a change in START from others', async () => {
    const link = await linkTo('{to: {ids: ["syrian-government"]}, materiel: "type-68", diversion: ANY}');
    await change(`MATCH (a:Actor {id: 'romania'}), (b:Actor {id: 'dprk'})
      MERGE (a)-[f:SUPPLIED {id: 'of-something-else'}]->(b) SET f.materiel = ['ammunition']`);
    expect((await recalled(link)).chains.map(({ differsIn }) => differsIn)).toContainEqual(['START']);
  });

  it('is a page for people, in which nothing of what was said is a program or turns it around', async () => {
    await change("MATCH (a:Actor {id: 'dprk'}) SET a.name = '<script>alert(1)</script>\u202e\u2066\u0007'");
    const link = await linkTo(TYPE_68);
    const strange = await forged(link, ({ input }) => ({ input: { ...input, avoid: ['\u202e'] } }));
    for (const page of [await pageOf(link), await pageOf(strange)]) {
      expect(page).not.toContain('<script');
      expect(page).toContain('&#60;script&#62;alert(1)');
      expect(page).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    }
    expect(await pageOf(strange)).toContain('&#34;\\u202e&#34;');
  });

  it('that is damaged or made up is refused in words, as JSON and as a page', async () => {
    const link = await linkTo(TYPE_68);
    const whole = [2, {}, '2026-01-01', 1, '', [], false, true];
    const wrong = [
      link.slice(0, -20),
      `${link}.`,
      `${link}AAAA`,
      `${link.slice(0, 60)}${link[60] === 'A' ? 'B' : 'A'}${link.slice(61)}`,
      '/chains/nothing',
      made([2, { x: 'x'.repeat(200_000) }, ...whole.slice(2)]),
      made([2, null, ...whole.slice(2)]),
      made([...whole.slice(0, 5), [['a', 'b']], false, true]),
      made(null),
    ];
    for (const one of wrong) {
      const response = await get(one);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('link: is not whole, or not one of ours');
      expect((await get(one, 'text/html')).status).toBe(400);
      expect(await pageOf(one)).toContain('<strong>link: is not whole, or not one of ours');
    }
  });

  it.each([
    ['there is no actor "nobody"', { to: { ids: ['nobody'] } }],
    ['its question cannot be asked any more', { to: 7 }],
    ['to: is needed', {}],
  ])('that cannot be asked any more says why (%s), and what it remembers', async (why, input) => {
    const link = await forged(await linkTo(TYPE_68), ({ chains }) => ({
      input,
      day: '2025-11-25',
      revision: 7,
      chains: [...chains, ['x', 'y', 'dprk', 'someone']],
    }));
    const response = await get(link);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: { message: string }[] }).errors[0]?.message).toContain(why);
    expect((await get(link, 'text/html')).status).toBe(400);
    const page = await pageOf(link);
    expect(page).toContain(why.replaceAll('"', '&#34;'));
    expect(page).toContain('The answer of 2025-11-25: revision 7, content ');
    expect(page).toContain('</bdi> to <bdi>someone</bdi>');
  });

  it('carries all that it remembers', () => {
    expect(decodeLink(encodeLink(REMEMBERED) ?? '')).toEqual(REMEMBERED);
  });

  it('is not made where it could not be opened', async () => {
    const chain = ['a', 'b', 'c', 'd'] as const;
    expect(encodeLink({ ...REMEMBERED, chains: Array.from({ length: 101 }, () => chain) })).toBeNull();
    const ids = Array.from({ length: 20_000 }, (_, at) => `actor-${at}`);
    expect(encodeLink({ ...REMEMBERED, input: { to: { ids } } })).toBeNull();
    const noise = (length: number) => ({ ...REMEMBERED, input: { avoid: [randomText(length)] } });
    expect(encodeLink(noise(LONGEST_LINK))).toBeNull();
    for (const size of [99_700, 99_800, 99_900, 100_000]) {
      const long = { ...REMEMBERED, input: { x: 'é'.repeat(size / 2) } };
      const id = encodeLink(long);
      if (id !== null) expect(decodeLink(id)).toEqual(long);
      expect(id === null).toBe(size > 99_800);
    }
    const longest = encodeLink(noise(10_900)) ?? '';
    expect(longest.length).toBeGreaterThan(0.9 * LONGEST_LINK);
    expect(await (await get(`/chains/${longest}`)).text()).toContain('there is no actor');
  });
});

const REMEMBERED: Remembered = {
  input: { to: { ids: ['x'] } },
  day: '2026-11-25',
  revision: 3,
  contentHash: 'abc',
  chains: [['0123456789abcdef01234567', '0123456789abcdef012345678', 'dprk', 'someone']],
  more: true,
  complete: false,
};

/** A link as `encodeLink` makes it, of anything. */
function made(said: unknown): string {
  const packed = deflateRawSync(JSON.stringify(said)).toString('base64url');
  return `/chains/${packed}${createHash('sha256').update(packed).digest('base64url').slice(0, 5)}`;
}

/** Text that no packing makes much shorter, the same each time. */
function randomText(length: number): string {
  const pieces = Array.from({ length: length / 40 }, (_, at) =>
    createHash('sha256').update(`${at}`).digest('base64url'),
  );
  return pieces.join('').slice(0, length);
}
