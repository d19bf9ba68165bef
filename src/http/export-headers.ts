import type { About } from '../export/graph.ts';
import { factsInWords, leftOutInWords } from '../export/words.ts';

export const STATE_HEADER = 'armstrace-state';
export const LEFT_OUT_HEADER = 'armstrace-left-out';
export const FACTS_HEADER = 'armstrace-facts';

/** Headers of our own, for those whose format has no place for what they say. */
export const HEADERS = {
  [STATE_HEADER]: 'Two files with the same value were written from the same state of the graph.',
  [LEFT_OUT_HEADER]: 'Why the file is not all of the answer, in words; not there where it is.',
  [FACTS_HEADER]: 'Whose facts the file holds and under what licence, in words; what is not ASCII is percent-encoded.',
};

/** Many clients refuse an answer with more than 16 KB of headers. */
const MAX_LENGTH = 4_000;

/** What is said of a file beside it, whatever its format. `links` are those that it has besides its licences. */
export function headersOf(about: About, ...links: readonly string[]): Record<string, string> {
  const leftOut = leftOutInWords(about).join(' ');
  const facts = encoded(factsInWords(about));
  const link = [...licencesOf(about), ...links].join(', ');
  return {
    ...(leftOut && { [LEFT_OUT_HEADER]: leftOut }),
    ...(facts && { [FACTS_HEADER]: fitting(facts, 'of many data sets: README.txt of the same question names them') }),
    ...(link && { link }),
  };
}

/** What the header of facts says. */
export function factsIn(headers: Headers): string {
  return decodeURIComponent(headers.get(FACTS_HEADER) ?? '');
}

function encoded(text: string): string {
  return text.replace(/[^\x20-\x24\x26-\x7e]/gu, encodeURIComponent);
}

function fitting(text: string, instead: string): string {
  return text.length <= MAX_LENGTH ? text : instead;
}

function licencesOf({ attributions }: About): string[] {
  const urls = new Set(attributions.flatMap(({ licenceUrls }) => licenceUrls.map((url) => new URL(url).href)));
  const links = Array.from(urls, (url) => `<${url}>; rel="license"`);
  return fitting(links.join(', '), '') ? links : [];
}
