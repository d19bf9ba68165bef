import { describe, expect, it } from 'vitest';
import { leftOutInWords } from '../src/export/words.ts';
import type { Context } from '../src/graphql/context.ts';
import type { GraphInput } from '../src/graphql/types.generated.ts';
import { viewFor } from '../src/graphql/view.ts';
import { findChains } from '../src/trace/chains.ts';
import { Effort } from '../src/trace/effort.ts';
import type { Question } from '../src/trace/question.ts';
import { graphOf } from './support/graph.ts';

const NOTHING = { nodes: 0, edges: 0 };

describe('what a file owns up to', () => {
  it('is nothing where it holds all of its answer', () => {
    expect(leftOutInWords({ lacks: [], leftOut: NOTHING })).toEqual([]);
  });

  it('is why there is more, and what helps', () => {
    expect(leftOutInWords({ lacks: ['MORE_CHAINS'], leftOut: NOTHING })).toEqual([
      'Not all of the answer: there are more chains (raise the limit).',
    ]);
    expect(leftOutInWords({ lacks: ['UNSEARCHED'], leftOut: NOTHING })).toEqual([
      'Not all of the answer: the search ran out of effort (there may be other chains).',
    ]);
  });

  it('is all that there is to say in one line', () => {
    expect(leftOutInWords({ lacks: ['EARLIER_PAGES'], leftOut: { nodes: 2, edges: 5 } })).toEqual([
      'Not all of the answer: earlier pages hold the rest; the limit left out 5 edges and 2 nodes.',
    ]);
  });
});

/** A graph of two chains from `a` to `c`, seen with so much effort. */
async function view(input: GraphInput, effort?: Effort) {
  const { snapshot } = await graphOf({
    flows: [
      { id: 'ab', from: 'a', to: 'b', diverted: true },
      { id: 'ab2', from: 'a', to: 'b', diverted: true },
      { id: 'bc', from: 'b', to: 'c' },
    ],
  });
  const ask = async (_: string, question: Question) => findChains(snapshot, question, effort);
  const { lacks, leftOut, complete } = await viewFor(input, { snapshot, tracer: { ask } } as unknown as Context, 100);
  return { lacks, leftOut, complete };
}

const CHAINS = { from: { ids: ['a'] }, to: { ids: ['c'] } };

describe('a view is complete', () => {
  it('where it holds all that was asked for', async () => {
    const whole = { lacks: [], leftOut: NOTHING, complete: true };
    expect(await view({ chains: CHAINS })).toEqual(whole);
    expect(await view({ all: true })).toEqual(whole);
    expect(await view({ around: 'b' })).toEqual(whole);
  });

  it('and not where there are more chains, or the search for them ended early', async () => {
    const incomplete = { leftOut: NOTHING, complete: false };
    expect(await view({ chains: { ...CHAINS, limit: 1 } })).toEqual({ lacks: ['MORE_CHAINS'], ...incomplete });
    expect(await view({ chains: CHAINS }, new Effort(1))).toEqual({ lacks: ['UNSEARCHED'], ...incomplete });
  });

  it('nor where its limit cut it, or where it is a later page', async () => {
    const cut = { lacks: [], leftOut: { nodes: 1, edges: 2 }, complete: false };
    expect(await view({ all: true, limit: 1 })).toEqual(cut);
    expect(await view({ around: 'b', limit: 1 })).toEqual(cut);
    expect(await view({ chains: CHAINS, limit: 1 })).toEqual(cut);
    expect(await view({ all: true, after: 'ab2' })).toMatchObject({ lacks: ['EARLIER_PAGES'], complete: false });
  });
});
