import { type Day, UNBOUNDED_PAST } from '../model/days.ts';
import { STANCES, type Stance } from '../model/vocabulary.ts';
import { CONTESTED, type Code, codeOf, NOT_THERE } from './codes.ts';
import type { Derivation } from './derivation.ts';
import type { Lists } from './sequences.ts';

/**
 * The claims on flows. Flows on which the same was said have one *profile*, a list of claims; and a claim is six
 * numbers. Profile 0 is that of a flow on which nothing was claimed.
 */
export interface Testimony {
  /** CLAIM_SIZE numbers a claim: stance, credibility, source, day, day of record, and 1 where it is located. */
  readonly claims: Int32Array;
  /** The claims of each profile, by their number; UNREADABLE for one that is stored but cannot take part. */
  readonly profiles: Lists;
}

const CLAIM_SIZE = 6;
export const UNREADABLE = -1;
export const UNCLAIMED = 0;

/** When something was claimed. */
export interface Moment {
  /** The later of `statedOn` and the source's `published`, or the one there is, else `recordedAt`. */
  readonly day: Day;
  readonly recordedAt: Day;
}

/** Whether something was claimed later: on a later day, or on the same one and recorded later. */
export function isLater(a: Moment, b: Moment): boolean {
  return a.day > b.day || (a.day === b.day && a.recordedAt > b.recordedAt);
}

/** A claim on whether a flow was there. */
export interface Claim extends Moment {
  readonly stance: Stance;
  readonly credibility: number;
  /** Index of the source. */
  readonly source: number;
  /** It has a quote or says where in its source it is found. */
  readonly isLocated: boolean;
}

const LONG_AGO = -(2 ** 31); // for a day that nobody knows
const [ASSERTS, DISPUTES, RETRACTS] = STANCES.map((_, index) => index);

/** A claim as numbers, with its days as whole numbers of any size. */
export function encodeClaim({ stance, credibility, source, day, recordedAt, isLocated }: Claim): number[] {
  return [STANCES.indexOf(stance), credibility, source, encodeDay(day), encodeDay(recordedAt), Number(isLocated)];
}

function encodeDay(day: Day): number {
  return day === UNBOUNDED_PAST ? LONG_AGO : day;
}

function decodeDay(number: number): Day {
  return number === LONG_AGO ? UNBOUNDED_PAST : number;
}

/** A claim's day: the later of when it was stated and when its source was published, else that of its record. */
export function dayOfClaim(statedOn: Day | null, published: Day | null, recordedAt: Day): Day {
  const said = Math.max(statedOn ?? UNBOUNDED_PAST, published ?? UNBOUNDED_PAST);
  return said === UNBOUNDED_PAST ? recordedAt : said;
}

/** The claims of a profile that can take part. */
export function claimsOf({ claims, profiles: { items, ends } }: Testimony, profile: number): Claim[] {
  const numbers = items.subarray(profile === 0 ? 0 : ends[profile - 1], ends[profile]);
  return Array.from(numbers.filter((claim) => claim !== UNREADABLE)).map((claim) =>
    claimAt(claims, claim * CLAIM_SIZE),
  );
}

/** The claim whose numbers begin at a place. */
function claimAt(claims: Int32Array, at: number): Claim {
  const [stance, credibility, source, day, recordedAt, isLocated] = claims.subarray(at, at + CLAIM_SIZE);
  return {
    stance: STANCES[stance!]!,
    credibility: credibility!,
    source: source!,
    day: decodeDay(day!),
    recordedAt: decodeDay(recordedAt!),
    isLocated: isLocated === 1,
  };
}

/** Which claims count; the documentation of `ChainsInput` says the rules in words. */
export interface EvidenceFilters {
  /** Only what was known on that day; null for everything. */
  readonly knownAt: Day | null;
  /** Indexes of sources that do not count, nor does what derives from them. */
  readonly withoutSources: ReadonlySet<number>;
  /** The worst credibility and reliability (A = 1 .. F = 6) that a flow's best claim may have. */
  readonly minCredibility: number;
  readonly minReliability: number;
  /** Only flows that are citable. */
  readonly citable: boolean;
}

export const ALL_EVIDENCE: EvidenceFilters = {
  knownAt: null,
  withoutSources: new Set(),
  minCredibility: 6,
  minReliability: 6,
  citable: false,
};

/** Weighs the claims of profiles under one set of filters, each when it is first asked for. */
export class Appraisal {
  readonly #testimony: Testimony;
  readonly #sources: Derivation;
  readonly #filters: EvidenceFilters;
  /** 1 for a source that does not count. */
  readonly #barred: Uint8Array | null;
  readonly #codes: Uint8Array;

  constructor(testimony: Testimony, sources: Derivation, filters: EvidenceFilters) {
    this.#testimony = testimony;
    this.#sources = sources;
    this.#filters = filters;
    this.#barred = filters.withoutSources.size > 0 ? sources.derivedFrom(filters.withoutSources) : null;
    this.#codes = new Uint8Array(testimony.profiles.ends.length).fill(UNKNOWN);
  }

