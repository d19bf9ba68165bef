import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScripts, seed } from '../src/ingest/seeds.ts';
import { StoreUnavailable } from '../src/model/errors.ts';
import { openEmbedded } from '../src/store/embedded/store.ts';
import type { Store } from '../src/store/port.ts';
import { clientOf } from './support/client.ts';
import { SEEDS_DIR, serve, temporaryFolder } from './support/server.ts';

/** A store that counts what it is asked, and can be made to fail. */
function watched(store: Store) {
  const watch = { asked: [] as string[], isAway: false };
  const ask = <T>(doIt: () => Promise<T>) => {
    if (watch.isAway) return Promise.reject(new StoreUnavailable('the store has gone away'));
    return doIt();
  };
  const reading: Store = {
    address: store.address,
    newest: () => ask(() => store.newest()),
    read: async () => {
      const reader = await store.read();
      return {
        version: reader.version,
        close: () => reader.close(),
        run: (name, params) => {
          if (name !== 'dataset/read') watch.asked.push(name); // that is the server's own look, once a second
          return ask(() => reader.run(name, params));
        },
        stream: (name, params, take) => ask(() => reader.stream(name, params, take)),
      };
    },
    write: (work, schema) => store.write(work, schema),
    close: () => store.close(),
  };
  return { store: reading, watch };
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: Awaited<ReturnType<typeof serve>>;
let watch: ReturnType<typeof watched>['watch'];
let ask: ReturnType<typeof clientOf>;

beforeAll(async () => {
  folder = await temporaryFolder();
  const embedded = await openEmbedded(folder.path);
  await seed(embedded, readScripts(SEEDS_DIR));
  const both = watched(embedded);
  watch = both.watch;
  server = await serve(both.store);
  ask = clientOf(server.url);
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

const TYPE_68 = `
  query($limit: Int) {
    chains(input: { from: { ids: ["dprk"] }, to: { kinds: [CELL] }, materiel: "type-68", limit: $limit }) {
      chains {
        id start feasibility summary materiel { id name calibre } materielUnstated elapsedDays { min max }
        rank { credibility reliability } weakestLink { position } unknownHands withinHops contested
        lastLawfulCustodian { id } firstIllicitHolder { id } independentSources
        sources { id reliability publisher } spannedBy { id }
        hops {
          position kind from { id name } to { id name } earliest latest credibility reliability contested
          flow {
            id when materiel { id } independentSources
            ... on Diverted { diversionPoint diversionMechanism }
            claims { fact statement quote lang wording stance credibility source { id title publisher url reliability derivedFrom { id } } }
          }
        }
      }
      more complete none { summary }
      snapshot { revision contentHash stale excluded { reason count } }
    }
  }`;

describe('how Type 68 rifles from the DPRK reached Islamic State cells', () => {
  it('is answered with a chain to each cell, every hop dated, graded and sourced', async () => {
    const { data, errors } = await ask(TYPE_68);
    expect(errors).toEqual([]);
    const { chains, more, complete, none, snapshot } = data.chains;
    expect({ more, complete, none }).toEqual({ more: false, complete: true, none: null });
    expect(snapshot).toMatchObject({ revision: 1, stale: false, excluded: [] });
    const ends = chains.map((chain: { hops: { to: { id: string } }[] }) => chain.hops.at(-1)?.to.id);
    expect(ends.sort()).toEqual(['is-cell-abu-khashab', 'is-cell-al-sinaa', 'is-cell-qayrawan']);
    for (const chain of chains) {
      expect(chain).toMatchObject({
        start: 'CHOSEN',
        materiel: [{ id: 'type-68', calibre: '7.62x39 mm' }],
        lastLawfulCustodian: { id: 'syrian-government' },
        firstIllicitHolder: { id: 'islamic-state' },
        unknownHands: 0,
      });
      expect(chain.hops.map((hop: { kind: string }) => hop.kind)).toEqual(['SUPPLIED', 'DIVERTED', 'SUPPLIED']);
      for (const { flow, latest, credibility } of chain.hops) {
        expect(latest).toMatch(/^20\d\d-\d\d-\d\d$/);
        expect(credibility).toBe(3); // the report says likely, and strongly indicates
        expect(flow.claims.length).toBeGreaterThan(0);
        for (const claim of flow.claims) {
          expect(claim.statement).not.toBe('');
          expect(claim.source.publisher).toBeTruthy();
        }
      }
      expect(chain.hops[1].flow.diversionMechanism).toBe('UNDETERMINED');
    }
  });

  it('quotes the Arabic article verbatim where its text was at hand', async () => {
    const { data } = await ask(TYPE_68);
    const claims = data.chains.chains[0].hops[0].flow.claims;
    const quoted = claims.find((claim: { quote: string | null }) => claim.quote);
    expect(quoted).toMatchObject({ lang: 'ar', source: { id: 'arabic-article-is-cells' } });
    expect(quoted.quote).toContain('البنادق الصينية والكورية الشمالية');
  });
});

describe('a chain answer', () => {
  const roundTrips = async (query: string, variables: object = {}) => {
    watch.asked = [];
    const { data, errors } = await ask(query, variables);
    expect(errors).toEqual([]);
    return { asked: [...watch.asked].sort(), chains: data.chains.chains.length };
  };

  it('costs a fixed number of round trips to the store, whatever its size', async () => {
    const one = await roundTrips(TYPE_68, { limit: 1 });
    const all = await roundTrips(TYPE_68, { limit: 1_000 });
    expect(all.chains).toBeGreaterThan(one.chains);
    expect(all.asked).toEqual(one.asked);
    expect(new Set(all.asked).size).toBe(all.asked.length);
  });

  it('costs a fixed number of them as a file as well, with all that its sources derive from', async () => {
    const exported = async (limit: number) => {
      watch.asked = [];
      const response = await fetch(`${server.url}/export/chains.cyjs?to=islamic-state&limit=${limit}`);
      const { data } = (await response.json()) as { data: { sources: { cited: boolean }[] } };
      return { asked: [...watch.asked].sort(), roots: data.sources.filter(({ cited }) => !cited).length };
    };
    const [few, many] = [await exported(2), await exported(1_000)];
    expect(many.roots).toBeGreaterThan(few.roots);
    const things = ['records/items', 'records/lots']; // asked for where a flow names any
    expect(many.asked).toEqual([...new Set([...few.asked, ...things])].sort());
  });

  it('is the same each time it is asked for', async () => {
    expect(await ask(TYPE_68)).toEqual(await ask(TYPE_68));
  });
});

describe('where there is no chain', () => {
  it('the answer says which filter removed it', async () => {
    const { data, errors } = await ask(`{
      chains(input: { from: { ids: ["dprk"] }, to: { kinds: [CELL] }, materiel: "type-68", minReliability: B }) {
        chains { id } none { summary lifted { filter complete chain { summary } } nearestMiss { summary } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.chains.chains).toEqual([]);
    const lifted = data.chains.none.lifted.find(({ filter }: { filter: string }) => filter === 'minReliability');
    expect(lifted.chain.summary).toContain('Islamic State');
    expect(data.chains.none.summary).toContain('minReliability');
  });
});

describe('while the store is away', () => {
  it('chains still answer, their records are null with an error that says why, and the answer says that it is stale', async () => {
    watch.isAway = true;
    await server.live.look();
    const { data, errors } = await ask(TYPE_68, { limit: 1 });
    expect(data.chains.snapshot.stale).toBe(true);
    const [chain] = data.chains.chains;
    expect(chain.summary).toContain('Islamic State');
    expect(chain.sources).toBeNull();
    expect(chain.hops[0].flow.claims).toBeNull();
    expect(chain.hops[0]).toMatchObject({ from: { id: 'dprk' }, credibility: 3 });
    expect(errors.every((error) => error.extensions?.code === 'STORE_UNAVAILABLE')).toBe(true);
    expect(errors[0]?.message).toBe('the store has gone away');
    watch.isAway = false;
    await server.live.look();
    expect((await ask(TYPE_68, { limit: 1 })).data.chains.snapshot.stale).toBe(false);
  });

  it('a permalink still answers, and says that what the sources say cannot be read', async () => {
    const { data } = await ask('{ chains(input: { from: { ids: ["dprk"] }, to: { kinds: [CELL] } }) { permalink } }');
    const open = (accept: string) => fetch(`${server.url}${data.chains.permalink}`, { headers: { accept } });
    const pageOf = async () => (await open('text/html')).text();
    expect(await pageOf()).toContain('<ul class="claims">');
    watch.isAway = true;
    const recalled = (await (await open('application/json')).json()) as {
      sources: unknown;
      chains: { status: string }[];
    };
    const page = await pageOf();
    watch.isAway = false;
    expect(recalled).toMatchObject({ sources: null, chains: [{ status: 'SAME', hops: [] }, {}, {}] });
    expect(page).toContain('The store does not answer: what the sources say cannot be read now.');
    expect(page).toContain('as it was');
  });
});
