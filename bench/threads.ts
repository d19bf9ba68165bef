import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { Question } from '../src/trace/question.ts';
import { Tracer } from '../src/trace/tracer.ts';
import { alternate, type Measurement, measure } from './protocol.ts';

/** All questions at once, first with one thread and then with two, on one snapshot: how much more two get done. */
export async function measureThreads(
  snapshot: Snapshot,
  questions: readonly Question[],
  size: number,
): Promise<Measurement> {
  const [one, two] = [new Tracer(1), new Tracer(2)];
  const round = (tracer: Tracer) => async () => {
    const start = performance.now();
    await Promise.all(questions.map((question) => tracer.askerOf(snapshot).ask('chains', question)));
    return [{ ms: performance.now() - start, answer: [] }];
  };
  const rounds = await alternate(round(two), round(one));
  await one.close();
  await two.close();
  const name = `${questions.length} questions at once, two threads, and one`;
  return measure(rounds, [0], { name, size, over: 'THEIRS', agree: () => true });
}