  /** What the claims of a profile make of a flow. */
  codeOf(profile: number): Code {
    const known = this.#codes[profile]!;
    if (known !== UNKNOWN) return known;
    const code = this.#weigh(profile);
    this.#codes[profile] = code;
    return code;
  }

  /** Indexes of the sources of the asserting claims that count, whether or not they pass the minima. */
  assertingSources(profile: number): number[] {
    return this.#sourcesOf(profile, ASSERTS);
  }

  /** The same of the disputing claims. */
  disputingSources(profile: number): number[] {
    return this.#sourcesOf(profile, DISPUTES);
  }

  /**
   * Whether a flow is citable: a claim that asserts it counts and is located, in a source with a title, an address and a
   * day. The minima do not matter.
   */
  isCitable(profile: number): boolean {
    let isCitable = false;
    this.#eachClaim(profile, (claim) => {
      if (this.#stance(claim) !== ASSERTS || this.#testimony.claims[claim + 5] !== 1) return;
      isCitable ||= this.#sources.all[this.#source(claim)]!.isCitable && this.#counts(profile, claim);
    });
    return isCitable;
  }

  /** The claims that count: those that assert, dispute or take back. */
  countedClaims(profile: number): Claim[] {
    const counted: Claim[] = [];
    this.#eachClaim(profile, (claim) => {
      if (this.#counts(profile, claim)) counted.push(claimAt(this.#testimony.claims, claim));
    });
    return counted;
  }

  #sourcesOf(profile: number, stance: number | undefined): number[] {
    const sources = new Set<number>();
    this.#eachClaim(profile, (claim) => {
      if (this.#stance(claim) === stance && this.#counts(profile, claim)) sources.add(this.#source(claim));
    });
    return [...sources];
  }

  #weigh(profile: number): Code {
    const { minCredibility, minReliability, knownAt, citable } = this.#filters;
    if (citable && !this.isCitable(profile)) return NOT_THERE;
    if (profile === UNCLAIMED) {
      const there = knownAt === null && minCredibility === 6 && minReliability === 6;
      return there ? codeOf({ credibility: 6, reliability: 6 }) : NOT_THERE;
    }
    let best: Code = NOT_THERE;
    let contested = false;
    this.#eachClaim(profile, (claim) => {
      const stance = this.#stance(claim);
      if (stance === RETRACTS || !this.#counts(profile, claim)) return;
      if (stance === DISPUTES || this.#isShaken(profile, claim)) contested = true;
      if (stance === DISPUTES) return;
      const credibility = this.#testimony.claims[claim + 1]!;
      const reliability = this.#sources.all[this.#source(claim)]?.reliability ?? 6;
      if (credibility > minCredibility || reliability > minReliability) return;
      const code = codeOf({ credibility, reliability });
      if (best === NOT_THERE || code < best) best = code;
    });
    return contested ? best | CONTESTED : best;
  }

  /** Whether an asserting claim rests on a source that has since withdrawn what it said of this flow. */
  #isShaken(profile: number, claim: number): boolean {
    const source = this.#source(claim);
    if (!this.#sources.all[source]?.parents.length) return false;
    const lineage = this.#sources.lineage(source);
    let shaken = false;
    this.#eachClaim(profile, (other) => {
      const saidBy = this.#source(other);
      if (saidBy === source || !lineage.has(saidBy) || this.#stance(other) === RETRACTS) return;
      shaken ||= this.#isKnown(other) && this.#isWithdrawn(profile, other);
    });
    return shaken;
  }

  #counts(profile: number, claim: number): boolean {
    return this.#isKnown(claim) && !this.#isWithdrawn(profile, claim);
  }

  #isKnown(claim: number): boolean {
    const { knownAt } = this.#filters;
    const day = this.#testimony.claims[claim + 3]!;
    if (knownAt !== null && (day > knownAt || day === LONG_AGO)) return false;
    return this.#barred === null || this.#barred[this.#source(claim)] === 0;
  }

  /** Whether the same source has taken it back on a later day, or on the same day with a later record. */
  #isWithdrawn(profile: number, claim: number): boolean {
    let withdrawn = false;
    this.#eachClaim(profile, (other) => {
      if (this.#stance(other) !== RETRACTS || this.#source(other) !== this.#source(claim)) return;
      withdrawn ||= isLater(this.#moment(other), this.#moment(claim)) && this.#isKnown(other);
    });
    return withdrawn;
  }

  /** Visits the claims of a profile by where they begin in `claims`. */
  #eachClaim(profile: number, visit: (claim: number) => void): void {
    const { items, ends } = this.#testimony.profiles;
    for (let at = profile === 0 ? 0 : ends[profile - 1]!; at < ends[profile]!; at++) {
      const claim = items[at]!;
      if (claim !== UNREADABLE) visit(claim * CLAIM_SIZE);
    }
  }

  #stance(claim: number): number {
    return this.#testimony.claims[claim]!;
  }

  #moment(claim: number): Moment {
    const { claims } = this.#testimony;
    return { day: claims[claim + 3]!, recordedAt: claims[claim + 4]! };
  }

  #source(claim: number): number {
    return this.#testimony.claims[claim + 2]!;
  }
}

const UNKNOWN = 255;
