import { beforeEach, describe, expect, it } from 'vitest';
import { SeedError, seed } from '../src/ingest/seeds.ts';
import type { Store } from '../src/store/port.ts';
import { seedScripts } from './support/scripts.ts';
import { ADAPTERS, storeOfEachTest } from './support/stores.ts';

const scriptsOf = seedScripts();

/** A claim on nothing that is there yet, with this credibility. */
const CLAIM = (id: string, credibility: number | string = 2) =>
  `{id: '${id}', flowId: 'f', stance: 'ASSERTS', statement: 'It was.', credibility: ${credibility}}`;

const SOUND = `MERGE (a:Actor:State {id: 'a'}) MERGE (b:Actor:State {id: 'b'}) MERGE (a)-[:SUPPLIED {id: 'f'}]->(b);
MERGE (s:Source {id: 's'}) SET s.reliability = 'B', s.title = 'S', s.url = 'https://s.example', s.published = date('2016-01-01');`;

describe.each(ADAPTERS)('the line of an error, in $name,', (adapter) => {
  const opened = storeOfEachTest(adapter);
  let store: Store;
  beforeEach(() => {
    store = opened().store;
  });

  async function refusal(files: Readonly<Record<string, string>>, of: Store = store): Promise<string[]> {
    const failure = await seed(of, await scriptsOf({ '00.cypher': SOUND, ...files })).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SeedError);
    return (failure as SeedError).message.split('\n').map((line) => line.replace(/, accepted is.*/, ''));
  }

  const cases: readonly (readonly [what: string, script: string, ...lines: string[]])[] = [
    [
      'is where the thing is made, not where an earlier statement or a comment mentions it',
      `// Of 'c' and {id: 'c'} more is said below.
MATCH (a:Actor {id: 'a'}) SET a.note = 'c';
OPTIONAL MATCH (c:Claim {id: 'c'}) RETURN c;
MATCH (s:Source {id: 's'})
CREATE (c:Claim ${CLAIM('c', 9)})-[:FROM]->(s);`,
      '10.cypher, line 5: Claim "c": credibility is 9',
    ],
    [
      'is where a later statement sets the property',
      `MATCH (s:Source {id: 's'}) CREATE (c:Claim ${CLAIM('c')})-[:FROM]->(s);
MATCH (c:Claim {id: 'c'})
SET c.lang = 'en',
    c.credibility = 9;`,
      '10.cypher, line 4: Claim "c": credibility is 9',
    ],
    [
      'is that of a statement that does not name the thing, if that is the one',
      `MATCH (s:Source {id: 's'}) CREATE (c:Claim ${CLAIM('c')})-[:FROM]->(s);
MATCH (a:Actor {id: 'a'}) SET a.note = 'A';
MATCH (c:Claim)
SET c.credibility = 9;`,
      '10.cypher, line 3: Claim "c": credibility is 9',
    ],
    [
      'is that of the row that is the thing, though another row mentions it before',
      `UNWIND [
  {key: 'm', before: 'n', latest: null},
  {key: 'n', before: null,
   latest: '2014'}
] AS row
MERGE (s:Seizure {id: row.key})
SET s.latest = row.latest, s.note = row.before;`,
      '10.cypher, line 4: Seizure "n": latest is "2014"',
    ],
    [
      'of a relationship is that of the row that names both ends, though over two lines',
      `MERGE (:Actor:State {id: 'c'});
UNWIND [
  {part: 'a', whole: 'c'},
  {part: 'a',
   whole: 'b', from: 'ever'}
] AS row
MATCH (p:Actor {id: row.part}), (w:Actor {id: row.whole})
MERGE (p)-[r:PART_OF]->(w)
SET r.from = row.from;`,
      '10.cypher, line 5: PART_OF "a -> b": from is "ever"',
    ],
    [
      'of a thing without an id is that of the statement, whatever else is empty or blank',
      `MATCH (a:Actor {id: 'a'}) SET a.note = '';
MATCH (a:Actor {id: 'a'}) SET a.note = ' ';

CREATE (:Event {id: ''});
CREATE (:Seizure {id: ' ', latest: 'x'});
CREATE
  (:Event {note: ''});`,
      '10.cypher, line 4: Event: its id is ""',
      '10.cypher, line 5: Seizure " ": latest is "x"',
      '10.cypher, line 5: Seizure " ": its id is " "',
      '10.cypher, line 6: Event: it has no id',
    ],
    [
      'is told on one line, whatever the id holds',
      String.raw`MATCH (a:Actor {id: 'a'}) SET a.note = 'a';
CREATE (s:Seizure {
  id: 'a\n"00.cypher", line 1: b', latest: 'x'});`,
      String.raw`10.cypher, line 3: Seizure "a\n\"00.cypher\", line 1: b": latest is "x"`,
      String.raw`10.cypher, line 3: Seizure "a\n\"00.cypher\", line 1: b": its id is "a\n\"00.cypher\", line 1: b"`,
    ],
  ];
  it.each(cases)('%s', async (_, script, ...lines) => {
    const [, ...told] = await refusal({ '10.cypher': script });
    expect(told).toEqual(lines);
  });

  it('is found among a thousand statements with less than a hundred audits', async () => {
    let audits = 0;
    const counting: Store = {
      ...store,
      newest: () => store.newest(),
      write: (work, schema) =>
        store.write(
          (writer) =>
            work({
              ...writer,
              stream: (name, params, onRow) => {
                if (name === 'check/nodes') audits++;
                return writer.stream(name, params, onRow);
              },
            }),
          schema,
        ),
    };
    const statements = Array.from({ length: 1000 }, (_, at) => `MATCH (a:Actor {id: 'a'}) SET a.note = '${at}';`);
    statements[617] = "MATCH (n:Actor) WHERE n.id = 'a' SET n:Cell;";
    expect((await refusal({ '10.cypher': statements.join('\n') }, counting))[1]).toMatch(
      /^10\.cypher, line 618: Actor "a": its labels are /,
    );
    expect(audits).toBeLessThan(100);
  });

  it('is told for the first twenty of many that say the same, and the others are counted', async () => {
    const lines = await refusal({ '10.cypher': 'UNWIND range(1, 20000) AS n\nCREATE (:Event);' });
    expect(lines[0]).toBe('the seeds have 20,000 errors, and nothing was written:');
    expect(lines.slice(1)).toEqual([
      ...Array.from({ length: 20 }, () => '10.cypher, line 1: Event: it has no id'),
      'and 19,980 more of the rule id',
    ]);
  });
});

