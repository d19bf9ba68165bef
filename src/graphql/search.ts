import MiniSearch from 'minisearch';
import type { View } from '../snapshot/opening.ts';
import { fold } from './nearest.ts';

/** Something that can be found by name. Each name is a document of its own, so that a hit can say which one matched. */
interface Entry {
  readonly key: string;
  readonly label: 'Actor' | 'Materiel' | 'Seizure' | 'Source';
  readonly id: string;
  readonly name: string;
}

export interface Hit extends Entry {
  readonly score: number;
}

/** One index for each view, made when it is first searched and gone with it. */
const indexes = new WeakMap<View, Promise<MiniSearch<Entry>>>();

/** The best hit of each node, best first. Throws `StoreUnavailable`. */
export async function search(view: View, text: string, first: number): Promise<Hit[]> {
  let index = indexes.get(view);
  if (!index) {
    index = makeIndex(view);
    indexes.set(view, index);
    index.catch(() => indexes.delete(view)); // a store that was away then may be there next time
  }
  const hits = new Map<string, Hit>();
  for (const found of (await index).search(text)) {
    const { key, label, id, name, score } = found as unknown as Hit;
    const node = `${label} ${id}`;
    if (!hits.has(node)) hits.set(node, { key, label, id, name, score });
  }
  // Equal scores are told apart by id, so that the same search has the same answer.
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, first);
}

async function makeIndex({ snapshot, reader }: View): Promise<MiniSearch<Entry>> {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name'],
    storeFields: ['key', 'label', 'id', 'name'],
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  const add = (label: Entry['label'], id: string, names: readonly unknown[]) => {
    const distinct = new Set(names.filter((name) => typeof name === 'string'));
    index.addAll([...distinct].map((name, at) => ({ key: `${label} ${id} ${at}`, label, id, name })));
  };
  for (const actor of snapshot.actorsById) {
    const { id, name } = snapshot.actor(actor);
    add('Actor', id, [name, ...snapshot.otherNames(actor), id]);
  }
  for (const { id, name, otherNames } of snapshot.materiel.all) add('Materiel', id, [name, ...otherNames, id]);
  for (const row of await reader.run('lists/searchable')) {
    add(row.label as Entry['label'], String(row.id), [row.name, row.more, row.id]);
  }
  return index;
}
