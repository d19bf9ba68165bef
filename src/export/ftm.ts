import type { ActorKind } from '../model/vocabulary.ts';
import { ftmCountry } from './ftm-countries.ts';
import { digest, ftmId } from './ftm-ids.ts';
import type { About, ExportedEdge, ExportedGraph, ExportedNode, ExportedSource } from './graph.ts';
import { json, wellFormed } from './text.ts';
import {
  ASSUMPTION,
  attributionInWords,
  credibilityInWords,
  daysInWords,
  diversionInWords,
  gradeInShort,
  leftOutInWords,
  materielInWords,
  statementInWords,
} from './words.ts';

/**
 * Writes FollowTheMoney entities, one a line. Its readers drop what they cannot take without a word, so nothing here is
 * of that kind. As they have no place for what a file says of itself, the first entity is a document about the file.
 */
export async function* writeFtm({ about, sources, nodes, edges }: ExportedGraph): AsyncGenerator<string> {
  yield fileDocument(about);
  for (const source of sources) yield sourceDocument(source);
  for (const node of nodes()) yield actor(node);
  for await (const edge of edges()) yield link(edge);
}

function fileDocument(about: About): string {
  const id = ftmId(
    'export',
    `${about.revision}-${digest(about.contentHash + about.title + about.question).slice(0, 16)}`,
  );
  return entity(id, 'Document', {
    ...titles(about.title || about.program),
    generator: short(about.program),
    summary: [`Question: ${about.question}`],
    description: [
      `Answered on revision ${about.revision} of the graph (content ${about.contentHash}).`,
      ...about.attributions.map(attributionInWords),
      ...leftOutInWords(about),
    ],
  });
}

function sourceDocument(source: ExportedSource): string {
  const isLink = isWebAddress(source.url);
  return entity(ftmId('source', source.id), 'Document', {
    ...titles(visible(source.title) ?? source.id),
    publisher: short(source.publisher),
    sourceUrl: isLink ? [source.url] : [],
    publishedAt: [isDate(source.published) ? source.published : null],
    notes: [
      `Id in armstrace: ${source.id}`,
      `Reliability ${source.reliability} on the Admiralty scale (A is best, F cannot be judged)`,
      ...(source.published && !isDate(source.published) ? [`Published: ${source.published}`] : []),
      ...(isLink || !source.url ? [] : [`Where it is: ${source.url}`]),
    ],
  });
}

/** What FollowTheMoney shows of a document is the name of its file. */
function titles(title: string) {
  return { title: short(title), fileName: short(title), bodyText: title.length > MAX_STRING ? [title] : [] };
}

const SCHEMAS: Readonly<Record<ActorKind, string>> = {
  STATE: 'PublicBody',
  STATE_FORCE: 'PublicBody',
  ARMED_GROUP: 'Organization',
  CELL: 'Organization',
  COALITION: 'Organization',
  MANUFACTURER: 'Company',
  BROKER: 'LegalEntity',
  PRIVATE_IMPORTER: 'LegalEntity',
  UNKNOWN: 'LegalEntity',
};

const TOPICS: Readonly<Partial<Record<ActorKind, string>>> = { STATE: 'gov.national', STATE_FORCE: 'mil' };

function actor({ id, label, kind, country, otherNames }: ExportedNode): string {
  const code = country === null ? undefined : ftmCountry(country);
  const long = [label, ...otherNames].filter((name) => name.length > MAX_NAME);
  return entity(ftmId('actor', id), SCHEMAS[kind], {
    name: [cut(visible(label) ?? id, MAX_NAME)],
    alias: otherNames.map((name) => cut(name, MAX_NAME)),
    country: [code],
    topics: [TOPICS[kind]],
    notes: [
      `Id in armstrace: ${id}`,
      `Kind in armstrace: ${kind}`,
      ...(country !== null && code === undefined ? [`Country in ISO 3166: ${country}`] : []),
      ...long.map((name) => `Name in full: ${name}`),
    ],
  });
}

