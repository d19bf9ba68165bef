import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../src/snapshot/build.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import { ADAPTERS, ask, storeOfEachTest, write } from './support/stores.ts';

describe.each(ADAPTERS)('a graph that others wrote into is read: $name', (adapter) => {
  const opened = storeOfEachTest(adapter);

  /** The snapshot of two states and a source with these beside them, and what it left out, as `reason: examples`. */
  async function read(...statements: string[]): Promise<{ snapshot: Snapshot; excluded: string[] }> {
    const between = (statement: string) => `MATCH (a:Actor {id: 'a'}), (b:Actor {id: 'b'}) ${statement}`;
    const sound = "CREATE (:Actor:State {id: 'a'}), (:Actor:State {id: 'b'}), (:Source {id: 's', reliability: 'B'})";
    await write(opened().store, sound, ...statements.map(between));
    const reader = await opened().store.read();
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
      "MATCH (m:Materiel {id: 'm'}) CREATE (m)-[:KNOWN_AS]->(:Name {lang: 'ar'}), (m)-[:KNOWN_AS]->(:Name {text: 'M'})",
    );
    const a = snapshot.actor(snapshot.actorIndex('a') as number);
    expect([a.name, snapshot.otherNames(a.index)]).toEqual(['a', ['A']]);
    expect(await ask(opened().store, 'records/names', { keys: ['a'] })).toMatchObject([{ text: 'A' }]);
    expect(snapshot.materiel.all).toEqual([{ index: 0, id: 'm', name: 'm', otherNames: ['M'], parent: null }]);
    expect(snapshot.sources.all).toMatchObject([{ id: 's', parents: [] }]);
    expect(excluded.map((line) => line.replace(/: \{.*/, ''))).toEqual([
      'a DERIVED_FROM to a source that is left out: s',
      'a flow of a materiel that is not there: g',
      'a flow of an actor that is left out: h',
      'a flow whose materiel is not a list: f',
      'a further name of a materiel, which has no text: m',
      'a further name of an actor, which has no text: a',
      'a materiel without an id',
      'a source without an id',
      'an IS_A to a materiel that is left out: m,m',
      'an actor without an id',
    ]);
  });

  it('grades, words and types that are none of ours are counted, and nothing is taken for what it resembles', async () => {
    const claim = (id: string, differing: string) =>
      `MATCH (s:Source {id: 's'}) CREATE (:Claim {id: '${id}', flowId: 'f', stance: 'ASSERTS', ${differing}})-[:FROM]->(s)`;
    const { snapshot, excluded } = await read(
      "MATCH (s:Source {id: 's'}) SET s.reliability = ['B']",
      "CREATE (a)-[:DIVERTED {id: 'f', qualifier: 'About', diversionPoint: ['transfer'], diversionMechanism: 5}]->(b)",
      "CREATE (a)-[:DIVERTD {id: 'x'}]->(b), (a)-[:Supplied]->(b), (a)-[:BACKED_BY]->(b)",
      claim('text', "credibility: '1'"),
      claim('half', 'credibility: 1.5'),
      claim('whole', 'credibility: 2.0, locatorPage: 0'),
    );
    expect(snapshot.claimsOn(0)).toMatchObject([{ credibility: 2, isLocated: false }]);
    expect(snapshot.sources.all).toMatchObject([{ reliability: 6 }]);
    expect(excluded.map((line) => line.replace(/, which is not .*:/, ':'))).toEqual([
      'a claim whose credibility is not a whole number from 1 to 6: half,text',
      'a relationship between actors of an unknown type: a -> b,x',
      'the diversionMechanism of a flow: f',
      'the diversionPoint of a flow: f',
      'the page or paragraph of a claim: whole',
      'the qualifier of a flow: f',
      'the reliability of a source: s',
    ]);
  });

  it('a claim is located by a page, a paragraph, a heading, a fragment or a quote, if it is a text with something in it', async () => {
    const SAID = {
      page: 'locatorPage: 3',
      behind: 'locatorPage: 0, locatorParagraph: 2',
      paragraph: 'locatorParagraph: 1',
      heading: "locatorHeading: 'Findings'",
      fragment: "locatorExact: 'the rifles came'",
      quote: "quote: 'The rifles came from there.', lang: 'en'",
      nothing: "locatorPrefix: 'before', locatorSuffix: 'behind'",
      empty: "quote: '', locatorHeading: '', locatorExact: ''",
      blank: "quote: ' ', locatorHeading: '\\n\\t', locatorExact: '\u00a0\u2003\u200b'",
      lines: "quote: '\\n…and then\\nthey came', lang: 'en'",
      number: 'quote: 5, locatorHeading: true',
      list: "quote: ['The rifles came.']",
    };
    const { snapshot, excluded } = await read(
      ...Object.entries(SAID).flatMap(([id, said]) => [
        `CREATE (a)-[:SUPPLIED {id: '${id}'}]->(b)`,
        `MATCH (s:Source {id: 's'}) CREATE (:Claim {id: '${id}', flowId: '${id}', stance: 'ASSERTS', credibility: 1, ${said}})-[:FROM]->(s)`,
      ]),
    );
    expect(excluded).toEqual(['the page or paragraph of a claim, which is not a whole number from 1 on: behind']);
    const located = Object.keys(SAID).filter((id) => snapshot.claimsOn(snapshot.flowIndex(id) as number)[0]?.isLocated);
    expect(located).toEqual(['page', 'behind', 'paragraph', 'heading', 'fragment', 'quote', 'lines']);
  });

  it('a source is citable with a title, an address and a day', async () => {
    const whole = "title: 'T', url: 'https://example.org', published: date('2015-01-02')";
    const parts = whole.split(', ');
    const without = parts.map((_, at) => parts.filter((_, other) => other !== at).join(', '));
    const untitled = ["''", "' '", '5'].map((title) => whole.replace("'T'", title));
    const nowhere = ["' '", "'javascript:alert(1)'", "'example.org'"].map((url) =>
      whole.replace("'https://example.org'", url),
    );
    const sources = [whole, ...without, ...untitled, ...nowhere];
    const { snapshot } = await read(
      ...sources.map((said, at) => `CREATE (:Source {id: 's${at}', reliability: 'B', ${said}})`),
    );
    expect(snapshot.sources.all.filter(({ isCitable }) => isCitable).map(({ id }) => id)).toEqual(['s0']);
  });

  it('items and lots are those that flows may list; one that is not there leaves its flow out', async () => {
    const { snapshot, excluded } = await read(
      "CREATE (:Item {id: 'i', productionYear: '1968'}), (:Lot {id: 'l', productionYear: 1968})",
      "CREATE (a)-[:SUPPLIED {id: 'f', items: ['l', 'i']}]->(b), (a)-[:SUPPLIED {id: 'g', items: ['i', 'none']}]->(b), (a)-[:SUPPLIED {id: 'h', items: 'i'}]->(b)",
    );
    expect(snapshot.flow(0).items.map((index) => snapshot.thing(index))).toEqual([
      { id: 'i', kind: 'Item' },
      { id: 'l', kind: 'Lot' },
    ]);
    expect(excluded).toEqual([
      'a flow of an item or lot that is not there: g',
      'a flow whose items are not a list: h',
      'the production year of an item or lot, which is no year of four digits: i',
    ]);
  });
});
