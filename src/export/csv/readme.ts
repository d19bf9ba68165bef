import type { ExportedGraph } from '../graph.ts';
import { contained } from '../text.ts';
import { attributionInWords, leftOutInWords } from '../words.ts';
import { claimColumns, edgeColumns, NODE_COLUMNS, SOURCE_COLUMNS } from './columns.ts';
import { type Column, HOW_TABLES_ARE_WRITTEN } from './table.ts';

/** How every README begins: by this a file is known for one that this program wrote. */
export const README_MARK = 'README of tables written by armstrace';

/** Writes what the tables of an answer do not say of themselves: what they answer, out of what, whose facts they hold. */
export async function* writeReadme({ about, sources, nodes, edgeCount }: ExportedGraph): AsyncGenerator<string> {
  const nothing = { sources: [], names: new Map<string, string>() };
  const cited = sources.filter((source) => source.cited).length;
  const others = sources.length - cited;
  const counts = [
    `${[...nodes()].length} nodes, ${edgeCount} edges, ${cited} sources that are cited`,
    ...(others > 0 ? [`${others} that ${others === 1 ? 'is' : 'are'} not`] : []),
  ];
  yield section(README_MARK, [contained(about.title)]);
  yield section('What they answer', [
    `Question: ${contained(about.question)}`,
    `Revision: ${about.revision} of the graph (content ${contained(about.contentHash)})`,
    `Written by: ${contained(about.program)}`,
    `They hold: ${counts.join(', ')}`,
    ...(about.complete ? ['Complete: all of the answer is there.'] : leftOutInWords(about)),
  ]);
  yield section(
    'Whose facts they are',
    about.attributions.map((one) => contained(attributionInWords(one))),
  );
  yield section('How the tables are written', HOW_TABLES_ARE_WRITTEN);
  yield section('nodes.csv: a row for each actor', columns(NODE_COLUMNS));
  yield section('edges.csv: a row for each flow and each assumption', columns(edgeColumns(nothing)));
  yield section(
    'sources.csv: a row for each source that is cited, and for each that these derive from',
    columns(SOURCE_COLUMNS),
  );
  yield section(
    'claims.csv: a row for each claim on each flow, of those that count; of answers about chains alone',
    columns(claimColumns(nothing)),
  );
}

function section(heading: string, lines: readonly string[]): string {
  return `${heading}\n${'-'.repeat(heading.length)}\n${lines.map((line) => `${line}\n`).join('')}\n`;
}

function columns<T>(all: readonly Column<T>[]): string[] {
  const width = Math.max(...all.map(({ name }) => name.length));
  return all.map(({ name, meaning }) => `  ${name.padEnd(width)}  ${meaning}`);
}
