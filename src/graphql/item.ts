import { type Day, firstDayOfYear, parseDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../model/days.ts';
import type { ItemBounds } from '../trace/question.ts';
import * as read from './arguments.ts';
import type { Known } from './context.ts';

/** What a documented item or lot says about the chains that can have led to it. */
export interface Traced {
  readonly id: string;
  /** From the first of January of its production year on. */
  readonly bounds: ItemBounds;
  /** Whom it was taken from, each with the last day on which it can have come to them. */
  readonly holders: ReadonlyMap<number, Day>;
}

/** Looks up an item or lot. Throws `BadInput` for an unknown id, `StoreUnavailable`. */
export async function traceItem(id: string, { store, snapshot }: Known): Promise<Traced> {
  const rows = await store.run('records/traced-item', { id });
  const [first] = rows;
  if (!first) throw read.unknown('item', 'item or lot', id);
  const listed = rows.flatMap((row) => (row.materiel === null ? [] : String(row.materiel)));
  const materiel = new Set(listed.map((kind) => read.materiel('item', kind, snapshot)));
  const year = first.productionYear as number | null;
  const holders = new Map<number, Day>();
  for (const row of rows) {
    const holder = snapshot.actorIndex(String(row.holder));
    if (holder === undefined) continue;
    const latest = parseDay(String(row.latest)) ?? UNBOUNDED_FUTURE;
    holders.set(holder, Math.max(latest, holders.get(holder) ?? UNBOUNDED_PAST));
  }
  const firstDay = year === null ? UNBOUNDED_PAST : firstDayOfYear(year);
  return { id, bounds: { materiel: materiel.size > 0 ? [...materiel] : null, firstDay }, holders };
}
