import { beforeEach, describe, expect, it } from 'vitest';
import { tell } from '../src/ingest/audit/finding.ts';
import { SeedError, seed } from '../src/ingest/seeds.ts';
import type { Store } from '../src/store/port.ts';
import { seedScripts } from './support/scripts.ts';
import { ADAPTERS, ask, storeOfEachTest, write } from './support/stores.ts';

const scriptsOf = seedScripts();

const ACTORS = `UNWIND [
  {id: 'army', name: 'Army'},
  {id: 'state', name: 'State'}
] AS row
MERGE (a:Actor {id: row.id})
SET a:State, a.name = row.name;

MATCH (a:Actor {id: 'army'}), (b:Actor {id: 'state'})
MERGE (a)-[:PART_OF]->(b);`;

const FLOWS = `UNWIND [
  {id: 'first', from: 'state', to: 'army', latest: date('2014-10-31'), edtf: '2014-10'},
  {id: 'second', from: 'state', to: 'army',
   latest: date('2015-11-29'), edtf: '2015-11'}
] AS row
MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
MERGE (a)-[f:SUPPLIED {id: row.id}]->(b)
SET f.latest = row.latest, f.earliest = date('2014-10-01'), f.\`when\` = row.edtf;`;

/** Claims on flows of a script that may come later, all of one source. */
const claimsOn = (...flows: string[]) => `
MERGE (s:Source {id: 'report'}) SET s.reliability = 'B', s.title = 'Report', s.published = date('2016-01-01');
UNWIND [
${flows.map((flow) => `  {id: 'claim-${flow}', flow: '${flow}'}`).join(',\n')}
] AS row
MATCH (s:Source {id: 'report'})
MERGE (c:Claim {id: row.id})
SET c.flowId = row.flow, c.stance = 'ASSERTS', c.credibility = 2, c.statement = 'It was supplied.', c.locatorPage = 3
MERGE (c)-[:FROM]->(s);`;

