import type { Snapshot } from '../snapshot/snapshot.ts';
import { findChains } from './chains.ts';
import { DEFAULT_EFFORT, Effort } from './effort.ts';
import type { Leave, Question } from './question.ts';

export interface ChokePoints {
  /** Whether there is a chain at all; without one, nothing is a choke point. */
  readonly found: boolean;
  /** Indexes of the actors, ends aside, and of the flows that every chain of the question uses. */
  readonly actors: readonly number[];
  readonly flows: readonly number[];
  /** If not, effort ran out: those given are choke points, but there may be more. */
  readonly complete: boolean;
}

/** Every choke point lies on any single chain: so take one chain, and see without which of its parts none is left. */
export function findChokePoints(
  snapshot: Snapshot,
  question: Question,
  effort = new Effort(DEFAULT_EFFORT),
): ChokePoints {
  const any = { ...question, limit: 1 };
  const { chains, complete } = findChains(snapshot, any, effort);
  const [chain] = chains;
  if (!chain) return { found: false, actors: [], flows: [], complete };
  let allDecided = true;
  const isNeeded = (avoid: ReadonlySet<number>, leave: Leave = {}) => {
    const without = findChains(snapshot, { ...any, avoid }, effort.share(1), leave);
    allDecided &&= without.chains.length > 0 || without.complete;
    return without.chains.length === 0 && without.complete;
  };
  const inner = chain.hops.slice(1).map((hop) => hop.from);
  const flows = chain.hops.flatMap((hop) => hop.flow ?? []);
  return {
    found: true,
    actors: inner.filter((actor) => isNeeded(new Set([...question.avoid, actor]))),
    flows: flows.filter((flow) => isNeeded(question.avoid, { without: flow })),
    complete: allDecided,
  };
}
