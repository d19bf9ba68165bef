import { publishedBetween } from '../citing.ts';
import type { ExportedSource } from '../graph.ts';

/** Year, month and day, as many of them as are known. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** When a source was published: `from` and `to` differ where a range is all that is known; null is an end that is open. */
export interface Published {
  readonly from: DateParts | null;
  readonly to: DateParts | null;
  readonly circa: boolean;
}

/**
 * When a source was published, with the precision that is known: what its date in EDTF says, else the days between which
 * it must have been. Null where neither says anything that can be read.
 */
export function publishedOf(source: ExportedSource): Published | null {
  const between = publishedBetween(source);
  return readPublished(source.when ?? '') ?? readPublished(between ?? '');
}

const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;
const MARK = /[~?%]/g;

/** Dates and intervals of EDTF, with marks that they are uncertain or approximate; null for what else it has. */
function readPublished(text: string): Published | null {
  const ends = text.replace(MARK, '').split('/');
  if (ends.length > 2) return null;
  const [from, to] = ends.map((end) => (end === '..' || end === '' ? 'open' : readDate(end)));
  if (!from || to === null || (from === 'open' && (to ?? 'open') === 'open')) return null;
  const known = (end: typeof from) => (end === 'open' ? null : end);
  return { from: known(from), to: known(to ?? from), circa: text.search(MARK) >= 0 };
}

function readDate(text: string): DateParts | null {
  const [, year, month, day] = DATE.exec(text.replace(/(-XX)+$/, '')) ?? [];
  if (!year) return null;
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  const isSeason = month !== undefined && !(Number(month) >= 1 && Number(month) <= 12);
  return (isSeason ? parts.slice(0, 1) : parts) as unknown as DateParts;
}

/** Whether one date is all that is known. */
export function isOneDate({ from, to }: Published): boolean {
  return from !== null && to !== null && from.join('-') === to.join('-');
}

/** What is certain of a date: all of it, of a range what its two ends have in common; null where that is not even a year. */
export function certainPartOf({ from, to }: Published): DateParts | null {
  if (from === null || to === null || from[0] !== to[0]) return null;
  const differs = from.findIndex((part, at) => part !== to[at]);
  return (differs < 0 ? from : from.slice(0, differs)) as unknown as DateParts;
}

/** A date as ISO 8601 has it: `2017`, `2017-12`, `2017-12-14`. */
export function isoOf([year, ...rest]: DateParts): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** As EDTF: `2017-12`, `2016~`, `2017-05/2017-08`, `../2022`. */
export function edtfOf(published: Published): string {
  const mark = published.circa ? '~' : '';
  const ends = isOneDate(published) ? [published.from] : [published.from, published.to];
  return ends.map((end) => (end === null ? '..' : `${isoOf(end)}${mark}`)).join('/');
}
