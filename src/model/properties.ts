import type { NodeLabel } from './graph.ts';

const DATED = ['earliest', 'latest', 'when'] as const;
const AMOUNT = ['quantity', 'unit', 'qualifier'] as const;
const FLOW = ['id', 'materiel', 'items', ...AMOUNT, 'brokers', 'carriers', 'financiers', ...DATED] as const;

/** What is read of a node, by its label. `note` is for whoever reads the seeds. */
export const NODE_PROPERTIES: Readonly<Record<NodeLabel, readonly string[]>> = {
  Actor: ['id', 'name', 'country', 'note'],
  Name: ['id', 'text', 'lang', 'script'],
  Materiel: ['id', 'name', 'calibre', 'note'],
  Item: ['id', 'name', 'marks', 'serial', 'productionYear', 'note'],
  Lot: ['id', 'name', 'marks', 'serial', 'productionYear', 'note'],
  Place: ['id', 'name', 'country', 'latitude', 'longitude', 'radiusKm', 'note'],
  Seizure: ['id', 'name', 'place', ...DATED, 'note'],
  Event: ['id', 'kind', 'name', 'place', ...DATED, 'note'],
  Source: [
    ...['id', 'title', 'publisher', 'authors', 'medium', 'language', 'reliability'],
    ...['url', 'urlUnknown', 'archivedUrl', 'published', 'publishedFrom', 'when', 'note'],
  ],
  Claim: [
    ...['id', 'flowId', 'fact', 'stance', 'credibility', 'gradedBy', 'wording', 'statement', 'quote', 'lang'],
    ...['locatorPage', 'locatorParagraph', 'locatorHeading', 'locatorExact', 'locatorPrefix', 'locatorSuffix'],
    ...['statedOn', 'recordedAt', 'property', 'value', 'unit', 'qualifier', ...DATED, 'note'],
  ],
  Vocabulary: ['id', 'name', 'version', 'terms', 'note'],
};

/** What is read of a relationship, by its type; of the types that are not here, nothing. */
export const RELATIONSHIP_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  SUPPLIED: FLOW,
  DIVERTED: [...FLOW, 'diversionPoint', 'diversionMechanism', 'diversionScheme'],
  PART_OF: ['from', 'to'],
  YIELDED: AMOUNT,
  ABOUT: ['role'],
  INVOLVED: ['role'],
};
