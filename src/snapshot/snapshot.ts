import type { Day } from '../model/days.ts';
import { ACTOR_KINDS, type ActorKind, type FlowKind, THING_KINDS, type ThingKind } from '../model/vocabulary.ts';
import { DIVERTED, DOWN, LOW_24, RECORD, type Rows, rowOf, UP } from './adjacency.ts';
import { type Arrays, type Block, open } from './block.ts';
import type { Code } from './codes.ts';
import { Derivation, type SnapshotSource } from './derivation.ts';
import { ALL_EVIDENCE, Appraisal, type Claim, claimsOf, type Testimony } from './evidence.ts';
import { dayOf } from './offsets.ts';
import { type Lists, listAt } from './sequences.ts';
import { SHAPE } from './shape.ts';
import { Strings } from './strings.ts';
import { type Materiel, Taxonomy } from './taxonomy.ts';

/** What cannot take part in the snapshot, by reason; never dropped silently. */
export interface Exclusion {
  readonly reason: string;
  readonly count: number;
  /** The first few ids. */
  readonly examples: readonly string[];
}

/** What is kept as text: little, next to the links. */
export interface Header {
  readonly revision: number;
  readonly contentHash: string;
  /** The digest of the seeds that the graph holds, null where it holds none. */
  readonly seeds: string | null;
  /** ISO time at which the snapshot was made. */
  readonly builtAt: string;
  readonly excluded: readonly Exclusion[];
  /** How many of the links are flows. */
  readonly flows: number;
  readonly materiel: readonly Materiel[];
  readonly sources: readonly SnapshotSource[];
}

export const KINDS = Object.keys(ACTOR_KINDS) as ActorKind[];

export interface SnapshotActor {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
}

/** A documented item or lot. */
export interface SnapshotThing {
  readonly id: string;
  readonly kind: ThingKind;
}

/**
 * The graph as the trace algorithms see it: immutable, in one block of shared memory, with whole numbers for everything
 * they compare. An actor, link, materiel, item or source is known by its index here; ids are at the rim.
 *
 * Links are in the order of their ids, so comparing two indexes compares two ids; so are materiel and sources. Actors
 * are in the order of how much they have to do. A flow is a link, and has its index.
 */
export class Snapshot {
  readonly revision: number;
  readonly contentHash: string;
  readonly seeds: string | null;
  readonly builtAt: string;
  readonly excluded: readonly Exclusion[];
  readonly materiel: Taxonomy;
  readonly sources: Derivation;
  readonly buffer: SharedArrayBuffer;
  readonly arrays: Arrays<typeof SHAPE>;
  readonly into: Rows;
  readonly outOf: Rows;
  readonly testimony: Testimony;
  /** Lists of materiel, and of items and lots, as links number them. */
  readonly materielLists: Lists;
  readonly itemLists: Lists;
  readonly actorCount: number;
  readonly flowCount: number;
  readonly #actorIds: Strings;
  readonly #actorNames: Strings;
  readonly #actorCountries: Strings;
  readonly #otherNames: Strings;
  readonly #linkIds: Strings;
  readonly #thingIds: Strings;
  #allEvidence: Appraisal | undefined;

  /** Opens a snapshot. Throws `RangeError` for bytes that are none of this version of the program. */
  constructor(buffer: SharedArrayBuffer | Block<typeof SHAPE>) {
    const block = buffer instanceof SharedArrayBuffer ? open(SHAPE, buffer) : buffer;
    const header = block.header as Header;
    const arrays = block.arrays;
    this.buffer = block.buffer;
    this.arrays = arrays;
    this.revision = header.revision;
    this.contentHash = header.contentHash;
    this.seeds = header.seeds;
    this.builtAt = header.builtAt;
    this.excluded = header.excluded;
    this.materiel = new Taxonomy(header.materiel);
    this.sources = new Derivation(header.sources);
    this.into = { starts: arrays.inStarts, blocks: arrays.inBlocks, records: arrays.inRecords };
    this.outOf = { starts: arrays.outStarts, blocks: arrays.outBlocks, records: arrays.outRecords };
    this.testimony = { claims: arrays.claims, profiles: { items: arrays.profileItems, ends: arrays.profileEnds } };
    this.materielLists = { items: arrays.materielItems, ends: arrays.materielEnds };
    this.itemLists = { items: arrays.itemItems, ends: arrays.itemEnds };
    this.actorCount = arrays.rankOfActor.length;
    this.#actorIds = new Strings({ bytes: arrays.actorIdBytes, ends: arrays.actorIdEnds });
    this.#actorNames = new Strings({ bytes: arrays.actorNameBytes, ends: arrays.actorNameEnds });
    this.#actorCountries = new Strings({ bytes: arrays.actorCountryBytes, ends: arrays.actorCountryEnds });
    this.#otherNames = new Strings({ bytes: arrays.otherNameBytes, ends: arrays.otherNameEnds });
    this.#linkIds = new Strings({ bytes: arrays.linkIdBytes, ends: arrays.linkIdEnds });
    this.#thingIds = new Strings({ bytes: arrays.thingIdBytes, ends: arrays.thingIdEnds });
    this.flowCount = header.flows;
  }

