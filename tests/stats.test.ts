import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statisticsOf } from '../src/ingest/statistics.ts';
import { claim, SOUND } from './support/audits.ts';
import { runProgram } from './support/program.ts';
import { temporaryFolder } from './support/server.ts';
import { ADAPTERS, storeOfEachTest, write } from './support/stores.ts';

describe('stats of the seeds', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const env = () => ({ DATA_DIR: join(folder.path, 'data') });
  const run = (...args: readonly string[]) => runProgram(['stats', ...args], folder.path, env());
  let counts: Record<string, number>;
  beforeAll(async () => {
    folder = await temporaryFolder();
    counts = JSON.parse((await run('--json')).out);
  });
  afterAll(() => folder.remove());

  it.each([
    ['facts', 330],
    ['flows', 140],
    ['datedFlows', 60],
    ['independentFlows', 10],
    ['battlefieldCaptures', 25],
    ['citableChains', 60],
  ])('%s are %i at the least', (name, least) => {
    expect(counts[name]).toBeGreaterThanOrEqual(least);
  });

  it('leave no claim without a day, and no source without an address or a reason', () => {
    expect(counts).toMatchObject({ undatedClaims: 0, unaddressedSources: 0 });
  });

  it('locate 85 % of the asserting claims at the least', () => {
    const { locatedAssertingClaims = 0, assertingClaims = 0 } = counts;
    expect(locatedAssertingClaims / assertingClaims).toBeGreaterThanOrEqual(0.85);
  });

  it('say of which state of the graph they are', () => {
    expect(counts).toMatchObject({ revision: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('are told to people line by line', async () => {
    const { out, err, code } = await run();
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const line = out.split('\n').find((text) => text.startsWith('facts'));
    expect(line?.split(/\s+/)).toEqual(['facts', String(counts.facts)]);
    expect(out).toContain('to islamic-state');
  });

  it('count the chains to another actor where one is named', async () => {
    const { out } = await run('--json', '--to', 'jabhat-al-nusra');
    expect(JSON.parse(out)).toMatchObject({ to: 'jabhat-al-nusra', flows: counts.flows });
    const asked = ['--to', 'jabhat-al-nusra', '--citable', 'true', '--limit', '100', '--json'];
    const { chains } = JSON.parse((await runProgram(['trace', ...asked], folder.path, env())).out);
    expect(chains.length).toBeGreaterThan(0);
    expect(JSON.parse(out)).toMatchObject({
      citableChains: chains.length,
      citableChainsOfOneHop: chains.filter(({ hops }: { hops: unknown[] }) => hops.length === 1).length,
      moreCitableChains: false,
    });
  });

  it('count a graph that does not know the Islamic State, without chains to it', async () => {
    const [home, seeds] = [join(folder.path, 'own'), join(folder.path, 'own-seeds')];
    await Promise.all([home, seeds].map((path) => mkdir(path)));
    await writeFile(join(seeds, '10-actors.cypher'), "MERGE (:Actor:State {id: 'a', name: 'A'});");
    await runProgram(['seed'], home, { SEEDS_DIR: seeds });
    const { out, code } = await runProgram(['stats', '--json'], home, { SEEDS_DIR: seeds });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ actors: 1, flows: 0 });
    expect(JSON.parse(out)).not.toHaveProperty('citableChains');
  });

  it('refuse an actor that there is not, and an option without its value, in one line', async () => {
    expect(await run('--to', 'nobody')).toMatchObject({ code: 2, err: expect.stringContaining('no actor "nobody"') });
    expect(await run('--to')).toMatchObject({ code: 2, err: expect.stringContaining('--to wants a value') });
    expect(await run('--citable')).toMatchObject({
      code: 2,
      err: expect.stringContaining('accepted are --json, --to'),
    });
  });
});

describe.each(ADAPTERS)('statistics, in $name', (adapter) => {
  const opened = storeOfEachTest(adapter);
  beforeEach(() => write(opened().store, ...SOUND));

  const counted = async () => {
    const reader = await opened().store.read();
    const counts = await statisticsOf(reader);
    await reader.close();
    return counts;
  };

  it('count each thing once', async () => {
    expect(await counted()).toEqual({
      actors: 4,
      flows: 1,
      datedFlows: 1,
      independentFlows: 1,
      battlefieldCaptures: 0,
      claims: 3,
      assertingClaims: 3,
      locatedClaims: 3,
      locatedAssertingClaims: 3,
      undatedClaims: 0,
      facts: 1,
      sources: 3,
      addressedSources: 2,
      unaddressedSources: 0,
    });
  });

  it('take what derives from one source for one, and a claim about a value for no support', async () => {
    await write(
      opened().store,
      "MATCH (c:Claim {id: 'theft-register'}) DETACH DELETE c",
      claim('c1', { from: 'article', flowId: 'theft' }),
      claim('c2', { from: 'register', flowId: 'theft', property: 'quantity', value: 3 }),
    );
    expect(await counted()).toMatchObject({ independentFlows: 0, claims: 4 });
  });

  it('take what a source has taken back for no support, whatever the order of the claims', async () => {
    await write(
      opened().store,
      "MATCH (s:Source {id: 'register'}) CREATE (:Claim {id: 'a-back', stance: 'RETRACTS', credibility: 2, statement: 'No.', flowId: 'theft', statedOn: date('2020-01-01')})-[:FROM]->(s)",
    );
    expect(await counted()).toMatchObject({ independentFlows: 0, claims: 4 });
  });

  it('take for an address and a place in a source what the audit takes for one', async () => {
    await write(
      opened().store,
      "MATCH (s:Source {id: 'report'}) SET s.url = 'javascript:alert(1)'",
      "MATCH (s:Source {id: 'article'}) SET s.urlUnknown = ' '",
      "MATCH (c:Claim {id: 'theft-register'}) SET c.quote = ' ', c.locatorPage = 0",
    );
    expect(await counted()).toMatchObject({ addressedSources: 1, unaddressedSources: 2, locatedClaims: 2 });
  });

  it('take a flow for dated whose days are 31 apart at most', async () => {
    const set = (earliest: string, latest: string) =>
      `MATCH ()-[f:DIVERTED {id: 'theft'}]->() SET f.earliest = ${earliest}, f.latest = ${latest}`;
    await write(opened().store, set("date('2014-10-15')", "date('2014-11-14')"));
    expect((await counted()).datedFlows).toBe(1);
    await write(opened().store, set("date('2014-10-15')", "date('2014-11-15')"));
    expect((await counted()).datedFlows).toBe(0);
    await write(opened().store, set("date('2014-10-15')", "date('2014-10-14')"));
    expect((await counted()).datedFlows).toBe(0);
    await write(opened().store, set("date('2014-10-15')", 'null'));
    expect((await counted()).datedFlows).toBe(0);
  });

  it('tell claims that nobody could place or date, and sources without an address', async () => {
    await write(
      opened().store,
      "MATCH (s:Source {id: 'article'}) SET s.published = null, s.urlUnknown = null",
      "MATCH (c:Claim {id: 'trial-article'}) SET c.locatorPage = null, c.stance = 'DISPUTES'",
    );
    expect(await counted()).toMatchObject({
      undatedClaims: 1,
      locatedClaims: 2,
      locatedAssertingClaims: 2,
      assertingClaims: 2,
      unaddressedSources: 1,
    });
  });
});
