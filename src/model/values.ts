import { isCountry } from './countries.ts';
import { isYear } from './days.ts';
import { isLanguageTag, isWebAddress, saysSomething } from './text.ts';

/** What the values of one kind are: by what rule they are judged, how it is told, and which values it takes. */
interface Kind {
  readonly rule: string;
  readonly accepted: string;
  takes(value: unknown): boolean;
}

/** No number that is read is larger. Much larger ones stand for others beside them, and stores differ in which. */
const MOST = 1e15;

const between = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most; // NaN is not

/** The kinds of values that can be judged by themselves, whatever they are said of. */
export const KINDS = {
  text: { rule: 'text', accepted: 'text', takes: (value) => typeof value === 'string' },
  texts: { rule: 'text', accepted: 'a list of texts', takes: isListOfTexts },
  /** What is stamped on a thing: of a serial number that is nothing but digits, a number is enough. */
  stamp: {
    rule: 'text',
    accepted: 'text or a number',
    takes: (value) => typeof value === 'string' || between(-MOST, MOST)(value),
  },
  language: { rule: 'language', accepted: 'a language by BCP 47, such as ar or sr-Latn', takes: isLanguageTag },
  country: {
    rule: 'country',
    accepted: 'a country by ISO 3166, such as SY, or SUHH for one that is no more',
    takes: isCountry,
  },
  address: { rule: 'url', accepted: 'an address such as https://example.org/report.pdf', takes: isWebAddress },
  number: { rule: 'number', accepted: 'a number from -1e15 to 1e15', takes: between(-MOST, MOST) },
  quantity: { rule: 'number', accepted: 'a number from 0 to 1e15', takes: between(0, MOST) },
  latitude: { rule: 'number', accepted: 'a number from -90 to 90', takes: between(-90, 90) },
  longitude: { rule: 'number', accepted: 'a number from -180 to 180', takes: between(-180, 180) },
  distance: {
    rule: 'number',
    accepted: 'a number above 0, up to 1e15',
    takes: (value) => value !== 0 && between(0, MOST)(value),
  },
  year: { rule: 'year', accepted: 'a year of four digits, such as 1975', takes: isYear },
  page: { rule: 'locator', accepted: 'a whole number from 1 on', takes: isPage },
} as const satisfies Record<string, Kind>;

/** Kinds whose blank texts are as good as none. */
const WRITTEN: ReadonlySet<string> = new Set(['text', 'stamp', 'language', 'country', 'address']);

export type KindName = keyof typeof KINDS;

/** Whether a property is of a kind that can be judged by its values alone. */
export function isKind(name: string): name is KindName {
  return name in KINDS;
}

/** What a value says, by its kind; null where it says nothing, undefined where it is none of its kind. */
export function saidBy(kind: KindName, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (WRITTEN.has(kind) && typeof value === 'string' && !saysSomething(value)) return null;
  return KINDS[kind].takes(value) ? value : undefined;
}

/** Whether a value is a whole number from 1 on: a page, or a paragraph. */
export function isPage(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
