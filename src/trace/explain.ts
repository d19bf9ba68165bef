import { UNBOUNDED_FUTURE } from '../model/days.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain } from './chain.ts';
import { type ChainsAnswer, findChains } from './chains.ts';
import { DEFAULT_EFFORT, Effort } from './effort.ts';
import { Misses, type NearestMiss } from './nearest-miss.ts';
import { type Filters, NO_FILTERS, type Question } from './question.ts';

/** Why a question has no chain. */
export interface NoChains {
  /** Each filter that the question sets, lifted alone. */
  readonly lifted: readonly Lifted[];
  /** Where no one of them, `from` aside, helps: filters that have to be lifted together, and none of these can be spared. */
  readonly together: LiftedTogether | null;
  /** The end where nothing is known at all: no flow leads out of any actor of `from`, or into any of `to`. */
  readonly deadEnd: 'FROM' | 'TO' | null;
  /** What comes closest when one rule that no filter sets, the order of days or that materiel fits, is left out. */
  readonly nearestMiss: NearestMiss | null;
  /** If not, effort ran out: there may be a nearer miss, or one at all, or filters that help together. */
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

export interface LiftedTogether {
  readonly filters: readonly LiftableFilter[];
  /** The best chain that appears without them. */
  readonly chain: Chain;
}

/** What part of the effort one of the questions may cost that an explanation asks. */
const SHARE = 1 / 20;

/** Explains why a question has no chain; asks some questions more for each filter that is set, and those for the miss. */
export function explainNone(snapshot: Snapshot, question: Question, effort = new Effort(DEFAULT_EFFORT)): NoChains {
  const ask = (filters: readonly LiftableFilter[]) =>
    findChains(snapshot, { ...filters.reduce(lift, question), limit: 1 }, effort.share(SHARE));
  const filters = filtersSet(question);
  const lifted = filters.map((filter) => {
    const answer = ask([filter]);
    return { filter, chain: answer.chains[0] ?? null, complete: answer.complete };
  });
  const helpsAlone = lifted.some(({ filter, chain }) => chain && filter !== 'from');
  const { together, complete } = helpsAlone ? NOT_NEEDED : liftTogether(filters, ask);
  const misses = new Misses(snapshot, question, effort, SHARE);
  const nearestMiss = misses.nearestInDays() ?? misses.firstMisfit();
  const deadEnd = deadEndOf(snapshot, question);
  return { lifted, together, deadEnd, nearestMiss, complete: complete && misses.complete };
}

const NOT_NEEDED = { together: null, complete: true };

/** Lifts all filters, and puts back one after the other as long as there is a chain; `from` comes first. */
function liftTogether(
  filters: readonly LiftableFilter[],
  ask: (filters: readonly LiftableFilter[]) => ChainsAnswer,
): { together: LiftedTogether | null; complete: boolean } {
  const { chains, complete } = ask(filters);
  let together = chains[0] ? { filters, chain: chains[0] } : null;
  for (const filter of together ? filters : []) {
    const fewer: LiftableFilter[] = (together?.filters ?? []).filter((other) => other !== filter);
    const [chain] = ask(fewer).chains;
    if (chain) together = { filters: fewer, chain };
  }
  return { together: together && together.filters.length > 1 ? together : null, complete };
}

function deadEndOf(snapshot: Snapshot, { origins, targets }: Question): NoChains['deadEnd'] {
  const leadsOut = (actor: number) => snapshot.flowsOutOf(actor).length > 0;
  const leadsIn = (actor: number) => snapshot.flowsInto(actor).length > 0;
  if (origins && ![...origins].some(leadsOut)) return 'FROM';
  return [...targets.keys()].some(leadsIn) ? null : 'TO';
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
    citable: question.citable,
    contested: question.contested !== NO_FILTERS.contested,
    knownAt: question.knownAt !== NO_FILTERS.knownAt,
    withoutSources: question.withoutSources.size > 0,
    via: question.via.length > 0,
    avoid: question.avoid.size > 0,
  };
  return Object.entries(filters).flatMap(([filter, set]) => (set ? [filter as LiftableFilter] : []));
}
