import type { Queries, Row, Value } from '../store/port.ts';
import type { Exclusions } from './exclusions.ts';
import { byId, parentsOf, text } from './rows.ts';
import { Taxonomy } from './taxonomy.ts';

/** The taxonomy, made a forest where the store holds none: a second parent and every circle is cut. */
export async function readTaxonomy(store: Queries, exclusions: Exclusions): Promise<Taxonomy> {
  const rows = byId(await store.run('snapshot/materiel'), 'a materiel', exclusions);
  const indexes = new Map(rows.map((row, index) => [String(row.id), index]));
  const parents = rows.map((row) => {
    const known = parentsOf(row, indexes, 'an IS_A to a materiel that is left out', exclusions);
    if (known.length > 1) exclusions.add('an IS_A of a materiel that has another', String(row.id));
    return known.length ? Math.min(...known) : null;
  });
  return new Taxonomy(
    rows.map((row, index) => {
      const circular = isInCircle(index, parents);
      if (circular) exclusions.add('an IS_A in a circle', String(row.id));
      return {
        index,
        id: String(row.id),
        name: text(row.name) ?? String(row.id),
        otherNames: otherNames(row, exclusions),
        parent: circular ? null : (parents[index] ?? null),
      };
    }),
  );
}

function otherNames(row: Row, exclusions: Exclusions): string[] {
  const names = (row.names as readonly Value[]).flatMap((name) => {
    if (text(name) === null) exclusions.add('a further name of a materiel, which has no text', String(row.id));
    return text(name) ?? [];
  });
  return names.sort();
}

function isInCircle(start: number, parents: readonly (number | null)[]): boolean {
  let steps = 0;
  for (let at = parents[start] ?? null; at !== null && steps++ <= parents.length; at = parents[at] ?? null) {
    if (at === start) return true;
  }
  return false;
}
