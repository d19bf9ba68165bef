import type { NodeLabel } from './graph.ts';
import type { KindName } from './values.ts';

/** `own` are those that are judged with what they are said of: ids, words of a list, grades, days. */
type PropertyKind = KindName | 'own';

/** Properties by their names, each with the kind of its values. */
export type Properties = Readonly<Record<string, PropertyKind>>;

function properties(byKind: { readonly [Kind in PropertyKind]?: readonly string[] }): Properties {
  return Object.fromEntries(
    Object.entries(byKind).flatMap(([kind, names]) => names.map((name) => [name, kind as PropertyKind])),
  );
}

const DATED = ['earliest', 'latest', 'when'];
const AMOUNT = properties({ own: ['qualifier'], quantity: ['quantity'], text: ['unit'] });
const THING = properties({ own: ['id'], text: ['name', 'note'], stamp: ['marks', 'serial'], year: ['productionYear'] });
const FLOW = {
  ...properties({ own: ['id', 'materiel', 'items', 'brokers', 'carriers', 'financiers', ...DATED] }),
  ...AMOUNT,
};

/** What only a diversion has. */
export const DIVERSION = properties({ own: ['diversionPoint', 'diversionMechanism'], text: ['diversionScheme'] });

/** What is read of a node, by its label. `note` is for whoever reads the seeds. */
export const NODE_PROPERTIES: Readonly<Record<NodeLabel, Properties>> = {
  Actor: properties({ own: ['id'], text: ['name', 'note'], country: ['country'] }),
  Name: properties({ own: ['id'], text: ['text', 'script'], language: ['lang'] }),
  Materiel: properties({ own: ['id'], text: ['name', 'calibre', 'note'] }),
  Item: THING,
  Lot: THING,
  Place: properties({
    own: ['id'],
    text: ['name', 'note'],
    country: ['country'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    distance: ['radiusKm'],
  }),
  Seizure: properties({ own: ['id', ...DATED], text: ['name', 'place', 'note'] }),
  Event: properties({ own: ['id', ...DATED], text: ['kind', 'name', 'place', 'note'] }),
  Source: properties({
    own: ['id', 'medium', 'reliability', 'published', 'publishedFrom', 'when'],
    text: ['title', 'publisher', 'urlUnknown', 'note'],
    texts: ['authors'],
    language: ['language'],
    address: ['url', 'archivedUrl'],
  }),
  Claim: properties({
    own: ['id', 'flowId', 'stance', 'credibility', 'wording', 'statedOn', 'recordedAt', 'qualifier', ...DATED],
    text: [
      ...['statement', 'quote', 'fact', 'gradedBy', 'property', 'unit', 'note'],
      ...['locatorHeading', 'locatorExact', 'locatorPrefix', 'locatorSuffix'],
    ],
    language: ['lang'],
    page: ['locatorPage', 'locatorParagraph'],
    number: ['value'],
  }),
  Vocabulary: properties({ own: ['id'], text: ['name', 'note'], texts: ['terms'], number: ['version'] }),
};

/** What is read of a relationship, by its type; of the types that are not here, nothing. */
export const RELATIONSHIP_PROPERTIES: Readonly<Record<string, Properties>> = {
  SUPPLIED: FLOW,
  DIVERTED: { ...FLOW, ...DIVERSION },
  PART_OF: properties({ own: ['from', 'to'] }),
  YIELDED: AMOUNT,
  ABOUT: properties({ text: ['role'] }),
  INVOLVED: properties({ text: ['role'] }),
};
