import { listAt } from '../snapshot/sequences.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * The materiel to ask about one by one, where a question leaves it open. One materiel fits all hops of a chain if and
 * only if some kind without kinds of its own does; so what can be reached with anything is what can be reached with one
 * of those. Of kinds that the graph does not tell apart, and those that another outdoes, one is enough.
 */
export function leavesToAsk(snapshot: Snapshot, asked: readonly number[] | null): readonly (number | null)[] {
  const { materiel: taxonomy, materielLists } = snapshot;
  const lists = Array.from(materielLists.ends, (_, number) => listAt(materielLists, number));
  const fitting = new Map<string, { leaf: number; lists: ReadonlySet<number> }>();
  for (const leaf of taxonomy.leavesUnder(asked)) {
    const fits = lists.flatMap((list, number) =>
      list.some((broad) => taxonomy.contains(broad, leaf)) ? [number] : [],
    );
    const key = fits.join();
    if (!fitting.has(key)) fitting.set(key, { leaf, lists: new Set(fits) });
  }
  const kinds = [...fitting.values()];
  const outdone = kinds.filter((kind) => kinds.some((other) => other !== kind && isWithin(kind.lists, other.lists)));
  const leaves = kinds.filter((kind) => !outdone.includes(kind)).map(({ leaf }) => leaf);
  return leaves.length > 0 ? leaves : [null];
}

function isWithin(part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  if (part.size >= whole.size) return false; // equal sets have one key
  for (const list of part) if (!whole.has(list)) return false;
  return true;
}
