import { type Day, UNBOUNDED_FUTURE } from '../model/days.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain } from './chain.ts';
import { findChains } from './chains.ts';
import { DEFAULT_EFFORT, Effort } from './effort.ts';
import type { Link } from './links.ts';
import { type Filters, firstDayOf, type Leave, NO_FILTERS, type Question, startingMateriel } from './question.ts';
import { Search } from './search.ts';

/** Why a question has no chain. */
export interface NoChains {
  /** Each filter that the question sets, lifted alone. */
  readonly lifted: readonly Lifted[];
  /** What comes closest when one rule that no filter sets, the order of days or that materiel fits, is left out. */
  readonly nearestMiss: NearestMiss | null;
  /** If not, effort ran out: there may be a nearer miss, or one at all. */
  readonly complete: boolean;
}

export type LiftableFilter = keyof Filters | 'from';

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
      /** By how many days the hop at `position` (from 1) misses what comes before it, or the period: the fewest of all. */
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

/** What part of the effort one of the questions may cost that an explanation asks. */
const SHARE = 1 / 20;

/** Explains why a question has no chain; asks as many questions more as there are filters set, and those for the miss. */
export function explainNone(snapshot: Snapshot, question: Question, effort = new Effort(DEFAULT_EFFORT)): NoChains {
  const lifted = filtersSet(question).map((filter) => {
    const answer = findChains(snapshot, { ...lift(question, filter), limit: 1 }, effort.share(SHARE));
    return { filter, chain: answer.chains[0] ?? null, complete: answer.complete };
  });
  const misses = new Misses(snapshot, question, effort);
  return { lifted, nearestMiss: misses.nearestInDays() ?? misses.firstMisfit(), complete: misses.complete };
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

/** More days than lie between any two, of those that can be written. */
const ANY_DAYS = 2 ** 22;

/** Looks for what comes closest to a chain. */
class Misses {
  readonly #snapshot: Snapshot;
  readonly #question: Question;
  readonly #effort: Effort;
  complete = true;

  constructor(snapshot: Snapshot, question: Question, effort: Effort) {
    this.#snapshot = snapshot;
    this.#question = question;
    this.#effort = effort;
  }

  /** The best chain among those in which the hop that is over too early by the most days is so by the fewest. */
  nearestInDays(): NearestMiss | null {
    const question: Question = { ...this.#question, timing: 'POSSIBLE' };
    let [tooFew, enough] = [0, ANY_DAYS];
    let nearest = this.#best(question, { slack: enough });
    if (!nearest || this.#best(question, { slack: tooFew })) return null;
    // The more days are forgiven, the more chains there are: so the fewest that are enough lie between two guesses.
    while (enough - tooFew > 1) {
      const guess = (tooFew + enough) >>> 1;
      const links = this.#best(question, { slack: guess });
      if (links) [nearest, enough] = [links, guess];
      else tooFew = guess;
    }
    const end = Math.min(question.period.to, question.targets.get(nearest.at(-1)!.to)!);
    const missed = daysMissed(nearest, firstDayOf(question), end);
    const days = Math.max(...missed);
    return { rule: 'DAYS', links: nearest, days, position: 1 + missed.indexOf(days) };
  }

  /** The best chain but for what its hops are of, and the first hop whose materiel does not fit what comes before. */
  firstMisfit(): NearestMiss | null {
    const { materiel: taxonomy } = this.#snapshot;
    const links = this.#best(this.#question, { anyMateriel: true }) ?? [];
    let before = startingMateriel(this.#question, taxonomy);
    for (const [index, { materiel }] of links.entries()) {
      const fits = taxonomy.intersect(before, materiel);
      if (fits?.length === 0) {
        return { rule: 'MATERIEL', links, before: before ?? [], listed: materiel ?? [], position: index + 1 };
      }
      before = fits;
    }
    return null;
  }

  /** The links of the best chain of a question if this is left out of the rules. */
  #best(question: Question, leave: Leave): readonly Link[] | null {
    const search = new Search(this.#snapshot, question, this.#effort.share(SHARE), leave);
    const [found] = search.chains();
    this.complete &&= found !== undefined || search.bound === null;
    return found?.links ?? null;
  }
}

/** By how many days each link is over too early, given those before it; by as few as can be for the worst. */
function daysMissed([link, ...rest]: readonly Link[], day: Day, end: Day): number[] {
  if (!link) return [];
  const choices = link.periods.map(({ earliest, latest }) => {
    const soonest = Math.max(day, earliest);
    return [Math.max(0, soonest - Math.min(latest, end)), ...daysMissed(rest, soonest, end)];
  });
  return choices.sort((a, b) => Math.max(...a) - Math.max(...b))[0]!;
}