  get linkCount(): number {
    return this.arrays.linkRecord.length;
  }

  /** The index of an actor, undefined for an id that is not there. */
  actorIndex(id: string): number | undefined {
    const rank = this.#actorIds.indexOf(id);
    return rank === undefined ? undefined : this.arrays.actorAtRank[rank];
  }

  /** The index of a flow, undefined for an id that is not there. */
  flowIndex(id: string): number | undefined {
    const link = this.#linkIds.indexOf(id);
    return link !== undefined && this.isFlow(link) ? link : undefined;
  }

  /** The index of an item or lot, undefined for an id that is not there. */
  thingIndex(id: string): number | undefined {
    return this.#thingIds.indexOf(id);
  }

  thing(index: number): SnapshotThing {
    return { id: this.#thingIds.at(index), kind: THING_KINDS[this.arrays.thingKinds[index]!]! };
  }

  actor(index: number): SnapshotActor {
    const rank = this.arrays.rankOfActor[index]!;
    return {
      index,
      id: this.#actorIds.at(rank),
      name: this.#actorNames.at(rank),
      kind: this.actorKind(index),
      country: this.#actorCountries.at(rank) || null,
    };
  }

  actorKind(index: number): ActorKind {
    return KINDS[this.arrays.actorKinds[index]!] as ActorKind;
  }

  /** Indexes of the actors of some kinds. */
  actorsOfKinds(kinds: readonly ActorKind[]): number[] {
    const wanted = KINDS.map((kind) => kinds.includes(kind));
    const { actorKinds } = this.arrays;
    const actors: number[] = [];
    if (kinds.length === 0) return actors;
    for (let actor = 0; actor < actorKinds.length; actor++) if (wanted[actorKinds[actor]!]) actors.push(actor);
    return actors;
  }

  /** Its names in other spellings and scripts. */
  otherNames(index: number): string[] {
    const { rankOfActor, otherNamesUpTo } = this.arrays;
    const rank = rankOfActor[index]!;
    const names: string[] = [];
    for (let at = rank ? otherNamesUpTo[rank - 1]! : 0; at < otherNamesUpTo[rank]!; at++) {
      names.push(this.#otherNames.at(at));
    }
    return names;
  }

  /** Indexes of all actors, in the order of their ids. */
  get actorsById(): Uint32Array {
    return this.arrays.actorAtRank;
  }

  linkId(link: number): string {
    return this.#linkIds.at(link);
  }

  isFlow(link: number): boolean {
    return this.#kindOfLink(link) < UP;
  }

  #kindOfLink(link: number): number {
    return this.into.records[this.arrays.linkRecord[link]! * RECORD]! >>> 29;
  }

  flow(index: number): SnapshotFlow {
    return new SnapshotFlow(this, index);
  }

  /** Indexes of all flows, in the order of their ids. */
  *flows(): Generator<number> {
    for (let link = 0; link < this.linkCount; link++) if (this.isFlow(link)) yield link;
  }

  /** The number of the profile of a link's claims. */
  profileOf(link: number): number {
    return this.arrays.linkProfile[link]!;
  }

  /** The claims on a flow that can take part. */
  claimsOn(flow: number): Claim[] {
    return claimsOf(this.testimony, this.profileOf(flow));
  }

  /** Weighs all claims, as long as no filter bears on them. */
  get allEvidence(): Appraisal {
    this.#allEvidence ??= new Appraisal(this.testimony, this.sources, ALL_EVIDENCE);
    return this.#allEvidence;
  }

  /** Indexes of the materiel that a link lists. */
  materielOf(link: number): readonly number[] {
    return listAt(this.materielLists, this.arrays.linkMateriel[link]!);
  }

  /** Indexes of the items and lots that a link lists. */
  itemsOf(link: number): readonly number[] {
    return listAt(this.itemLists, this.arrays.linkItems[link]!);
  }

  /** What the evidence makes of a link as long as no filter bears on it. */
  codeOfLink(link: number): Code {
    return this.into.records[this.arrays.linkRecord[link]! * RECORD + 2]! >>> 24;
  }

  /** Indexes of the flows that lead into an actor, in the order of their ids; and of those that lead out of it. */
  flowsInto(actor: number): number[] {
    return flowsIn(this.into, actor);
  }

  flowsOutOf(actor: number): number[] {
    return flowsIn(this.outOf, actor);
  }

  /** Indexes of the actors that this one is directly part of, and of its direct parts, in the order of their ids. */
  wholesOf(actor: number): number[] {
    return this.#sorted(withinRow(this.into, actor, DOWN));
  }

  partsOf(actor: number): number[] {
    return this.#sorted(withinRow(this.into, actor, UP));
  }

  #sorted(actors: Iterable<number>): number[] {
    const { rankOfActor } = this.arrays;
    return [...new Set(actors)].sort((a, b) => rankOfActor[a]! - rankOfActor[b]!);
  }

