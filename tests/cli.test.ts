import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { explain } from '../src/cli/failure.ts';
import { readSettings, SettingsError } from '../src/cli/settings.ts';
import { SEEDS_DIR, temporaryFolder } from './support/server.ts';

const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'dist/cli/main.js');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let dataDir: string;
const running: ChildProcess[] = [];

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error('the program is not built: `npm test` builds it before the tests run');
});
beforeEach(async () => {
  folder = await temporaryFolder();
  dataDir = join(folder.path, 'data');
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
  await folder.remove();
});

type Env = Readonly<Record<string, string>>;

/** The program with these arguments and settings, the rest of them fit for a test. */
function start(args: readonly string[], env: Env = {}) {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder.path,
    env: { PATH: process.env.PATH, NO_COLOR: '1', PORT: '0', DATA_DIR: dataDir, SEEDS_DIR, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said.err += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  return { child, said, ended };
}

const run = (args: readonly string[], env?: Env) => start(args, env).ended;

/** Starts to serve and waits until it does; gives the address. */
async function serve(env?: Env) {
  const program = start(['serve'], env);
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = program.said.out.match(/playground (http:\/\/[^/\s]+)\/playground\//);
      if (found?.[1]) resolve(found[1]);
    };
    program.child.stdout.on('data', look);
    program.ended.then(({ err }) => reject(new Error(`it ended before it served: ${err}`)));
  });
  return { ...program, url };
}

async function query(url: string, text: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: text }) });
  return response.json();
}

const graph = async () => Promise.all([readFile(join(dataDir, 'current'), 'utf8'), readdir(dataDir)]);

describe('a setting with a wrong value ends the program with 2 and one line that names it and what it accepts', () => {
  it.each([
    ['PORT', 'http', 'accepted is a whole number from 0 (any free port) to 65535'],
    ['PORT', '65536', 'accepted is a whole number from 0 (any free port) to 65535'],
    ['PORT', '-1', 'accepted is a whole number from 0 (any free port) to 65535'],
    ['PORT', '80.5', 'accepted is a whole number from 0 (any free port) to 65535'],
    [
      'CORS_ORIGINS',
      'viewer.example',
      'accepted are origins such as https://viewer.example, with commas between them, or *',
    ],
    ['NEO4J_URI', 'localhost:7687', 'accepted is an address such as bolt://localhost:7687 or neo4j+s://host'],
    ['NEO4J_URI', 'http://localhost:7474', 'accepted is an address such as bolt://localhost:7687 or neo4j+s://host'],
  ])('%s=%s', async (name, value, accepted) => {
    const { code, out, err } = await run(['serve'], { [name]: value });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `armstrace: ${name} is "${value}", ${accepted}\n` });
  });

  it('HOST=192.0.2.1, which is set aside for examples', async () => {
    const { code, err } = await run(['serve'], { HOST: '192.0.2.1' });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'armstrace: HOST is "192.0.2.1", which is no address of this machine\n',
    });
  });

  it('HOST with a name that nobody knows', () => {
    const error = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND', hostname: 'nowhere.invalid' });
    expect(explain(error)).toBe('HOST is "nowhere.invalid", which is no known name of a machine');
  });
});

describe('the settings', () => {
  it('have values of their own where nothing is set, or nothing but blanks', () => {
    const defaults = {
      host: '127.0.0.1',
      port: 4000,
      seedsDir: SEEDS_DIR,
      corsOrigins: [],
      store: { dataDir: './data', neo4j: null },
    };
    expect(readSettings({})).toEqual(defaults);
    expect(readSettings({ PORT: ' ', HOST: '', DATA_DIR: '', SEEDS_DIR: '', NEO4J_URI: ' ' })).toEqual(defaults);
  });

  it('take every address that the driver takes', () => {
    const uris = [
      'bolt://localhost:7687',
      'neo4j://db.example.org',
      'neo4j+s://a.b',
      'bolt+ssc://[::1]:7687',
      'bolt://127.0.0.1:7687/',
    ];
    for (const uri of uris) expect(readSettings({ NEO4J_URI: uri }).store.neo4j?.uri).toBe(uri);
    expect(() => readSettings({ NEO4J_URI: 'bolt://a b' })).toThrow(SettingsError);
  });
});

describe('a command', () => {
  it('that is unknown, or takes no such option, ends with 2 and says what is accepted', async () => {
    const { code, err } = await run(['reticulate']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'armstrace: there is no command "reticulate", accepted are serve, seed, refresh, check, stats, trace, export, --help, --version\n',
    });
    expect(await run(['seed', '--rest'])).toMatchObject({
      code: 2,
      err: 'armstrace: seed does not take "--rest", accepted are --reset, --help\n',
    });
  });

  it('that is missing lists those there are', async () => {
    const { code, out } = await run([]);
    expect(code).toBe(0);
    expect(out).toMatch(/armstrace serve\|seed/);
  });
});

