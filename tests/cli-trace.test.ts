import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Traced } from '../src/cli/answer.ts';
import { readOptions } from '../src/cli/options.ts';
import { treeOf } from '../src/cli/tree.ts';
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

/** The same through a shell, which has more to run. */
const shell = (args: string, before = '') =>
  promisify(execFile)('sh', ['-c', `${before} "${process.execPath}" "${PROGRAM}" ${args}`], { cwd: folder.path });

const TYPE_68 = ['--from', 'dprk', '--to.kinds', 'CELL', '--materiel=type-68'];

describe('trace', () => {
  it('prints the chains hop by hop, with dates, grades, statements and sources, in their own script', async () => {
    const { code, out, err } = await run('trace', ...TYPE_68, '--limit', '1');
    expect(err).toBe('');
    expect(code).toBe(0);
    const expected = [
      '1. weakest link hop 1 at 3/D',
      'the order of days is possible, not certain',
      'all of it rests on: Conflict Armament Research, ',
      "Democratic People's Republic of Korea (dprk)",
      'SUPPLIED  by 2021-12-31 (its sources: by 2022-12-31)  3/D  Rifles',
      'ASSERTS: Many rifles of the seizures are North Korean',
      '3/D, likely: unknown (repost), تقرير: خلايا داعش',
      'Syrian government (syrian-government)  <- last lawful custodian',
      'left lawful hands: how is unclear, after delivery',
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
    expect(there.out).toBe(here.out.replace('permalink /', `permalink ${server.url}/`));
    const json = JSON.parse((await run('trace', ...TYPE_68, '--json', '--url', server.url)).out) as Traced;
    expect(json.chains).toHaveLength(3);
    expect(here.out).toBe(treeOf(json));
  });

  it('prints no evidence that the question leaves out, and says that there is more on record', async () => {
    const asked = ['trace', '--to', 'islamic-state', '--limit', '5', '--url', server.url];
    expect((await run(...asked)).out).toContain('The Washington Post');
    const { out } = await run(...asked, '--knownAt', '2016-12-14');
    expect(out).toContain('ASSERTS');
    expect(out).not.toContain('The Washington Post');
    expect(out).toMatch(/more claims? on record do(es)? not count here/);
  });

  it('ends quietly where nobody reads on', async () => {
    const { stdout, stderr } = await shell(`trace --to islamic-state --limit 100 --url ${server.url} | head -1`);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^1\. weakest link/);
  });

  it('shows of a contested flow what speaks for it and against it, and counts the rest', async () => {
    const airlift = ['trace', '--from', 'croatia', '--to', 'jordan', '--diversion', 'ANY', '--limit', '1'];
    const { out } = await run(...airlift);
    expect(out).toMatch(/ASSERTS: Croatian arms .*\n.* 4\/D, reported: dailyalert\.org/);
    expect(out).toMatch(/DISPUTES: The Croatian foreign ministry denied/);
    expect(out).toContain(
      '2 more claims on record do not count here or are about values: flow croatia-to-jordan-airlift',
    );
    const without = await run(...airlift, '--withoutSources', 'al-manar-83749');
    expect(without.out).toContain('ASSERTS: Croatian arms');
    expect(without.out).not.toContain('Item 83749');
  });

  it('changes nothing in a store that holds something, and says that its seeds are others', async () => {
    const [seeds, home] = [join(folder.path, 'other-seeds'), join(folder.path, 'seeded')];
    await mkdir(seeds);
    await mkdir(home);
    const statement = "MERGE (:Actor:State {id: 'a', name: 'A'}) MERGE (:Actor:Cell {id: 'b', name: 'B'});";
    await writeFile(join(seeds, '10-actors.cypher'), statement);
    expect((await runProgram(['seed'], home, { SEEDS_DIR: seeds })).code).toBe(0);
    const stored = () => readFile(join(home, 'data/current'), 'utf8');
    const before = await stored();
    for (const args of [
      ['trace', '--from', 'a', '--to', 'b'],
      ['export', 'graph.nodes.csv', '--all'],
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
    const { err, code } = await run('trace', '--to', 'a\u001b[2Jb');
    expect(err).toContain('there is no actor "a [2Jb"');
    expect(code).toBe(2);
  });

  it('says why there is no chain', async () => {
    const { code, out } = await run('trace', '--from', 'islamic-state', '--to', 'dprk', '--url', server.url);
    expect(code).toBe(0);
    expect(out).toContain('There is no such chain.');
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
      const { code, out, err } = await run('trace', ...args);
      expect(err).toMatch(message);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(out).toBe('');
      expect(code).toBe(2);
    });
  }

  it('lists every filter in its help, without colours where that is no terminal', async () => {
    const env = { NO_COLOR: '' };
    const { out, err } = await runProgram(['trace', '-h'], folder.path, env);
    expect(out + err).not.toContain('\u001b');
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
      claims: null,
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

  it('ends quietly where nobody reads on, whomever it asks', async () => {
    for (const url of ['', `--url ${server.url}`]) {
      const { stdout, stderr } = await shell(`export graph.gexf --all ${url} | head -1`);
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^<\?xml/);
    }
  });

  it('writes into a pipe, and through a link to what that leads to', async () => {
    const asked = `export graph.nodes.csv --all --url ${server.url} --output`;
    const { stdout } = await shell(`${asked} pipe & cat pipe; wait`, 'mkfifo pipe;');
    expect(stdout).toMatch(/^Id,/);
    await symlink('led-to.csv', join(folder.path, 'link.csv'));
    for (const before of ['', 'what was there']) {
      if (before) await writeFile(join(folder.path, 'led-to.csv'), before);
      await shell(`${asked} link.csv`);
      expect((await lstat(join(folder.path, 'link.csv'))).isSymbolicLink()).toBe(true);
      expect(await readFile(join(folder.path, 'led-to.csv'), 'utf8')).toBe(stdout);
    }
  });

  it('says in one line why a file cannot be written, by the name that it was given', async () => {
    const write = (file: string) => run('export', 'graph.nodes.csv', '--all', '--url', server.url, '--output', file);
    expect(await write('/nowhere/x.csv')).toEqual({
      code: 2,
      out: '',
      err: 'armstrace: --output is "/nowhere/x.csv", which is in a folder that is not there\n',
    });
    expect((await write(folder.path)).err).toBe(`armstrace: --output is "${folder.path}", which is a folder\n`);
  });

  it.runIf(existsSync('/dev/full'))('says that there is no space left', async () => {
    const { code, err } = await run('export', 'graph.gexf', '--all', '--url', server.url, '--output', '/dev/full');
    expect({ code, err }).toEqual({ code: 1, err: 'armstrace: there is no space left to write /dev/full\n' });
  });

  it('refuses what it does not know, and says what is accepted', async () => {
    expect(await run('export', 'graph.gexf', '--al')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^armstrace: export does not take "--al", accepted are .*--output, --url, --help\n$/),
    });
    expect((await run('export', 'chains.foo', '--to', 'dprk')).err).toMatch(
      /format: there is no "foo", accepted are .*cyjs/,
    );
    expect((await run('export', 'everything.cyjs')).err).toMatch(
      /there is no "everything", accepted are chains, graph/,
    );
    expect((await run('export')).err).toMatch(/export takes one thing to export/);
  });
});

