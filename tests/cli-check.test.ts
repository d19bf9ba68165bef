import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../src/store/embedded/store.ts';
import { claim, SOUND } from './support/audits.ts';
import { runProgram } from './support/program.ts';
import { SEEDS_DIR, temporaryFolder } from './support/server.ts';
import { write } from './support/stores.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let dataDir: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  dataDir = join(folder.path, 'data');
});
afterEach(() => folder.remove());

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runProgram(args, folder.path, { DATA_DIR: dataDir, ...env });

/** A store with the sound graph, and what these statements do to it. */
async function store(...statements: readonly string[]): Promise<void> {
  const opened = await openEmbedded(dataDir);
  await write(opened, ...SOUND, ...statements);
  await opened.close();
}

const cypherText = (text: string) => JSON.stringify(text).replace('\u0085', '\\u0085').replace('\u202e', '\\u202e');

const ERROR = "MATCH (c:Claim {id: 'theft-report'}) SET c.credibility = '1'";
const WARNING = "MATCH (s:Source {id: 'report'}) SET s.title = null";

describe('check', () => {
  it('ends with 0 where nothing is wrong, and says how much is thin', async () => {
    await store(WARNING);
    const { code, out, err } = await run(['check']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      `armstrace: 0 errors, 1 warning, revision 1, store ${dataDir}\nwarning    1 no-title\n           Source "report": it has no title\n`,
    );
  });

  it('ends with 1 where something is, and says what is there and what is accepted', async () => {
    await store(ERROR, WARNING);
    const { code, out } = await run(['check']);
    expect(code).toBe(1);
    expect(out.split('\n').slice(1, 3)).toEqual([
      'error      1 credibility',
      '           Claim "theft-report": credibility is "1", accepted is a whole number from 1 to 6',
    ]);
  });

  it('tells of each rule the first twenty, and how many more there are', async () => {
    const claims = Array.from({ length: 30 }, (_, at) =>
      claim(`c${at}`, { from: 'report', flowId: 'theft', credibility: 0 }),
    );
    await store(...claims);
    const lines = (await run(['check'])).out.split('\n');
    expect(lines[1]).toBe('error      30 credibility');
    expect(lines.filter((line) => line.includes('Claim "c'))).toHaveLength(20);
    expect(lines).toContain('           and 10 more: --json lists them all');
  });

  it('gives everything to programs, with --json', async () => {
    await store(ERROR, WARNING);
    const { code, out } = await run(['check', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      revision: 1,
      errors: [
        {
          severity: 'error',
          rule: 'credibility',
          label: 'Claim',
          id: 'theft-report',
          found: 'credibility is "1"',
          accepted: 'a whole number from 1 to 6',
          property: 'credibility',
        },
      ],
      warnings: [
        {
          severity: 'warning',
          rule: 'no-title',
          label: 'Source',
          id: 'report',
          found: 'it has no title',
          accepted: 'the title that it has itself',
        },
      ],
      counts: { credibility: 1, 'no-title': 1 },
    });
  });

  it('gives each of many findings to programs, though people are shown twenty', async () => {
    await store("UNWIND range(1, 10001) AS n CREATE (:Event {id: 'e' + n})");
    const { out } = await run(['check', '--json']);
    expect(JSON.parse(out)).toMatchObject({ counts: { unused: 10_001 } });
    expect(JSON.parse(out).warnings).toHaveLength(10_001);
  });

  const FORGING = 'a"\n           Claim "forged": it is\u0085false\u202e\u001b[2K';

  it('tells each finding on one line, whatever ids and labels hold', async () => {
    await store(`CREATE (:Event {id: ${cypherText(FORGING)}}), (:Actor:State:\`Fo\nrged\` {id: 'b'})`);
    const { out } = await run(['check']);
    expect(out.split('\n').slice(1)).toEqual([
      'error      1 id',
      expect.stringContaining(
        String.raw`           Event "a\"\n           Claim \"forged\": it is\u0085false\u202e\u001b[2K": its id is "a\"\n`,
      ),
      'error      1 label',
      expect.stringMatching(/^ {11}Actor "b": its labels are Actor, Fo\\nrged, State, accepted is /),
      'warning    2 unused',
      '           Actor "b": nothing leads to it',
      String.raw`           Event "a\"\n           Claim \"forged\": it is\u0085false\u202e\u001b[2K": nothing leads to it`,
      '',
    ]);
  });

  it('gives programs each value as it is, in text that does nothing to a terminal', async () => {
    await store(`CREATE (:Event {id: ${cypherText(FORGING)}})`);
    const { out } = await run(['check', '--json']);
    expect(JSON.parse(out).warnings).toEqual([expect.objectContaining({ id: FORGING })]);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('changes nothing, and runs no seeds, whatever they hold', async () => {
    await store();
    const before = await readdir(dataDir);
    expect(await run(['check'], { SEEDS_DIR })).toMatchObject({ code: 0 });
    expect(await readdir(dataDir)).toEqual(before);
  });

  it('says that there is no graph where there is none, and makes none', async () => {
    const { code, out, err } = await run(['check'], { SEEDS_DIR });
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: `armstrace: ${dataDir} holds no graph yet: seed it first\n`,
    });
  });

  it('ends with 2 for an option that it does not take', async () => {
    expect(await run(['check', '--jsno'])).toMatchObject({
      code: 2,
      err: 'armstrace: check does not take "--jsno", accepted are --json, --help\n',
    });
  });
});

describe('seed', () => {
  const seedsOf = async (text: string) => {
    const dir = join(folder.path, 'seeds');
    await mkdir(dir, { recursive: true });
    await writeFile(join(dir, '10.cypher'), text);
    return { SEEDS_DIR: dir };
  };

  it('ends with 1 for errors, a line each, and leaves no graph', async () => {
    const env = await seedsOf("MERGE (:Actor {id: 'a'});\nMATCH (a:Actor {id: 'b'}) SET a.name = 'B';");
    const { code, err } = await run(['seed'], env);
    expect(code).toBe(1);
    expect(err.split('\n').map((line) => line.split(', accepted')[0])).toEqual([
      'armstrace: the seeds have 2 errors, and nothing was written:',
      '10.cypher, line 1: Actor "a": its labels are Actor',
      '10.cypher, line 2: Actor "b": MATCH finds nothing with this id',
      '',
    ]);
    expect(await readdir(dataDir)).toEqual(['write.lock']);
  });

  it('says how much is thin, with one example a rule, and where to hear of all', async () => {
    const env = await seedsOf(
      "MERGE (:Event {id: 'a'});\nMERGE (:Event {id: 'b'});\nMERGE (s:Source {id: 's'}) SET s.reliability = 'F';",
    );
    const { code, out } = await run(['seed'], env);
    expect(code).toBe(0);
    expect(out.split('\n').slice(2)).toEqual([
      'found      6 warnings about thin data: `armstrace check` lists them',
      '           1 no-title, such as 10.cypher, line 3: Source "s": it has no title',
      '           1 no-url, such as 10.cypher, line 3: Source "s": it has no url and does not say why',
      '           1 not-published, such as 10.cypher, line 3: Source "s": no day is known by which it was published',
      '           1 orphaned-source, such as 10.cypher, line 3: Source "s": no claim is from it, and no source derives from it',
      '           2 unused, such as 10.cypher, line 1: Event "a": nothing leads to it',
      '',
    ]);
    expect((await run(['seed'], env)).out).not.toContain('warning');
  });
});
