import { findChains } from '../src/trace/chains.ts';
import { NO_FILTERS, type Question } from '../src/trace/question.ts';
import type { Engine } from './engine.ts';
import { type Measurement, quantile } from './protocol.ts';
import type { BenchQuestion } from './questions.ts';

/**
 * What people ask first: where can anything at all have come from that ended here, no start, class or period chosen? Each
 * question is asked twice and the second time is measured, since one can take seconds. The name says how many were
 * answered whole, within the effort that an answer may cost.
 */
export function measureOpen(engine: Engine, questions: readonly BenchQuestion[], size: number): Measurement[] {
  const { maxHops } = questions[0] as BenchQuestion;
  let whole = 0;
  const times = questions.map((question) => {
    const { targets, limit } = engine.asked(question);
    const open: Question = { ...NO_FILTERS, maxHops, diversion: 'REQUIRED', targets, origins: null, limit };
    findChains(engine.snapshot, open);
    const start = performance.now();
    const { complete } = findChains(engine.snapshot, open);
    if (complete) whole++;
    return performance.now() - start;
  });
  const shares = { p50: 0.5, p95: 0.95, max: 1 };
  return Object.entries(shares).map(([label, share]) => ({
    name: `open question, ${maxHops} hops, ${whole} of ${questions.length} whole, ${label}`,
    size,
    ours: quantile(times, share),
    theirs: null,
    unit: 'ms',
    ratio: null,
    ratioMin: null,
    ratioMax: null,
    runs: 1,
    wrong: 0,
  }));
}
