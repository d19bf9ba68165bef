import { describe, expect, it } from 'vitest';
import { splitStatements } from '../src/ingest/statements.ts';

const texts = (script: string) => splitStatements(script).map((statement) => statement.text);

describe('a script is split', () => {
  it('at each semicolon, which belongs to no statement', () => {
    expect(texts('RETURN 1; RETURN 2;RETURN 3;')).toEqual(['RETURN 1', 'RETURN 2', 'RETURN 3']);
  });

  it('whether or not the last statement ends with one', () => {
    expect(texts('RETURN 1;\nRETURN 2')).toEqual(['RETURN 1', 'RETURN 2']);
    expect(texts('RETURN 1;\nRETURN 2\n\n')).toEqual(['RETURN 1', 'RETURN 2']);
  });

  it('into none where it holds nothing but blanks, comments and semicolons', () => {
    expect(texts('')).toEqual([]);
    expect(texts(' \r\n\t\uFEFF')).toEqual([]);
    expect(texts('// only words; no statement')).toEqual([]);
    expect(texts(';; /* nor; here */ ;\n// or here;')).toEqual([]);
  });
});

describe('no statement ends at a semicolon', () => {
  it.each([
    ['in a string', "RETURN 'a;b'"],
    ['in a string with double quotes', 'RETURN "a;b"'],
    ['in a quoted name', 'RETURN 1 AS `a;b`'],
    ['in a comment to the end of the line', 'RETURN 1 // a;b\n, 2'],
    ['in a block comment', 'RETURN 1 /* a;b\n;c */, 2'],
    ['after an escaped quote', "RETURN 'al-Sina\\'a; prison'"],
    ['after an escaped quote of the other kind', 'RETURN "a \\"word\\"; b"'],
    ['after the other kind of quote', `RETURN 'a"; b', "it's; c"`],
    ['after an escaped backslash and more', "RETURN 'a\\\\' + 'b;c'"],
    ['in a quoted name with a backslash, which escapes nothing there', 'RETURN 1 AS `a\\`, ";"'],
    ['in a quoted name with a doubled backquote', 'RETURN 1 AS `a``;b`'],
    ['in a string with a line break', "RETURN 'a;\n;b'"],
    ['after Arabic text', "RETURN 'بندقية؛ ; طراز'"],
  ])('%s', (_, statement) => {
    expect(texts(`${statement};\nRETURN 2;`)).toEqual([statement, 'RETURN 2']);
  });

  it('and one does after a string that ends in an escaped backslash', () => {
    expect(texts("RETURN 'a\\\\'; RETURN 2")).toEqual(["RETURN 'a\\\\'", 'RETURN 2']);
  });
});

describe('what looks like a comment or a string', () => {
  it.each([
    ['is none in a string', "RETURN 'https://example.org/*'"],
    ['is none in a string of the other kind', 'RETURN "see // below; and /* here"'],
    ['is none in a quoted name', 'RETURN 1 AS `// a`'],
    ['is none in a comment', "RETURN 1 // it's\n, 2"],
    ['is none in a block comment', 'RETURN 1 /* it\'s "so // */, 2'],
    ['is none where one stroke divides', 'RETURN 4 / 2 * 3'],
    ['ends where a block comment first ends', 'RETURN 1 /* /* */, 2'],
    ['is none where a block comment has hardly begun', 'RETURN 1 /*/ ; */, 2'],
  ])('%s', (_, statement) => {
    expect(texts(`${statement};\nRETURN 2;`)).toEqual([statement, 'RETURN 2']);
  });
});

describe('a statement', () => {
  it('is given as it was written, without what stands before its first word', () => {
    const script = "// The whole script.\n\n/* And\nthis. */ MATCH (a) // every one\n  RETURN a.name + ';' ;\n";
    expect(texts(script)).toEqual(["MATCH (a) // every one\n  RETURN a.name + ';'"]);
  });

  it('knows the line on which its first word stands', () => {
    const script = "// one\nRETURN 1; RETURN 2;\n\n/* four\nfive */\nRETURN 'six\nseven';\n\n  RETURN 9";
    expect(splitStatements(script).map((statement) => statement.line)).toEqual([2, 2, 6, 9]);
  });

  it('and its line are the same in a file with CRLF', () => {
    const script = "// one\r\nRETURN 1; // two;\r\n\r\nMATCH (a)\r\nRETURN 'b;\r\nc';\r\nRETURN 7\r\n";
    expect(splitStatements(script)).toEqual([
      { text: 'RETURN 1', line: 2 },
      { text: "MATCH (a)\r\nRETURN 'b;\r\nc'", line: 4 },
      { text: 'RETURN 7', line: 7 },
    ]);
  });
});

describe('what is never closed is an error that names the line where it began', () => {
  it.each([
    ['a string', "RETURN 1;\nRETURN 'a;\nRETURN 3;", "line 2: ' is never closed"],
    ['a string of the other kind', 'RETURN "a', 'line 1: " is never closed'],
    ['a string whose last quote is escaped', "\n\nRETURN 'a\\'", "line 3: ' is never closed"],
    ['a quoted name', 'RETURN 1 AS `a', 'line 1: ` is never closed'],
    ['a block comment', 'RETURN 1;\n/* and so on;\n', 'line 2: /* is never closed'],
  ])('%s', (_, script, message) => {
    expect(() => splitStatements(script)).toThrow(new SyntaxError(message));
  });

  it('but a comment to the end of the line may end the script', () => {
    expect(texts('RETURN 1 // the end')).toEqual(['RETURN 1 // the end']);
  });
});
