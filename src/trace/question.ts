import { ALL_TIME, type Day, type Period, UNBOUNDED_PAST } from '../model/days.ts';
import { ALL_EVIDENCE, type EvidenceFilters } from '../snapshot/evidence.ts';
import type { Taxonomy } from '../snapshot/taxonomy.ts';

/** How sure it must be that the hops could follow each other. */
export type Timing = 'POSSIBLE' | 'CERTAIN';

/**
 * A question about chains, everything resolved to indexes of one snapshot.
 * `NO_FILTERS` gives the neutral value of each filter.
 */
export interface Question extends Filters {
  /** The actors at which a chain may end, each with the last day on which it may do so. */
  readonly targets: ReadonlyMap<number, Day>;
  /** The actors at which a chain may start, none of them a target; null for 'wherever it began'. */
  readonly origins: ReadonlySet<number> | null;
  /** How many chains are wanted, best first. */
  readonly limit: number;
}

export interface Filters extends EvidenceFilters {
  /** Every hop lies within. */
  readonly period: Period;
  /** What the chain is about, indexes of materiel; null for anything. */
  readonly materiel: readonly number[] | null;
  /** What the item asked about sets, besides the targets' last days; null where none is asked about. */
  readonly item: ItemBounds | null;
  /** 1 to 8. */
  readonly maxHops: number;
  readonly timing: Timing;
  readonly diversion: 'REQUIRED' | 'ANY';
  readonly within: 'ALLOWED' | 'NONE';
  readonly contested: 'INCLUDE' | 'EXCLUDE';
  /** Of each set, one actor must stand somewhere in the chain. */
  readonly via: readonly ReadonlySet<number>[];
  /** Actors that stand nowhere in the chain. */
  readonly avoid: ReadonlySet<number>;
}

/** What is known of an item, or of a lot, bounds the chains that can have led to it. */
export interface ItemBounds {
  /** Indexes of the item itself and of the lots that it is of: a flow that lists others alone does not fit. */
  readonly names: readonly number[];
  /** What it is; null where nobody recorded it. */
  readonly materiel: readonly number[] | null;
  /** The first day on which it can have moved. */
  readonly firstDay: Day;
}

/** The first day on which anything can happen. */
export function firstDayOf({ period, item }: Filters): Day {
  return Math.max(period.from, item?.firstDay ?? UNBOUNDED_PAST);
}

/** What the narrowing of materiel starts from; null for anything. */
export function startingMateriel({ materiel, item }: Filters, taxonomy: Taxonomy): readonly number[] | null {
  return taxonomy.intersect(materiel, item?.materiel ?? null);
}

export const MAX_HOPS = 8;

export const NO_FILTERS: Filters = {
  ...ALL_EVIDENCE,
  period: ALL_TIME,
  materiel: null,
  item: null,
  maxHops: MAX_HOPS,
  timing: 'POSSIBLE',
  diversion: 'ANY',
  within: 'ALLOWED',
  contested: 'INCLUDE',
  via: [],
  avoid: new Set(),
};

/** What the search leaves out of the rules to explain an answer; an ordinary question leaves out nothing. */
export interface Leave {
  /** How many days later than it did a hop may have happened. */
  readonly slack?: number;
  /** Whether anything may turn into anything. */
  readonly anyMateriel?: boolean;
  /** Index of a flow that may not be used. */
  readonly without?: number;
}
