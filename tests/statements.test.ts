import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { splitStatements } from '../src/ingest/cypher/statements.ts';
import { readScripts, SeedError } from '../src/ingest/seeds.ts';
import { SEEDS_DIR, temporaryFolder } from './support/server.ts';

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
    expect(splitStatements(script)).toMatchObject([
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

describe('a folder of scripts', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  const holding = async (file: string, text: string) => {
    await writeFile(join(folder.path, file), text);
    return folder.path;
  };

  it('is read in the order of the names, and nothing but *.cypher', async () => {
    for (const file of ['20.cypher', '100.cypher', '10.cypher', 'notes.md']) await holding(file, '// nothing');
    expect(readScripts(folder.path).map(({ file }) => file)).toEqual(['10.cypher', '100.cypher', '20.cypher']);
  });

  it('that is not there or empty says which it is', async () => {
    expect(() => readScripts(folder.path)).toThrow(
      new SeedError(`the seeds folder ${folder.path} holds no *.cypher file`),
    );
    await rm(folder.path, { recursive: true });
    expect(() => readScripts(folder.path)).toThrow(SeedError);
    expect(() => readScripts(folder.path)).toThrow(`the seeds folder ${folder.path} cannot be read: ENOENT`);
  });

  it('with something that is never closed says in which file, and on which line', async () => {
    const dir = await holding('10.cypher', "RETURN 1;\nRETURN 'a;");
    expect(() => readScripts(dir)).toThrow(new SeedError("10.cypher, line 2: ' is never closed"));
  });

  it.each([
    ['CREATE CONSTRAINT a IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE'],
    ['create index a IF NOT EXISTS\n  FOR (n:Actor) ON (n.id)'],
    ['CREATE RANGE INDEX a FOR (n:Actor) ON (n.id)'],
    ['DROP CONSTRAINT a IF EXISTS'],
  ])('knows that this is schema, which no script may mix with data: %s', async (statement) => {
    const dir = await holding('10.cypher', `${statement};`);
    expect(readScripts(dir)).toMatchObject([{ isSchema: true }]);
    await holding('10.cypher', `${statement};\nCREATE (:Index);`);
    const mixed = '10.cypher: holds both schema and data statements, a script may hold only one of the two';
    expect(() => readScripts(dir)).toThrow(new SeedError(mixed));
  });

  it.each([["CREATE (:Event {name: 'CREATE INDEX'})"], ['MATCH (n) // CREATE INDEX\nRETURN n']])(
    'knows that this is data: %j',
    async (statement) => {
      expect(readScripts(await holding('10.cypher', statement))).toMatchObject([{ isSchema: false }]);
    },
  );

  it.each([
    ["MERGE (:Actr {id: 'a'})", 'label "Actr": there is no such label, accepted is one of Actor, '],
    ["MATCH (a:Actor:Army {id: 'a'}) RETURN a", 'label "Army": there is no such label, accepted is one of '],
    [
      'OPTIONAL MATCH (a)-[:PART_OFF]->() RETURN a',
      'type "PART_OFF": there is no such type, accepted is one of SUPPLIED, ',
    ],
    ['MATCH (a)-[:SUPPLIED|Diverted*1..2]->() RETURN a', 'type "Diverted": there is no such type, accepted is one of '],
    ["MERGE (a)-[f:DIVERTD {id: 'f'}]->(b)", 'type "DIVERTD": there is no such type, accepted is one of '],
    [
      "MERGE (a) SET a.day = date('2023-02-29')",
      'date "2023-02-29": it is not a day of the calendar, accepted is YYYY-MM-DD',
    ],
    ["UNWIND [{day: date('2023')}] AS row RETURN row", 'date "2023": it is not a day of the calendar, accepted is '],
  ])('with a label, type or day that is none says which, and where: %s', async (statement, message) => {
    const dir = await holding('10.cypher', `RETURN 1;\n\n${statement};`);
    expect(() => readScripts(dir)).toThrow(SeedError);
    expect(() => readScripts(dir)).toThrow(`\n10.cypher, line 3: ${message}`);
  });

  it('says of all its scripts at once what is wrong whatever the store holds', async () => {
    await holding('10.cypher', "MERGE (:Actr {id: 'a'});\nMERGE (a {d: date('2023-13-01')})-[:OFF]->(b);");
    const dir = await holding('20.cypher', "MERGE (:Actr {id: 'b'});");
    expect(() => readScripts(dir)).toThrow(
      /^the seeds have 4 errors, and nothing was written:\n10\.cypher, line 1: .*\n10\.cypher, line 2: .*\n10\.cypher, line 2: .*\n20\.cypher, line 1: .*$/,
    );
  });

  it('may name in texts and comments what it likes, and label what is no pattern', async () => {
    const dir = await holding(
      '10.cypher',
      "MERGE (a:Actor {id: 'a'}) SET a.note = '(:Actr)', a.x = \"date('x')\" // (:Actr)",
    );
    expect(readScripts(dir)).toHaveLength(1);
  });

  it('is what the seeds of the project are: schema first, then data', () => {
    const kinds = readScripts(SEEDS_DIR).map(({ isSchema }) => isSchema);
    expect(kinds[0]).toBe(true);
    expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.indexOf(false));
  });
});
