import { Cite, type CslItem } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { FORMATS } from '../src/export/formats.ts';
import type { ExportedGraph, ExportedSource, Medium } from '../src/export/graph.ts';
import { SOURCE_MEDIA } from '../src/model/vocabulary.ts';
import { exported, NASTY, nastyGraph, textOf } from './support/export/graphs.ts';

const CITATIONS = ['citations.csl.json', 'citations.ris', 'citations.bib'] as const;
type Citations = (typeof CITATIONS)[number];

const written = (format: Citations, graph: ExportedGraph) => textOf(FORMATS[format].write(graph));

/** Every source as a reader of the format has it, in the terms of CSL. */
async function read(format: Citations, graph: ExportedGraph): Promise<readonly CslItem[]> {
  return new Cite(await written(format, graph)).data;
}

type Drawn = Partial<ExportedSource>;

const of = (...sources: Drawn[]) => exported({ sources: sources.map((source, at) => ({ id: `s${at}`, ...source })) });

async function readOne(format: Citations, source: Drawn): Promise<CslItem> {
  return (await read(format, of(source)))[0] as CslItem;
}

/** As citeproc prints it in the style of the APA. */
async function printed(source: Drawn): Promise<string> {
  const cite = new Cite(await written('citations.csl.json', of(source)));
  return cite.format('bibliography', { template: 'apa', format: 'text' }).trim();
}

const REPORT: Drawn = {
  title: 'Weapons of the Islamic State',
  authors: ['Conflict Armament Research', 'SIPRI'],
  publisher: 'A field team',
  medium: 'report',
  when: '2017-12-14',
  language: 'en',
  url: 'https://example.org/report',
  archivedUrl: 'https://archive.example/report',
};

describe.each(CITATIONS)('what a reader of %s has of a source', (format) => {
  it('is its id, title, authors, publisher, day, language and addresses', async () => {
    const { author, note, archive_location: archived, ...item } = await readOne(format, REPORT);
    expect(item).toMatchObject({
      id: 's0',
      type: 'report',
      title: 'Weapons of the Islamic State',
      publisher: 'A field team',
      issued: { 'date-parts': [[2017, 12, 14]] },
      language: 'en',
      URL: 'https://example.org/report',
    });
    const names = author?.map(({ literal, family }) => literal ?? family);
    expect(names).toEqual(['Conflict Armament Research', 'SIPRI']);
    expect(`${archived} ${note}`).toContain('https://archive.example/report');
  });

  it('is nothing that is not known, and no slug for a title', async () => {
    const item = await readOne(format, { id: 'some-slug' });
    for (const unknown of ['title', 'author', 'publisher', 'issued', 'URL', 'language', 'note', 'accessed']) {
      expect(item).not.toHaveProperty(unknown);
    }
    expect(item.id).toBe('some-slug');
  });

  it('is why there is no address', async () => {
    const { note } = await readOne(format, { urlUnknown: 'the page is gone' });
    expect(note).toBe('No address: the page is gone');
  });

  it('is an institution in one piece, whatever is in its name', async () => {
    const authors = ['Ministry of Foreign Affairs, Croatia', 'Arms and Security', 'Smith & Sons'];
    const { author } = await readOne(format, { ...REPORT, authors });
    const names = author?.map(({ given, literal, family }) => [given, (literal ?? family)?.replace('，', ', ')]);
    expect(names).toEqual(authors.map((name) => [undefined, name]));
  });

  it('is a day, a month or a year, as much as is known, and nothing that is more exact', async () => {
    const dated = async (source: Drawn) => (await readOne(format, source)).issued?.['date-parts'];
    expect(await dated({ when: '2017-12-14' })).toEqual([[2017, 12, 14]]);
    expect(await dated({ when: '2017-12' })).toEqual([[2017, 12]]);
    expect(await dated({ when: '2017' })).toEqual([[2017]]);
    expect(await dated({ when: '2017-12-XX' })).toEqual([[2017, 12]]);
    expect(await dated({ publishedFrom: '2018-01-01', published: '2018-01-31' })).toEqual([[2018, 1]]);
    expect(await dated({ publishedFrom: '2018-01-01', published: '2018-12-31' })).toEqual([[2018]]);
    expect(await dated({ published: '2018-01-31' })).toEqual([[2018, 1, 31]]);
    expect(await dated({ when: 'in spring', publishedFrom: '2018-03-01', published: '2018-03-31' })).toEqual([
      [2018, 3],
    ]);
    expect(await dated({ when: 'in spring' })).toBeUndefined();
  });

  it('is each character of every text, but for what is no character', async () => {
    const items = await read(format, nastyGraph());
    expect(items).toHaveLength(Object.keys(NASTY).length);
    for (const [at, text] of Object.values(NASTY).entries()) {
      const line = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ');
      expect(items[at]?.title ?? '', text).toBe(line.trim());
    }
  });

  it('is each source of a large answer, under an id of its own', async () => {
    const ids = Array.from({ length: 300 }, (_, at) => `source:${at}/x y{${at}}`);
    const items = await read(format, exported({ sources: [...ids, 'A', 'a'].map((id) => ({ id })) }));
    expect(new Set(items.map(({ id }) => id.toLowerCase())).size).toBe(format === 'citations.bib' ? 302 : 301);
    expect(items).toHaveLength(302);
  });
});

