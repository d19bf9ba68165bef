import type { ExportedGraph } from '../graph.ts';
import { json, wellFormed } from '../text.ts';
import { type DateParts, isOneDate, isoOf, type Published } from './date.ts';
import type { Reference } from './reference.ts';
import { referencesOf } from './references.ts';

/** Writes the sources as CSL-JSON 1.0, for Zotero, pandoc and everything that has citeproc in it. One item a line. */
export async function* writeCsl({ sources }: ExportedGraph): AsyncGenerator<string> {
  yield '[';
  let separator = '\n';
  for (const reference of referencesOf(sources)) {
    yield `${separator}${json(itemOf(reference))}`;
    separator = ',\n';
  }
  yield '\n]\n';
}

function itemOf({ kind, authors, publisher, published, ...reference }: Reference) {
  const item = {
    id: wellFormed(reference.id),
    type: kind.csl.type,
    genre: reference.genre,
    title: reference.title,
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : null,
    [kind.csl.publisher]: publisher,
    issued: published && dateOf(published),
    language: reference.language,
    URL: reference.url,
    archive_location: reference.archivedUrl,
    note: reference.notes.join('. ') || null,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

/** A date in parts, with a second one for the end of a range. That a range is open at its start only words can say. */
function dateOf(published: Published): object {
  const { from, to, circa } = published;
  if (from === null) return { literal: `by ${isoOf(to as DateParts)}` };
  return { 'date-parts': isOneDate(published) ? [from] : rangeOf(from, to), ...(circa && { circa: true }) };
}

/** Both ends as exactly as the vaguer of them, since citeproc refuses others; zeros are an end that is open. */
function rangeOf(from: DateParts, to: DateParts | null): readonly (readonly (number | undefined)[])[] {
  if (to === null) return [from, from.map(() => 0)];
  const length = Math.min(from.length, to.length);
  return [from.slice(0, length), to.slice(0, length)];
}