  /** Adds to actors everything that is PART_OF them, transitively; dates are ignored. */
  withParts(actors: Iterable<number>): Set<number> {
    const all = new Set(actors);
    // A Set visits what is added while it is walked.
    for (const actor of all) for (const part of withinRow(this.into, actor, UP)) all.add(part);
    return all;
  }
}

/** A flow, read from the arrays as it is asked. */
export class SnapshotFlow {
  readonly index: number;
  readonly #snapshot: Snapshot;
  /** Where its record is among the ways in. */
  readonly #record: number;

  constructor(snapshot: Snapshot, index: number) {
    this.index = index;
    this.#snapshot = snapshot;
    this.#record = snapshot.arrays.linkRecord[index]!;
  }

  #word(word: number): number {
    return this.#snapshot.into.records[this.#record * RECORD + word]!;
  }

  get id(): string {
    return this.#snapshot.linkId(this.index);
  }

  get kind(): FlowKind {
    return this.#word(0) >>> 29 === DIVERTED ? 'DIVERTED' : 'SUPPLIED';
  }

  /** Indexes of the actors at its two ends. */
  get from(): number {
    return this.#word(0) & LOW_24;
  }

  get to(): number {
    return rowOf(this.#record, this.#snapshot.into.starts);
  }

  get earliest(): Day {
    return dayOf(this.#word(1) >>> 16);
  }

  get latest(): Day {
    return dayOf(this.#word(1) & 0xffff);
  }

  /** Indexes of materiel; none means that nobody stated any. */
  get materiel(): readonly number[] {
    return this.#snapshot.materielOf(this.index);
  }

  /** Indexes of the items and lots that moved; none means that nobody said which. */
  get items(): readonly number[] {
    return this.#snapshot.itemsOf(this.index);
  }
}

function flowsIn({ starts, records }: Rows, actor: number): number[] {
  const flows: number[] = [];
  for (let record = starts[actor]!; record < starts[actor + 1]!; record++) {
    if (records[record * RECORD]! >>> 29 < UP) flows.push(records[record * RECORD + 2]! & LOW_24);
  }
  return flows.sort((a, b) => a - b);
}

/** The other ends of an actor's WITHIN links of one direction, which stand before its flows in each block. */
function withinRow({ starts, records }: Rows, actor: number, kind: number): number[] {
  const others: number[] = [];
  for (let record = starts[actor]!; record < starts[actor + 1]!; record++) {
    const head = records[record * RECORD]!;
    if (head >>> 29 < UP) break; // WITHIN links are of class 0, whose block is the first
    if (head >>> 29 === kind) others.push(head & LOW_24);
  }
  return others;
}
