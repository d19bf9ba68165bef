import { describe, expect, it } from 'vitest';
import type { About, Attribution } from '../src/export/graph.ts';
import { factsIn, headersOf } from '../src/http/export-headers.ts';
import { exported, NASTY } from './support/export/graphs.ts';

const aboutWith = (...attributions: Attribution[]): About => exported({ about: { attributions } }).about;
const attributed = (told: Partial<Attribution>): Attribution => ({
  name: 'thefts',
  licence: null,
  licenceUrls: [],
  attribution: null,
  ...told,
});

describe('the headers of a file', () => {
  it('say whose facts it holds, in whatever script, and where each licence is to be read', () => {
    const [first, second] = [
      attributed({ licence: 'A; B', licenceUrls: ['https://example.org/a', 'https://example.org/<b>'] }),
      attributed({ name: 'losses', licence: 'A', licenceUrls: ['https://example.org/a'], attribution: 'فريق 5%' }),
    ];
    const headers = headersOf(aboutWith(first, second), '<README>; rel="describedby"');
    expect(headers.link).toBe(
      '<https://example.org/a>; rel="license", <https://example.org/%3Cb%3E>; rel="license", <README>; rel="describedby"',
    );
    expect(headers['armstrace-facts']).toMatch(/^[\x20-\x7e]+$/);
    expect(factsIn(new Headers(headers))).toBe(
      'thefts, licence A; B (https://example.org/a, https://example.org/<b>) | \u2068losses, licence A (https://example.org/a), فريق 5%\u2069',
    );
  });

  it('can be sent, whatever is on record', () => {
    const all = Object.values(NASTY).map((text) => attributed({ name: text, licence: text, attribution: text }));
    expect(() => new Headers(headersOf(aboutWith(...all)))).not.toThrow();
  });

  it('lead to the README where there are more data sets than they have room for', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      attributed({ name: `set-${at}`, licence: 'A', licenceUrls: [`https://example.org/${at}`] }),
    );
    const headers = headersOf(aboutWith(...many), '<README>; rel="describedby"');
    expect(headers).toEqual({
      'armstrace-facts': 'of many data sets: README.txt of the same question names them',
      link: '<README>; rel="describedby"',
    });
  });

  it('are none of facts where none is on record', () => {
    expect(headersOf(aboutWith())).toEqual({});
  });
});
