import { saidBy } from '../model/values.ts';
import { THING_KINDS, type ThingKind } from '../model/vocabulary.ts';
import type { Streams } from '../store/port.ts';
import type { Exclusions } from './exclusions.ts';
import { Growing } from './growing.ts';
import type { Columns } from './layout.ts';
import { hasId, inOrder, withoutRepeats } from './rows.ts';
import { pack } from './strings.ts';

export interface FoundThings {
  readonly columns: Columns['things'];
  /** The index of each item and lot, in the order of ids. */
  readonly indexes: ReadonlyMap<string, number>;
}

/** Every documented item and lot, in the order of their ids. */
export async function readThings(store: Streams, exclusions: Exclusions): Promise<FoundThings> {
  const ids: string[] = [];
  const kinds = new Growing(Uint8Array);
  await store.stream('snapshot/things', {}, (row) => {
    if (!hasId(row, 'an item or lot', exclusions)) return;
    const id = String(row.id);
    if (saidBy('year', row.productionYear) === undefined) {
      exclusions.add('the production year of an item or lot, which is no year of four digits', id);
    }
    ids.push(id);
    kinds.push(THING_KINDS.indexOf(row.label as ThingKind));
  });
  const order = inOrder(ids, (a, b) => kinds.at(a) - kinds.at(b));
  const kept = withoutRepeats(ids, order, 'an item or lot', exclusions);
  return {
    columns: { ids: pack(ids, kept), kinds: kinds.inOrder(kept) },
    indexes: new Map(Array.from(kept, (at, index) => [ids[at] as string, index])),
  };
}
