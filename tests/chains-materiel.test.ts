import { describe, expect, it } from 'vitest';
import { graphOf } from './support/graph.ts';

const MATERIEL = { rifle: null, ak: 'rifle', type68: 'ak', fal: 'rifle', rocket: null };

/** The chain a -> b -> c ... of flows that list these materiels: what fits it, or undefined where nothing does. */
async function fitting(lists: readonly (readonly string[])[], asked?: string) {
  const stations = 'abcdefgh';
  const graph = await graphOf({
    materiel: MATERIEL,
    flows: lists.map((materiel, at) => {
      const [from, to] = [stations[at] as string, stations[at + 1] as string];
      return { id: `f${at}`, from, to, materiel, diverted: true };
    }),
  });
  const to = stations[lists.length] as string;
  const { chains } = await graph.answer({ from: { ids: ['a'] }, to: { ids: [to] }, ...(asked && { materiel: asked }) });
  const [chain] = chains;
  return (
    chain && { fits: chain.materiel.map((at) => graph.snapshot.materiel.all[at]?.id), unstated: chain.materielUnstated }
  );
}

describe('materiel fits', () => {
  it('when two flows list the same, or one a kind of the other, and is narrowed to the more specific', async () => {
    expect(await fitting([['ak'], ['ak']])).toEqual({ fits: ['ak'], unstated: 0 });
    expect(await fitting([['rifle'], ['type68']])).toEqual({ fits: ['type68'], unstated: 0 });
    expect(await fitting([['type68'], ['rifle']])).toEqual({ fits: ['type68'], unstated: 0 });
    expect(await fitting([['ak'], ['fal']])).toBeUndefined();
    expect(await fitting([['ak'], ['rocket']])).toBeUndefined();
  });

  it('anything where a flow lists none, which is counted', async () => {
    expect(await fitting([['ak'], [], ['rifle']])).toEqual({ fits: ['ak'], unstated: 1 });
    expect(await fitting([[], []])).toEqual({ fits: [], unstated: 2 });
  });

  it('only along the whole chain: that each pair of neighbours fits is not enough', async () => {
    expect(await fitting([['ak'], ['rifle']])).toBeDefined();
    expect(await fitting([['rifle'], ['fal']])).toBeDefined();
    expect(await fitting([['ak'], ['rifle'], ['fal']])).toBeUndefined();
    expect(await fitting([['ak'], [], ['fal']])).toBeUndefined();
  });

  it('in any of several that are listed', async () => {
    expect(
      await fitting([
        ['ak', 'rocket'],
        ['type68', 'rocket'],
      ]),
    ).toEqual({ fits: ['rocket', 'type68'], unstated: 0 });
    expect(await fitting([['ak', 'rocket'], ['rifle'], ['fal', 'rocket']])).toBeUndefined();
  });

  it('what is asked for, which starts the narrowing', async () => {
    expect(await fitting([['rifle'], []], 'type68')).toEqual({ fits: ['type68'], unstated: 1 });
    expect(await fitting([['rocket']], 'type68')).toBeUndefined();
    expect(await fitting([['type68']], 'rifle')).toEqual({ fits: ['type68'], unstated: 0 });
  });
});
