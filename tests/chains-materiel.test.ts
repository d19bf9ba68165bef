import { describe, expect, it } from 'vitest';
import { BadInput } from '../src/model/errors.ts';
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

describe('an item', () => {
  const drawing = {
    materiel: MATERIEL,
    flows: [
      { id: 'early', from: 'a', to: 'b', materiel: ['ak'], on: '1979-12-31', diverted: true },
      { id: 'later', from: 'a', to: 'b', materiel: ['ak'], on: '1980-01-01', diverted: true },
      { id: 'rocket', from: 'a', to: 'b', materiel: ['rocket'], on: '1990-01-01', diverted: true },
      { id: 'last', from: 'a', to: 'b', materiel: [], on: '2022-01-30', diverted: true },
      { id: 'late', from: 'a', to: 'b', materiel: [], on: '2022-01-31', diverted: true },
      { id: 'other', from: 'a', to: 'c', materiel: ['ak'], on: '2000-01-01', diverted: true },
    ],
    items: {
      'rifle-7': { materiel: 'type68', productionYear: 1980, seizures: [{ latest: '2022-01-30', takenFrom: ['b'] }] },
      'lost-rifle': { materiel: 'type68', seizures: [] },
      twice: {
        seizures: [
          { latest: '2000-06-01', takenFrom: ['c'] },
          { latest: '1979-12-31', takenFrom: ['b'] },
        ],
      },
    },
  };

  it('starts with what it is, in the year it was made, and ends with whom it was taken from, by then', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'rifle-7' })).toEqual(['last', 'later']);
  });

  it('may be asked for with another end, and then the seizure sets no bound', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'rifle-7', to: { ids: ['c'] } })).toEqual(['other']);
    expect(await graph.chains({ item: 'rifle-7', to: { ids: ['b'] } })).toEqual(['last', 'late', 'later']);
  });

  it('that was seized twice ends with each holder no later than the seizure from that one', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'twice' })).toEqual(['early', 'other']);
  });

  it('has moved in no year before its own, and in no period but the one asked for', async () => {
    const graph = await graphOf(drawing);
    expect(await graph.chains({ item: 'rifle-7', period: { from: '1970-01-01' } })).toEqual(['last', 'later']);
    expect(await graph.chains({ item: 'rifle-7', period: { from: '1990-01-01' } })).toEqual(['last']);
  });

  it('that was seized twice from one holder ends there by the later seizure', async () => {
    const seizures = [
      { latest: '2022-01-31', takenFrom: ['b'] },
      { latest: '1980-01-01', takenFrom: ['b'] },
    ];
    const graph = await graphOf({ ...drawing, items: { again: { seizures } } });
    expect(await graph.chains({ item: 'again' })).toContain('late');
  });

  it('that is unknown, was never seized, or is of another kind than is asked for is bad input', async () => {
    const graph = await graphOf(drawing);
    await expect(graph.chains({ item: 'nothing' })).rejects.toThrow(
      new BadInput('item', 'there is no item or lot "nothing"; seizures list theirs under yielded'),
    );
    await expect(graph.chains({ item: 'lost-rifle' })).rejects.toThrow(/^to: is needed, since no seizure tells/);
    await expect(graph.chains({ item: 'rifle-7', materiel: 'fal' })).rejects.toThrow(
      /^materiel: the item "rifle-7" is not/,
    );
    await expect(graph.chains({ materiel: 'fal' })).rejects.toThrow(/^to: is needed, unless item is given/);
  });
});
