import type { Streams } from '../../store/port.ts';
import { idOf, type Report } from './finding.ts';

/** What leads to what by one type of relationship: id -> the ids that it leads to. */
export type Leads = ReadonlyMap<string, readonly string[]>;

/** The taxonomy of materiel is a forest: nothing is a kind of itself, or of two things. */
export async function judgeTaxonomy(store: Streams, report: Report): Promise<void> {
  const parents = new Map<string, string[]>();
  await store.stream('check/taxonomy', {}, (row) => {
    const broader = [...new Set((row.parents as string[]).filter(Boolean))].sort();
    parents.set(idOf(row.id), broader);
    if (broader.length < 2) return;
    const found = `IS_A leads from it to ${broader.join(', ')}`;
    const thing = { label: 'Materiel', id: idOf(row.id) };
    report({ severity: 'error', rule: 'two-parents', ...thing, found, accepted: 'one broader materiel at most' });
  });
  judgeCycles('Materiel', 'IS_A', parents, report);
}

/** Nothing leads back to itself. */
export function judgeCycles(label: string, type: string, leads: Leads, report: Report): void {
  for (const cycle of cyclesIn(leads)) {
    const found = `${type} leads back to it: ${cycle.join(' -> ')}`;
    report({ severity: 'error', rule: 'cycle', label, id: cycle[0] ?? '', found, accepted: 'no way back' });
  }
}

/** Goes every way once, in the order of the ids; each cycle as the ids on it, the first of them again at the end. */
function* cyclesIn(leads: Leads): Generator<string[]> {
  const left = new Set<string>();
  for (const start of [...leads.keys()].sort()) {
    const path: { readonly id: string; readonly next: string[] }[] = [];
    const places = new Map<string, number>();
    const enter = (id: string) => {
      places.set(id, path.length);
      path.push({ id, next: (leads.get(id) ?? []).toSorted().reverse() });
    };
    if (!left.has(start)) enter(start);
    for (let current = path.at(-1); current; current = path.at(-1)) {
      const id = current.next.pop();
      const place = id === undefined ? undefined : places.get(id);
      if (id === undefined) {
        path.pop();
        places.delete(current.id);
        left.add(current.id);
      } else if (place !== undefined) yield [...path.slice(place).map((step) => step.id), id];
      else if (!left.has(id)) enter(id);
    }
  }
}
