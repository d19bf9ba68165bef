/**
 * The closed lists of the field, each as GraphQL name -> spelling in the graph.
 * Two of them, the points and mechanisms of diversion, are versioned: a flow names the version in `diversionScheme`.
 */
export const ACTOR_KINDS = {
  STATE: 'State',
  STATE_FORCE: 'StateForce',
  ARMED_GROUP: 'ArmedGroup',
  CELL: 'Cell',
  COALITION: 'Coalition',
  MANUFACTURER: 'Manufacturer',
  BROKER: 'Broker',
  PRIVATE_IMPORTER: 'PrivateImporter',
  UNKNOWN: 'Unknown',
} as const;
export type ActorKind = keyof typeof ACTOR_KINDS;

export const DIVERSION_POINTS = {
  PRE_EXPORT: 'pre-export',
  TRANSFER: 'transfer',
  POST_DELIVERY: 'post-delivery',
  UNDETERMINED: 'UNDETERMINED',
} as const;

export const DIVERSION_MECHANISMS = {
  BATTLEFIELD_CAPTURE: 'battlefield capture',
  LOSS: 'loss',
  THEFT: 'theft',
  UNAUTHORISED_RETRANSFER: 'unauthorised retransfer',
  CORRUPTION: 'corruption',
  STATE_SPONSORED: 'state-sponsored',
  COLLAPSE_OF_CUSTODY: 'collapse of custody',
  UNDETERMINED: 'UNDETERMINED',
} as const;

export const QUALIFIERS = { EXACTLY: 'exactly', ABOUT: 'about', AT_LEAST: 'at least', AT_MOST: 'at most' } as const;

export const WORDINGS = {
  DOCUMENTED: 'documented',
  LIKELY: 'likely',
  REPORTED: 'reported',
  ALLEGED: 'alleged',
} as const;

export const STANCES = ['ASSERTS', 'DISPUTES', 'RETRACTS'] as const;
export type Stance = (typeof STANCES)[number];

export const FLOW_KINDS = ['SUPPLIED', 'DIVERTED'] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

const KIND_OF_LABEL = new Map<string, ActorKind>(
  Object.entries(ACTOR_KINDS).map(([kind, label]) => [label, kind as ActorKind]),
);

/** The kind that a node's labels give; undefined where none or more than one of them is a kind. */
export function kindOfLabels(labels: readonly string[]): ActorKind | undefined {
  const kinds = labels.flatMap((label) => KIND_OF_LABEL.get(label) ?? []);
  return kinds.length === 1 ? kinds[0] : undefined;
}

export const SOURCE_MEDIA = {
  REPORT: 'report',
  REGISTER: 'register',
  PRESS_RELEASE: 'press release',
  STATEMENT: 'statement',
  NEWS_ARTICLE: 'news article',
  BLOG_POST: 'blog post',
  WEB_PAGE: 'web page',
  BROADCAST: 'broadcast',
  SOCIAL_MEDIA: 'social media',
  DOCUMENTS: 'documents',
} as const;
