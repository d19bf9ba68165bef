import { type Day, parseDay } from '../src/model/days.ts';
import type { Question } from '../src/trace/question.ts';
import type { Engine } from './engine.ts';
import { alternate, type Measurement, measure, roundOf } from './protocol.ts';
import type { BenchQuestion } from './questions.ts';

/** What may be asked besides: each costs more than the plain question beside it, and should not cost twice as much. */
const VARIANTS: Readonly<Record<string, (question: BenchQuestion) => Partial<Question>>> = {
  'knownAt 2005': () => ({ knownAt: parseDay('2005-01-01') as Day }),
  'without 6 of 300 sources': () => ({ withoutSources: new Set([50, 101, 152, 203, 254, 299]) }),
  'no chosen start': () => ({ origins: null }),
  'an item': ({ materiel, from }) => ({
    materiel: null,
    item: { names: [], materiel: [materiel - 1], firstDay: (parseDay('1960-01-01') as Day) + from },
  }),
};

/** Asks each question as it is and in each variant by turns; the ratio is that of the variant to the plain question. */
export async function measureVariants(
  engine: Engine,
  questions: readonly BenchQuestion[],
  size: number,
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [name, change] of Object.entries(VARIANTS)) {
    const rounds = await alternate(
      roundOf(questions, (question) => engine.chains(question, change(question))),
      roundOf(questions, (question) => engine.chains(question)),
    );
    const label = `chains, ${name}, beside the plain question, ${questions[0]?.maxHops} hops`;
    const comparison = { name: label, size, over: 'OURS', agree: () => true } as const;
    measurements.push(measure(rounds, [...questions.keys()], comparison));
  }
  return measurements;
}
