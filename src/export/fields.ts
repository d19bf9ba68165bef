import type { ExportedEdge, ExportedGraph, ExportedNode, ExportedSource, Named } from './graph.ts';
import { json } from './text.ts';
import { evidenceInWords, itemInWords } from './words.ts';

/** One thing that is told of each node, edge or graph, under one name in all formats that are tables at heart. */
export interface Field<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean' | 'list';
  readonly of: (item: T) => Value;
}

/** A field with what it says, for people. */
export interface ExplainedField<T> extends Field<T> {
  readonly meaning: string;
}

export type Value = string | number | boolean | readonly (string | number)[] | null;

/** Of a node, besides its id and label, for which each format has a place of its own. */
export const NODE_FIELDS: readonly ExplainedField<ExportedNode>[] = [
  {
    name: 'kind',
    type: 'string',
    of: ({ kind }) => kind,
    meaning: 'STATE, STATE_FORCE, ARMED_GROUP, CELL and so on; UNKNOWN is a hand that nobody has named',
  },
  { name: 'country', type: 'string', of: ({ country }) => country, meaning: 'ISO 3166' },
  {
    name: 'otherNames',
    type: 'list',
    of: ({ otherNames }) => otherNames,
    meaning: 'names in other spellings and scripts',
  },
];

/**
 * Of an edge, besides its id and its ends. SUPPLIED, DIVERTED or WITHIN is its `relation`: in GEXF and in Gephi's
 * tables, `kind` is a name that is taken.
 */
export function edgeFields(sources: readonly ExportedSource[]): readonly ExplainedField<ExportedEdge>[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  return [
    {
      name: 'relation',
      type: 'string',
      of: ({ kind }) => kind,
      meaning: 'SUPPLIED, DIVERTED, or WITHIN: the assumption that a part acts for its whole or a whole for its part',
    },
    {
      name: 'earliest',
      type: 'string',
      of: ({ earliest }) => earliest,
      meaning: 'the first day on which it can have happened, by its own sources; empty where none sets a bound',
    },
    { name: 'latest', type: 'string', of: ({ latest }) => latest, meaning: 'the last such day' },
    { name: 'when', type: 'string', of: ({ when }) => when, meaning: 'the date as it was recorded, in EDTF' },
    {
      name: 'materiel',
      type: 'list',
      of: ({ materiel }) => materiel.map(({ id }) => id),
      meaning: 'ids of what moved, as broadly as the sources say; empty where none says',
    },
    {
      name: 'materielNames',
      type: 'list',
      of: ({ materiel }) => materiel.map(({ name }) => name),
      meaning: 'names of what moved',
    },
    {
      name: 'items',
      type: 'list',
      of: ({ items }) => items.map(({ id }) => id),
      meaning: 'ids of the very items and lots that moved, where a source says which',
    },
    {
      name: 'itemNames',
      type: 'list',
      of: ({ items }) => items.map(itemInWords),
      meaning: 'names of them, with their marks and serial numbers',
    },
    { name: 'quantity', type: 'double', of: ({ quantity }) => quantity, meaning: 'how much' },
    { name: 'unit', type: 'string', of: ({ unit }) => unit, meaning: 'of what: pieces, tonnes' },
    {
      name: 'qualifier',
      type: 'string',
      of: ({ qualifier }) => qualifier,
      meaning: 'how the quantity was meant: exactly, about, at least, at most',
    },
    {
      name: 'credibility',
      type: 'integer',
      of: ({ credibility }) => credibility,
      meaning: 'of its best claim on the Admiralty scale: 1 is best, 6 cannot be judged; never to be averaged',
    },
    {
      name: 'reliability',
      type: 'string',
      of: ({ reliability }) => reliability,
      meaning: "of that claim's source: A is best, F cannot be judged",
    },
    {
      name: 'contested',
      type: 'boolean',
      of: ({ contested }) => contested,
      meaning: 'a claim disputes it, or a source that it rests on was withdrawn',
    },
    {
      name: 'sources',
      type: 'list',
      of: (edge) => edge.sources,
      meaning: 'ids of the sources of the asserting claims that count',
    },
    {
      name: 'disputedBy',
      type: 'list',
      of: ({ disputedBy }) => disputedBy,
      meaning: 'ids of the sources of the disputing claims that count',
    },
    {
      name: 'evidence',
      type: 'list',
      of: ({ claims }) => claims.map((claim) => evidenceInWords(claim, known.get(claim.source))),
      meaning:
        'what its sources say, of the claims that count, asserting ones first: stance, grade, wording, statement, quote, who, when, where; in answers about chains alone',
    },
    {
      name: 'chains',
      type: 'list',
      of: ({ chains }) => chains,
      meaning: "which of the answer's chains use it, from 1, best first",
    },
    { name: 'hops', type: 'list', of: ({ hops }) => hops, meaning: 'its place in each of those chains, from 1' },
    ...hands('broker', ({ brokers }) => brokers, 'arranged it'),
    ...hands('carrier', ({ carriers }) => carriers, 'carried it'),
    ...hands('financier', ({ financiers }) => financiers, 'paid for it'),
    {
      name: 'diversionPoint',
      type: 'string',
      of: ({ diversionPoint }) => diversionPoint,
      meaning: 'where in its life it left lawful or intended hands',
    },
    {
      name: 'diversionMechanism',
      type: 'string',
      of: ({ diversionMechanism }) => diversionMechanism,
      meaning: 'how it left them; UNDETERMINED where the sources say that it is unclear',
    },
    {
      name: 'diversionScheme',
      type: 'string',
      of: ({ diversionScheme }) => diversionScheme,
      meaning: 'version of the lists that these two are from',
    },
  ];
}

/** Those that had one part in a flow. */
function hands(
  role: string,
  of: (edge: ExportedEdge) => readonly Named[],
  did: string,
): ExplainedField<ExportedEdge>[] {
  return [
    { name: `${role}s`, type: 'list', of: (edge) => of(edge).map(({ id }) => id), meaning: `ids of those that ${did}` },
    { name: `${role}Names`, type: 'list', of: (edge) => of(edge).map(({ name }) => name), meaning: 'their names' },
  ];
}

/** The evidence of an edge once more, for programs: as JSON, each claim with the id of its source. */
export const CLAIMS_FIELD: Field<ExportedEdge> = {
  name: 'claims',
  type: 'string',
  of: ({ claims }) => (claims.length > 0 ? json(claims) : null),
};

/** What the file says of itself. Attributions and sources have parts of their own, so they are told as JSON. */
export const GRAPH_FIELDS: readonly Field<ExportedGraph>[] = [
  { name: 'title', type: 'string', of: ({ about }) => about.title },
  { name: 'question', type: 'string', of: ({ about }) => about.question },
  { name: 'revision', type: 'integer', of: ({ about }) => about.revision },
  { name: 'contentHash', type: 'string', of: ({ about }) => about.contentHash },
  { name: 'program', type: 'string', of: ({ about }) => about.program },
  { name: 'attributions', type: 'string', of: ({ about }) => json(about.attributions) },
  { name: 'complete', type: 'boolean', of: ({ about }) => about.complete },
  { name: 'lacks', type: 'list', of: ({ about }) => about.lacks },
  { name: 'leftOutNodes', type: 'integer', of: ({ about }) => about.leftOut.nodes },
  { name: 'leftOutEdges', type: 'integer', of: ({ about }) => about.leftOut.edges },
  { name: 'sources', type: 'string', of: ({ sources }) => json(sources) },
];
