import { attributionOf, licenceOf } from './credits.ts';
import { edgeFields, type Field, NODE_FIELDS, type Value } from './fields.ts';
import type { About, ExportedEdge, ExportedGraph, ExportedNode } from './graph.ts';
import { distinctKinds } from './parallel.ts';
import { json, wellFormed } from './text.ts';

/**
 * Writes the nodes as CSV (RFC 4180): UTF-8 without a mark at its start, a line of names first, lists as JSON, an empty
 * cell for what is not known. A text that a spreadsheet would run has an apostrophe before it (see `inert`).
 * The first columns have the names by which Gephi's import knows them.
 */
export async function* writeNodesCsv({ about, nodes }: ExportedGraph): AsyncGenerator<string> {
  yield* table(nodes(), about, [
    { name: 'Id', of: ({ id }: ExportedNode) => id },
    { name: 'Label', of: ({ label }: ExportedNode) => label },
    ...NODE_FIELDS,
  ]);
}

/** Writes the edges, in the same way. `Kind` keeps parallel ones apart for Gephi; `relation` is the same without that. */
export async function* writeEdgesCsv({ about, sources, nodes, edges }: ExportedGraph): AsyncGenerator<string> {
  const kindOf = distinctKinds();
  // Whoever has this table alone wants to read who, and not only the ids.
  const labels = new Map(Array.from(nodes(), ({ id, label }) => [id, label]));
  yield* table(edges(), about, [
    { name: 'Source', of: ({ source }: ExportedEdge) => source },
    { name: 'Target', of: ({ target }: ExportedEdge) => target },
    { name: 'Type', of: () => 'Directed' },
    { name: 'Id', of: ({ id }: ExportedEdge) => id },
    { name: 'Label', of: ({ kind }: ExportedEdge) => kind },
    { name: 'Kind', of: kindOf },
    { name: 'fromName', of: ({ source }: ExportedEdge) => labels.get(source) ?? null },
    { name: 'toName', of: ({ target }: ExportedEdge) => labels.get(target) ?? null },
    ...edgeFields(sources),
  ]);
}

type Column<T> = Pick<Field<T>, 'name' | 'of'>;

/**
 * CSV has no place for what the file says of itself: a comment or a row of another shape would be data to most readers,
 * and a file beside it gets lost. So it is the last columns of every row, where it stays with rows that are filtered,
 * sorted, or pasted together with those of another question. It is the same text each time, which compresses to nothing.
 */
async function* table<T>(
  rows: Iterable<T> | AsyncIterable<T>,
  about: About,
  columns: readonly Column<T>[],
): AsyncGenerator<string> {
  const constant = [
    { name: 'attribution', value: attributionOf(about) },
    { name: 'licence', value: licenceOf(about) },
    { name: 'question', value: about.question },
    { name: 'revision', value: about.revision },
    { name: 'complete', value: about.complete },
  ];
  yield line([...columns, ...constant].map(({ name }) => name));
  const end = line(constant.map(({ value }) => cell(value)));
  for await (const row of rows) yield `${columns.map((column) => cell(column.of(row))).join(',')},${end}`;
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = inert(typeof value === 'string' ? value : json(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that would be a formula gets an apostrophe before it, and so does one that has apostrophes and then a formula:
 * whoever takes one away from `/^'+[=+@...-]/` has the text again. NUL, at which readers stop, is marked as lost.
 */
function inert(text: string): string {
  const whole = wellFormed(text).replaceAll('\0', '\ufffd');
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(whole) ? `'${whole}` : whole;
}
