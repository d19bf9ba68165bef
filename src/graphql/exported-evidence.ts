import type { ExportedClaim, ExportedLocator, ExportedSource } from '../export/graph.ts';
import { SOURCE_MEDIA, WORDINGS } from '../model/vocabulary.ts';
import type { ClaimRecord, SourceRecord } from './records.ts';

/** What an answer makes of a source, and the snapshot knows of it: whether it is cited, and what it rests on. */
type Standing = Pick<ExportedSource, 'cited' | 'derivedFrom' | 'roots'>;

/** A source as it leaves; of what the graph has lists for, a word that is in none is not known. */
export function exportedSource(record: SourceRecord, standing: Standing): ExportedSource {
  return {
    id: record.id,
    title: record.title ?? null,
    publisher: record.publisher ?? null,
    authors: record.authors ?? [],
    medium: Object.values(SOURCE_MEDIA).find((medium) => medium === record.medium) ?? null,
    published: record.published ?? null,
    publishedFrom: record.publishedFrom ?? null,
    when: record.when ?? null,
    language: record.language ?? null,
    reliability: record.reliability,
    url: record.url ?? null,
    urlUnknown: record.urlUnknown ?? null,
    archivedUrl: record.archivedUrl ?? null,
    ...standing,
  };
}

/** A claim of that source as it leaves. */
export function exportedClaim(record: ClaimRecord, source: string): ExportedClaim {
  return {
    id: record.id,
    stance: record.stance,
    credibility: record.credibility,
    gradedBy: record.gradedBy ?? null,
    wording: Object.values(WORDINGS).find((wording) => wording === record.wording) ?? null,
    statement: record.statement,
    quote: record.quote ?? null,
    lang: record.lang ?? null,
    locator: locatorOf(record),
    statedOn: record.statedOn ?? null,
    source,
  };
}

/** Where in its source a claim is said; null where nothing is known. */
export function locatorOf(record: ClaimRecord): ExportedLocator | null {
  const locator = {
    page: record.locatorPage ?? null,
    paragraph: record.locatorParagraph ?? null,
    heading: record.locatorHeading ?? null,
    exact: record.locatorExact ?? null,
    prefix: record.locatorPrefix ?? null,
    suffix: record.locatorSuffix ?? null,
  };
  return Object.values(locator).every((part) => part === null) ? null : locator;
}
