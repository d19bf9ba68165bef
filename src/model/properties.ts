import type { NodeLabel } from './graph.ts';
import type { KindName } from './values.ts';

/**
 * What is judged with what it is said of: ids, dates and words of a list, which are texts; lists of ids; days; the credibility of
 * a claim.
 */
export type OwnKind = 'word' | 'ids' | 'day' | 'grade';

type PropertyKind = KindName | OwnKind;

/** Properties by their names, each with the kind of its values. */
export type Properties = Readonly<Record<string, PropertyKind>>;

function properties(byKind: { readonly [Kind in PropertyKind]?: readonly string[] }): Properties {
  return Object.fromEntries(
    Object.entries(byKind).flatMap(([kind, names]) => names.map((name) => [name, kind as PropertyKind])),
  );
}

const DAYS = ['earliest', 'latest'];
const AMOUNT = properties({ word: ['qualifier'], quantity: ['quantity'], text: ['unit'] });
const THING = properties({
  word: ['id'],
  text: ['name', 'note'],
  stamp: ['marks', 'serial'],
  year: ['productionYear'],
});
const FLOW = {
  ...properties({ word: ['id', 'when'], day: DAYS, ids: ['materiel', 'items', 'brokers', 'carriers', 'financiers'] }),
  ...AMOUNT,
};

/** What only a diversion has. */
export const DIVERSION = properties({ word: ['diversionPoint', 'diversionMechanism'], text: ['diversionScheme'] });

/** What is read of a node, by its label. `note` is for whoever reads the seeds. */
export const NODE_PROPERTIES: Readonly<Record<NodeLabel, Properties>> = {
  Actor: properties({ word: ['id'], text: ['name', 'note'], country: ['country'] }),
  Name: properties({ word: ['id'], text: ['text', 'script'], language: ['lang'] }),
  Materiel: properties({ word: ['id'], text: ['name', 'calibre', 'note'] }),
  Item: THING,
  Lot: THING,
  Place: properties({
    word: ['id'],
    text: ['name', 'note'],
    country: ['country'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    distance: ['radiusKm'],
  }),
  Seizure: properties({ word: ['id', 'when'], day: DAYS, text: ['name', 'place', 'note'] }),
  Event: properties({ word: ['id', 'when'], day: DAYS, text: ['kind', 'name', 'place', 'note'] }),
  Source: properties({
    word: ['id', 'medium', 'reliability', 'when'],
    day: ['published', 'publishedFrom'],
    text: ['title', 'publisher', 'urlUnknown', 'note'],
    texts: ['authors'],
    language: ['language'],
    address: ['url', 'archivedUrl'],
  }),
  Claim: properties({
    word: ['id', 'flowId', 'stance', 'wording', 'qualifier', 'when'],
    day: ['statedOn', 'recordedAt', ...DAYS],
    grade: ['credibility'],
    text: [
      ...['statement', 'quote', 'fact', 'gradedBy', 'property', 'unit', 'note'],
      ...['locatorHeading', 'locatorExact', 'locatorPrefix', 'locatorSuffix'],
    ],
    language: ['lang'],
    page: ['locatorPage', 'locatorParagraph'],
    number: ['value'],
  }),
  Vocabulary: properties({ word: ['id'], text: ['name', 'note'], texts: ['terms'], number: ['version'] }),
};

/** What is read of a relationship, by its type; of the types that are not here, nothing. */
export const RELATIONSHIP_PROPERTIES = {
  SUPPLIED: FLOW,
  DIVERTED: { ...FLOW, ...DIVERSION },
  PART_OF: properties({ day: ['from', 'to'] }),
  YIELDED: AMOUNT,
  ABOUT: properties({ text: ['role'] }),
  INVOLVED: properties({ text: ['role'] }),
} satisfies Readonly<Record<string, Properties>>;
