import { type Day, UNBOUNDED_FUTURE } from '../model/days.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain } from './chain.ts';
import { findChains } from './chains.ts';
import { DEFAULT_EFFORT, Effort } from './effort.ts';
import type { Link } from './links.ts';
import { type Filters, firstDayOf, NO_FILTERS, type Question, type Rule, startingMateriel } from './question.ts';
import { linksOf, type Path, Search } from './search.ts';

/** Why a question has no chain. */
export interface NoChains {
  /** Each filter that the question sets, lifted alone. */
  readonly lifted: readonly Lifted[];
  /** What comes closest when one rule that no filter sets, the order of days or that materiel fits, is left out. */
  readonly nearestMiss: NearestMiss | null;
}

export type LiftableFilter = Exclude<keyof Filters, 'avoidFlows'> | 'from';

export interface Lifted {
  readonly filter: LiftableFilter;
  /** The best chain that appears without that filter; null where lifting it alone does not help. */
  readonly chain: Chain | null;
  /** If not, effort ran out before it was clear that none appears. */
  readonly complete: boolean;
}

export type NearestMiss = {
  /** The links of a chain but for that rule, first to last. */
  readonly links: readonly Link[];
} & (
  | {
      readonly rule: 'DAYS';
      /** By how many days the hop at `position` (from 1) misses what comes before it, or the period. */
      readonly days: number;
      readonly position: number;
    }
  | {
      readonly rule: 'MATERIEL';
      /** What fits all hops before `position` and the question, and what the hop there lists. Indexes. */
      readonly before: readonly number[];
      readonly listed: readonly number[];
      readonly position: number;
    }
);

/** How many chains that break a rule are compared for the nearest miss. */
const MISSES = 1_000;

/** Explains why a question has no chain; asks as many questions more as there are filters set. */
export function explainNone(snapshot: Snapshot, question: Question): NoChains {
  return {
    lifted: filtersSet(question).map((filter) => {
      const answer = findChains(snapshot, { ...lift(question, filter), limit: 1 }, new Effort(DEFAULT_EFFORT / 10));
      return { filter, chain: answer.chains[0] ?? null, complete: answer.complete };
    }),
    nearestMiss: nearestInDays(snapshot, question) ?? firstMisfit(snapshot, question),
  };
}

function lift(question: Question, filter: LiftableFilter): Question {
  if (filter === 'from') return { ...question, origins: null };
  // What is known of an item's seizure is lifted with it.
  const targets = new Map([...question.targets.keys()].map((actor) => [actor, UNBOUNDED_FUTURE]));
  return { ...question, [filter]: NO_FILTERS[filter], ...(filter === 'item' && { targets }) };
}

function filtersSet(question: Question): LiftableFilter[] {
  const filters: Record<LiftableFilter, boolean> = {
    from: question.origins !== null,
    materiel: question.materiel !== null,
    period: question.period.from !== NO_FILTERS.period.from || question.period.to !== NO_FILTERS.period.to,
    item: question.item !== null,
    maxHops: question.maxHops !== NO_FILTERS.maxHops,
    timing: question.timing !== NO_FILTERS.timing,
    diversion: question.diversion !== NO_FILTERS.diversion,
    within: question.within !== NO_FILTERS.within,
    minCredibility: question.minCredibility !== NO_FILTERS.minCredibility,
    minReliability: question.minReliability !== NO_FILTERS.minReliability,
    contested: question.contested !== NO_FILTERS.contested,
    knownAt: question.knownAt !== NO_FILTERS.knownAt,
    withoutSources: question.withoutSources.size > 0,
    via: question.via.length > 0,
    avoid: question.avoid.size > 0,
  };
  return Object.entries(filters).flatMap(([filter, set]) => (set ? [filter as LiftableFilter] : []));
}

function nearestInDays(snapshot: Snapshot, question: Question): NearestMiss | null {
  let nearest: (NearestMiss & { rule: 'DAYS' }) | null = null;
  for (const path of pathsIgnoring('DAYS', snapshot, question)) {
    const links = linksOf(path);
    const miss = daysMissed(links, question);
    if (miss.days > 0 && (!nearest || miss.days < nearest.days)) nearest = { rule: 'DAYS', links, ...miss };
  }
  return nearest;
}

/** The hop that is over too early by the most days, given what comes before it. */
function daysMissed(links: readonly Link[], question: Question): { days: number; position: number } {
  let worst = { days: 0, position: 0 };
  const end = Math.min(question.period.to, question.targets.get(links.at(-1)?.to as number) as Day);
  let day: Day = firstDayOf(question);
  links.forEach((link, index) => {
    day = Math.max(day, link.earliest);
    const days = day - Math.min(link.latest, end);
    if (days > worst.days) worst = { days, position: index + 1 };
  });
  return worst;
}

function firstMisfit(snapshot: Snapshot, question: Question): NearestMiss | null {
  const [path] = pathsIgnoring('MATERIEL', snapshot, question);
  if (!path) return null;
  const links = linksOf(path);
  let before = startingMateriel(question, snapshot.materiel);
  for (const [index, { materiel }] of links.entries()) {
    const fits = snapshot.materiel.intersect(before, materiel);
    if (fits?.length === 0) {
      return { rule: 'MATERIEL', links, before: before ?? [], listed: materiel ?? [], position: index + 1 };
    }
    before = fits;
  }
  return null;
}

/** Chains of the question but for one rule, best rank first; a bounded number of them. */
function pathsIgnoring(rule: Rule, snapshot: Snapshot, question: Question): Path[] {
  const search = new Search(snapshot, question, new Effort(DEFAULT_EFFORT / 10), rule);
  const paths: Path[] = [];
  for (const { path } of search.chains()) {
    paths.push(path);
    if (paths.length === MISSES) break;
  }
  return paths;
}