/**
 * Always an UnknownLink: what FollowTheMoney has for trade is no edge there, and of a WITHIN edge a graph does not say
 * which end is the part, as a Membership would have to.
 */
function link(edge: ExportedEdge): string {
  const { earliest, latest } = edge;
  const isOneDay = earliest !== null && earliest === latest;
  return entity(ftmId('link', edge.id), 'UnknownLink', {
    subject: [ftmId('actor', edge.source)],
    object: [ftmId('actor', edge.target)],
    role: [edge.kind],
    date: isOneDay ? [earliest] : [],
    startDate: isOneDay ? [] : [earliest],
    endDate: isOneDay ? [] : [latest],
    summary: [summaryOf(edge)],
    description: descriptionOf(edge),
    status: [edge.contested ? 'contested' : null],
    proof: edge.sources.map((source) => ftmId('source', source)),
    recordId: short(edge.id),
  });
}

function summaryOf(edge: ExportedEdge): string {
  if (edge.kind === 'WITHIN') return `WITHIN: ${ASSUMPTION}`;
  const how = diversionInWords(edge);
  return `${edge.kind}: ${materielInWords(edge)}${how && `; ${how}`}`;
}

function descriptionOf(edge: ExportedEdge): string[] {
  const credibility = credibilityInWords(edge.credibility);
  return [
    `Graded ${gradeInShort(edge)} on the Admiralty scale: credibility ${edge.credibility} (${credibility}; 1 is best, 6 cannot be judged), reliability ${edge.reliability} (A is best, F cannot be judged).`,
    edge.contested ? 'Contested: a claim disputes it, or a source that it rests on was withdrawn.' : '',
    edge.kind === 'WITHIN' ? '' : `It happened ${daysInWords(edge)}.`,
    ...edge.claims.map(statementInWords),
    edge.when ? `Date as recorded: ${edge.when}` : '',
    edge.disputedBy.length > 0 ? `Disputed by: ${edge.disputedBy.join(', ')}` : '',
    ...hands('Brokers', edge.brokers),
    ...hands('Carriers', edge.carriers),
    ...hands('Financiers', edge.financiers),
    edge.chains.length > 0 ? `In chains ${edge.chains.join(', ')} of the answer.` : '',
    edge.materiel.length > 0 ? `Materiel in armstrace: ${edge.materiel.map(({ id }) => id).join(', ')}` : '',
  ];
}

function hands(role: string, ids: readonly string[]): string[] {
  return ids.length > 0 ? [`${role} in armstrace: ${ids.join(', ')}`] : [];
}

type Values = readonly (string | null | undefined)[];

function entity(id: string, schema: string, properties: Readonly<Record<string, Values>>): string {
  const shown = Object.entries(properties).map(([name, values]) => [name, [...new Set(values.flatMap(kept))]] as const);
  const stated = Object.fromEntries(shown.filter(([, values]) => values.length > 0));
  return `${json({ id, schema, properties: stated, datasets: ['armstrace'] })}\n`;
}

/** A value as FollowTheMoney keeps it; none where it would drop it. */
function kept(value: string | null | undefined): string[] {
  const text = visible(value);
  return text === null ? [] : [cut(text, MAX_TEXT)];
}

/** A text in one line without control characters; null where nothing of it can be seen. */
function visible(text: string | null | undefined): string | null {
  const line = wellFormed(text ?? '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return /[^\p{C}\p{Z}]/u.test(line) ? line : null;
}

const MAX_NAME = 384;
const MAX_STRING = 1024;
const MAX_TEXT = 65_000;

/** What is longer than FollowTheMoney takes of a property would be dropped whole. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${wellFormed(text.slice(0, length - 1))}…`;
}

function short(text: string | null): string[] {
  return text === null ? [] : [cut(text, MAX_STRING)];
}

function isDate(text: string | null): boolean {
  return text !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);
}

function isWebAddress(url: string | null): url is string {
  return url !== null && url.length < 4096 && /^https?:/i.test(url) && URL.canParse(url);
}
