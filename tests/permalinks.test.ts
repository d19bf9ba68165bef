import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '../src/graphql/permalink.ts';
import { readScripts, seed } from '../src/ingest/seeds.ts';
import { openEmbedded } from '../src/store/embedded/store.ts';
import type { Store } from '../src/store/port.ts';
import { SEEDS_DIR, serve, temporaryFolder } from './support/server.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let store: Store;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  store = await openEmbedded(folder.path);
  await seed(store, readScripts(SEEDS_DIR));
  server = await serve(store);
});
afterAll(async () => {
  await server.close();
  await store.close();
  await folder.remove();
});

const get = (path: string, accept = 'application/json') => fetch(`${server.url}${path}`, { headers: { accept } });

async function linkTo(input: string): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ chains(input: ${input}) { permalink } }` }),
  });
  const { data } = (await response.json()) as { data: { chains: { permalink: string } } };
  return data.chains.permalink;
}

interface Recalled {
  readonly changed: boolean;
  readonly before: { readonly day: string; readonly revision: number };
  readonly now: { readonly revision: number };
  readonly chains: readonly {
    readonly status: string;
    readonly placeBefore: number | null;
    readonly placeNow: number | null;
    readonly summary: string | null;
  }[];
}

async function recalled(path: string): Promise<Recalled> {
  const response = await get(path);
  expect(response.status).toBe(200);
  return (await response.json()) as Recalled;
}

const TYPE_68 = '{from: {ids: ["dprk"]}, to: {kinds: [CELL]}, materiel: "type-68"}';

/** The statements of a seed script, run as a write of their own. */
async function change(...statements: string[]): Promise<void> {
  await store.write(async (writer) => {
    for (const statement of statements) await writer.statement(statement);
    await writer.run('dataset/touch');
  });
  await server.live.look();
}

describe('a permalink', () => {
  it('gives the answer again, and says that nothing has changed', async () => {
    const link = await linkTo(TYPE_68);
    expect(link.length).toBeLessThan(2_000);
    const { changed, chains } = await recalled(link);
    expect(changed).toBe(false);
    expect(chains.map(({ status, placeNow }) => [status, placeNow])).toEqual([
      ['SAME', 1],
      ['SAME', 2],
      ['SAME', 3],
    ]);
  });

  it('says which chains are new, which say something else, and which are gone', async () => {
    const link = await linkTo(TYPE_68);
    const weaker = "MATCH (c:Claim {flowId: 'islamic-state-to-cell-abu-khashab'}) SET c.credibility = 5";
    const gone = "MATCH (:Actor)-[f:SUPPLIED {id: 'islamic-state-to-cell-qayrawan'}]->(:Actor) DELETE f";
    await change(weaker, gone);
    const { changed, before, now, chains } = await recalled(link);
    expect(changed).toBe(true);
    expect([before.revision, now.revision]).toEqual([1, 2]);
    expect(chains.map(({ status }) => status)).toEqual(['SAME', 'CHANGED', 'GONE']);
    expect(chains.at(-1)).toMatchObject({ placeNow: null, summary: null });
    expect((await recalled(await linkTo(TYPE_68))).changed).toBe(false);
  });

  it('is a page for people, in which nothing of what was said is a program', async () => {
    await change("MATCH (a:Actor {id: 'dprk'}) SET a.name = '<script>alert(1)</script>'");
    const response = await get(await linkTo(TYPE_68), 'text/html');
    expect(response.headers.get('content-type')).toContain('text/html');
    const page = await response.text();
    expect(page).not.toContain('<script');
    expect(page).toContain('&#60;script&#62;alert(1)');
  });

  it('that is cut short, made up, or asks for what is not there any more is refused in words', async () => {
    const link = await linkTo(TYPE_68);
    const bomb = encodeLink({
      input: { x: 'x'.repeat(200_000) },
      day: '2026-01-01',
      revision: 1,
      contentHash: '',
      chains: [],
      more: false,
      complete: true,
    });
    for (const wrong of [link.slice(0, -20), '/chains/nothing', `/chains/${bomb}`]) {
      const response = await get(wrong);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('link: is not whole, or not one of ours');
    }
    const input = { to: { ids: ['nobody'] } };
    const unknown = encodeLink({
      input,
      day: '2026-01-01',
      revision: 1,
      contentHash: '',
      chains: [],
      more: false,
      complete: true,
    });
    expect(await (await get(`/chains/${unknown}`)).text()).toContain('there is no actor \\"nobody\\"');
    const senseless = encodeLink({
      input: { to: 7 },
      day: '2026-01-01',
      revision: 1,
      contentHash: '',
      chains: [],
      more: false,
      complete: true,
    });
    expect(await (await get(`/chains/${senseless}`)).text()).toContain('its question cannot be asked any more');
  });

  it('carries all that it remembers', () => {
    const remembered = {
      input: { to: { ids: ['x'] } },
      day: '2026-11-25',
      revision: 3,
      contentHash: 'abc',
      chains: [['0123456789abcdef01234567', '0123456789ab'] as const],
      more: true,
      complete: false,
    };
    expect(decodeLink(encodeLink(remembered) ?? '')).toEqual(remembered);
    const many = Array.from({ length: 101 }, () => ['a', 'b'] as const);
    expect(encodeLink({ ...remembered, chains: many })).toBeNull();
  });
});
