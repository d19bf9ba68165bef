import { describe, expect, it } from 'vitest';
import { summariseChain } from '../src/trace/summary.ts';
import { graphOf } from './support/graph.ts';

const MATERIEL = { vehicle: null, howitzer: null, gun: null };

describe('the summary of a chain', () => {
  it('lists all that its sources say moved, and all that fits: none of it is an alternative', async () => {
    const graph = await graphOf({
      materiel: MATERIEL,
      flows: [{ id: 'ab', from: 'a', to: 'b', diverted: true, materiel: ['vehicle', 'howitzer', 'gun'] }],
    });
    const { chains } = await graph.answer({ to: { ids: ['b'] } });
    expect(chains.map((chain) => summariseChain(chain, graph.snapshot))).toEqual([
      'From A: gun, howitzer, vehicle diverted to B (what fits the question and all hops: gun, howitzer, vehicle; weakest link hop 1 at 2/B; 1 independent source at the least).',
    ]);
  });
});
