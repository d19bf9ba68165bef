import { kindOfLabels } from '../model/vocabulary.ts';
import type { Queries } from '../store/port.ts';
import type { Exclusions } from './exclusions.ts';
import { byId, order, readRange, text } from './rows.ts';
import type { Membership, SnapshotActor } from './snapshot.ts';

/** An actor before it is known what leads into and out of it. */
export type FoundActor = Pick<SnapshotActor, 'id' | 'name' | 'kind' | 'country' | 'otherNames'>;

/** Every actor with exactly one kind, in the order of their ids. */
export async function readActors(store: Queries, exclusions: Exclusions): Promise<FoundActor[]> {
  const names = new Map<string, string[]>();
  for (const row of await store.run('snapshot/names')) {
    const actor = String(row.actor);
    names.set(actor, [...(names.get(actor) ?? []), String(row.text)]);
  }
  return byId(await store.run('snapshot/actors'), 'an actor', exclusions).flatMap((row) => {
    const id = String(row.id);
    const kind = kindOfLabels(row.labels as string[]);
    if (!kind) {
      exclusions.add('an actor without exactly one kind', id);
      return [];
    }
    const otherNames = names.get(id)?.sort() ?? [];
    return [{ id, kind, name: text(row.name) ?? id, country: text(row.country), otherNames }];
  });
}

/** Every PART_OF between actors that are there. */
export async function readMemberships(
  store: Queries,
  actors: ReadonlyMap<string, number>,
  exclusions: Exclusions,
): Promise<Membership[]> {
  const memberships: Membership[] = [];
  for (const row of await store.run('snapshot/parts')) {
    const label = `${row.part} in ${row.whole}`;
    const part = actors.get(String(row.part));
    const whole = actors.get(String(row.whole));
    const range = readRange(row);
    if (part === undefined || whole === undefined) exclusions.add('a PART_OF of an actor that is left out', label);
    else if (part === whole) exclusions.add('a PART_OF from an actor to itself', label);
    else if (!range) exclusions.add('a PART_OF with impossible dates', label);
    else memberships.push({ part, whole, ...range });
  }
  return memberships.sort(
    (a, b) => a.part - b.part || a.whole - b.whole || order(a.earliest, b.earliest) || order(a.latest, b.latest),
  );
}
