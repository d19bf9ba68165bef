import { isWebAddress } from '../model/text.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import { publishedIn } from './citing.ts';
import { ftmCountry } from './ftm-countries.ts';
import { digest, ftmDataset, ftmId } from './ftm-ids.ts';
import type { About, ExportedEdge, ExportedGraph, ExportedNode, ExportedSource, Named } from './graph.ts';
import { json, wellFormed } from './text.ts';
import {
  ASSUMPTION,
  attributionInWords,
  calledInWords,
  credibilityInWords,
  daysInWords,
  diversionInWords,
  evidenceInWords,
  gradeInShort,
  itemsInWords,
  leftOutInWords,
  materielInWords,
} from './words.ts';

/**
 * Writes FollowTheMoney entities, one a line. Its readers drop what they cannot take without a word, so nothing here is
 * of that kind. As they have no place for what a file says of itself, the first entity is a document about the file.
 */
export async function* writeFtm({ about, sources, nodes, edges }: ExportedGraph): AsyncGenerator<string> {
  const datasets = [...new Set(about.attributions.map(({ name }) => ftmDataset(name)))];
  const line = (entity: Entity) => `${json({ ...entity, ...(datasets.length > 0 && { datasets }) })}\n`;
  const known = new Map(sources.map((source) => [source.id, source]));
  yield line(fileDocument(about));
  for (const source of sources) yield line(sourceDocument(source));
  for (const node of nodes()) yield line(actor(node));
  for await (const edge of edges()) yield line(link(edge, known));
}

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Known = ReadonlyMap<string, ExportedSource>;

function fileDocument(about: About): Entity {
  const id = ftmId(
    'export',
    `${about.revision}-${digest(about.contentHash + about.title + about.question).slice(0, 16)}`,
  );
  return entity(id, 'Document', {
    ...titles(about.title, about.title || about.program),
    generator: short(about.program),
    summary: [`Question: ${about.question}`],
    description: [
      `Answered on revision ${about.revision} of the graph (content ${about.contentHash}).`,
      ...about.attributions.map(attributionInWords),
      ...leftOutInWords(about),
    ],
  });
}

function sourceDocument(source: ExportedSource): Entity {
  const { medium, language, archivedUrl, urlUnknown, derivedFrom, cited } = source;
  const title = visible(source.title);
  const day = publishedIn(source);
  const isLink = isWebAddress(source.url) && source.url.length < MAX_ADDRESS;
  return entity(ftmId('source', source.id), 'Document', {
    ...titles(title, visible(calledInWords({ ...source, title })) ?? source.id),
    author: source.authors.flatMap(short),
    publisher: short(source.publisher),
    sourceUrl: isLink ? [source.url] : [],
    publishedAt: [isDate(day) ? day : null],
    notes: [
      `Id in armstrace: ${source.id}`,
      `Reliability ${source.reliability} on the Admiralty scale (A is best, F cannot be judged)`,
      ...noted('Published, in EDTF', isDate(day) ? null : day),
      ...noted('Medium', medium),
      ...noted('Language', language),
      ...noted('Where it is', isLink ? null : source.url),
      ...noted('Archived at', archivedUrl),
      ...noted('Why there is no address', urlUnknown),
      ...noted('Derives from, in armstrace', derivedFrom.join(', ')),
      ...(cited ? [] : ['No claim of the answer is from it: it is here because others derive from it']),
    ],
  });
}

function noted(what: string, text: string | null): string[] {
  return text ? [`${what}: ${text}`] : [];
}

/** What FollowTheMoney shows of a document is the name of its file, which each has to have; not each has a title. */
function titles(title: string | null, called: string) {
  return { title: short(title), fileName: short(called), bodyText: called.length > MAX_STRING ? [called] : [] };
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

function actor({ id, label, kind, country, otherNames }: ExportedNode): Entity {
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
function link(edge: ExportedEdge, sources: Known): Entity {
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
    description: descriptionOf(edge, sources),
    status: [edge.contested ? 'contested' : null],
    proof: edge.sources.map((source) => ftmId('source', source)),
    recordId: short(edge.id),
  });
}

function summaryOf(edge: ExportedEdge): string {
  if (edge.kind === 'WITHIN') return `WITHIN: ${ASSUMPTION}`;
  const how = diversionInWords(edge);
  return `${edge.kind}: ${[materielInWords(edge), itemsInWords(edge), how].filter(Boolean).join('; ')}`;
}

function descriptionOf(edge: ExportedEdge, sources: Known): string[] {
  const credibility = credibilityInWords(edge.credibility);
  return [
    `Graded ${gradeInShort(edge)} on the Admiralty scale: credibility ${edge.credibility} (${credibility}; 1 is best, 6 cannot be judged), reliability ${edge.reliability} (A is best, F cannot be judged).`,
    edge.contested ? 'Contested: a claim disputes it, or a source that it rests on was withdrawn.' : '',
    edge.kind === 'WITHIN' ? '' : `It happened ${daysInWords(edge)}.`,
    ...edge.claims.map((claim) => evidenceInWords(claim, sources.get(claim.source))),
    edge.when ? `Date as recorded: ${edge.when}` : '',
    edge.disputedBy.length > 0 ? `Disputed by: ${edge.disputedBy.join(', ')}` : '',
    ...hands('Brokers', edge.brokers),
    ...hands('Carriers', edge.carriers),
    ...hands('Financiers', edge.financiers),
    edge.chains.length > 0 ? `In chains ${edge.chains.join(', ')} of the answer.` : '',
    edge.materiel.length > 0 ? `Materiel in armstrace: ${edge.materiel.map(({ id }) => id).join(', ')}` : '',
    edge.items.length > 0 ? `Items and lots in armstrace: ${edge.items.map(({ id }) => id).join(', ')}` : '',
  ];
}

function hands(role: string, actors: readonly Named[]): string[] {
  if (actors.length === 0) return [];
  const [names, ids] = [actors.map(({ name, id }) => name || id), actors.map(({ id }) => id)];
  return [`${role}: ${names.join(', ')}`, `${role} in armstrace: ${ids.join(', ')}`];
}

type Values = readonly (string | null | undefined)[];

function entity(id: string, schema: string, properties: Readonly<Record<string, Values>>): Entity {
  const shown = Object.entries(properties).map(([name, values]) => [name, [...new Set(values.flatMap(kept))]] as const);
  return { id, schema, properties: Object.fromEntries(shown.filter(([, values]) => values.length > 0)) };
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
const MAX_ADDRESS = 4096;

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
