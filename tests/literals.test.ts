import { describe, expect, it } from 'vitest';
import { type Literal, readLiteral } from '../src/ingest/cypher/literals.ts';
import { readTokens } from '../src/ingest/cypher/tokens.ts';

const read = (text: string) => readLiteral(readTokens(text));

/** A literal as plain values: a day as `day 2014-01-01`, what only a store can work out as `? its words`. */
function plain(literal: Literal): unknown {
  if (literal.kind === 'plain') return literal.value;
  if (literal.kind === 'date') return `day ${literal.day}`;
  if (literal.kind === 'list') return literal.items.map(plain);
  if (literal.kind === 'map')
    return Object.fromEntries(Array.from(literal.entries, ([key, value]) => [key, plain(value)]));
  return `? ${literal.tokens.map(({ value }) => value).join(' ')}`;
}

describe('a literal is read as what it says', () => {
  it.each([
    ["'al-Sina\\'a'", "al-Sina'a"],
    ['"a \\"word\\"; b"', 'a "word"; b'],
    ["'a\\\\b\\n\\u00e9\\t'", 'a\\b\né\t'],
    ["'بندقية // no comment'", 'بندقية // no comment'],
    ['12', 12],
    ['-2.5', -2.5],
    ['1e3', 1000],
    ['.5', 0.5],
    ['true', true],
    ['FALSE', false],
    ['null', null],
    ["date('2014-10-31')", 'day 2014-10-31'],
    ["Date( '2020-13-01' )", 'day 2020-13-01'],
    ['[]', []],
    ['{}', {}],
    ["[1, 'b', [null]]", [1, 'b', [null]]],
    ["{id: 'a', `the when`: '2014', day: date('2014-01-01')}", { id: 'a', 'the when': '2014', day: 'day 2014-01-01' }],
    ['[1 /* two, */, 3] // four', [1, 3]],
  ])('%s', (text, expected) => {
    expect(plain(read(text))).toEqual(expected);
  });
});

describe('what only the store can work out', () => {
  it.each([
    ['row.from', '? row . from'],
    ["'a' + 'b'", '? a + b'],
    ['$rows', '? $ rows'],
    ['[1, 2] + [3]', '? [ 1 , 2 ] + [ 3 ]'],
    ["date('2014-01-01').year", '? date ( 2014-01-01 ) . year'],
    ['date(row.day)', '? date ( row . day )'],
    ['-row.x', '? - row . x'],
    ['{.*}', '? { . * }'],
    ['', '? '],
  ])('is left as it is: %s', (text, expected) => {
    expect(plain(read(text))).toEqual(expected);
  });

  it('does not spoil what stands beside it', () => {
    expect(plain(read("[{id: 'a', n: 1 + f(2, [3])}, g({x: 1}, ']'), 'b']"))).toEqual([
      { id: 'a', n: '? 1 + f ( 2 , [ 3 ] )' },
      '? g ( { x : 1 } , ] )',
      'b',
    ]);
    expect(plain(read("[{.*, a: 1}, {id: 'b'}]"))).toEqual(['? { . * , a : 1 }', { id: 'b' }]);
  });
});

describe('a literal', () => {
  it('knows the line on which it begins, and so do all in it', () => {
    const rows = read("[\n  // first\n  {id: 'a',\n   to: 'b'},\n\n  {id: 'a\nb', ids: [\n'c']}\n]");
    const lines = (literal: Literal): unknown => {
      if (literal.kind === 'list') return [literal.line, literal.items.map(lines)];
      if (literal.kind === 'map') return [literal.line, [...literal.entries.values()].map(lines)];
      return literal.line;
    };
    expect(lines(rows)).toEqual([
      1,
      [
        [3, [3, 4]],
        [6, [6, [7, [8]]]],
      ],
    ]);
  });

  it('that is never closed, or closed by the wrong bracket, ends where the text ends', () => {
    for (const text of ['[', '[1,', '{', '{a', '{a:', '{a: 1,', '[1)', '[)', '{a: 1]', '[[[', ']', '[{]}']) {
      expect(read(text).kind, text).toBe('computed');
    }
  });

  it('is read in time that grows with its length alone', () => {
    const rowsOf = (count: number) =>
      `[${"{id: 'a', ids: ['b', date('2014-01-01')], more: f(1, [2])},\n".repeat(count)}null]`;
    const steps = (count: number) => {
      let looks = 0;
      const tokens = readTokens(rowsOf(count));
      const watched = new Proxy(tokens, {
        get: (target, key) => {
          looks++;
          return Reflect.get(target, key);
        },
      });
      readLiteral(watched);
      return looks;
    };
    expect(steps(2_000) / steps(1_000)).toBeLessThan(2.1);
  });
});
