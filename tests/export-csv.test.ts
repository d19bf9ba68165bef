import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS, type FormatName } from '../src/export/formats.ts';
import type { ExportedGraph } from '../src/export/graph.ts';
import { askGephi, type InGephi, noGephi } from './support/export/gephi.ts';
import { claimed, exported, NASTY, nastyGraph, richGraph, textOf } from './support/export/graphs.ts';
import { askLibreOffice, type Cell, noLibreOffice } from './support/export/libreoffice.ts';
import { askPython, noPython, skipped } from './support/export/python.ts';
import { allOf, heldByUtf8, withTexts } from './support/export/told.ts';

const write = (format: FormatName, graph: ExportedGraph) => textOf(FORMATS[format].write(graph));
const writeNodes = (graph: ExportedGraph) => write('nodes.csv', graph);
const writeEdges = (graph: ExportedGraph) => write('edges.csv', graph);

const TABLES: readonly FormatName[] = ['nodes.csv', 'edges.csv', 'sources.csv', 'claims.csv'];

type Row = Readonly<Record<string, string>>;
type Reader = (text: string) => Promise<Row[]>;

const byCsvParse: Reader = async (text) => parse(text, { columns: true, bom: true });
const byPython: Reader = async (text) => (await askPython('csv_rows', text)) as Row[];

