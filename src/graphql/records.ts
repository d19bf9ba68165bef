import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Explained } from '../trace/answers.ts';
import type { ChainsAnswer } from '../trace/chains.ts';
import type { Reached, ReachQuestion } from '../trace/reach.ts';

/**
 * What the store says of a thing beyond its place in the snapshot, as far as it can be read: a text is one, a number is
 * finite. Fields that GraphQL gives under the same name are taken as they are.
 */
export interface FlowRecord {
  readonly when?: string;
  readonly quantity?: number;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly brokers?: readonly string[];
  readonly carriers?: readonly string[];
  readonly financiers?: readonly string[];
  readonly diversionPoint?: string;
  readonly diversionMechanism?: string;
  readonly diversionScheme?: string;
}

export interface ClaimRecord {
  readonly id: string;
  readonly flowId?: string;
  readonly fact?: string;
  readonly stance: 'ASSERTS' | 'DISPUTES' | 'RETRACTS';
  readonly credibility: number;
  readonly gradedBy?: string;
  readonly statement: string;
  readonly quote?: string;
  readonly lang?: string;
  readonly locatorPage?: number;
  readonly locatorParagraph?: number;
  readonly locatorHeading?: string;
  readonly locatorExact?: string;
  readonly locatorPrefix?: string;
  readonly locatorSuffix?: string;
  readonly wording?: string;
  readonly statedOn?: string;
  readonly recordedAt?: string;
  readonly property?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly sourceId: string | null;
}

export interface SourceRecord {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly url?: string;
  readonly urlUnknown?: string;
  readonly archivedUrl?: string;
  readonly published?: string;
  readonly publishedFrom?: string;
  readonly when?: string;
  readonly medium?: string;
  readonly language?: string;
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly parentIds: readonly string[];
  readonly childIds: readonly string[];
  /** Whether a claim is from it, whatever that is about. */
  readonly hasClaims: boolean;
}

export interface NameRecord {
  readonly text: string;
  readonly lang: string | null;
  readonly script: string | null;
}

export interface SeizureRecord {
  readonly id: string;
  readonly name?: string;
  readonly place?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly when?: string;
  readonly takenFromIds: readonly string[];
  readonly takenByIds: readonly string[];
  readonly yields: readonly YieldRecord[];
}

export interface YieldRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly quantity?: number;
  readonly unit?: string;
  readonly qualifier?: string;
}

/** A documented item or lot; only items are of lots and have parts of others. */
export interface ThingRecord {
  readonly id: string;
  readonly name?: string;
  readonly marks?: string;
  readonly serial?: string;
  readonly productionYear?: number;
  readonly materielIds: readonly string[];
  readonly lotIds: readonly string[];
  readonly partIds: readonly string[];
}

export interface EventRecord {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly place?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly when?: string;
  readonly parties: readonly PartyRecord[];
}

export interface PartyRecord {
  readonly role: string | null;
  readonly actor: string;
}

export interface MaterielRecord {
  readonly calibre: string | null;
  readonly madeBy: readonly string[];
}

/**
 * An actor that can be reached, and from which end the question looked.
 * @public The generated resolver types import it.
 */
export type ReachedFrom = Reached & Pick<ReachQuestion, 'direction'>;

/**
 * An answer with the input that it answers, and the graph that it is about.
 * @public The generated resolver types import it.
 */
export type AskedChains = Explained<ChainsAnswer> & { readonly input: object; readonly snapshot: Snapshot };

/** A node that something points at, by label and id. */
export interface NodeRef {
  readonly id: string;
  readonly labels: readonly string[];
  readonly role: string | null;
}