/** Articles on a study, by way of a newspaper that nobody read for this, either. */
const articles = (count: number): Drawn[] =>
  Array.from({ length: count }, (_, at) => ({
    publisher: `Daily ${at}`,
    title: 'Arms found',
    when: '2018',
    derivedFrom: ['paper'],
    roots: ['study'],
  }));
const PAPER: Drawn = { id: 'paper', publisher: 'A paper', when: '2018', cited: false, derivedFrom: ['study'] };
const STUDY: Drawn = { id: 'study', publisher: 'A university', title: 'Arms of the north', cited: false };

describe.each(CITATIONS)('what a reader of %s has of what the sources derive from', (format) => {
  const rootsIn = async (...sources: Drawn[]) => {
    const items = await read(format, of(...sources));
    return items.filter(({ id }) => !/^s\d+$/.test(id)).map(({ id, title, note }) => ({ id, title, note }));
  };

  it('is what is at the root of them, with who tells of it: it was not read itself', async () => {
    expect(await rootsIn(...articles(1), { ...PAPER, roots: ['study'] }, STUDY)).toEqual([
      {
        id: 'study',
        title: 'Arms of the north',
        note: 'Not read itself for this answer, but told of by Daily 0, “Arms found”, 2018',
      },
    ]);
  });

  it('is no more of those who tell of it than can be taken in', async () => {
    const [four] = await rootsIn(...articles(4), STUDY);
    expect(four?.note).toMatch(/ told of by Daily 0.*; Daily 1.*; Daily 2, “Arms found”, 2018 and 1 other$/);
    const [five] = await rootsIn(...articles(5), STUDY);
    expect(five?.note).toMatch(/ and 2 others$/);
  });

  it('is nothing of which too little is known for a citation', async () => {
    expect(await rootsIn(...articles(1), { ...STUDY, title: null })).toEqual([]);
    expect(await rootsIn(...articles(1), { ...STUDY, publisher: null })).toEqual([]);
    expect(await rootsIn(...articles(1), { ...STUDY, title: null, when: '2017' })).toHaveLength(1);
    expect(await rootsIn(...articles(1), { ...STUDY, publisher: null, authors: ['Two of them'] })).toHaveLength(1);
  });

  it('is plainly cited where it was read as well', async () => {
    expect(await rootsIn(...articles(1), { ...STUDY, cited: true })).toMatchObject([{ note: undefined }]);
  });
});

