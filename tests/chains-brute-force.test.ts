import { describe, expect, it } from 'vitest';
import { BadInput } from '../src/model/errors.ts';
import { bruteForce } from './support/brute-force.ts';
import { graphOf } from './support/graph.ts';
import { Random, randomDrawing, randomInput } from './support/random.ts';

const GRAPHS = 1_000;
const QUESTIONS = 3;

describe('on random graphs', () => {
  it(`chains are those of brute force, in the same order: ${GRAPHS} graphs, ${QUESTIONS} questions each`, async () => {
    const starts = new Set<string>();
    const groups = new Set<string>();
    let answered = 0;
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const random = new Random(seed);
      const drawing = randomDrawing(random);
      const graph = await graphOf(drawing);
      for (let question = 1; question <= QUESTIONS; question++) {
        const input = randomInput(random, drawing);
        const label = `seed ${seed}, question ${question}: ${JSON.stringify(input)}`;
        const expected = bruteForce(drawing, input);
        const wanted = expected.slice(0, input.limit ?? 10);
        // Ends that exclude each other, an item that was taken from nobody or is of another kind: refused, not empty.
        const answer = await graph.answer(input).catch((error) => {
          if (error instanceof BadInput && ['from', 'to', 'materiel'].includes(error.argument)) return null;
          throw error;
        });
        if (!answer) {
          expect(expected, label).toEqual([]);
          continue;
        }
        const got = answer.chains.map(({ hops, start, namesItem, citable }) => {
          const uncited = hops.filter((hop) => hop.flow !== null && !hop.citable).map(({ id }) => id);
          expect(citable, label).toBe(uncited.length === 0);
          return { ids: hops.map(({ id }) => id), start, namesItem, uncited };
        });
        expect(got, label).toEqual(wanted);
        expect(answer.more, label).toBe(expected.length > wanted.length);
        expect(answer.complete, label).toBe(true);
        for (const chain of got) starts.add(chain.start);
        answered += got.length;
        if (got[0]?.namesItem) groups.add(got.at(-1)?.namesItem ? 'NAMING ALONE' : 'BOTH');
        if (input.citable && got.length > 0) groups.add('CITABLE');
      }
    }
    // The questions are worth asking only if they meet every kind of answer.
    expect([...starts].sort()).toEqual(['CHOSEN', 'MAX_HOPS', 'NO_EARLIER_FLOW', 'RULED_OUT']);
    expect([...groups].sort()).toEqual(['BOTH', 'CITABLE', 'NAMING ALONE']);
    expect(answered).toBeGreaterThan(GRAPHS);
  });
});
