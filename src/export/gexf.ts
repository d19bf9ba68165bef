import { CLAIMS_FIELD, edgeFields, type Field, NODE_FIELDS } from './fields.ts';
import type { ExportedEdge, ExportedGraph } from './graph.ts';
import { distinctKinds } from './parallel.ts';
import { json } from './text.ts';
import { attributionsInWords, leftOutInWords, licencesInWords } from './words.ts';
import { inAttribute, inElement } from './xml.ts';

const TYPES = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  list: 'liststring',
} as const;

/**
 * Writes GEXF 1.3, valid against its schema, with the days of edges on Gephi's timeline; a bound that is open is left
 * out, as is what is not known. Edges have their `relation` under that name; their `kind` also keeps parallel ones apart.
 *
 * No colours and sizes: what the schema takes for them, and what readers take, are two different things.
 */
export async function* writeGexf(graph: ExportedGraph): AsyncGenerator<string> {
  const fields = [...edgeFields(graph.sources), CLAIMS_FIELD];
  const kindOf = distinctKinds();
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n${meta(graph)}`;
  yield '<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed" idtype="string">\n';
  yield `${attributes('node', NODE_FIELDS)}${attributes('edge', fields)}<nodes>\n`;
  for (const node of graph.nodes()) {
    yield `<node id="${inAttribute(node.id)}" label="${inAttribute(node.label)}">${values(NODE_FIELDS, node)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const edge of graph.edges()) {
    const ends = `source="${inAttribute(edge.source)}" target="${inAttribute(edge.target)}"`;
    const names = `kind="${kindOf(edge)}" label="${edge.kind}"`;
    yield `<edge id="${inAttribute(edge.id)}" ${ends} ${names}${days(edge)}>${values(fields, edge)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/**
 * The schema has room for three texts. Gephi shows the description, so that is in words, with whose facts these are at
 * the end: of a long one it keeps the last part. All that is known of the file and of the sources is among the keywords,
 * as JSON. No date: the same revision makes the same file.
 */
function meta({ about, sources }: ExportedGraph): string {
  const description = [
    about.title,
    `Question: ${about.question}`,
    ...(about.complete ? ['Complete'] : leftOutInWords(about)),
    `Revision: ${about.revision} (${about.contentHash})`,
    `Attribution: ${attributionsInWords(about)}`,
    `Licence: ${licencesInWords(about)}`,
  ].join('\n');
  const texts = { creator: about.program, keywords: json({ about, sources }), description };
  const elements = Object.entries(texts).map(([name, text]) => `<${name}>${inElement(text)}</${name}>`);
  return `<meta>${elements.join('')}</meta>\n`;
}

/** Their ids are their titles, since readers differ in which of the two they show. */
function attributes<T>(of: string, fields: readonly Field<T>[]): string {
  const attribute = ({ name, type }: Field<T>) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`;
  return `<attributes class="${of}" mode="static">${fields.map(attribute).join('')}</attributes>\n`;
}

function values<T>(fields: readonly Field<T>[], item: T): string {
  let text = '';
  for (const { name, of } of fields) {
    const value = of(item);
    if (value === null) continue;
    text += `<attvalue for="${name}" value="${inAttribute(typeof value === 'object' ? list(value) : String(value))}"/>`;
  }
  return `<attvalues>${text}</attvalues>`;
}

/** As JSON, but for what is escaped: of that Gephi knows only backslash and quote, and takes the rest as it stands. */
function list(items: readonly (string | number)[]): string {
  return `[${items.map((item) => `"${String(item).replace(/[\\"]/g, '\\$&')}"`).join(',')}]`;
}

/** The last day is inside; a bound that is left out is open. */
function days({ earliest, latest }: ExportedEdge): string {
  return `${earliest === null ? '' : ` start="${inAttribute(earliest)}"`}${latest === null ? '' : ` end="${inAttribute(latest)}"`}`;
}