describe.each(ADAPTERS)('seeds in $name', (adapter) => {
  const opened = storeOfEachTest(adapter);
  let store: Store;
  beforeEach(() => {
    store = opened().store;
  });

  /** Why these scripts are refused: the lines after the first, which counts. */
  async function refusal(files: Readonly<Record<string, string>>): Promise<string[]> {
    const failure = await seed(store, await scriptsOf(files)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SeedError);
    const [head, ...lines] = (failure as SeedError).message.split('\n');
    expect(head).toMatch(/^the seeds have (1 error|[\d,]+ errors), and nothing was written:$/);
    return lines;
  }

  describe('that hold an error', () => {
    it('are refused with the file, the line of the row, what is there and what is accepted', async () => {
      expect(await refusal({ '10.cypher': ACTORS, '20.cypher': FLOWS })).toEqual([
        '20.cypher, line 3: SUPPLIED "second": earliest is 2014-10-01, accepted is 2015-11-01, as when "2015-11" says',
        '20.cypher, line 4: SUPPLIED "second": latest is 2015-11-29, accepted is 2015-11-30, as when "2015-11" says',
      ]);
    });

    it('leave nothing in the store', async () => {
      await refusal({ '10.cypher': ACTORS, '20.cypher': FLOWS });
      expect(await store.newest()).toBeNull();
    });

    it('leave the graph that was there', async () => {
      await seed(store, await scriptsOf({ '10.cypher': ACTORS }));
      const before = await ask(store, 'dataset/read');
      await refusal({ '10.cypher': ACTORS, '20.cypher': FLOWS });
      expect(await ask(store, 'dataset/read')).toEqual(before);
      expect(await ask(store, 'dataset/counts')).toEqual([{ nodes: 2, relationships: 1 }]);
    });

    it('are told all that is wrong, script by script, line by line', async () => {
      const lines = await refusal({
        '10.cypher': ACTORS,
        '20.cypher': FLOWS.replace("from: 'state', to: 'army', latest", "from: 'stat', to: 'arm', latest"),
        '30.cypher': claimsOn('second', 'third', 'fourth'),
      });
      expect(lines.map((line) => line.split(', accepted')[0])).toEqual([
        '20.cypher, line 2: Actor "stat": MATCH finds nothing with this id',
        '20.cypher, line 2: Actor "arm": MATCH finds nothing with this id',
        '20.cypher, line 3: SUPPLIED "second": earliest is 2014-10-01',
        '20.cypher, line 4: SUPPLIED "second": latest is 2015-11-29',
        '30.cypher, line 5: Claim "claim-third": flowId is "third", which is not there',
        '30.cypher, line 6: Claim "claim-fourth": flowId is "fourth", which is not there',
      ]);
    });

    it('are told the first twenty of each rule, and how many more there are', async () => {
      const rows = Array.from({ length: 60 }, (_, at) => `{id: 'c${at}'}`).join(',\n');
      const lines = await refusal({
        '10.cypher': `UNWIND [\n${rows}\n] AS row\nMERGE (:Actor {id: row.id});\nCREATE (:Event);`,
      });
      expect(lines).toHaveLength(22);
      expect(lines[0]).toMatch(/^10\.cypher, line 2: Actor "c0": its labels are Actor,/);
      expect(lines.slice(-2)).toEqual([
        expect.stringMatching(/^10\.cypher, line 64: Event: it has no id,/),
        'and 40 more of the rule kind',
      ]);
    });
  });

  describe('an error', () => {
    it('is of the script that brought it, though another made the thing', async () => {
      const lines = await refusal({
        '10.cypher': ACTORS,
        '20.cypher': "// More.\n\nMATCH (a:Actor {id: 'army'})\nSET a:StateForce;",
      });
      expect(lines).toEqual([
        expect.stringMatching(/^20\.cypher, line 3: Actor "army": its labels are Actor, State, /),
      ]);
    });

    it('that a later script mends is none', async () => {
      const files = {
        '10.cypher': ACTORS,
        '20.cypher': claimsOn('first'),
        '30.cypher': FLOWS.replace(/,\n.*\n.*\n/, '\n'),
      };
      expect(await seed(store, await scriptsOf(files))).toMatchObject({ outcome: 'built', inherited: [] });
      const lines = await refusal({ ...files, '40.cypher': "MERGE (:Actor {id: 'no-kind'});" });
      expect(lines).toEqual([expect.stringMatching(/^40\.cypher, line 1: Actor "no-kind": /)]);
    });

    it('of a relationship is on the line that names both ends', async () => {
      const lines = await refusal({
        '10.cypher': ACTORS,
        '20.cypher': `MERGE (a:Actor {id: 'brigade'}) SET a:StateForce;
UNWIND [
  {part: 'brigade', whole: 'army', to: null},
  {part: 'brigade', whole: 'state', to: date('2000-01-01')}
] AS row
MATCH (a:Actor {id: row.part}), (b:Actor {id: row.whole})
MERGE (a)-[p:PART_OF]->(b)
SET p.from = date('2001-01-01'), p.to = row.to;`,
      });
      expect(lines).toEqual([expect.stringMatching(/^20\.cypher, line 4: PART_OF "brigade -> state": from is /)]);
    });

    it('of what no text of the script names is on the line of the statement', async () => {
      const lines = await refusal({
        '10.cypher': ACTORS,
        '20.cypher':
          "UNWIND [1] AS n MERGE (:Event {id: 'e' + n});\n\nUNWIND [1] AS n\nMERGE (:Actor {id: 'a' + n});\nMERGE (:Event {id: 'f'});",
      });
      expect(lines).toEqual([expect.stringMatching(/^20\.cypher, line 3: Actor "a1": /)]);
    });

    it('that was there before refuses nothing, and is told as such', async () => {
      await write(store, "CREATE (:Actor {id: 'theirs'}), (:Actor {id: 'theirs-too'})");
      const seeded = await seed(store, await scriptsOf({ '10.cypher': ACTORS }));
      expect(seeded.outcome).toBe('added');
      expect(seeded.inherited.map(({ rule, id }) => `${rule} ${id}`)).toEqual(['kind theirs', 'kind theirs-too']);
      const lines = await refusal({ '10.cypher': ACTORS, '20.cypher': "MERGE (:Actor {id: 'ours'});" });
      expect(lines).toEqual([expect.stringMatching(/^20\.cypher, line 1: Actor "ours": /)]);
    });

    it('that was there before is ours where the scripts make another of it', async () => {
      await write(store, 'CREATE (:Event)');
      const files = { '10.cypher': ACTORS, '20.cypher': 'CREATE (:Event);' };
      expect(await refusal(files)).toEqual([expect.stringMatching(/^20\.cypher, line 1: Event: it has no id/)]);
    });
  });

  describe('that MATCH in vain', () => {
    const refused = async (statement: string) =>
      (
        await refusal({
          '10.cypher': ACTORS,
          '20.cypher': FLOWS.replace('2015-11-29', '2015-11-30').replace(
            "f.earliest = date('2014-10-01'), f.`when` = row.edtf",
            'f.earliest = null',
          ),
          '30.cypher': statement,
        })
      ).map((line) => line.replace(/, accepted.*/, ''));

    it.each([
      [
        'a node that is not there',
        "MATCH (a:Actor {id: 'state'}), (b:Actor\n{id: 'nobody'}) MERGE (a)-[:PART_OF]->(b);",
        ['30.cypher, line 2: Actor "nobody": MATCH finds nothing with this id'],
      ],
      [
        'a node of another label',
        "MATCH (m:Materiel {id: 'army'}) SET m.name = 'x';",
        ['30.cypher, line 1: Materiel "army": MATCH finds nothing with this id'],
      ],
      [
        'an actor of another kind',
        "MATCH (a:ArmedGroup {id: 'army'}), (b:Actor:Cell {id: 'state'}) SET a.name = 'x';",
        [
          '30.cypher, line 1: ArmedGroup "army": MATCH finds nothing with this id',
          '30.cypher, line 1: Actor:Cell "state": MATCH finds nothing with this id',
        ],
      ],
      [
        'a node of any label',
        "MATCH (a {id: 'army'}), (n {id: 'nothing'}) SET n.name = 'x';",
        ['30.cypher, line 1: node "nothing": MATCH finds nothing with this id'],
      ],
      [
        'a flow',
        "UNWIND ['first', 'third'] AS id\nMATCH ()-[f:SUPPLIED {id: id}]->() SET f.unit = 't';",
        ['30.cypher, line 1: SUPPLIED "third": MATCH finds nothing with this id'],
      ],
      [
        'a flow of the other type',
        "MATCH ()-[f:DIVERTED {id: 'first'}]->() SET f.unit = 't';",
        ['30.cypher, line 1: DIVERTED "first": MATCH finds nothing with this id'],
      ],
      [
        'what a row misspells',
        "UNWIND [\n{from: 'army'},\n{form: 'state'}] AS row\nMATCH (a:Actor {id: row.from}) SET a.note = 'x';",
        ['30.cypher, line 3: Actor: the id that MATCH looks for is missing'],
      ],
    ])('are refused: %s', async (_, statement, lines) => {
      expect(await refused(statement)).toEqual(lines);
    });

    it('are not where it may find nothing', async () => {
      const files = {
        '10.cypher': ACTORS,
        '20.cypher':
          "OPTIONAL MATCH (a:Actor {id: 'nobody'}) RETURN a;\nMATCH (a:Actor {id: 'nobody'}) DETACH DELETE a;",
      };
      expect(await seed(store, await scriptsOf(files))).toMatchObject({ outcome: 'built' });
    });

    it('are asked of the store once a statement, and not where a statement needs nothing', async () => {
      const asked: string[] = [];
      const watched: Store = {
        ...store,
        newest: () => store.newest(),
        write: (work, schema) =>
          store.write(
            (writer) =>
              work({
                ...writer,
                run: (name, params) => {
                  asked.push(name);
                  return writer.run(name, params);
                },
              }),
            schema,
          ),
      };
      await seed(watched, await scriptsOf({ '10.cypher': ACTORS, '20.cypher': claimsOn() }));
      expect(asked.filter((name) => name === 'check/present')).toHaveLength(2);
    });
  });

  describe('that are only thin', () => {
    it('are taken, and what is thin is told with the place where it is made', async () => {
      const { outcome, warnings, counts } = await seed(
        store,
        await scriptsOf({
          '10.cypher': ACTORS,
          '15.cypher': "MATCH (a:Actor {id: 'army'}) SET a.note = 'rifle';", // speaks of it, and does not make it

          '20.cypher': `${claimsOn('first')}\nMERGE (m:Materiel {id: 'rifle'}) SET m.name = 'Rifle';`,
          '30.cypher': FLOWS.replace(/,\n.*\n.*\n/, '\n'),
        }),
      );
      expect(outcome).toBe('built');
      expect(warnings.map(tell)).toEqual([
        '20.cypher, line 2: Source "report": it has no url and does not say why',
        '20.cypher, line 10: Materiel "rifle": nothing leads to it',
      ]);
      expect(counts).toEqual({ 'no-url': 1, unused: 1 });
    });

    it('are looked at no more where the store holds them already', async () => {
      const scripts = await scriptsOf({ '10.cypher': "MERGE (:Event {id: 'e'});" });
      expect((await seed(store, scripts)).warnings).toHaveLength(1);
      expect(await seed(store, scripts)).toEqual({ outcome: 'unchanged', inherited: [], warnings: [], counts: {} });
    });
  });
});
