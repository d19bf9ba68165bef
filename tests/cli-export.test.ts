import { existsSync } from 'node:fs';
import { lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../src/cli/options.ts';
import { type AtHand, openProgram, runProgram } from './support/program.ts';

let at: AtHand;
beforeAll(async () => {
  at = await openProgram();
});
afterAll(() => at.close());

const TYPE_68 = ['--from', 'dprk', '--to.kinds', 'CELL', '--materiel=type-68'];

const FACTS =
  'Facts: armstrace-seeds, licence Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0), armstrace seeds; every claim names its source\n';

describe('export', () => {
  it('writes the same from the store, from a server, to the terminal and to a file', async () => {
    const file = join(at.path, 'chains.cyjs');
    const [here, there] = [
      await at.run('export', 'chains.cyjs', ...TYPE_68),
      await at.run('export', 'chains.cyjs', ...TYPE_68, '--url', at.url),
    ];
    expect(there).toEqual(here);
    expect(JSON.parse(here.out)).toMatchObject({ data: { complete: true } });
    expect(await at.run('export', 'chains.cyjs', ...TYPE_68, '--url', at.url, '--output', file)).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(await readFile(file, 'utf8')).toBe(here.out);
  });

  it('says in one line beside it why what it writes is not all of the answer, from the store as from a server', async () => {
    const more = 'Not all of the answer: there are more chains (raise --limit).\n';
    for (const where of [[], ['--url', at.url]]) {
      const write = (...asked: string[]) => at.run('export', ...asked, ...where);
      const table = ['--output', join(at.path, 'why.csv')];
      expect(await write('chains.claims.csv', '--to', 'islamic-state', ...table)).toEqual({
        code: 0,
        out: '',
        err: more,
      });
      expect(await write('chains.citations.bib', '--to', 'islamic-state')).toMatchObject({
        code: 0,
        err: more + FACTS,
      });
      expect((await write('chains.claims.csv', ...TYPE_68, ...table)).err).toBe('');
      expect((await write('graph.gexf', '--around', 'islamic-state', '--limit', '1')).err).toMatch(
        /^Not all of the answer: --limit left out \d+ edges and \d+ nodes\.\n$/,
      );
    }
  });

  it('says beside a file that has no place for it whose facts these are, unless its README does', async () => {
    for (const where of [[], ['--url', at.url]]) {
      const saysOf = async (...asked: string[]) => (await at.run('export', ...asked, ...TYPE_68, ...where)).err;
      for (const format of ['nodes.csv', 'claims.csv', 'citations.csl.json', 'citations.ris', 'citations.bib']) {
        expect(await saysOf(`chains.${format}`), format).toBe(FACTS);
      }
      expect(await saysOf('chains.citations.ris', '--output', join(at.path, 'sources.ris'))).toBe(FACTS);
      expect(await saysOf('chains.nodes.csv', '--output', join(at.path, 'said.csv'))).toBe('');
      expect(await saysOf('chains.graphml')).toBe('');
    }
  });

  it('leaves a file as it was where it cannot write a whole one', async () => {
    const file = join(at.path, 'kept.cyjs');
    await writeFile(file, 'what was there');
    const { code, err } = await at.run('export', 'chains.cyjs', '--to', 'nobody', '--url', at.url, '--output', file);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain('there is no actor "nobody"');
    expect(await readFile(file, 'utf8')).toBe('what was there');
    expect((await readdir(at.path)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('ends quietly where nobody reads on, whomever it asks', async () => {
    for (const url of ['', `--url ${at.url}`]) {
      const { stdout, stderr } = await at.shell(`export graph.gexf --all ${url} | head -1`);
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^<\?xml/);
    }
  });

  it('writes into a pipe, and through a link to what that leads to', async () => {
    const asked = `export graph.nodes.csv --all --url ${at.url} --output`;
    const { stdout } = await at.shell(`${asked} pipe & cat pipe; wait`, 'mkfifo pipe;');
    expect(existsSync(join(at.path, 'pipe.README.txt'))).toBe(false);
    expect(stdout).toMatch(/^\ufeffId,/);
    await symlink('led-to.csv', join(at.path, 'link.csv'));
    for (const before of ['', 'what was there']) {
      if (before) await writeFile(join(at.path, 'led-to.csv'), before);
      await at.shell(`${asked} link.csv`);
      expect((await lstat(join(at.path, 'link.csv'))).isSymbolicLink()).toBe(true);
      expect(await readFile(join(at.path, 'led-to.csv'), 'utf8')).toBe(stdout);
    }
  });

  it('writes beside a table what explains it, of the same graph and question, from the store as from a server', async () => {
    const [here, there] = [join(at.path, 'here.edges.csv'), join(at.path, 'there.edges.csv')];
    await at.run('export', 'chains.edges.csv', ...TYPE_68, '--output', here);
    await at.run('export', 'chains.edges.csv', ...TYPE_68, '--url', at.url, '--output', there);
    const readmes = [join(at.path, 'here.edges.README.txt'), join(at.path, 'there.edges.README.txt')];
    const [ofHere, ofThere] = await Promise.all(readmes.map((file) => readFile(file, 'utf8')));
    expect(ofHere).toContain('"materiel":"type-68"');
    expect(ofThere).toBe(ofHere);
    expect(await readFile(there, 'utf8')).toBe(await readFile(here, 'utf8'));
    expect((await at.run('export', 'chains.README.txt', ...TYPE_68)).out).toBe(ofHere);
  });

  it('replaces a README that it wrote, and no other file: then it writes nothing at all', async () => {
    const [table, readme] = [join(at.path, 'own.csv'), join(at.path, 'own.README.txt')];
    const write = (...asked: string[]) =>
      at.run('export', 'graph.nodes.csv', ...asked, '--url', at.url, '--output', table);
    await write('--all');
    const before = await readFile(readme, 'utf8');
    await write('--around', 'dprk');
    expect(await readFile(readme, 'utf8')).not.toBe(before);
    await writeFile(readme, 'notes of my own');
    await writeFile(table, 'what was there');
    const { code, err } = await write('--all');
    expect(code).toBe(2);
    expect(err).toMatch(
      /^armstrace: beside --output ".*own\.csv" goes .*own\.README\.txt, where there is something else/,
    );
    expect(await readFile(readme, 'utf8')).toBe('notes of my own');
    expect(await readFile(table, 'utf8')).toBe('what was there');
  });

  it('says in one line why a file cannot be written, by the name that it was given', async () => {
    const write = (file: string) => at.run('export', 'graph.nodes.csv', '--all', '--url', at.url, '--output', file);
    expect(await write('/nowhere/x.csv')).toEqual({
      code: 2,
      out: '',
      err: 'armstrace: --output is "/nowhere/x.csv", which is in a folder that is not there\n',
    });
    expect((await write(at.path)).err).toBe(`armstrace: --output is "${at.path}", which is a folder\n`);
  });

  it.runIf(existsSync('/dev/full'))('says that there is no space left', async () => {
    const { code, err } = await at.run('export', 'graph.gexf', '--all', '--url', at.url, '--output', '/dev/full');
    expect({ code, err }).toEqual({ code: 1, err: 'armstrace: there is no space left to write /dev/full\n' });
  });

  it('says in its help of an option that chains and a graph both have what it is of each', async () => {
    const { out } = await at.run('export', '--help');
    const [limit] = out.split('\n').filter((line) => line.includes('--limit='));
    expect(limit?.replace(/ +/g, ' ').trim()).toBe(
      '--limit=<limit> chains: How many chains at the most, 1 to 1,000; default 10. graph: How many edges at the most; all, if it is not given',
    );
  });

  it('refuses what it does not know, and says what is accepted', async () => {
    expect(await at.run('export', 'graph.gexf', '--al')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^armstrace: export does not take "--al", accepted are .*--output, --url, --help\n$/),
    });
    expect((await at.run('export', 'chains.foo', '--to', 'dprk')).err).toMatch(
      /format: there is no "foo" of chains, accepted are .*cyjs/,
    );
    expect((await at.run('export', 'everything.cyjs')).err).toMatch(
      /there is no "everything", accepted are chains, graph/,
    );
    expect((await at.run('export')).err).toMatch(/export takes one thing to export/);
  });
});

/** Makes a program collect its garbage all the time: `fetch` gives up the body of a response that nobody holds. */
const COLLECTING = `--import=data:text/javascript,${encodeURIComponent(
  `import v8 from 'node:v8'; import vm from 'node:vm'; v8.setFlagsFromString('--expose-gc'); setInterval(vm.runInNewContext('gc'), 20).unref();`,
)}`;

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
      const file = join(at.path, 'none.csv');
      expect(await at.run('trace', '--to', 'dprk', '--url', url)).toEqual(refused);
      expect(await at.run('export', 'graph.nodes.csv', '--all', '--url', url, '--output', file)).toEqual(refused);
      expect(existsSync(file)).toBe(false);
    });
  });

  it('whose graph changes between a table and its README is not taken for one: no file is written', async () => {
    let state = 0;
    const changing = createServer((request, response) => {
      const file = String(request.url).replace(/^\/export\/|\?.*$/g, '');
      response.setHeader('content-type', file.endsWith('csv') ? 'text/csv' : 'text/plain');
      response.setHeader('content-disposition', `inline; filename="armstrace-${file}"`);
      response.setHeader('armstrace-state', String(state++)).end('a');
    });
    await new Promise<void>((resolve) => changing.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(changing.address() as AddressInfo).port}`;
    const file = join(at.path, 'changing.csv');
    const { code, err } = await at.run('export', 'graph.nodes.csv', '--all', '--url', url, '--output', file);
    changing.close();
    expect({ code, err }).toEqual({
      code: 1,
      err: `armstrace: the graph of ${url} changed while it was asked: ask again\n`,
    });
    expect(existsSync(file)).toBe(false);
  });

  it('has the README written whole however long it takes over the table, whatever is cleared away meanwhile', async () => {
    const slow = createServer((request, response) => {
      const file = String(request.url).replace(/^\/export\/|\?.*$/g, '');
      response.setHeader('content-type', file.endsWith('csv') ? 'text/csv' : 'text/plain');
      response.setHeader('content-disposition', `inline; filename="armstrace-${file}"`);
      response.write(file);
      setTimeout(() => response.end(), file.endsWith('csv') ? 500 : 0);
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    const asked = ['export', 'graph.nodes.csv', '--all', '--url', url, '--output', 'slow.csv'];
    const { code } = await runProgram(asked, at.path, { NODE_OPTIONS: COLLECTING });
    slow.close();
    expect(code).toBe(0);
    expect(await readFile(join(at.path, 'slow.csv'), 'utf8')).toBe('graph.nodes.csv');
    expect(await readFile(join(at.path, 'slow.README.txt'), 'utf8')).toBe('graph.README.txt');
  });

  it('is asked under the path that its address has', async () => {
    await answering('text/html', '', async (url, paths) => {
      for (const base of [`${url}/armstrace`, `${url}/armstrace/`]) {
        await at.run('trace', '--to', 'dprk', '--url', base);
        await at.run('export', 'graph.gexf', '--all', '--url', base);
      }
      expect(new Set(paths)).toEqual(new Set(['/armstrace/graphql', '/armstrace/export/graph.gexf?all=true']));
    });
  });
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
