import { type Day, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../../../src/model/days.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import type { ReachQuestion } from '../../../src/trace/reach.ts';
import type { Drawing } from '../graph.ts';
import { linksInto } from './links.ts';
import { type Ends, idsOf, isAskedFor, linksOf, type Path, pathsByCost } from './paths.ts';

export interface PlainReached {
  readonly day: Day;
  readonly fewestHops: number;
  /** The chains that arrive, or depart, on that day, as the ids of their hops. */
  readonly witnesses: ReadonlySet<string>;
}

/** Answers a question about reach by all the chains with each actor as the other, chosen end. By actor. */
export function plainReach(
  snapshot: Snapshot,
  drawing: Drawing,
  { direction, actors, ...filters }: ReachQuestion,
): Map<number, PlainReached> {
  const into = linksInto(snapshot, drawing, filters);
  const chains = new Map<number, Path[]>();
  const follow = (targets: Iterable<number>, origins: ReadonlySet<number> | null, actorOf: (path: Path) => number) => {
    const ends = new Map([...targets].map((target) => [target, UNBOUNDED_FUTURE]));
    const question = { ...filters, targets: ends, origins };
    for (const path of [...pathsByCost(snapshot, into, question)].flat()) {
      if ((origins && !origins.has(path.link.from)) || !isAskedFor(path, question)) continue;
      const actor = actorOf(path);
      const known = chains.get(actor);
      if (known) known.push(path);
      else chains.set(actor, [path]);
    }
  };
  if (direction === 'TO') follow(actors, null, (path) => path.link.from);
  else {
    // An actor that is both ends counts as the target: one of `from` may be reached from the others.
    for (let actor = 0; actor < snapshot.actorCount; actor++) {
      const others = new Set([...actors].filter((chosen) => chosen !== actor));
      follow([actor], others, () => actor);
    }
  }
  return new Map([...chains].map(([actor, paths]) => [actor, best(paths, direction, filters)]));
}

function best(
  paths: readonly Path[],
  direction: ReachQuestion['direction'],
  filters: Omit<Ends, 'targets' | 'origins'>,
): PlainReached {
  const dayOf = (path: Path) => (direction === 'FROM' ? arrivalOf(path, filters) : path.latest);
  const days = paths.map(dayOf);
  const day = direction === 'FROM' ? Math.min(...days) : Math.max(...days);
  const witnesses = new Set(paths.filter((path) => dayOf(path) === day).map((path) => idsOf(path).join(' ')));
  return { day, fewestHops: Math.min(...paths.map((path) => path.hops)), witnesses };
}

/** The first day on which a chain can be over. */
function arrivalOf(path: Path, { period, item }: Pick<Ends, 'period' | 'item'>): Day {
  return Math.max(period.from, item?.firstDay ?? UNBOUNDED_PAST, ...linksOf(path).map((link) => link.earliest));
}
