import { reliabilityNumber } from '../model/grades.ts';
import { isWebAddress, saysSomething } from '../model/text.ts';
import type { Queries } from '../store/port.ts';
import { Derivation } from './derivation.ts';
import type { Exclusions } from './exclusions.ts';
import { byId, optionalDay, parentsOf, text } from './rows.ts';

/** Every source, with what it derives from. */
export async function readSources(store: Queries, exclusions: Exclusions): Promise<Derivation> {
  const rows = byId(await store.run('snapshot/sources'), 'a source', exclusions);
  const indexes = new Map(rows.map((row, index) => [String(row.id), index]));
  return new Derivation(
    rows.map((row, index) => {
      const id = String(row.id);
      const reliability = reliabilityNumber(text(row.reliability) ?? '');
      // F says 'cannot be judged', which is what a source without a letter of the scale is.
      if (!reliability) exclusions.add('the reliability of a source, which is not A to F', id);
      const published = optionalDay(row.published);
      if (published === undefined) exclusions.add('the day a source was published, which is impossible', id);
      const parents = parentsOf(row, indexes, 'a DERIVED_FROM to a source that is left out', exclusions);
      return {
        index,
        id,
        reliability: reliability ?? 6,
        published: published ?? null,
        isCitable: saysSomething(row.title) && isWebAddress(row.url) && typeof published === 'number',
        parents: parents.sort((a, b) => a - b),
      };
    }),
  );
}
