import { type Day, firstDayOfYear, isYear, parseDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../model/days.ts';
import { saysSomething } from '../model/text.ts';
import type { Row } from '../store/port.ts';
import type { ItemBounds } from '../trace/question.ts';
import * as read from './arguments.ts';
import type { Known } from './context.ts';
import { idsOf } from './reading.ts';

/** What a documented item or lot says about the chains that can have led to it. */
export interface Traced {
  readonly id: string;
  /** What the item says, and where it says nothing, the lots that it is of. */
  readonly bounds: ItemBounds;
  /** Whom the item was taken from, or its lots where it was from nobody, with the last day on which it can have come to each. */
  readonly holders: ReadonlyMap<number, Day>;
}

/** What is recorded of an item or of a lot. */
interface ThingRow {
  readonly id: string;
  readonly year: number | null;
  readonly materiel: readonly string[];
  readonly takings: readonly { readonly holder: string; readonly latest: Day }[];
}

/** A year, id or day that cannot be read is none; the snapshot counts the years. */
function readRow({ id, productionYear, materiel, takings }: Row): ThingRow {
  return {
    id: String(id),
    year: isYear(productionYear) ? productionYear : null,
    materiel: idsOf(materiel),
    takings: (takings as Row[]).flatMap(({ holder, latest }) => {
      return saysSomething(holder) ? { holder, latest: parseDay(String(latest)) ?? UNBOUNDED_FUTURE } : [];
    }),
  };
}

/** Looks up an item or lot. Throws `BadInput` for an unknown id, `StoreUnavailable`. */
export async function traceItem(id: string, { store, snapshot }: Known): Promise<Traced> {
  const rows = (await store.run('records/traced-item', { id })).map(readRow);
  if (rows.length === 0) throw read.unknown('item', 'item or lot', id);
  const [own, lots] = [rows.filter((row) => row.id === id), rows.filter((row) => row.id !== id)];
  const firstOf = <T>(known: (some: readonly ThingRow[]) => readonly T[]) =>
    [known(own), known(lots)].find(isKnown) ?? [];

  const materiel = firstOf((some) => some.flatMap((row) => row.materiel));
  const years = firstOf((some) => some.flatMap((row) => row.year ?? []));
  const bounds = {
    names: rows.flatMap((row) => snapshot.thingIndex(row.id) ?? []),
    materiel: materiel.length > 0 ? [...new Set(materiel.map((kind) => read.materiel('item', kind, snapshot)))] : null,
    firstDay: years.length > 0 ? firstDayOfYear(Math.min(...years)) : UNBOUNDED_PAST,
  };

  const holders = new Map<number, Day>();
  for (const { holder, latest } of firstOf((some) => some.flatMap((row) => row.takings))) {
    const index = snapshot.actorIndex(holder);
    if (index === undefined) continue;
    holders.set(index, Math.max(latest, holders.get(index) ?? UNBOUNDED_PAST));
  }
  return { id, bounds, holders };
}

function isKnown(list: readonly unknown[]): boolean {
  return list.length > 0;
}
