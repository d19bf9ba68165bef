import type { ExportedEdge, ExportedGraph, ExportedNode, ExportedSource } from './graph.ts';
import { json } from './text.ts';
import { statementInWords } from './words.ts';

/** One thing that is told of each node, edge or graph, under one name in all formats that are tables at heart. */
export interface Field<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean' | 'list';
  readonly of: (item: T) => Value;
}

export type Value = string | number | boolean | readonly (string | number)[] | null;

/** Of a node, besides its id and label, for which each format has a place of its own. */
export const NODE_FIELDS: readonly Field<ExportedNode>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'country', type: 'string', of: ({ country }) => country },
  { name: 'otherNames', type: 'list', of: ({ otherNames }) => otherNames },
];

/**
 * Of an edge, besides its id and its ends. SUPPLIED, DIVERTED or WITHIN is its `relation`: in GEXF and in Gephi's
 * tables, `kind` is a name that is taken.
 */
export function edgeFields(sources: readonly ExportedSource[]): readonly Field<ExportedEdge>[] {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return [
    { name: 'relation', type: 'string', of: ({ kind }) => kind },
    { name: 'earliest', type: 'string', of: ({ earliest }) => earliest },
    { name: 'latest', type: 'string', of: ({ latest }) => latest },
    { name: 'when', type: 'string', of: ({ when }) => when },
    { name: 'materiel', type: 'list', of: ({ materiel }) => materiel.map(({ id }) => id) },
    { name: 'materielNames', type: 'list', of: ({ materiel }) => materiel.map(({ name }) => name) },
    { name: 'quantity', type: 'double', of: ({ quantity }) => quantity },
    { name: 'unit', type: 'string', of: ({ unit }) => unit },
    { name: 'qualifier', type: 'string', of: ({ qualifier }) => qualifier },
    { name: 'credibility', type: 'integer', of: ({ credibility }) => credibility },
    { name: 'reliability', type: 'string', of: ({ reliability }) => reliability },
    { name: 'contested', type: 'boolean', of: ({ contested }) => contested },
    { name: 'sources', type: 'list', of: (edge) => edge.sources },
    { name: 'sourceTitles', type: 'list', of: (edge) => edge.sources.map((id) => titles.get(id) ?? id) },
    { name: 'statements', type: 'list', of: ({ claims }) => claims.map(statementInWords) },
    { name: 'disputedBy', type: 'list', of: ({ disputedBy }) => disputedBy },
    { name: 'chains', type: 'list', of: ({ chains }) => chains },
    { name: 'brokers', type: 'list', of: ({ brokers }) => brokers },
    { name: 'carriers', type: 'list', of: ({ carriers }) => carriers },
    { name: 'financiers', type: 'list', of: ({ financiers }) => financiers },
    { name: 'diversionPoint', type: 'string', of: ({ diversionPoint }) => diversionPoint },
    { name: 'diversionMechanism', type: 'string', of: ({ diversionMechanism }) => diversionMechanism },
  ];
}

/** What the file says of itself. Attributions and sources have parts of their own, so they are told as JSON. */
export const GRAPH_FIELDS: readonly Field<ExportedGraph>[] = [
  { name: 'title', type: 'string', of: ({ about }) => about.title },
  { name: 'question', type: 'string', of: ({ about }) => about.question },
  { name: 'revision', type: 'integer', of: ({ about }) => about.revision },
  { name: 'contentHash', type: 'string', of: ({ about }) => about.contentHash },
  { name: 'program', type: 'string', of: ({ about }) => about.program },
  { name: 'attributions', type: 'string', of: ({ about }) => json(about.attributions) },
  { name: 'complete', type: 'boolean', of: ({ about }) => about.complete },
  { name: 'leftOutNodes', type: 'integer', of: ({ about }) => about.leftOut.nodes },
  { name: 'leftOutEdges', type: 'integer', of: ({ about }) => about.leftOut.edges },
  { name: 'sources', type: 'string', of: ({ sources }) => json(sources) },
];
