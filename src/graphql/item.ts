import { type Day, firstDayOfYear, parseDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../model/days.ts';
import * as read from './arguments.ts';
import type { Context } from './context.ts';

/** What a documented item or lot says about the chains that can have led to it. */
export interface Traced {
  readonly id: string;
  /** What it is; null where nobody recorded it. */
  readonly materiel: readonly number[] | null;
  /** The first of January of its production year. */
  readonly firstDay: Day;
  /** Whom it was taken from, each with the last day on which it can have come to them. */
  readonly holders: ReadonlyMap<number, Day>;
}

/** Looks up an item or lot. Throws `BadInput` for an unknown id, `StoreUnavailable`. */
export async function traceItem(id: string, { store, snapshot }: Context): Promise<Traced> {
  const rows = await store.run('records/traced-item', { id });
  const [first] = rows;
  if (!first) throw read.unknown('item', 'item or lot', id);
  const materiel = new Set(rows.flatMap((row) => snapshot.materiel.indexOf(String(row.materiel)) ?? []));
  const year = first.productionYear as number | null;
  const holders = new Map<number, Day>();
  for (const row of rows) {
    const holder = snapshot.actorIndex(String(row.holder));
    if (holder === undefined) continue;
    const latest = parseDay(String(row.latest)) ?? UNBOUNDED_FUTURE;
    holders.set(holder, Math.max(latest, holders.get(holder) ?? UNBOUNDED_PAST));
  }
  return {
    id,
    materiel: materiel.size > 0 ? [...materiel] : null,
    firstDay: year === null ? UNBOUNDED_PAST : firstDayOfYear(year),
    holders,
  };
}
