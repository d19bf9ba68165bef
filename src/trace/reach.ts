import { type Day, UNBOUNDED_FUTURE } from '../model/days.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Chain, describe } from './chain.ts';
import { DEFAULT_EFFORT, Effort } from './effort.ts';
import type { Filters } from './question.ts';
import { Search } from './search.ts';

/** Exactly one end is chosen; what is asked is which actors can be the other. */
export interface ReachQuestion extends Filters {
  readonly direction: 'FROM' | 'TO';
  readonly actors: ReadonlySet<number>;
}

export interface Reached {
  readonly actor: number;
  /** With FROM the earliest day of arrival, with TO the latest day of departure. */
  readonly day: Day;
  readonly fewestHops: number;
  /** A chain that arrives, or departs, on that day: of those the one with the fewest hops, then of the best rank. */
  readonly witness: Chain;
}

export interface ReachAnswer {
  /** In the order of their ids. */
  readonly reached: readonly Reached[];
  /** If not, effort ran out: there may be more actors, and better days or hops for those given. */
  readonly complete: boolean;
}

/** The actors for which a chain of the question exists with that actor as the other, chosen end. */
export function findReach(
  snapshot: Snapshot,
  { direction, actors, ...filters }: ReachQuestion,
  effort = new Effort(DEFAULT_EFFORT),
): ReachAnswer {
  const reached: Reached[] = [];
  let complete = true;
  const days = (ends: ReadonlySet<number>) => new Map([...ends].map((actor) => [actor, UNBOUNDED_FUTURE]));
  for (const { index: actor } of snapshot.actors) {
    // An actor that is both ends counts as the target: one of `from` may be reached from the others.
    const [origins, targets] = direction === 'FROM' ? [without(actors, actor), only(actor)] : [only(actor), actors];
    if (origins.size === 0 || (direction === 'TO' && actors.has(actor))) continue;
    const question = { ...filters, origins, targets: days(targets), limit: 1 };
    const search = new Search(snapshot, question, effort);
    let best: Reached | undefined;
    for (const found of search.chains()) {
      const chain = describe(snapshot, question, found);
      const day = direction === 'FROM' ? (chain.hops.at(-1)?.earliest as Day) : (chain.hops[0]?.latest as Day);
      const fewestHops = Math.min(best?.fewestHops ?? Number.POSITIVE_INFINITY, chain.hops.length);
      best = { actor, day: best?.day ?? day, witness: best?.witness ?? chain, fewestHops };
      if (isBetter(direction, day, chain, best)) best = { ...best, day, witness: chain };
    }
    if (best) reached.push(best);
    complete &&= search.bound === null;
  }
  return { reached, complete };
}

function only(actor: number): Set<number> {
  return new Set([actor]);
}

function without(actors: ReadonlySet<number>, actor: number): Set<number> {
  const rest = new Set(actors);
  rest.delete(actor);
  return rest;
}

/** Chains come in the order of rank, so of equals the first is kept. */
function isBetter(direction: ReachQuestion['direction'], day: Day, chain: Chain, best: Reached): boolean {
  if (day !== best.day) return direction === 'FROM' ? day < best.day : day > best.day;
  return chain.hops.length < best.witness.hops.length;
}
