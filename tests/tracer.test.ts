import { afterAll, describe, expect, it } from 'vitest';
import { Abandoned } from '../src/model/errors.ts';
import { findChains } from '../src/trace/chains.ts';
import { Tracer } from '../src/trace/tracer.ts';
import { graphOf, maze } from './support/graph.ts';

const tracer = new Tracer(1);
afterAll(() => tracer.close());

const ENDLESS = { from: { ids: ['0-0'] }, to: { ids: ['8-0'] }, maxHops: 8, via: ['1-0'] };

describe('a question that is answered on a thread', () => {
  it('has the answer that it has without', async () => {
    const graph = await graphOf({ flows: [{ id: 'ab', from: 'a', to: 'b', diverted: true }] });
    const question = await graph.question({ to: { ids: ['b'] } });
    const { none, ...answer } = await tracer.askerOf(graph.snapshot).ask('chains', question);
    expect(answer).toEqual(findChains(graph.snapshot, question));
    expect(none).toBeNull();
    expect(answer.chains).toHaveLength(1);
  });

  it('leaves the event loop to others', async () => {
    const graph = await graphOf(maze(9, 8));
    const question = await graph.question(ENDLESS);
    let turns = 0;
    const turn = setInterval(() => turns++, 1);
    await tracer.askerOf(graph.snapshot).ask('chains', question);
    clearInterval(turn);
    expect(turns).toBeGreaterThan(3);
  });

  it('is given up when whoever asked it has gone, and the thread answers the next one', async () => {
    const graph = await graphOf(maze(9, 8));
    const asker = tracer.askerOf(graph.snapshot);
    const answer = asker.ask('chains', await graph.question(ENDLESS));
    const queued = asker.ask('chains', await graph.question(ENDLESS));
    asker.leave();
    await expect(answer).rejects.toThrow(Abandoned);
    await expect(queued).rejects.toThrow(Abandoned);
    const simple = await graph.question({ from: { ids: ['7-0'] }, to: { ids: ['8-0'] } });
    expect((await tracer.askerOf(graph.snapshot).ask('chains', simple)).chains).toHaveLength(1);
  });
});
