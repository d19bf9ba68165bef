import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../src/cli/options.ts';
import { type Traced, treeOf } from '../src/cli/tree.ts';
import { PROGRAM, runProgram } from './support/program.ts';
import { startServer, temporaryFolder } from './support/server.ts';
import { NEO4J, openNeo4jAlone, WITHOUT_NEO4J } from './support/stores.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

/** In an empty folder, with nothing set. */
const run = (...args: string[]) => runProgram(args, folder.path, {});

const TYPE_68 = ['--from', 'dprk', '--to.kinds', 'CELL', '--materiel=type-68'];

describe('trace', () => {
  it('prints the chains hop by hop, with dates, grades, statements and sources, in their own script', async () => {
    const { code, out, err } = await run('trace', ...TYPE_68, '--limit', '1');
    expect(err).toBe('');
    expect(code).toBe(0);
    const expected = [
      '1. weakest link hop 1 at 3/D',
      "Democratic People's Republic of Korea (dprk)",
      'SUPPLIED  by 2021-12-31  3/D  Rifles',
      'ASSERTS 3/D, likely: Many rifles of the seizures are North Korean',
      'خلايا داعش',
      'Syrian government (syrian-government)  <- last lawful custodian',
      'Islamic State (islamic-state)  <- first illicit holder',
      '└─ Islamic State cell of the Abu Khashab seizure (is-cell-abu-khashab)',
      'There are more chains: raise --limit.',
      'permalink /chains/',
    ];
    let at = 0;
    for (const part of expected) {
      const found = out.indexOf(part, at);
      expect(found, part).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });

  it('says the same of the store as of a server, in words and as JSON', async () => {
    const [here, there] = await Promise.all([run('trace', ...TYPE_68), run('trace', ...TYPE_68, '--url', server.url)]);
    expect(there.out).toBe(here.out);
    const json = JSON.parse((await run('trace', ...TYPE_68, '--json', '--url', server.url)).out) as Traced;
    expect(json.chains).toHaveLength(3);
    expect(here.out).toBe(treeOf(json));
  });

  it('ends quietly where nobody reads on', async () => {
    const command = `"${process.execPath}" "${PROGRAM}" trace --to islamic-state --limit 100 --url ${server.url} | head -1`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command], { cwd: folder.path });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^1\. weakest link/);
  });

  it('says why there is no chain', async () => {
    const { code, out } = await run('trace', '--from', 'islamic-state', '--to', 'dprk', '--url', server.url);
    expect(code).toBe(0);
    expect(out).toContain('There is no such chain.');
  });

  const REFUSED: Readonly<Record<string, [args: string[], message: RegExp]>> = {
    'an actor that nobody knows': [['--to', 'nobody'], /to\.ids: there is no actor "nobody"; the nearest are/],
    'an option that there is not': [['--too', 'dprk'], /too: is no parameter, accepted are to, to\.ids/],
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
      const { code, out, err } = await run('trace', ...args);
      expect(err).toMatch(message);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(out).toBe('');
      expect(code).toBeGreaterThan(0);
    });
  }

  it('lists every filter in its help', async () => {
    const { out, err } = await run('trace', '--help');
    for (const option of ['--to.kinds', '--minCredibility', '--withoutSources', '--json', '--url']) {
      expect(out + err).toContain(option);
    }
  });

  it('prints nothing that would do something to a terminal', () => {
    const evil = { id: 'x', name: 'a\u001b[2Jb\u202ec\nd' };
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
      flow: null,
    };
    const chain = {
      start: 'CHOSEN',
      feasibility: 'POSSIBLE',
      contested: true,
      independentSources: 0,
      materiel: [evil],
      elapsedDays: { min: 0, max: 0 },
      weakestLink: hop,
      lastLawfulCustodian: null,
      firstIllicitHolder: null,
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

describe('export', () => {
  it('writes the same from the store, from a server, to the terminal and to a file', async () => {
    const file = join(folder.path, 'chains.cyjs');
    const [here, there] = [
      await run('export', 'chains.cyjs', ...TYPE_68),
      await run('export', 'chains.cyjs', ...TYPE_68, '--url', server.url),
    ];
    expect(there).toEqual(here);
    expect(JSON.parse(here.out)).toMatchObject({ data: { complete: true } });
    expect(await run('export', 'chains.cyjs', ...TYPE_68, '--url', server.url, '--output', file)).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(await readFile(file, 'utf8')).toBe(here.out);
  });

  it('leaves a file as it was where it cannot write a whole one', async () => {
    const file = join(folder.path, 'kept.cyjs');
    await writeFile(file, 'what was there');
    const { code, err } = await run('export', 'chains.cyjs', '--to', 'nobody', '--url', server.url, '--output', file);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain('there is no actor "nobody"');
    expect(await readFile(file, 'utf8')).toBe('what was there');
    expect((await readdir(folder.path)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('refuses what it does not know, and says what is accepted', async () => {
    expect((await run('export', 'chains.foo', '--to', 'dprk')).err).toMatch(
      /format: there is no "foo", accepted are .*cyjs/,
    );
    expect((await run('export', 'everything.cyjs')).err).toMatch(
      /there is no "everything", accepted are chains, graph/,
    );
    expect((await run('export')).err).toMatch(/export takes one thing to export/);
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
      const [there, here] = [await runProgram(args, folder.path, env), await run(...args)];
      expect({ ...there, out: withoutRevision(there.out) }).toEqual({ ...here, out: withoutRevision(here.out) });
    }
    await close();
  }, 120_000);

  /** Each store counts its writes by itself, and a permalink carries that. */
  function withoutRevision(text: string): string {
    return text.replace(/revision \d+, permalink \S+/, '').replace(/,\d+,true\r/g, ',true\r');
  }
});

describe('the command line', () => {
  it('takes an option with its value after it or after =, more than once', () => {
    expect(readOptions(['--a', '1', '--a=2', '--b=', 'word', '--flag'], ['flag'])).toEqual({
      words: ['word'],
      options: [
        ['a', '1'],
        ['a', '2'],
        ['b', ''],
      ],
      flags: new Set(['flag']),
    });
  });
});
