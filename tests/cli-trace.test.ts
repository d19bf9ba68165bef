import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Traced } from '../src/cli/answer.ts';
import { treeOf } from '../src/cli/tree.ts';
import { type AtHand, openProgram, runProgram } from './support/program.ts';
import { NEO4J, openNeo4jAlone, WITHOUT_NEO4J } from './support/stores.ts';

let at: AtHand;
beforeAll(async () => {
  at = await openProgram();
});
afterAll(() => at.close());

const TYPE_68 = ['--from', 'dprk', '--to.kinds', 'CELL', '--materiel=type-68'];

describe('trace', () => {
  it('prints the chains hop by hop, with dates, grades, statements and sources, in their own script', async () => {
    const { code, out, err } = await at.run('trace', ...TYPE_68, '--limit', '1');
    expect(err).toBe('');
    expect(code).toBe(0);
    const expected = [
      '1. weakest link hop 1 at 3/D',
      'the order of days is possible, not certain',
      'all of it rests on: Conflict Armament Research, ',
      "Democratic People's Republic of Korea (dprk)",
      'SUPPLIED  by 2021-12-31 (its sources: by 2022-09-28)  3/D  Type 68 rifle',
      'flow dprk-to-syrian-government-rifles',
      '3/D, likely: news.tn, “تقرير: خلايا داعش',
      'ar: “',
      'Syrian government (syrian-government)  <- last lawful custodian',
      'left lawful hands: how is unclear, after delivery',
      'Islamic State (islamic-state)  <- first illicit holder',
      '└─ Islamic State cell of the Abu Khashab seizure (is-cell-abu-khashab)',
      'There are more chains: raise --limit.',
      'permalink /chains/',
    ];
    let place = 0;
    for (const part of expected) {
      const found = out.indexOf(part, place);
      expect(found, part).toBeGreaterThanOrEqual(place);
      place = found;
    }
  });

  it('says the same of the store as of a server, in words and as JSON', async () => {
    const [here, there] = await Promise.all([
      at.run('trace', ...TYPE_68),
      at.run('trace', ...TYPE_68, '--url', at.url),
    ]);
    expect(there.out).toBe(here.out.replace('permalink /', `permalink ${at.url}/`));
    const json = JSON.parse((await at.run('trace', ...TYPE_68, '--json', '--url', at.url)).out) as Traced;
    expect(json.chains).toHaveLength(3);
    expect(here.out).toBe(treeOf(json));
  });

  it('counts the hops that say nothing of what moved', async () => {
    const json = JSON.parse((await at.run('trace', ...TYPE_68, '--json', '--url', at.url)).out) as Traced;
    expect(treeOf(json)).not.toContain('materiel unstated');
    const silent = { ...json, chains: json.chains.map((chain) => ({ ...chain, materielUnstated: 3 })) };
    expect(treeOf(silent)).toContain('materiel unstated on 3 hops');
  });

  it('prints no evidence that the question leaves out, and says that there is more on record', async () => {
    const asked = ['trace', '--to', 'islamic-state', '--limit', '5', '--url', at.url];
    expect((await at.run(...asked)).out).toContain('The Washington Post');
    const { out } = await at.run(...asked, '--knownAt', '2016-12-14');
    expect(out).toContain('ASSERTS');
    expect(out).not.toContain('The Washington Post');
    expect(out).toMatch(/more claims? on record do(es)? not count here/);
  });

  it('ends quietly where nobody reads on', async () => {
    const { stdout, stderr } = await at.shell(`trace --to islamic-state --limit 100 --url ${at.url} | head -1`);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^1\. weakest link/);
  });

  it('shows of a contested flow what speaks for it and against it, and counts the rest', async () => {
    const to = 'unknown-rebels-of-the-zagreb-airlift';
    const airlift = ['trace', '--from', 'croatia', '--to', to, '--diversion', 'ANY', '--limit', '1'];
    const { out } = await at.run(...airlift);
    expect(out).toMatch(/ASSERTS: Former Yugoslav weapons .*\n.* 4\/D, reported: Daily Alert/);
    expect(out).toMatch(/DISPUTES: The Croatian foreign ministry denied/);
    const without = await at.run(...airlift, '--withoutSources', 'al-manar-83749');
    expect(without.out).toContain('ASSERTS: Former Yugoslav weapons');
    expect(without.out).not.toContain('Al-Manar');
  });

  it('changes nothing in a store that holds something, and says that its seeds are others', async () => {
    const [seeds, home] = [join(at.path, 'other-seeds'), join(at.path, 'seeded')];
    await mkdir(seeds);
    await mkdir(home);
    const statement = "MERGE (:Actor:State {id: 'a', name: 'A'}) MERGE (:Actor:Cell {id: 'b', name: 'B'});";
    await writeFile(join(seeds, '10-actors.cypher'), statement);
    expect((await runProgram(['seed'], home, { SEEDS_DIR: seeds })).code).toBe(0);
    const stored = () => readFile(join(home, 'data/current'), 'utf8');
    const before = await stored();
    for (const args of [
      ['trace', '--from', 'a', '--to', 'b'],
      ['export', 'graph.graphml', '--all'],
    ]) {
      const { code, out, err } = await runProgram(args, home, {});
      expect(err).toMatch(/^the graph was not made of the seeds in .*: `armstrace seed` or `serve` would run them\n$/);
      expect(code).toBe(0);
      expect(out).not.toContain('dprk');
    }
    expect(await stored()).toBe(before);
    expect((await runProgram(['trace', '--from', 'a', '--to', 'b'], home, { SEEDS_DIR: seeds })).err).toBe('');
  });

  it('writes nothing of an error to the terminal that would do something to it', async () => {
    const { err, code } = await at.run('trace', '--to', 'a\u001b[2Jb');
    expect(err).toContain('there is no actor "a [2Jb"');
    expect(code).toBe(2);
  });

  it('says why there is no chain', async () => {
    const { code, out } = await at.run('trace', '--from', 'islamic-state', '--to', 'dprk', '--url', at.url);
    expect(code).toBe(0);
    expect(out).toContain('There is no such chain.');
  });

  it('calls nobody a lawful custodian whom no source names', async () => {
    const { out } = await at.run('trace', '--to', 'islamic-state', '--via', 'private-importer-lebanon');
    expect(out).toContain('(unknown-hand-after-importer-lebanon)  <- last lawful custodian not known');
  });

  it('says of a hop that cannot be cited what its claims want', async () => {
    const { out } = await at.run('trace', '--from', 'bulgaria', '--to', 'islamic-state');
    expect(out).toContain('not citable: hop 1 (no title)');
  });

  const REFUSED: Readonly<Record<string, [args: string[], message: RegExp]>> = {
    'an actor that nobody knows': [['--to', 'nobody'], /to\.ids: there is no actor "nobody"; the nearest are/],
    'an option that there is not': [
      ['--too', 'dprk'],
      /trace does not take "--too", accepted are --to, --to\.ids, .*--json, --url, --help/,
    ],
    'an option without its value': [['--to'], /--to wants a value/],
    'a word that is no option': [['dprk'], /trace does not take "dprk"/],
    'a number that is none': [['--to', 'dprk', '--maxHops', 'x'], /maxHops: "x" is no number/],
    'an address that is none': [['--to', 'dprk', '--url', 'nonsense'], /--url is "nonsense", accepted is an address/],
    'an address where nobody answers': [
      ['--to', 'dprk', '--url', 'http://127.0.0.1:9'],
      /no server answers at http:\/\/127\.0\.0\.1:9/,
    ],
  };
  for (const [what, [args, message]] of Object.entries(REFUSED)) {
    it(`refuses ${what} in one line`, async () => {
      const { code, out, err } = await at.run('trace', ...args);
      expect(err).toMatch(message);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(out).toBe('');
      expect(code).toBe(2);
    });
  }

  it('lists every filter in its help, without colours where that is no terminal', async () => {
    const env = { NO_COLOR: '' };
    const { out, err } = await runProgram(['trace', '-h'], at.path, env);
    expect(out + err).not.toContain('\u001b');
    for (const option of ['--to.kinds', '--minCredibility', '--withoutSources', '--json', '--url']) {
      expect(out + err).toContain(option);
    }
  });

  it('prints nothing that would do something to a terminal', () => {
    const evil = { id: 'x', name: 'a\u001b[2Jb\u202ec\nd', kind: 'CELL' };
    const hop = {
      position: 1,
      kind: 'DIVERTED',
      earliest: null,
      latest: null,
      credibility: 6,
      reliability: 'F',
      contested: true,
      from: evil,
      to: evil,
      claims: null,
      flow: null,
    };
    const chain = {
      start: 'CHOSEN',
      feasibility: 'POSSIBLE',
      contested: true,
      uncited: [],
      namesItem: false,
      independentSources: 0,
      materiel: [evil],
      materielUnstated: 0,
      elapsedDays: { min: 0, max: 0 },
      weakestLink: hop,
      lastLawfulCustodian: null,
      firstIllicitHolder: null,
      spannedBy: null,
      hops: [hop],
    };
    const text = treeOf({
      chains: [chain],
      more: false,
      complete: true,
      permalink: null,
      unseenBound: null,
      none: null,
      snapshot: { revision: 1, stale: false },
    });
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(text).toContain('a [2Jb c d');
  });
});

describe.skipIf(!NEO4J)(`on Neo4j${WITHOUT_NEO4J}`, () => {
  it('trace and export say what they say on the embedded store', async () => {
    const { settings, close } = await openNeo4jAlone();
    const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE } = settings;
    const env = { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE };
    for (const args of [
      ['trace', ...TYPE_68],
      ['export', 'chains.edges.csv', ...TYPE_68],
    ]) {
      const [there, here] = [await runProgram(args, at.path, env), await at.run(...args)];
      expect({ ...there, out: withoutRevision(there.out) }).toEqual({ ...here, out: withoutRevision(here.out) });
    }
    await close();
  }, 120_000);

  /** Each store counts its writes by itself, and a permalink carries that. */
  function withoutRevision(text: string): string {
    return text.replace(/revision \d+, permalink \S+/, '');
  }
});
