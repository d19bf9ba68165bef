import { expect, it, vi } from 'vitest';
import { Tracer } from '../src/trace/tracer.ts';
import answer, { type Task } from '../src/trace/worker.ts';
import { graphOf } from './support/graph.ts';

/** The memory of each snapshot that the thread has opened, as often as it has. */
const opened = vi.hoisted(() => [] as SharedArrayBuffer[]);

vi.mock('../src/snapshot/snapshot.ts', async (original) => {
  const module = await original<typeof import('../src/snapshot/snapshot.ts')>();
  class CountedSnapshot extends module.Snapshot {
    constructor(from: ConstructorParameters<typeof module.Snapshot>[0]) {
      super(from);
      if (from instanceof SharedArrayBuffer) opened.push(from); // else it is just being made
    }
  }
  return { ...module, Snapshot: CountedSnapshot };
});

/** One thread, which is this one: so that it can be seen what it holds. */
vi.mock('piscina', () => ({
  Piscina: class {
    run = async (task: Task) => answer(task);
  },
}));

const tracer = new Tracer();

it('a thread holds each snapshot that somebody may ask about, and lets go of it with the next question after that', async () => {
  const drawing = { flows: [{ id: 'ab', from: 'a', to: 'b', diverted: true }] };
  const [before, after] = [await graphOf(drawing), await graphOf(drawing)];
  const [first, second] = [before.snapshot.buffer, after.snapshot.buffer];
  const question = await before.question({ to: { ids: ['b'] } });
  const [early, late] = [tracer.askerOf(before.snapshot), tracer.askerOf(before.snapshot)];
  await early.ask('chains', question);
  await tracer.askerOf(after.snapshot).ask('chains', question);
  early.leave();
  early.leave();
  await late.ask('chains', question);
  await tracer.askerOf(after.snapshot).ask('chains', question);
  expect(opened).toEqual([first, second]);

  late.leave();
  await tracer.askerOf(after.snapshot).ask('chains', question);
  await tracer.askerOf(before.snapshot).ask('chains', question);
  expect(opened).toEqual([first, second, first]);
});

it('the newest stays open while nobody asks about it', async () => {
  const drawing = { flows: [{ id: 'ab', from: 'a', to: 'b', diverted: true }] };
  const [before, after] = [await graphOf(drawing), await graphOf(drawing)];
  const question = await before.question({ to: { ids: ['b'] } });
  const late = tracer.askerOf(before.snapshot);
  const early = tracer.askerOf(after.snapshot);
  await early.ask('chains', question);
  early.leave();
  await late.ask('chains', question);
  opened.length = 0;
  await tracer.askerOf(after.snapshot).ask('chains', question);
  expect(opened).toEqual([]);
});
