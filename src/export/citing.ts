import { inBrief } from './bounds.ts';
import type { ExportedLocator } from './graph.ts';

/** What a source is cited by. */
export interface Citable {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[] | null;
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly when: string | null;
  readonly url: string | null;
  readonly urlUnknown: string | null;
  readonly archivedUrl: string | null;
}

/** A part of a citation: a text that data gave, still to be made safe, and what stands around it. */
export interface Part {
  readonly is: 'text' | 'title' | 'address';
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/**
 * How a source is cited, and where in it, as parts in their order: who, title, publisher, day, place, address. A source
 * whose title is not known is cited by who and when alone; one without an address says why there is none.
 */
export function citation(source: Citable, locator: ExportedLocator | null = null): Part[] {
  return [...whoAndWhen(source), ...(locator ? placeIn(locator) : []), ...addressesOf(source)];
}

/** The beginning of a citation: who, title, publisher and day. */
export function whoAndWhen(source: Citable): Part[] {
  const { title, publisher } = source;
  const authors = source.authors ?? [];
  const day = publishedIn(source);
  const known = [
    ...authors.map((author) => part(author)),
    ...(publisher && authors.length === 0 ? [part(publisher)] : []),
    ...(title ? [part(title, 'title', '“', '”')] : []),
    ...(publisher && authors.length > 0 && !authors.includes(publisher) ? [part(publisher)] : []),
    ...(day ? [part(day)] : []),
  ];
  return known.length > 0 ? known : [part(source.id, 'text', 'a source of which nothing is on record (', ')')];
}

/** Where in a source something is said: `p. 12`, `para. 3`, `under “Heading”`, `at “…fragment…”`. */
export function placeIn({ page, paragraph, heading, exact }: ExportedLocator): Part[] {
  return [
    ...(page === null ? [] : [part(String(page), 'text', 'p. ')]),
    ...(paragraph === null ? [] : [part(String(paragraph), 'text', 'para. ')]),
    ...(heading ? [part(heading, 'text', 'under “', '”')] : []),
    ...(exact ? [part(exact, 'text', 'at “…', '…”')] : []),
  ];
}

function addressesOf({ url, urlUnknown, archivedUrl }: Citable): Part[] {
  const addresses = [
    ...(url ? [part(url, 'address')] : []),
    ...(archivedUrl ? [part(archivedUrl, 'address', 'archived at ')] : []),
  ];
  if (addresses.length > 0) return addresses;
  return [urlUnknown ? part(urlUnknown, 'text', 'no address: ') : part('no address on record')];
}

type Dated = Pick<Citable, 'when' | 'publishedFrom' | 'published'>;

/** When a source was published, as far as that is known, in EDTF; null where nothing is. */
export function publishedIn({ when, publishedFrom, published }: Dated): string | null {
  return when || publishedBetween({ publishedFrom, published });
}

/** The same by its bounds alone. One without a first day was published on the last. */
export function publishedBetween({ publishedFrom, published }: Omit<Dated, 'when'>): string | null {
  if (publishedFrom === null) return published;
  const { earliest, latest } = inBrief({ earliest: publishedFrom, latest: published });
  return earliest === latest ? earliest : `${earliest}/${latest ?? '..'}`;
}

function part(text: string, is: Part['is'] = 'text', before = '', after = ''): Part {
  return { is, before, text, after };
}

/** Parts in one line; `safe` makes what data gave safe to stand there. */
export function inWords(parts: readonly Part[], safe: (text: string) => string = (text) => text): string {
  return parts.map(({ before, text, after }) => `${before}${safe(text)}${after}`).join(', ');
}
