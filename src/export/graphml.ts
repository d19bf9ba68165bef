import { CLAIMS_FIELD, edgeFields, type Field, GRAPH_FIELDS, NODE_FIELDS } from './fields.ts';
import type { ExportedEdge, ExportedGraph, ExportedNode } from './graph.ts';
import { json } from './text.ts';
import { inElement } from './xml.ts';

/** GraphML has no lists: they are JSON. */
const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean', list: 'string' } as const;

/** Keys of fields of the graph; a field of nodes or edges is its own key, which Gephi shows, and which is written most. */
const OF_GRAPH = 'graph.';

/**
 * Writes GraphML 1.0, valid against its schema. What the file says of itself is the data of the graph. What is not
 * known is left out.
 */
export async function* writeGraphml(graph: ExportedGraph): AsyncGenerator<string> {
  // Readers differ in where they keep an id, and the schema allows few characters in it: it is data as well.
  const ofNode: Field<ExportedNode>[] = [
    { name: 'nodeId', type: 'string', of: ({ id }) => id },
    { name: 'label', type: 'string', of: ({ label }) => label },
    ...NODE_FIELDS,
  ];
  const ofEdge: Field<ExportedEdge>[] = [
    { name: 'edgeId', type: 'string', of: ({ id }) => id },
    ...edgeFields(graph.sources),
    CLAIMS_FIELD,
  ];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('graph', GRAPH_FIELDS, OF_GRAPH) + keys('node', ofNode) + keys('edge', ofEdge);
  // Readers look for the graph's own data only before its first node.
  yield `<graph edgedefault="directed">${data(GRAPH_FIELDS, graph, OF_GRAPH)}\n`;
  for (const node of graph.nodes()) yield `<node id="${token(node.id)}">${data(ofNode, node)}</node>\n`;
  for await (const edge of graph.edges()) {
    const ends = `source="${token(edge.source)}" target="${token(edge.target)}"`;
    yield `<edge id="${token(edge.id)}" ${ends}>${data(ofEdge, edge)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys<T>(of: string, fields: readonly Field<T>[], prefix = ''): string {
  const key = ({ name, type }: Field<T>) =>
    `<key id="${prefix}${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
  return fields.map(key).join('');
}

function data<T>(fields: readonly Field<T>[], item: T, prefix = ''): string {
  let text = '';
  for (const { name, of } of fields) {
    const value = of(item);
    if (value === null) continue;
    text += `<data key="${prefix}${name}">${inElement(typeof value === 'object' ? json(value) : String(value))}</data>`;
  }
  return text;
}

/** The id in the characters that the schema allows: of others the number, between dots in the middle of the line. */
function token(id: string): string {
  return id.replace(/[^\w.:-]/gu, (other) => `·${other.codePointAt(0)?.toString(16)}·`) || '·';
}
