import type { Day } from '../model/days.ts';
import type { ActorKind, FlowKind, Stance } from '../model/vocabulary.ts';
import type { Derivation } from './derivation.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * The graph as the trace algorithms see it: immutable, in memory, with integers for everything they compare.
 *
 * An actor, materiel, source or flow is known by its position here, `index`; its id is a string at the rim. All four
 * lists are in the order of their ids, so comparing two indexes compares two ids.
 */
export interface Snapshot {
  readonly revision: number;
  readonly contentHash: string;
  /** ISO time at which this snapshot was made. */
  readonly builtAt: string;
  readonly actors: readonly SnapshotActor[];
  readonly materiel: Taxonomy;
  readonly sources: Derivation;
  readonly flows: readonly SnapshotFlow[];
  readonly memberships: readonly Membership[];
  /** What the store holds that cannot take part, by reason; never dropped silently. */
  readonly excluded: readonly Exclusion[];
  /** The index of an actor, undefined for an id that is not there; likewise for flows. */
  actorIndex(id: string): number | undefined;
  flowIndex(id: string): number | undefined;
}

export interface SnapshotActor {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** Other names, in any script. */
  readonly otherNames: readonly string[];
  /** Indexes into `flows`. */
  readonly flowsIn: readonly number[];
  readonly flowsOut: readonly number[];
  /** Indexes of the actors this one is directly part of, and of its direct parts. */
  readonly partOf: readonly number[];
  readonly parts: readonly number[];
}

export interface SnapshotFlow {
  readonly index: number;
  readonly id: string;
  readonly kind: FlowKind;
  readonly from: number;
  readonly to: number;
  readonly earliest: Day;
  readonly latest: Day;
  /** Indexes of materiel; none means that nobody stated any. */
  readonly materiel: readonly number[];
  /** The claims that can take part. */
  readonly claims: readonly SnapshotClaim[];
  /** Whether any claim on it is stored, be it one that cannot take part. */
  readonly isClaimed: boolean;
}

/** A claim on whether a flow was there. */
export interface SnapshotClaim {
  readonly stance: Stance;
  readonly credibility: number;
  readonly source: number;
  /** The later of `statedOn` and the source's `published`, or the one there is, else `recordedAt`. */
  readonly day: Day;
  readonly recordedAt: Day;
}

/** A PART_OF: `part` belonged to `whole`, both actor indexes. */
export interface Membership {
  readonly part: number;
  readonly whole: number;
  readonly earliest: Day;
  readonly latest: Day;
}

export interface Exclusion {
  readonly reason: string;
  readonly count: number;
  /** The first few ids. */
  readonly examples: readonly string[];
}

/** Adds to `actors` everything that is PART_OF them, transitively; dates are ignored. */
export function withParts(snapshot: Snapshot, actors: Iterable<number>): Set<number> {
  const all = new Set(actors);
  // A Set visits what is added while it is walked.
  for (const actor of all) for (const part of snapshot.actors[actor]?.parts ?? []) all.add(part);
  return all;
}
