import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSnapshot } from '../src/snapshot/build.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import { ADAPTERS, ask, type TestStore, write } from './support/stores.ts';

describe.each(ADAPTERS)('a graph that others wrote into is read: $name', ({ missing, open }) => {
  let opened: TestStore;

  beforeEach(async (context) => {
    context.skip(missing);
    opened = await open();
  });
  afterEach(() => opened?.close());

  /** The snapshot of two states and a source with these beside them, and what it left out, as `reason: examples`. */
  async function read(...statements: string[]): Promise<{ snapshot: Snapshot; excluded: string[] }> {
    const between = (statement: string) => `MATCH (a:Actor {id: 'a'}), (b:Actor {id: 'b'}) ${statement}`;
    const sound = "CREATE (:Actor:State {id: 'a'}), (:Actor:State {id: 'b'}), (:Source {id: 's', reliability: 'B'})";
    await write(opened.store, sound, ...statements.map(between));
    const reader = await opened.store.read();
    const snapshot = await buildSnapshot(reader);
    await reader.close();
    return {
      snapshot,
      excluded: snapshot.excluded.map(({ reason, examples }) => `${reason}: ${examples.join()}`),
    };
  }

  /** What somebody may have put where a date should be. */
  const NO_DATES = {
    list: "[date('2015-01-02')]",
    'list of texts': "['2015-01-02']",
    'day and time': "datetime('2015-01-02T03:04:05Z')",
    'day and local time': "localdatetime('2015-01-02T03:04:05')",
    time: "time('03:04:05Z')",
    duration: "duration('P1D')",
    year: '2015',
    'yes or no': 'true',
  };

  it('a date or the text of one is a day, of a flow, a part, a source and a claim', async () => {
    const { snapshot, excluded } = await read(
      "CREATE (a)-[:SUPPLIED {id: 'date', earliest: date('2015-01-02'), latest: date('2015-01-03')}]->(b)",
      "CREATE (a)-[:SUPPLIED {id: 'text', earliest: '2015-01-02', latest: '2015-01-03'}]->(b)",
      "CREATE (a)-[:PART_OF {from: date('2015-01-02')}]->(b)",
      "MATCH (s:Source) SET s.published = date('2015-01-04')",
      "MATCH (s:Source) CREATE (:Claim {id: 'c', flowId: 'date', stance: 'ASSERTS', credibility: 1, statedOn: date('2015-01-05'), recordedAt: date('2015-01-06')})-[:FROM]->(s)",
    );
    expect(excluded).toEqual([]);
    expect(snapshot.flow(0)).toMatchObject({ earliest: 16_437, latest: 16_438 });
    expect(snapshot.flow(1)).toMatchObject({ earliest: 16_437, latest: 16_438 });
    expect(snapshot.sources.all).toMatchObject([{ published: 16_439 }]);
    expect(snapshot.claimsOn(0)).toMatchObject([{ day: 16_440, recordedAt: 16_441 }]);
  });

  it.each(Object.entries(NO_DATES))(
    'what is no date is counted, not the end of the reading: a %s',
    async (_, value) => {
      const claim = "stance: 'ASSERTS', credibility: 1, flowId: 'sound'";
      const { snapshot, excluded } = await read(
        "CREATE (a)-[:SUPPLIED {id: 'sound'}]->(b)",
        `CREATE (a)-[:SUPPLIED {id: 'f', earliest: ${value}}]->(b)`,
        `CREATE (a)-[:SUPPLIED {id: 'g', latest: ${value}}]->(b)`,
        `CREATE (a)-[:PART_OF {from: ${value}}]->(b)`,
        `MATCH (s:Source) SET s.published = ${value}`,
        `MATCH (s:Source) CREATE (:Claim {id: 'c', ${claim}, statedOn: ${value}})-[:FROM]->(s)`,
        `MATCH (s:Source) CREATE (:Claim {id: 'd', ${claim}, recordedAt: ${value}})-[:FROM]->(s)`,
      );
      expect(snapshot.linkCount).toBe(1);
      expect(excluded).toEqual([
        'a PART_OF with impossible dates: a in b',
        'a claim with an impossible date: c,d',
        'a flow with impossible dates: f,g',
        'the day a source was published, which is impossible: s',
      ]);
    },
  );

  it('materiel that is one text, and ids, names and kinds that are none, are counted or made up for', async () => {
    const { snapshot, excluded } = await read(
      "CREATE (:Materiel {id: 'm', name: ['M']}), (:Materiel {id: 7}), (:Actor:State {id: 5}), (:Actor:State {id: 9007199254740993}), (:Actor:State {name: 'nobody'})",
      "CREATE (a)-[:SUPPLIED {id: 'f', materiel: 'm'}]->(b)",
      "CREATE (a)-[:SUPPLIED {id: 'g', materiel: [7]}]->(b)",
      "MATCH (five:Actor {id: 5}) CREATE (a)-[:SUPPLIED {id: 'h'}]->(five)",
      "MATCH (m:Materiel {id: 'm'}), (seven:Materiel {id: 7}) CREATE (m)-[:IS_A]->(seven)",
      "MATCH (m:Materiel {id: 'm'}) CREATE (m)-[:IS_A]->(:Materiel {name: 'without an id'})",
      "MATCH (s:Source {id: 's'}) CREATE (s)-[:DERIVED_FROM]->(:Source {title: 'without an id'})",
      "CREATE (a)-[:KNOWN_AS]->(:Name {lang: 'ar'}), (a)-[:KNOWN_AS]->(:Name {text: 'A'})",
    );
    const a = snapshot.actor(snapshot.actorIndex('a') as number);
    expect([a.name, snapshot.otherNames(a.index)]).toEqual(['a', ['A']]);
    expect(await ask(opened.store, 'records/names', { keys: ['a'] })).toMatchObject([{ text: 'A' }]);
    expect(snapshot.materiel.all).toEqual([{ index: 0, id: 'm', name: 'm', parent: null }]);
    expect(snapshot.sources.all).toMatchObject([{ id: 's', parents: [] }]);
    expect(excluded.map((line) => line.replace(/: \{.*/, ''))).toEqual([
      'a DERIVED_FROM to a source that is left out: s',
      'a flow of a materiel that is not there: g',
      'a flow of an actor that is left out: h',
      'a flow whose materiel is not a list: f',
      'a further name of an actor, which has no text: a',
      'a materiel without an id',
      'a source without an id',
      'an IS_A to a materiel that is left out: m,m',
      'an actor without an id',
    ]);
  });
});
