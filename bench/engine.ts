import type { Columns } from '../src/snapshot/layout.ts';
import { layOut } from '../src/snapshot/layout.ts';
import { boundOf } from '../src/snapshot/offsets.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import { findChains } from '../src/trace/chains.ts';
import { DEFAULT_EFFORT, Effort } from '../src/trace/effort.ts';
import type { Question } from '../src/trace/question.ts';
import { costOf } from '../src/trace/rank.ts';
import { Survey } from '../src/trace/survey.ts';
import { TARGET, Terms } from '../src/trace/terms.ts';
import type { BenchGraph } from './graph.ts';
import type { BenchQuestion } from './questions.ts';
import { questionOf } from './snapshot.ts';

/** The program, as the bench asks it. */
export interface Engine {
  readonly snapshot: Snapshot;
  /** A question in the program's own terms. */
  asked(question: BenchQuestion): Question;
  /** The survey that bounds a search, all layers of it; its count is that of the backward pass of `bound.c`. */
  passes(question: BenchQuestion): { readonly reached: number };
  /** The costs of the best chains as single numbers (a * 472393 + b), best first. */
  chains(question: BenchQuestion, change?: Partial<Question>): readonly number[];
}

/** Makes of typed columns what questions are asked of. What a question is in the program's own terms is not timed. */
export function buildEngine(graph: BenchGraph, columns: Columns): Engine {
  const snapshot = layOut(columns);
  const asked = remembering((question: BenchQuestion) => questionOf(graph, snapshot, question));
  // Anybody may be an origin here, as for the bound.
  const termsOf = remembering((question: BenchQuestion) => {
    const terms = new Terms(snapshot, asked(question));
    for (const target of asked(question).targets.keys()) terms.roles[target]! |= TARGET;
    return terms;
  });
  return {
    snapshot,
    asked,
    passes: (question) => {
      const { targets, period, maxHops } = asked(question);
      const terms = termsOf(question);
      const end = boundOf(period.to);
      const survey = new Survey(snapshot.into, terms, terms.firstDay, new Effort(DEFAULT_EFFORT), false);
      survey.begin(new Map([...targets.keys()].map((target) => [target, end])), targets.keys());
      for (let hops = 1; hops <= maxHops; hops++) survey.extend();
      const { reached } = survey;
      survey.release();
      return { reached };
    },
    chains: (question, change = {}) => {
      const { chains, complete } = findChains(snapshot, { ...asked(question), ...change });
      if (!complete) throw new Error('the engine ran out of effort');
      return chains.map((chain) => chain.hops.reduce((sum, hop) => sum + costOf(hop), 0));
    },
  };
}

function remembering<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
