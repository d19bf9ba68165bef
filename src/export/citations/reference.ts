import type { ExportedSource, Medium } from '../graph.ts';
import { wellFormed } from '../text.ts';
import { edtfOf, isOneDate, type Published, publishedOf } from './date.ts';

/** A source as reference managers have it: everything that a citation of it needs, and nothing that is not known. */
export interface Reference {
  /** The id of the source. */
  readonly id: string;
  readonly kind: Kind;
  /** What it is, where its kind is broader than that. */
  readonly genre: string | null;
  readonly title: string | null;
  /** Institutions, never to be taken apart into names. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: Published | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  /** In the order in which they are read. */
  readonly notes: readonly string[];
}

/** What each format calls a kind of source, and in which fields it has who published that. */
export interface Kind {
  readonly csl: { readonly type: string; readonly publisher: string };
  readonly ris: { readonly type: string; readonly publisher: readonly string[] };
  readonly bibtex: { readonly type: string; readonly publisher: string };
}

const MISC = { type: 'misc', publisher: 'howpublished' } as const;
/** Zotero looks for who publishes a site in T2, EndNote in PB. */
const SITE = { type: 'ELEC', publisher: ['T2', 'PB'] } as const;

const PAPER: Kind = {
  csl: { type: 'document', publisher: 'publisher' },
  ris: { type: 'GEN', publisher: ['PB'] },
  bibtex: MISC,
};

/** What appears in a newspaper or on a site has that as its container: that is who published it. */
const KINDS: Readonly<Record<Medium, Kind>> = {
  report: {
    csl: { type: 'report', publisher: 'publisher' },
    ris: { type: 'RPRT', publisher: ['PB'] },
    bibtex: { type: 'techreport', publisher: 'institution' },
  },
  register: {
    csl: { type: 'dataset', publisher: 'publisher' },
    ris: { type: 'DATA', publisher: ['PB'] },
    bibtex: MISC,
  },
  'press release': PAPER,
  statement: PAPER,
  'news article': {
    csl: { type: 'article-newspaper', publisher: 'container-title' },
    ris: { type: 'NEWS', publisher: ['T2'] },
    bibtex: { type: 'article', publisher: 'journal' },
  },
  'blog post': {
    csl: { type: 'post-weblog', publisher: 'container-title' },
    ris: { type: 'BLOG', publisher: ['T2'] },
    bibtex: MISC,
  },
  'web page': { csl: { type: 'webpage', publisher: 'container-title' }, ris: SITE, bibtex: MISC },
  broadcast: {
    csl: { type: 'broadcast', publisher: 'publisher' },
    ris: { type: 'VIDEO', publisher: ['PB'] },
    bibtex: MISC,
  },
  'social media': { csl: { type: 'post', publisher: 'container-title' }, ris: SITE, bibtex: MISC },
  documents: PAPER,
};

const GENRES: Readonly<Partial<Record<Medium, string>>> = {
  'press release': 'Press release',
  statement: 'Statement',
};

/** A source as a reference, with what else is to be noted of it. */
export function referenceOf(source: ExportedSource, notes: readonly string[] = []): Reference {
  const { medium } = source;
  const whyNoAddress = !source.url && source.urlUnknown ? [`No address: ${source.urlUnknown}`] : [];
  return {
    id: stated(source.id) ?? '_',
    kind: medium === null ? PAPER : KINDS[medium],
    genre: (medium && GENRES[medium]) ?? null,
    title: stated(source.title),
    authors: source.authors.flatMap((author) => stated(author) ?? []),
    publisher: stated(source.publisher),
    published: publishedOf(source),
    language: stated(source.language),
    url: stated(source.url),
    archivedUrl: stated(source.archivedUrl),
    notes: [...notes, ...whyNoAddress].flatMap((note) => stated(note) ?? []),
  };
}

/** What a format has to say in words that knows neither ranges of dates nor doubt about one. */
export function remarksOn({ notes, published }: Pick<Reference, 'notes' | 'published'>): string[] {
  const isExact = published === null || (isOneDate(published) && !published.circa);
  return [...(isExact ? [] : [`Published: ${edtfOf(published)} (EDTF)`]), ...notes];
}

/** A text in one line without control characters; null where nothing is left of it. */
function stated(text: string | null): string | null {
  const line = wellFormed(text ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ');
  return line.trim() || null;
}
