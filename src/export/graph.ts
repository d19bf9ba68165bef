import type { Reliability } from '../model/grades.ts';
import type { ActorKind, SOURCE_MEDIA, Stance } from '../model/vocabulary.ts';

/**
 * A graph as it leaves: all that is needed to judge it goes along, in words. Dates are ISO 8601 days; null is a bound
 * that nobody stated. Texts are what the sources gave, whatever is in them: a writer makes them safe for its format.
 */
export interface ExportedGraph {
  readonly about: About;
  /** The sources that edges cite and all that these derive from, of a whole graph all others too; in the order of ids. */
  readonly sources: readonly ExportedSource[];
  /** May be walked more than once, with the same result. */
  nodes(): Iterable<ExportedNode>;
  readonly edgeCount: number;
  /** The same; what the store says of them is read as they are walked. */
  edges(): AsyncIterable<ExportedEdge>;
}

/** What a file says of itself: what it answers, out of which state of the graph, and whose facts it holds. */
export interface About {
  readonly title: string;
  /** The question as JSON, in the terms of the GraphQL schema. */
  readonly question: string;
  readonly revision: number;
  readonly contentHash: string;
  /** The program that wrote it, with its version. */
  readonly program: string;
  /** Whose facts these are, and under what licence: one for each import. */
  readonly attributions: readonly Attribution[];
  /** Whether the file holds all of the answer; if not, `lacks` and `leftOut` say why. */
  readonly complete: boolean;
  readonly lacks: readonly Lack[];
  /** What the question's limit cut. */
  readonly leftOut: { readonly nodes: number; readonly edges: number };
}

/**
 * Why there is more than what was found: chains beyond the limit of the question, those that a search which ran out of
 * effort did not come to, or what stands in earlier pages.
 */
export type Lack = 'MORE_CHAINS' | 'UNSEARCHED' | 'EARLIER_PAGES';

export interface Attribution {
  readonly name: string;
  /** Several as `A; B`. */
  readonly licence: string | null;
  /** Where they are to be read: addresses of the web. */
  readonly licenceUrls: readonly string[];
  readonly attribution: string | null;
}

export interface ExportedSource {
  readonly id: string;
  /** Its real title. */
  readonly title: string | null;
  readonly publisher: string | null;
  /** Institutions. */
  readonly authors: readonly string[];
  readonly medium: Medium | null;
  /** The last and the first day on which it can have been published. */
  readonly published: string | null;
  readonly publishedFrom: string | null;
  /** The date of publication as far as it is known, in EDTF: `2024`, `2017-12`, `2016~`. */
  readonly when: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly reliability: Reliability;
  readonly url: string | null;
  /** Why there is no address. */
  readonly urlUnknown: string | null;
  /** Where a copy of it is kept. */
  readonly archivedUrl: string | null;
  /** Whether a claim of the answer is from it; if not, it is there because others derive from it. */
  readonly cited: boolean;
  /** Ids of the sources that it derives from: an article on a report derives from the report. */
  readonly derivedFrom: readonly string[];
  /** Ids of those that it rests on in the end, which derive from none; its own where it does not. They count as independent. */
  readonly roots: readonly string[];
}

export type Medium = (typeof SOURCE_MEDIA)[keyof typeof SOURCE_MEDIA];

export interface ExportedNode {
  readonly id: string;
  readonly label: string;
  readonly kind: ActorKind;
  /** ISO 3166. */
  readonly country: string | null;
  /** Names in other spellings and scripts. */
  readonly otherNames: readonly string[];
}

export interface ExportedEdge {
  readonly id: string;
  readonly kind: 'SUPPLIED' | 'DIVERTED' | 'WITHIN';
  /** Ids of the nodes at its two ends. */
  readonly source: string;
  readonly target: string;
  /** The days on which it can have happened, by its own sources, whatever the question and the chain. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The date as it was recorded, in EDTF. */
  readonly when: string | null;
  readonly materiel: readonly Named[];
  /** The very items and lots that moved, where a source says which. */
  readonly items: readonly ExportedItem[];
  /** 1 to 6 and A to F of the Admiralty scale: of the best claim. Ordinal, never to be averaged. */
  readonly credibility: number;
  readonly reliability: Reliability;
  readonly contested: boolean;
  /** Ids of the sources of the asserting claims that count. */
  readonly sources: readonly string[];
  /** Of the disputing claims that count. */
  readonly disputedBy: readonly string[];
  /** Which of the answer's chains use it, from 1; none where it answers no question about chains. */
  readonly chains: readonly number[];
  /** Its place in each of them, from 1. */
  readonly hops: readonly number[];
  /** What its sources say, of the claims that count for the question, asserting ones first; in answers about chains alone. */
  readonly claims: readonly ExportedClaim[];
  /** The actors that had a part in it, where known; they need not be among the nodes. */
  readonly brokers: readonly Named[];
  readonly carriers: readonly Named[];
  readonly financiers: readonly Named[];
  readonly quantity: number | null;
  readonly unit: string | null;
  /** Of the quantity: exactly, about, at least, at most. */
  readonly qualifier: string | null;
  /** Of a diversion, from the versioned lists that its scheme names. */
  readonly diversionPoint: string | null;
  readonly diversionMechanism: string | null;
  readonly diversionScheme: string | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A documented item or lot, with what tells it from others of its kind. */
export interface ExportedItem {
  readonly id: string;
  readonly name: string | null;
  readonly marks: string | null;
  readonly serial: string | null;
}

export interface ExportedClaim {
  readonly id: string;
  readonly stance: Stance;
  readonly credibility: number;
  /** The rule or person that graded it. */
  readonly gradedBy: string | null;
  /** How sure the source itself sounds: documented, likely, reported, alleged. */
  readonly wording: string | null;
  /** In the words of whoever recorded it. */
  readonly statement: string;
  /** Verbatim, in a language by BCP 47. */
  readonly quote: string | null;
  readonly lang: string | null;
  readonly locator: ExportedLocator | null;
  readonly statedOn: string | null;
  /** Id of its source. */
  readonly source: string;
}

/** Where in its source a claim is said: `exact` is a fragment that finds the place, between `prefix` and `suffix`. */
export interface ExportedLocator {
  readonly page: number | null;
  readonly paragraph: number | null;
  readonly heading: string | null;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
}