/** By medium: what readers take a source for. */
const TYPES: Readonly<Record<Medium, Readonly<Record<Citations, string>>>> = {
  report: { 'citations.csl.json': 'report', 'citations.ris': 'report', 'citations.bib': 'report' },
  register: { 'citations.csl.json': 'dataset', 'citations.ris': 'dataset', 'citations.bib': 'document' },
  'press release': { 'citations.csl.json': 'document', 'citations.ris': 'document', 'citations.bib': 'document' },
  statement: { 'citations.csl.json': 'document', 'citations.ris': 'document', 'citations.bib': 'document' },
  'news article': {
    'citations.csl.json': 'article-newspaper',
    'citations.ris': 'article-newspaper',
    'citations.bib': 'article-journal',
  },
  'blog post': { 'citations.csl.json': 'post-weblog', 'citations.ris': 'post-weblog', 'citations.bib': 'document' },
  'web page': { 'citations.csl.json': 'webpage', 'citations.ris': 'webpage', 'citations.bib': 'document' },
  broadcast: { 'citations.csl.json': 'broadcast', 'citations.ris': 'motion_picture', 'citations.bib': 'document' },
  'social media': { 'citations.csl.json': 'post', 'citations.ris': 'webpage', 'citations.bib': 'document' },
  documents: { 'citations.csl.json': 'document', 'citations.ris': 'document', 'citations.bib': 'document' },
};

describe.each(Object.values(SOURCE_MEDIA))('a source that is of the medium "%s"', (medium) => {
  it.each(CITATIONS)('is taken in %s for the nearest that it has, and says who published it', async (format) => {
    const item = await readOne(format, { ...REPORT, medium });
    expect(item.type).toBe(TYPES[medium][format]);
    expect([item.publisher, item['container-title']]).toContain('A field team');
  });
});

describe('citeproc', () => {
  it('prints a report with its institutions, year and addresses', async () => {
    expect(await printed(REPORT)).toBe(
      'Conflict Armament Research & SIPRI. (2017). Weapons of the Islamic State. A field team. (https://archive.example/report). https://example.org/report',
    );
  });

  it.each([
    ['2017~', '(ca. 2017)'],
    ['2017?', '(ca. 2017)'],
    ['2017-05/2017-08', '(2017, May–August)'],
    ['2016/2018', '(2016–2018)'],
    ['2017-05-03/2017-08', '(2017, May–August)'],
    ['2017/..', '(2017–)'],
    ['../2022', '(by 2022)'],
  ])('prints what is known of a date: %s as %s', async (when, shown) => {
    expect(await printed({ title: 'A title', when })).toContain(shown);
  });

  it('prints what kind of paper it is', async () => {
    expect(await printed({ ...REPORT, medium: 'press release' })).toContain('[Press release]');
  });
});

describe('RIS and BibTeX', () => {
  it.each(['citations.ris', 'citations.bib'] as const)('say in words what a date leaves open: %s', async (format) => {
    const noted = async (when: string) => (await readOne(format, { when })).note;
    expect(await noted('2017~')).toBe('Published: 2017~ (EDTF)');
    expect(await noted('2016/2018')).toBe('Published: 2016/2018 (EDTF)');
    expect(await noted('../2022')).toBe('Published: ../2022 (EDTF)');
    expect(await noted('2017')).toBeUndefined();
  });

  it('have their records apart, each line with its end', async () => {
    const ris = await written('citations.ris', of(REPORT, REPORT));
    expect(ris).toMatch(/^(TY {2}- RPRT\r\n([A-Z][A-Z0-9] {2}- [^\r\n]+\r\n)+ER {2}- \r\n\r\n){2}$/);
  });

  it('BibTeX has keys that it takes, each once, and braces in pairs even where a text has not', async () => {
    const bib = await written('citations.bib', of({ id: 'a,b c' }, { id: 'A_B_C', title: 'one { and } two } more' }));
    expect(Array.from(bib.matchAll(/^@misc\{(.*),$/gm), ([, key]) => key)).toEqual(['a_b_c', 'A_B_C-2']);
    expect(bib.split('{')).toHaveLength(bib.split('}').length);
  });
});
