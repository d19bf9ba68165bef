import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../src/export/formats.ts';
import type { ExportedGraph } from '../src/export/graph.ts';
import { askGephi, type InGephi, noGephi } from './support/export/gephi.ts';
import { exported, NASTY, nastyGraph, richGraph, textOf } from './support/export/graphs.ts';
import { askPython, noPython, skipped } from './support/export/python.ts';
import { allOf, heldByUtf8, withTexts } from './support/export/told.ts';

const writeNodes = (graph: ExportedGraph) => textOf(FORMATS['nodes.csv'].write(graph));
const writeEdges = (graph: ExportedGraph) => textOf(FORMATS['edges.csv'].write(graph));

type Row = Readonly<Record<string, string>>;
type Reader = (text: string) => Promise<Row[]>;

const byCsvParse: Reader = async (text) => parse(text, { columns: true });
const byPython: Reader = async (text) => (await askPython('csv_rows', text)) as Row[];

/** Takes away the apostrophe that keeps a spreadsheet from running a text. */
const meant = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

/** The cells under the names that other formats have; those about the file, and those for people and Gephi, aside. */
function inOurTerms(row: Row) {
  const { Id, Label, Source, Target, Type, Kind, fromName, toName, ...rest } = withTexts(row, meant);
  const { attribution, licence, question, revision, complete, ...told } = rest;
  return { id: Id, ...(Source === undefined ? { label: Label } : { source: Source, target: Target }), ...told };
}

/** A value as a cell has it. NUL is lost, at which readers stop; JSON escapes it. */
function cell(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? heldByUtf8(value).replaceAll('\0', '\ufffd') : JSON.stringify(value);
}

/** All that a graph tells, as cells have it. */
async function told(graph: ExportedGraph) {
  const { nodes, edges } = withTexts(await allOf(graph), heldByUtf8);
  const cells = (item: object) => Object.fromEntries(Object.entries(item).map(([name, value]) => [name, cell(value)]));
  return { nodes: nodes.map(cells), edges: edges.map(cells) };
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
  });
});

describe('CSV', () => {
  it('says on every row what the file answers, out of what, whose facts these are, and whether that is all', async () => {
    const { about, ...rest } = richGraph();
    const graph = {
      ...rest,
      about: {
        ...about,
        complete: false,
        attributions: [...about.attributions, { name: 'own', licence: null, attribution: null }],
      },
    };
    const said = {
      attribution: 'seeds: the sources that each claim names; own',
      licence: 'seeds: Apache-2.0; own: not stated',
      question: '{"to":{"ids":["cell"]}}',
      revision: '7',
      complete: 'false',
    };
    const rows = [...(await byCsvParse(await writeNodes(graph))), ...(await byCsvParse(await writeEdges(graph)))];
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      expect(row).toMatchObject(said);
      expect(Object.keys(row).slice(-5)).toEqual(Object.keys(said)); // out of the way of what is told
    }
  });

  it('of edges names their ends, for people', async () => {
    const rows = await byCsvParse(await writeEdges(richGraph()));
    expect(rows[3]).toMatchObject({ Source: 'brigade', fromName: 'A brigade', Target: 'cell', toName: 'A cell' });
  });

  it('is as RFC 4180 has it: no mark at its start, each row ended by CR LF, as many cells in each', async () => {
    for (const text of [
      await writeNodes(nastyGraph()),
      await writeEdges(nastyGraph()),
      await writeEdges(exported({})),
    ]) {
      expect(text).toMatch(/^(Id|Source),/);
      expect(text).toMatch(/[^\r\n]\r\n$/);
      const rows: string[][] = parse(text, { record_delimiter: '\r\n' });
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  it('has nothing that a spreadsheet would run, in whatever column', async () => {
    const rows = [
      ...(await byCsvParse(await writeNodes(nastyGraph()))),
      ...(await byCsvParse(await writeEdges(nastyGraph()))),
    ];
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((text) => /^[=+\-@\t\r\n＝＋－＠]/.test(text))).toEqual([]);
    expect(cells).toContain(`'${NASTY['a formula']}`);
  });

  it('gives every text back by taking one apostrophe from before a formula', async () => {
    const text = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', '"', ',', ' ', 'a'),
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
