import { describe, expect, it } from 'vitest';
import { needsOf } from '../src/ingest/cypher/needs.ts';
import { readTokens } from '../src/ingest/cypher/tokens.ts';

/** What a statement needs: `Actor a @2`, an id that is no text as JSON. */
function needs(statement: string): string[] {
  return needsOf(readTokens(statement)).map(
    ({ names, isAnyOf, id, line }) =>
      `${names.join(isAnyOf ? '|' : ':')} ${typeof id === 'string' ? id : JSON.stringify(id)} @${line}`,
  );
}

const ROWS = "UNWIND [\n{from: 'a', to: 'b', ids: ['x', 'y']},\n{from: 'c', to: 'd', ids: []}\n] AS row\n";

describe('a statement needs what it MATCHes by an id', () => {
  it.each([
    ['that is written there', "MATCH (a:Actor {id: 'a'}) SET a.name = 'A'", ['Actor a @1']],
    ['of several patterns', "MATCH (a:Actor {id: 'a'}), (:Event\n{id: 'e'})", ['Actor a @1', 'Event e @2']],
    ['of a whole path', "MATCH (a {id: 'a'})-[:PART_OF*1..3]->(:Actor:State {id: 'b'})", [' a @1', 'Actor:State b @1']],
    ['of several labels', "MATCH (a:Item|Lot {id: 'a'})", ['Item|Lot a @1']],
    ['of a quoted label and key', "MATCH (a:`Actor` {`id`: 'a'})", ['Actor a @1']],
    ['beside other properties', "MATCH (a:Actor {name: 'x', id: 'a'})", ['Actor a @1']],
    ['of a relationship', "MATCH ()-[f:SUPPLIED|DIVERTED {id: 'f'}]->()", ['SUPPLIED|DIVERTED f @1']],
    [
      'of a shortest path',
      "MATCH p = shortestPath((a:Actor {id: 'a'})-[*]-(b:Actor {id: 'b'}))",
      ['Actor a @1', 'Actor b @1'],
    ],
    ['in a row', `${ROWS}MATCH (a:Actor {id: row.from})`, ['Actor a @2', 'Actor c @3']],
    ['in a list of a row', `${ROWS}UNWIND row.ids AS about MATCH (n:Item {id: about})`, ['Item x @2', 'Item y @2']],
    ['that WITH gives another name', `${ROWS}WITH row.from AS origin MATCH (a {id: origin})`, [' a @2', ' c @3']],
    ['that WITH keeps', `${ROWS}WITH s, row MATCH (a {id: row.to})`, [' b @2', ' d @3']],
    ['that WITH * keeps', `${ROWS}WITH *, 1 AS one MATCH (a {id: row.to})`, [' b @2', ' d @3']],
    ['in words in small letters', "unwind ['a'] as id\nmatch (a:Actor {id: id})", ['Actor a @1']],
    ['that is missing in the row', `${ROWS}MATCH (a:Actor {id: row.form})`, ['Actor null @2', 'Actor null @3']],
    ['that is no text', 'MATCH (a:Actor {id: 5})', ['Actor 5 @1']],
  ])('%s', (_, statement, expected) => {
    expect(needs(statement)).toEqual(expected);
  });

  it('though a filter may leave the row out; not where the row has none', () => {
    const rows = "UNWIND [{id: 'a', of: 'b'}, {id: 'c'}] AS row ";
    const expected = ['Actor b @1'];
    expect(needs(`${rows}MATCH (a:Actor {id: row.of}) WHERE row.of IS NOT NULL RETURN a`)).toEqual(expected);
    expect(needs(`${rows}WITH row WHERE row.of IS NOT NULL MATCH (a:Actor {id: row.of})`)).toEqual(expected);
    expect(needs(`${rows}WITH row ORDER BY row.of LIMIT 1 MATCH (a:Actor {id: row.of})`)).toEqual(expected);
  });
});

describe('a statement does not need', () => {
  it.each([
    ['what it makes', `${ROWS}MERGE (a:Actor {id: row.from}) CREATE (b:Actor {id: row.to})`],
    ['what OPTIONAL MATCH looks for', "OPTIONAL MATCH (a:Actor {id: 'a'})"],
    ['what it has made before', `${ROWS}MERGE (a:Actor {id: row.from}) WITH row MATCH (b:Actor {id: row.from})`],
    [
      'what another of its rows has made before',
      "UNWIND [{id: 'a', of: 'b'}, {id: 'b'}] AS row MERGE (s:Source {id: row.id}) WITH row WHERE row.of <> '' MATCH (o:Source {id: row.of})",
    ],
    ['what it may have made before', "UNWIND [1] AS n MERGE (a:Actor {id: 'a' + n}) WITH a MATCH (b:Actor {id: 'a1'})"],
    [
      'an id that is worked out',
      "UNWIND ['a'] AS x MATCH (a:Actor {id: x + '1'}), (b:Actor {id: $id}), (c:Actor {id: toLower(x)})",
    ],
    ['a node that is known by something else', "MATCH (a:Actor {name: 'a'}) WHERE a.id = 'a'"],
    [
      'what is asked for in a subquery',
      "MATCH (a:Actor) WHERE EXISTS { MATCH (a)-[:PART_OF]->(:Actor {id: 'b'}) } RETURN a",
    ],
    ['what it must not be', "MATCH (a:!Actor {id: 'a'})"],
    ['what it removes, for it may be gone already', "MATCH (a:Actor {id: 'a'}) DETACH DELETE a"],
    [
      'what stands in a text or a comment',
      "MERGE (a:Actor {id: 'a'}) SET a.note = \"MATCH (b:Actor {id: 'b'})\" // MATCH (c {id: 'c'})",
    ],
    ['the row of an empty list', 'UNWIND [{ids: []}, {ids: null}, {}] AS row UNWIND row.ids AS id MATCH (a {id: id})'],
    ['a variable that is no longer there', `${ROWS}WITH 1 AS one MATCH (a {id: row.from})`],
    ['a variable of the other half of a UNION', `${ROWS}RETURN 1 UNION MATCH (a {id: row.from}) RETURN 1`],
  ])('%s', (_, statement) => {
    expect(needs(statement)).toEqual([]);
  });

  it.each([
    [
      'that are part of an operator',
      `${ROWS}MATCH (a:Actor {id: row.from}) WHERE a.name STARTS WITH 'x' MATCH (b:Actor {id: row.to})`,
      ['Actor a @2', 'Actor c @3', 'Actor b @2', 'Actor d @3'],
    ],
    [
      'that name a property',
      `${ROWS}MATCH (a:Actor {id: row.to}) SET a.match = 1, a.with = row.set`,
      ['Actor b @2', 'Actor d @3'],
    ],
    ['that name a variable', "UNWIND ['a'] AS use MATCH (a:Actor {id: use})", ['Actor a @1']],
    ['that say when to SET', "MERGE (a:Actor {id: 'a'}) ON MATCH SET a.x = 1 ON CREATE SET a.y = 2", []],
  ])('anything else, or less, for words like those of clauses %s', (_, statement, expected) => {
    expect(needs(statement)).toEqual(expected);
  });
});

describe('a MATCH before a MERGE', () => {
  it('does not see what other rows make, and needs it', () => {
    const rows = "UNWIND [{id: 'b', of: 'a'}, {id: 'c', of: 'b'}] AS row ";
    expect(needs(`${rows}MATCH (s:Actor {id: row.of}) MERGE (t:Actor {id: row.id})`)).toEqual([
      'Actor a @1',
      'Actor b @1',
    ]);
  });
});
