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
  const [row] = await store.run('records/traced-item', { id });
  if (!row) throw read.unknown('item', 'item or lot', id);
  const materiel = (row.materiel as string[]).flatMap((kind) => snapshot.materiel.indexOf(kind) ?? []);
  const year = row.productionYear as number | null;
  const holders = new Map<number, Day>();
  for (const seizure of row.seizures as unknown as { latest: string | null; takenFrom: string[] }[]) {
    const latest = parseDay(seizure.latest ?? '') ?? UNBOUNDED_FUTURE;
    for (const holder of seizure.takenFrom.flatMap((actor) => snapshot.actorIndex(actor) ?? [])) {
      holders.set(holder, Math.max(latest, holders.get(holder) ?? UNBOUNDED_PAST));
    }
  }
  return {
    id,
    materiel: materiel.length ? materiel : null,
    firstDay: year === null ? UNBOUNDED_PAST : firstDayOfYear(year),
    holders,
  };
}
