import type { Day } from '../model/days.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Effort } from './effort.ts';
import { GroupedSearch } from './grouped-search.ts';
import type { Link } from './links.ts';
import { firstDayOf, type Leave, type Question, startingMateriel } from './question.ts';

/** What comes closest to a chain when one rule that no filter sets is left out. */
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
      /** What fits the question and all hops before `position`, and what the hop there lists. Indexes. */
      readonly before: readonly number[];
      readonly listed: readonly number[];
      readonly position: number;
    }
);

/** More days than lie between any two, of those that can be written. */
const ANY_DAYS = 2 ** 22;

/** Looks for what comes closest to a chain; each search may take `share` of the effort that is left. */
export class Misses {
  readonly #snapshot: Snapshot;
  readonly #question: Question;
  readonly #effort: Effort;
  readonly #share: number;
  /** If not, effort ran out: there may be a nearer one, or one at all. */
  complete = true;

  constructor(snapshot: Snapshot, question: Question, effort: Effort, share: number) {
    this.#share = share;
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
    const missed = daysMissed(nearest, firstDayOf(question), end, enough);
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
    const search = new GroupedSearch(this.#snapshot, question, this.#effort.share(this.#share), leave);
    const [found] = search.chains();
    this.complete &&= found !== undefined || search.bound === null;
    return found?.links ?? null;
  }
}

/** By how many days each link is over too early, given those before it, if up to `most` are forgiven each. */
function daysMissed(links: readonly Link[], firstDay: Day, end: Day, most: number): number[] {
  let day = firstDay;
  return links.map(({ periods }) => {
    const choices = periods.map(({ earliest, latest }) => {
      const soonest = Math.max(day, earliest);
      return { soonest, missed: Math.max(0, soonest - Math.min(latest, end)) };
    });
    const forgiven = choices.filter(({ missed }) => missed <= most);
    // Days beyond those of a snapshot are further apart than it knows: of those, the nearest.
    const [choice] =
      forgiven.length > 0
        ? forgiven.sort((a, b) => a.soonest - b.soonest)
        : choices.sort((a, b) => a.missed - b.missed);
    day = choice!.soonest;
    return choice!.missed;
  });
}
