import { kindOfLabels } from '../model/vocabulary.ts';
import type { Streams } from '../store/port.ts';
import type { Exclusions } from './exclusions.ts';
import { Growing } from './growing.ts';
import type { Columns } from './layout.ts';
import { ensureRoom, type Limits } from './limits.ts';
import { compare, hasId, inOrder, text, withoutRepeats } from './rows.ts';
import { KINDS } from './snapshot.ts';
import { pack } from './strings.ts';

export interface FoundActors {
  readonly columns: Columns['actors'];
  /** The rank of each actor in the order of ids. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** Every actor with exactly one kind, in the order of their ids. */
export async function readActors(store: Streams, exclusions: Exclusions, limits: Limits): Promise<FoundActors> {
  const ids: string[] = [];
  const names: string[] = [];
  const countries: string[] = [];
  const kinds = new Growing(Uint8Array);
  await store.stream('snapshot/actors', {}, (row) => {
    if (!hasId(row, 'an actor', exclusions)) return;
    const kind = kindOfLabels(row.labels as string[]);
    if (!kind) return exclusions.add('an actor without exactly one kind', String(row.id));
    ensureRoom('actors', ids.length + 1, limits);
    ids.push(String(row.id));
    names.push(text(row.name) ?? String(row.id));
    countries.push(text(row.country) ?? '');
    kinds.push(KINDS.indexOf(kind));
  });
  const order = inOrder(ids, (a, b) =>
    compare(`${names[a]} ${countries[a]} ${kinds.at(a)}`, `${names[b]} ${countries[b]} ${kinds.at(b)}`),
  );
  const kept = withoutRepeats(ids, order, 'an actor', exclusions);
  const ranks = new Map(Array.from(kept, (at, rank) => [ids[at] as string, rank]));
  const columns = {
    ids: pack(ids, kept),
    names: pack(names, kept),
    countries: pack(countries, kept),
    kinds: kinds.inOrder(kept),
    ...(await readOtherNames(store, ranks, exclusions)),
  };
  return { columns, ranks };
}

async function readOtherNames(store: Streams, ranks: ReadonlyMap<string, number>, exclusions: Exclusions) {
  const names: string[][] = [];
  await store.stream('snapshot/names', {}, (row) => {
    const rank = ranks.get(row.actor as string);
    if (rank === undefined) return; // an actor that is left out takes its names with it
    const name = text(row.text);
    if (name === null) return exclusions.add('a further name of an actor, which has no text', String(row.actor));
    const known = names[rank];
    if (known) known.push(name);
    else names[rank] = [name];
  });
  const upTo = new Uint32Array(ranks.size);
  let total = 0;
  for (let rank = 0; rank < ranks.size; rank++) {
    total += names[rank]?.sort().length ?? 0;
    upTo[rank] = total;
  }
  return { otherNames: pack(names.flat()), otherNamesUpTo: upTo };
}
