import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import type { Question } from '../../../src/trace/question.ts';
import type { Drawing } from '../graph.ts';
import { weigh } from './evidence.ts';
import { isFlow, type Link, linksInto } from './links.ts';
import { actorsOf, idsOf, isAskedFor, linksOf, type Path, pathsByCost, prepend } from './paths.ts';

export interface PlainChain {
  readonly ids: readonly string[];
  readonly start: 'CHOSEN' | 'MAX_HOPS' | 'RULED_OUT' | 'NO_EARLIER_FLOW';
  /** What fits all hops; empty where none was stated. */
  readonly materiel: readonly number[];
  readonly namesItem: boolean;
}

/**
 * Answers a question about chains the plain way: grows paths backwards from the targets, one link at a time, and checks
 * every rule on each. Nothing is bounded or precomputed, and no code is shared with the program's search. For graphs
 * that are too large for brute force.
 */
export function plainChains(
  snapshot: Snapshot,
  drawing: Drawing,
  question: Question,
): { chains: PlainChain[]; more: boolean } {
  const into = linksInto(snapshot, drawing, question);
  const naming = into.map((links) => links.filter((link) => link.namesItem || !isFlow(link)));
  const chains: PlainChain[] = [];
  // Those that name the item come first, whatever their rank; where a chain may start depends on all that fits.
  for (const [hops, isNaming] of [
    [naming, true],
    [into, false],
  ] as const) {
    for (const paths of pathsByCost(snapshot, hops, question)) {
      for (const likes of inOrder(paths.filter((path) => isAskedFor(path, question) && namesItem(path) === isNaming))) {
        const start = startOf(likes, snapshot, into, question);
        if (!start) continue;
        if (chains.length === question.limit) return { chains, more: true };
        const path = likes[0] as Path;
        chains.push({ ids: idsOf(path), start, materiel: path.materiel ?? [], namesItem: isNaming });
      }
    }
  }
  return { chains, more: false };
}

function namesItem(path: Path): boolean {
  return linksOf(path).every((link) => link.namesItem || !isFlow(link));
}

/**
 * Paths of one cost in the order of their ids. Those with the same ids are together: a part that left its whole and came
 * back has two memberships, and a chain over either is one chain.
 */
function inOrder(paths: readonly Path[]): Path[][] {
  const likes = new Map<string, Path[]>();
  for (const path of paths) {
    const ids = idsOf(path).join('\n');
    likes.set(ids, [...(likes.get(ids) ?? []), path]);
  }
  return [...likes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => same);
}

/** Why a chain may start where it does; null where it may not. */
function startOf(
  likes: readonly Path[],
  snapshot: Snapshot,
  into: readonly (readonly Link[])[],
  question: Question,
): PlainChain['start'] | null {
  const path = likes[0] as Path;
  if (question.origins) return question.origins.has(path.link.from) ? 'CHOSEN' : null;

  /** The fewest hops that would make it start with an earlier flow. */
  const hopsToLengthen = (shorter: Path): number => {
    const needed = (into[shorter.link.from] ?? []).map((link) => {
      const longer = prepend(snapshot, question, link, shorter);
      if (!longer) return Number.POSITIVE_INFINITY;
      return isFlow(link) ? 1 : 1 + hopsToLengthen(longer);
    });
    return Math.min(...needed);
  };
  const needed = Math.min(...likes.map(hopsToLengthen));
  if (path.hops + needed <= question.maxHops) return null;
  if (Number.isFinite(needed)) return 'MAX_HOPS';

  const everything = {
    knownAt: question.knownAt,
    withoutSources: new Set<number>(),
    minCredibility: 6,
    minReliability: 6,
    citable: false,
  };
  const isRuledOut = snapshot.flowsInto(path.link.from).some((index) => {
    const { from, earliest } = snapshot.flow(index);
    const isOutside = earliest <= path.link.latest && !actorsOf(path).includes(from);
    return isOutside && weigh(snapshot, index, everything) !== null;
  });
  return isRuledOut ? 'RULED_OUT' : 'NO_EARLIER_FLOW';
}
