import type { Snapshot } from '../snapshot/snapshot.ts';
import { type ChainsAnswer, findChains } from './chains.ts';
import { type ChokePoints, findChokePoints } from './choke-points.ts';
import type { Effort } from './effort.ts';
import { explainNone, type NoChains } from './explain.ts';
import type { Question } from './question.ts';
import { findReach, type ReachAnswer, type ReachQuestion } from './reach.ts';

/** An answer, and where there is nothing in it, why. */
export type Explained<T> = T & { readonly none: NoChains | null };

/** All that can be asked of a snapshot, each by its name; what goes in and out is plain data. */
export const ANSWERS = {
  chains(snapshot: Snapshot, question: Question, effort: Effort): Explained<ChainsAnswer> {
    const answer = findChains(snapshot, question, effort);
    const isEmpty = answer.chains.length === 0 && answer.complete;
    return { ...answer, none: isEmpty ? explainNone(snapshot, question, effort) : null };
  },
  chokePoints(snapshot: Snapshot, question: Question, effort: Effort): Explained<ChokePoints> {
    const answer = findChokePoints(snapshot, question, effort);
    const isEmpty = !answer.found && answer.complete;
    return { ...answer, none: isEmpty ? explainNone(snapshot, question, effort) : null };
  },
  reach(snapshot: Snapshot, question: ReachQuestion, effort: Effort): ReachAnswer {
    return findReach(snapshot, question, effort);
  },
};

export type Asked = keyof typeof ANSWERS;
