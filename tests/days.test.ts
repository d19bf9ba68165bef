import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../src/model/days.ts';
import { Random } from './support/random.ts';

describe('a day', () => {
  it('is the number of days since 1970, as the calendar of the engine has it', () => {
    const random = new Random(1);
    const days = ['0000-01-01', '0001-01-01', '1900-02-28', '2000-02-29', '1970-01-01', '9999-12-31'];
    for (let draw = 0; draw < 5_000; draw++) {
      days.push(new Date(Math.floor((random.next() - 0.2) * 1e13)).toISOString().slice(0, 10));
    }
    for (const day of days) {
      expect(parseDay(day), day).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
      expect(formatDay(parseDay(day) as number)).toBe(day);
    }
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-00-10',
    '2023-13-01',
    '2023-01-00',
    '2023-1-1',
    ' 2023-01-01',
    '',
  ])('is none that the calendar has not: "%s"', (text) => expect(parseDay(text)).toBeUndefined());
});