describe('seed', () => {
  it('says what it did', async () => {
    const dir = join(folder.path, 'seeds');
    await mkdir(dir);
    await writeFile(join(dir, '10-actors.cypher'), "MERGE (:Actor:State {id: 'a'});");
    const seed = async (...args: string[]) => (await run(['seed', ...args], { SEEDS_DIR: dir })).out;
    expect(await seed()).toMatch(
      /^armstrace: 1 actor, 0 flows, revision 1, .*\n +the graph was built from the seeds\n/,
    );
    const built = await graph();
    expect(await seed()).toMatch(/the store holds these seeds already\n$/);
    expect(await graph()).toEqual(built);
    expect(await seed('--reset')).toMatch(/the graph was built from the seeds\n/);
    expect(await graph()).not.toEqual(built);
  });

  it('with a statement that fails ends with 1, naming file, line and statement', async () => {
    const dir = join(folder.path, 'seeds');
    await mkdir(dir);
    await writeFile(join(dir, '10-actors.cypher'), "MERGE (:Actor {id: 'a'});\n\nMERGE (:Actor {id: ;");
    const { code, err } = await run(['seed'], { SEEDS_DIR: dir });
    expect(code).toBe(1);
    expect(err).toMatch(/^armstrace: 10-actors\.cypher, line 3: [\s\S]+\nMERGE \(:Actor \{id:\n$/);
    expect(await readdir(dataDir)).toEqual(['write.lock']);
  });

  it('says what could not take part', async () => {
    const dir = join(folder.path, 'seeds');
    await mkdir(dir);
    const flow =
      "MERGE (a:Actor:State {id: 'a'}) MERGE (b:Actor:State {id: 'b'}) MERGE (a)-[f:SUPPLIED {id: 'early'}]->(b)";
    await writeFile(join(dir, '10-flows.cypher'), `${flow} SET f.latest = date('1850-12-31');`);
    const { out } = await run(['seed'], { SEEDS_DIR: dir });
    expect(out).toMatch(/\nleft out +1: a flow with out-of-range dates \(early\)\n/);
  });

  it.each([
    ['SEEDS_DIR', '/nowhere', 'accepted is a folder that is there'],
    ['DATA_DIR', import.meta.filename, 'accepted is a folder, or a path where one can be made'],
    ['NEO4J_URI', 'bolt://localhost:99999', 'accepted is an address such as bolt://localhost:7687 or neo4j+s://host'],
  ])('with a wrong %s ends with 2, in one line', async (name, value, accepted) => {
    const { code, err } = await run(['seed'], { [name]: value });
    expect({ code, err }).toEqual({ code: 2, err: `armstrace: ${name} is "${value}", ${accepted}\n` });
  });
});

describe('serve', () => {
  it('seeds, answers, and ends with 0 when it is told to', async () => {
    const { child, url, said, ended } = await serve();
    expect(said.out).toContain('the graph was built from the seeds');
    expect(await query(url, '{ dataset { snapshot { revision stale } } }')).toEqual({
      data: { dataset: { snapshot: { revision: 1, stale: false } } },
    });
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  it('changes nothing when it starts once more', async () => {
    const first = await serve();
    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(0);
    const before = await graph();
    const second = await serve();
    expect(second.said.out).toContain('the store holds these seeds already');
    expect(await graph()).toEqual(before);
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
    expect(await graph()).toEqual(before);
  });

  it('prints a question that it answers with a chain', async () => {
    const { url, said } = await serve();
    await expect.poll(() => said.out).toMatch(/^ask .*\n/m);
    const [, body = ''] = said.out.match(/-d '(.*)'$/m) ?? [];
    expect(await query(url, JSON.parse(body).query)).toMatchObject({
      data: { chains: { chains: expect.arrayContaining([{ summary: expect.any(String) }]) } },
    });
  });

  it('goes on while the store is written to, and answers from what was written', async () => {
    const { url } = await serve();
    expect((await run(['seed', '--reset'])).code).toBe(0);
    const revision = () => query(url, '{ dataset { snapshot { revision } } }');
    await expect.poll(revision, { timeout: 20_000 }).toEqual({ data: { dataset: { snapshot: { revision: 2 } } } });
  });

  it('says that a port is in use, and ends with 1 before it has touched the store', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { code, err } = await run(['serve'], { PORT: String(port) });
    other.close();
    expect({ code, err }).toEqual({
      code: 1,
      err: `armstrace: port ${port} on 127.0.0.1 is in use: set PORT to another one\n`,
    });
    expect(existsSync(dataDir)).toBe(false);
  });

  it('says that another process has the store file, and ends with 1', async () => {
    await run(['seed']);
    const file = join(dataDir, (await graph())[0].trim());
    const hold = `require('@grafeo-db/js').GrafeoDB.open(${JSON.stringify(file)}); console.log(1); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['-e', hold], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    running.push(holder);
    await once(holder.stdout, 'data');
    const { code, err } = await run(['serve']);
    expect({ code, err }).toEqual({ code: 1, err: `armstrace: the store file ${file} is in use by another process\n` });
  });
});