describe('a server that is asked', () => {
  /** Answers everything with this, and notes what it was asked for. */
  async function answering(type: string, body: string, work: (url: string, paths: string[]) => Promise<void>) {
    const paths: string[] = [];
    const other = createServer((request, response) => {
      paths.push(String(request.url));
      response.setHeader('content-type', type).end(body);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    try {
      await work(`http://127.0.0.1:${(other.address() as AddressInfo).port}`, paths);
    } finally {
      other.close();
    }
  }

  it.each([
    ['text/html', '<!doctype html>'],
    ['application/json', '{"hello": "world"}'],
    ['application/json', '[]'],
    ['application/json', 'null'],
    ['text/csv', 'a,b'],
  ])('is refused where it answers with %s: %s, and no file is written', async (type, body) => {
    await answering(type, body, async (url) => {
      const refused = { code: 2, out: '', err: `armstrace: ${url} answers, but is no armstrace\n` };
      const file = join(folder.path, 'none.csv');
      expect(await run('trace', '--to', 'dprk', '--url', url)).toEqual(refused);
      expect(await run('export', 'graph.nodes.csv', '--all', '--url', url, '--output', file)).toEqual(refused);
      expect(existsSync(file)).toBe(false);
    });
  });

  it('is asked under the path that its address has', async () => {
    await answering('text/html', '', async (url, paths) => {
      for (const base of [`${url}/armstrace`, `${url}/armstrace/`]) {
        await run('trace', '--to', 'dprk', '--url', base);
        await run('export', 'graph.gexf', '--all', '--url', base);
      }
      expect(new Set(paths)).toEqual(new Set(['/armstrace/graphql', '/armstrace/export/graph.gexf?all=true']));
    });
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
      bare: [],
    });
  });

  it('takes a switch alone as true', () => {
    const { words, options, bare } = readOptions(
      ['--all', 'word', '--all', 'false', '--all=no', '--a', '--all'],
      [],
      ['all'],
    );
    expect({ words, options, bare }).toEqual({
      words: ['word'],
      options: [
        ['all', 'true'],
        ['all', 'false'],
        ['all', 'no'],
        ['all', 'true'],
      ],
      bare: ['a'],
    });
  });
});