describe.each(ADAPTERS)('the line of a warning, in $name,', (adapter) => {
  const opened = storeOfEachTest(adapter);

  it('is where a relationship without an id is given the property', async () => {
    const { warnings } = await seed(
      opened().store,
      await scriptsOf({
        '10.cypher': `MERGE (a:Actor:State {id: 'a'}) MERGE (b:Actor:State {id: 'b'});
MATCH (a:Actor {id: 'a'}), (b:Actor {id: 'b'}) MERGE (a)-[:PART_OF {sinse: '2014'}]->(b);`,
      }),
    );
    expect(warnings.map(({ rule, line }) => `${rule} ${line}`)).toContain('unread-property 2');
  });

  it('is where the thing is made, or given the property', async () => {
    const { warnings } = await seed(
      opened().store,
      await scriptsOf({
        '10.cypher': "OPTIONAL MATCH (m:Materiel {id: 'rifle'}) RETURN m;",
        '20.cypher':
          "MERGE (m:Materiel {id: 'rifle'})\nSET m.name = 'Rifle';\n\nMATCH (m:Materiel {id: 'rifle'})\nSET m.nmae = 'Rifle';",
      }),
    );
    expect(warnings.map(({ rule, file, line }) => `${rule} ${file} ${line}`)).toEqual([
      'unread-property 20.cypher 5',
      'unused 20.cypher 1',
    ]);
  });
});