/** Takes away the apostrophes that keep a spreadsheet from running a text, as the README of tables says. */
const meant = (cell: string) =>
  cell.replace(/((?:^|[;\t\r\n])[\s";]*)'('*[=+\-@＝＋－＠])/g, '$1$2').replace(/^'('*[\t\r\n])/, '$1');

/** The cells under the names that other formats have; those for people and Gephi aside. */
function inOurTerms(row: Row) {
  const { Id, Label, Source, Target, Type, Kind, fromName, toName, ...told } = withTexts(row, meant);
  return { id: Id, ...(Source === undefined ? { label: Label } : { source: Source, target: Target }), ...told };
}

/** A value as a cell has it: lists with semicolons, which no item has, and no NUL, at which readers stop. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const items = (value as readonly unknown[]).map?.((item) =>
    String(item)
      .replaceAll(';', '；')
      .replace(/\r\n|\r|\n/g, ' '),
  );
  return heldByUtf8(typeof value === 'string' ? value : (items?.join('; ') ?? String(value))).replaceAll(
    '\0',
    '\ufffd',
  );
}

const cells = (item: object) => Object.fromEntries(Object.entries(item).map(([name, value]) => [name, cell(value)]));

/** All that a graph tells of its nodes and edges, as cells have it; claims have a table of their own. */
async function told(graph: ExportedGraph) {
  const { nodes, edges } = await allOf(graph);
  return { nodes: nodes.map(cells), edges: edges.map(({ claims, ...edge }) => cells(edge)) };
}

const PROMISED = [
  ['what a rich graph tells, with parallel edges apart', richGraph],
  ['every text, but for half characters and NUL, which are marked', nastyGraph],
  ['an empty graph', () => exported({})],
] as const;

const READERS = [
  ['csv-parse', byCsvParse, null],
  ['Python', byPython, noPython],
] as const;

describe.each(READERS)('what %s reads in CSV', (_, read, missing) => {
  it.skipIf(missing).each(PROMISED)(`is %s${skipped(missing)}`, async (_what, graph) => {
    const expected = await told(graph());
    expect((await read(await writeNodes(graph()))).map(inOurTerms)).toEqual(expected.nodes);
    expect((await read(await writeEdges(graph()))).map(inOurTerms)).toEqual(expected.edges);
    const sources = (await read(await write('sources.csv', graph()))).map((row) => withTexts(row, meant));
    expect(sources).toEqual(graph().sources.map(cells));
  });
});

describe('CSV', () => {
  it('of edges names their ends, for people', async () => {
    const rows = await byCsvParse(await writeEdges(richGraph()));
    expect(rows[3]).toMatchObject({ Source: 'brigade', fromName: 'A brigade', Target: 'cell', toName: 'A cell' });
  });

  it.each(TABLES)('begins with the mark of UTF-8, and is else as RFC 4180 has it: %s', async (table) => {
    for (const graph of [nastyGraph(), richGraph(), exported({})]) {
      const text = await write(table, graph);
      expect(text).toMatch(/^\ufeff[A-Za-z]/);
      expect(text).toMatch(/[^\r\n]\r\n$/);
      const rows: string[][] = parse(text, { record_delimiter: '\r\n' });
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  it('has lists that can be taken apart at their semicolons, whatever is in the items', async () => {
    const otherNames = ['a; b', 'c;d', 'one\r\ntwo', ''];
    const [row] = await byCsvParse(await writeNodes(exported({ nodes: [{ id: 'n', otherNames }] })));
    expect(row?.otherNames?.split('; ')).toEqual(['a； b', 'c；d', 'one two', '']);
    expect(row?.otherNames).not.toMatch(/[\r\n]/);
  });

  it('has nothing that a spreadsheet would run, in whatever column', async () => {
    const rows = (await Promise.all(TABLES.map(async (table) => byCsvParse(await write(table, nastyGraph()))))).flat();
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((text) => /^[=+\-@\t\r\n＝＋－＠]/.test(text))).toEqual([]);
    expect(cells).toContain(`'${NASTY['a formula']}`);
  });

  it('has nothing that one would run that splits at semicolons or tabs', async () => {
    const otherNames = ['=1+1', ' -1', "'=1"];
    const label = 'a; =1+1;=2\t\t+3\r\n "@SUM(4)\n＝5';
    const [row] = await byCsvParse(await writeNodes(exported({ nodes: [{ id: 'n', label, otherNames }] })));
    expect(row?.Label).toBe("a; '=1+1;'=2\t\t'+3\r\n \"'@SUM(4)\n'＝5");
    expect(row?.otherNames).toBe("'=1+1;  '-1; ''=1");
    for (const table of TABLES) {
      const text = await write(table, nastyGraph());
      expect(text.match(/(?<=[;\t\r\n][\s"]*)[=+\-@＝＋－＠].*/g) ?? [], table).toEqual([]);
    }
  });

  it.each([',', ';', '\t', '"', '\r', '\n'])('quotes a cell that holds %j', async (sign) => {
    const label = `a${sign}b`;
    const text = await writeNodes(exported({ nodes: [{ id: 'n', label }] }));
    expect(text).toContain(`\r\nn,"${label.replace('"', '""')}",`);
  });

  it('gives every text back by taking one apostrophe from before each formula', async () => {
    const text = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', '"', ',', ';', ' ', 'a'),
    });
    await fc.assert(
      fc.asyncProperty(text, async (label) => {
        const rows = await byCsvParse(await writeNodes(exported({ nodes: [{ id: 'n', label }] })));
        expect(rows.map(inOurTerms)).toMatchObject([{ label }]);
      }),
    );
  });

  it('leaves a number a number, however small', async () => {
    const edges = [{ id: 'e', source: 'a', target: 'a', quantity: -2.5 }];
    const rows = await byCsvParse(await writeEdges(exported({ nodes: [{ id: 'a' }], edges })));
    expect(rows).toMatchObject([{ quantity: '-2.5' }]);
  });
});

describe('the table of claims', () => {
  it('has a row for each claim on each flow, in the order of chains and hops, with all that it takes to judge it', async () => {
    const rows = await byCsvParse(await write('claims.csv', richGraph()));
    expect(rows.map(({ chains, hops, flow, stance, grade }) => [chains, hops, flow, stance, grade])).toEqual([
      ['1; 2', '1; 1', 'f1', 'ASSERTS', '2/B'],
      ['1; 2', '3; 4', 'f3', 'ASSERTS', '4/C'],
      ['1; 2', '3; 4', 'f3', 'DISPUTES', '5/E'],
    ]);
    expect(rows[0]).toMatchObject({
      from: 'state',
      fromName: 'A state',
      to: 'army',
      claim: 'c-report',
      gradedBy: 'rule 1',
      wording: 'documented',
      statement: 'The rifles were delivered; the rockets too.',
      page: '12',
      paragraph: '3',
      heading: 'Deliveries',
      exact: 'rifles and rockets',
      prefix: 'of',
      suffix: '',
      statedOn: '2017-12-01',
      source: 'report',
      title: 'A report',
      authors: 'Field investigators',
      url: 'https://example.org/report',
    });
    expect(rows.map(({ roots, rootNames }) => [roots, rootNames])).toEqual([
      ['report', 'Field investigators, “A report”, A field team, 2017-12-14'],
      ['study', 'A university, “Arms of the north”, 2017'],
      ['denial', 'A ministry, 2018~'],
    ]);
    expect(rows[1]).toMatchObject({ quote: 'استولت الخلية على البنادق', lang: 'ar', published: '2018-01' });
    expect(rows[2]).toMatchObject({ title: '', publisher: 'A ministry', published: '2018~', url: '' });
  });

  it('is of chains in their order, though edges are in that of their ids', async () => {
    const ends = { source: 'a', target: 'b' };
    const edges = [
      { id: 'e1', ...ends, chains: [2], hops: [1], claims: [claimed({ id: 'third' })] },
      { id: 'e2', ...ends, chains: [1], hops: [2], claims: [claimed({ id: 'second' })] },
      { id: 'e3', ...ends, chains: [1], hops: [1], claims: [claimed({ id: 'first' })] },
    ];
    const rows = await byCsvParse(await write('claims.csv', exported({ nodes: [{ id: 'a' }, { id: 'b' }], edges })));
    expect(rows.map(({ claim }) => claim)).toEqual(['first', 'second', 'third']);
  });
});

describe('the README of tables', () => {
  it('says what they answer, out of what, whose facts these are, and how much there is', async () => {
    const text = await write('README.txt', richGraph());
    expect(text).toMatch(/^README of tables written by armstrace\n-+\nChains to a cell\n/);
    for (const line of [
      'Question: {"to":{"ids":["cell"]}}',
      'Revision: 7 of the graph (content abc123)',
      'Written by: armstrace 0.0.0',
      'They hold: 4 nodes, 4 edges, 3 sources that are cited, 1 that is not',
      'Complete: all of the answer is there.',
      'seeds, licence Apache-2.0, the sources that each claim names',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it('says where the licences are to be read', async () => {
    const licenceUrls = ['https://example.org/by'];
    const attributions = [{ name: 'thefts', licence: 'CC-BY-4.0; ODbL-1.0', licenceUrls, attribution: 'A team' }];
    const text = await write('README.txt', exported({ about: { attributions } }));
    expect(text.split('\n')).toContain('thefts, licence CC-BY-4.0; ODbL-1.0 (https://example.org/by), A team');
  });

  it('owns up to what is left out', async () => {
    const { about, ...rest } = richGraph();
    const text = await write('README.txt', {
      ...rest,
      about: { ...about, leftOut: { nodes: 2, edges: 5 }, complete: false },
    });
    expect(text).toContain('the limit left out 5 edges and 2 nodes');
    expect(text).not.toContain('Complete:');
  });

  it('explains every column of every table, and no other', async () => {
    const text = await write('README.txt', richGraph());
    for (const table of TABLES) {
      const [header] = parse(await write(table, richGraph()), { bom: true, to: 1 }) as string[][];
      const [, rest = ''] = text.split(new RegExp(`^${table}: .*\n-+\n`, 'm'));
      const explained = rest
        .split('\n\n')[0]
        ?.split('\n')
        .map((line) => /^ {2}(\S+) {2,}\S/.exec(line)?.[1]);
      expect(explained, table).toEqual(header);
    }
  });

  it('has no line that a text of the data began, or turned around', async () => {
    const lines = async (graph: ExportedGraph) => (await write('README.txt', graph)).split(/[\n\r\u2028\u2029\u0085]/);
    expect((await lines(nastyGraph())).length).toBe((await lines(richGraph())).length + Object.keys(NASTY).length - 1);
    expect(await write('README.txt', nastyGraph())).not.toMatch(/[\u202a-\u202e]/);
  });
});

describe.skipIf(noGephi)(`what Gephi holds after it opened CSV${skipped(noGephi)}`, () => {
  let nodes: InGephi | undefined;
  let edges: InGephi | undefined;
  beforeAll(async () => {
    [nodes, edges] = await askGephi('csv', [await writeNodes(richGraph()), await writeEdges(richGraph())]);
  });

  it('is each node, with its name', async () => {
    expect(nodes?.nodes.map(({ id, label, kind }) => [id, label, kind])).toEqual([
      ['state', 'A state', 'STATE'],
      ['army', 'Its army', 'STATE_FORCE'],
      ['brigade', 'A brigade', 'STATE_FORCE'],
      ['cell', 'A cell', 'CELL'],
    ]);
  });

  it('is each edge with its direction, parallel ones apart', async () => {
    expect(
      edges?.edges.map(({ id, from, to, type, relation, directed }) => [id, from, to, type, relation, directed]),
    ).toEqual([
      ['f1', 'state', 'army', 'SUPPLIED', 'SUPPLIED', true],
      ['f2', 'state', 'army', 'SUPPLIED 2', 'SUPPLIED', true],
      ['within:army:brigade', 'army', 'brigade', 'WITHIN', 'WITHIN', true],
      ['f3', 'brigade', 'cell', 'DIVERTED', 'DIVERTED', true],
    ]);
  });

  it('is the file as a whole, without complaint', async () => {
    expect([nodes?.issues, edges?.issues]).toEqual([[], []]);
  });
});

describe.skipIf(noLibreOffice)(`what LibreOffice holds after it opened CSV${skipped(noLibreOffice)}`, () => {
  let opened: Readonly<Record<string, Cell[][]>>;
  let strange: readonly Cell[][][];
  beforeAll(async () => {
    const plain = await Promise.all(TABLES.map((table) => write(table, richGraph())));
    const nasty = await Promise.all(TABLES.map((table) => write(table, nastyGraph())));
    const all = await askLibreOffice([...plain, ...nasty, '=1+1\r\n']);
    opened = Object.fromEntries(TABLES.map((table, at) => [table, all[at] ?? []]));
    strange = all.slice(TABLES.length);
  }, 120_000);

  it.each(TABLES)('is each cell of %s as it was written, in every script', async (table) => {
    const rows: string[][] = parse(await write(table, richGraph()), { bom: true });
    expect(opened[table]?.map((row) => row.map(({ value }) => value))).toEqual(rows);
  });

  it('is numbers as numbers, days as days, truths as truths and all else as text', () => {
    const [names, first] = opened['edges.csv'] ?? [];
    const types = Object.fromEntries(names?.map(({ value }, at) => [value, first?.[at]?.type]) ?? []);
    expect(types).toMatchObject({
      quantity: 'float',
      credibility: 'float',
      earliest: 'date',
      contested: 'boolean',
      materiel: 'string',
      chains: 'string',
      when: 'empty',
    });
  });

  it('is nothing that runs, whatever stands in a cell', () => {
    expect(strange.map(formulasIn)).toEqual([0, 0, 0, 0, 1]); // the last is one, so that this test can fail
    expect(strange[0]).toHaveLength(1 + Object.keys(NASTY).length);
  });

  it.each([
    ['commas, semicolons or tabs', ',;\t'],
    ['semicolons alone', ';'],
    ['tabs alone', '\t'],
  ])(
    'is nothing that runs where cells are split at %s',
    async (_, signs) => {
      const tables = await Promise.all(TABLES.map((table) => write(table, nastyGraph())));
      const opened = await askLibreOffice([...tables, '=1+1\r\n'], signs);
      expect(opened.map(formulasIn)).toEqual([0, 0, 0, 0, 1]); // the last is one, so that this test can fail
    },
    60_000,
  );
});

function formulasIn(rows: readonly Cell[][]): number {
  return rows.flat().filter(({ isFormula }) => isFormula).length;
}
