import { ACTOR_KINDS, FLOW_KINDS } from './vocabulary.ts';

/** What a node is: each of ours has exactly one of these labels. An actor has one of its kinds beside it. */
export const NODE_LABELS = [
  'Actor',
  'Name',
  'Materiel',
  'Item',
  'Lot',
  'Place',
  'Seizure',
  'Event',
  'Source',
  'Claim',
  'Vocabulary',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

export const KIND_LABELS: readonly string[] = Object.values(ACTOR_KINDS);

type Ends = readonly [from: readonly NodeLabel[], to: readonly NodeLabel[]];

/** Every type of relationship, with what it may lead from and to. */
export const RELATIONSHIPS: Readonly<Record<string, readonly Ends[]>> = {
  ...Object.fromEntries(FLOW_KINDS.map((kind) => [kind, [[['Actor'], ['Actor']]] as const])),
  PART_OF: [[['Actor'], ['Actor']]],
  BACKED_BY: [[['Actor'], ['Actor']]],
  KNOWN_AS: [[['Actor', 'Materiel'], ['Name']]],
  IS_A: [[['Materiel'], ['Materiel']]],
  MADE_BY: [[['Materiel'], ['Actor']]],
  OF: [
    [['Item', 'Lot'], ['Materiel']],
    [['Item'], ['Lot']],
  ],
  HAS_PART_FROM: [
    [['Item'], ['Item']],
    [['Seizure'], ['Seizure']],
  ],
  AT: [[['Seizure', 'Event'], ['Place']]],
  TAKEN_FROM: [[['Seizure'], ['Actor']]],
  TAKEN_BY: [[['Seizure'], ['Actor']]],
  YIELDED: [[['Seizure'], ['Materiel', 'Item', 'Lot']]],
  INVOLVED: [[['Event'], ['Actor']]],
  DERIVED_FROM: [[['Source'], ['Source']]],
  FROM: [[['Claim'], ['Source']]],
  ABOUT: [[['Claim'], ['Actor', 'Materiel', 'Item', 'Lot', 'Place', 'Seizure', 'Event', 'Source']]],
};

/** The labels of a list that say what a node is; none for a node that is not ours. */
export function nodeLabelsIn(labels: readonly string[]): NodeLabel[] {
  return NODE_LABELS.filter((label) => labels.includes(label));
}
