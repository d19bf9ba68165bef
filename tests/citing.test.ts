import { describe, expect, it } from 'vitest';
import { type Citable, citation, inWords } from '../src/export/citing.ts';
import type { ExportedLocator } from '../src/export/graph.ts';
import { contained, containedEach, directionOf } from '../src/export/text.ts';
import { claimed } from './support/export/graphs.ts';

const UNKNOWN: Citable = {
  id: 'some-slug',
  title: null,
  publisher: null,
  authors: null,
  published: null,
  publishedFrom: null,
  when: null,
  url: null,
  urlUnknown: null,
  archivedUrl: null,
};

/** A source in words, with an address unless that is what is asked about. */
function cited(source: Partial<Citable>, place: Partial<ExportedLocator> | null = null): string {
  const locator = place && claimed({ locator: place }).locator;
  return inWords(citation({ ...UNKNOWN, url: 'https://x.example', ...source }, locator));
}

describe('a source is cited', () => {
  it('by who, title, day and address', () => {
    expect(cited({ publisher: 'A team', title: 'A report', published: '2017-12-14' })).toBe(
      'A team, “A report”, 2017-12-14, https://x.example',
    );
  });

  it('by its authors first, and by its publisher only where that is not one of them', () => {
    const report = { authors: ['A team', 'A university'], title: 'A report' };
    expect(cited({ ...report, publisher: 'A press' })).toBe(
      'A team, A university, “A report”, A press, https://x.example',
    );
    expect(cited({ ...report, publisher: 'A team' })).toBe('A team, A university, “A report”, https://x.example');
  });

  it('without its title by who and when, in no quotation marks, and never by its id for one', () => {
    expect(cited({ publisher: 'A ministry', when: '2018-01' })).toBe('A ministry, 2018-01, https://x.example');
    expect(cited({})).toBe('a source of which nothing is on record (some-slug), https://x.example');
  });

  it('with its day as far as that is known', () => {
    const day = (source: Partial<Citable>) => cited({ publisher: 'P', ...source }).split(', ')[1];
    expect(day({ when: '2016~', published: '2016-12-31' })).toBe('2016~');
    expect(day({ publishedFrom: '2018-01-01', published: '2018-01-31' })).toBe('2018-01');
    expect(day({ publishedFrom: '2018-01-05', published: '2018-02-03' })).toBe('2018-01-05/2018-02-03');
    expect(day({ publishedFrom: '2018-01-01' })).toBe('2018/..');
    expect(day({ publishedFrom: '2018-01-05', published: '2018-01-05' })).toBe('2018-01-05');
  });

  it('with where a copy is kept, or why it is nowhere to be found, or that nothing is known of that', () => {
    const archivedUrl = 'https://archive.example';
    expect(cited({ title: 'T', archivedUrl })).toBe('“T”, https://x.example, archived at https://archive.example');
    expect(cited({ title: 'T', archivedUrl, url: null })).toBe('“T”, archived at https://archive.example');
    expect(cited({ title: 'T', url: null, urlUnknown: 'a letter' })).toBe('“T”, no address: a letter');
    expect(cited({ title: 'T', url: null })).toBe('“T”, no address on record');
  });

  it('with the place in it, before its address', () => {
    const place = { page: 12, paragraph: 3, heading: 'Deliveries', exact: 'rifles and rockets', prefix: 'of the' };
    expect(cited({ title: 'T' }, place)).toBe(
      '“T”, p. 12, para. 3, under “Deliveries”, at “…rifles and rockets…”, https://x.example',
    );
    expect(cited({ title: 'T' }, { heading: 'Deliveries' })).toBe('“T”, under “Deliveries”, https://x.example');
  });
});

describe('a text that is contained', () => {
  const [FROM_RIGHT, BY_FIRST_LETTER, END] = ['\u2067', '\u2068', '\u2069'];

  it('keeps its direction to itself, and that is the direction of its language where that is known', () => {
    expect(contained('plain')).toBe('plain');
    expect(contained('داعش')).toBe(`${BY_FIRST_LETTER}داعش${END}`);
    expect(contained('CAR: داعش', 'ar')).toBe(`${FROM_RIGHT}CAR: داعش${END}`);
    expect(contained('CAR: داعش', 'en')).toBe(`${BY_FIRST_LETTER}CAR: داعش${END}`);
    expect(contained('\u202eabc\u2069\ndef')).toBe('abc def');
  });

  it('is contained on each line that it is broken into', () => {
    const [first, second] = [`a ${FROM_RIGHT}b`, `c${END} d ${BY_FIRST_LETTER}e`];
    expect(containedEach([first, second, `f${END}`])).toEqual([
      `a ${FROM_RIGHT}b${END}`,
      `${FROM_RIGHT}c${END} d ${BY_FIRST_LETTER}e${END}`,
      `${BY_FIRST_LETTER}f${END}`,
    ]);
  });

  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ckb', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['he', 'rtl'],
    ['ku', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['en', 'ltr'],
    ['no language', 'auto'],
  ])('of the language %s is read %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});
