import { describe, expect, it } from 'vitest';
import { formatDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../src/model/days.ts';
import { readEdtf } from '../src/model/edtf.ts';

/** The first and last day of a text, `..` where there is none; undefined for a text that is not taken. */
function days(text: string): string | undefined {
  const dated = readEdtf(text);
  return dated && `${formatDay(dated.earliest) ?? '..'} ${formatDay(dated.latest) ?? '..'}`;
}

describe('a date in EDTF', () => {
  it.each([
    ['2014', '2014-01-01 2014-12-31'],
    ['2014-02', '2014-02-01 2014-02-28'],
    ['2016-02', '2016-02-01 2016-02-29'],
    ['2014-10-31', '2014-10-31 2014-10-31'],
    ['0001-01-01', '0001-01-01 0001-01-01'],
  ])('of a year, a month or a day is that: %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each([
    ['2014-10/2017-11', '2014-10-01 2017-11-30'],
    ['2014/2014-10-05', '2014-01-01 2014-10-05'],
    ['../2022', '.. 2022-12-31'],
    ['2017-05/..', '2017-05-01 ..'],
    ['/2022', '.. 2022-12-31'],
    ['2017-05/', '2017-05-01 ..'],
    ['../..', '.. ..'],
  ])('that is an interval reaches from the first day of its start to the last of its end: %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it('has ends that are unbounded where they are open or not known', () => {
    expect(readEdtf('../2022')?.earliest).toBe(UNBOUNDED_PAST);
    expect(readEdtf('2022/')?.latest).toBe(UNBOUNDED_FUTURE);
  });

  it.each(['2014~', '2014?', '2014%', '2014-10~/2014-11?'])(
    'is no wider for being approximate or uncertain: %s',
    (text) => {
      expect(days(text)).toBe(days(text.replace(/[~?%]/g, '')));
    },
  );

  it.each([
    ['201X', '2010-01-01 2019-12-31'],
    ['2014-XX', '2014-01-01 2014-12-31'],
    ['2014-10-XX', '2014-10-01 2014-10-31'],
  ])('with digits that are not specified is all that it may be: %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

describe('no date in EDTF is', () => {
  it.each([
    ['an impossible day', '2023-02-30'],
    ['the 29th of February of a year that has none', '2023-02-29'],
    ['one of them in an interval', '2023-02-29~/2024'],
    ['an impossible month', '2023-13'],
    ['an inverted interval', '2015/2014'],
    ['a season: its days differ from place to place', '2014-21'],
    ['a time of day: its day depends on where it is read', '2014-10-31T23:30:00'],
    ['one with a zone', '2014-10-31T23:30:00Z'],
    ['one in an interval', '2014-10-31T23:30/2015'],
    ['a set, which is of level 2', '[2014,2016]'],
    ['a decade without its last digit', '201'],
    ['a century', '20'],
    ['a year after 9999', 'Y20140'],
    ['a year before 1', '-0044'],
    ['any year at all', 'XXXX'],
    ['a number of milliseconds', '1388534400000'],
    ['a date that is written otherwise', '31.10.2014'],
    ['blanks around one', ' 2014'],
    ['nothing', ''],
    ['more than anybody means', `2014/${'9'.repeat(10_000)}`],
  ])('%s', (_, text) => {
    expect(readEdtf(text)).toBeUndefined();
  });

  it('and it stays none, and what is one stays what it is, however often it is read', () => {
    for (let year = 1000; year < 1003; year++) expect(days(`${year}-06/..`)).toBe(`${year}-06-01 ..`);
    expect([days('2023-13'), days('2023-13'), days('2014'), days('2014')]).toEqual([
      undefined,
      undefined,
      '2014-01-01 2014-12-31',
      '2014-01-01 2014-12-31',
    ]);
  });
});
