import { inWords, whoAndWhen } from '../citing.ts';
import type { ExportedSource } from '../graph.ts';
import { type Reference, referenceOf } from './reference.ts';

/**
 * What an answer is cited by: its sources, and what is at the root of them. A root that was not read itself says who
 * tells of it, and is left out where too little is known of it for a citation, as is what stands between the two.
 */
export function referencesOf(sources: readonly ExportedSource[]): Reference[] {
  const tellers = tellersOf(sources);
  return sources.flatMap((source) => {
    if (source.cited) return referenceOf(source);
    const told = tellers.get(source.id);
    const root = told && referenceOf(source, [toldBy(told)]);
    return root && canBeCited(root) ? root : [];
  });
}

/** The cited sources that rest on each root. */
function tellersOf(sources: readonly ExportedSource[]): ReadonlyMap<string, readonly ExportedSource[]> {
  const tellers = new Map<string, ExportedSource[]>();
  for (const source of sources.filter(({ cited }) => cited)) {
    for (const root of source.roots) {
      const known = tellers.get(root);
      if (known) known.push(source);
      else tellers.set(root, [source]);
    }
  }
  return tellers;
}

/** Some styles print notes. */
const MOST_NAMED = 3;

function toldBy(tellers: readonly ExportedSource[]): string {
  const named = tellers.slice(0, MOST_NAMED).map((source) => inWords(whoAndWhen(source)));
  const others = tellers.length - named.length;
  const more = others === 0 ? '' : ` and ${others} ${others === 1 ? 'other' : 'others'}`;
  return `Not read itself for this answer, but told of by ${named.join('; ')}${more}`;
}

/** Whether it is known by whom it is, and what it is called or when it was published. */
function canBeCited({ publisher, authors, title, published }: Reference): boolean {
  return (publisher !== null || authors.length > 0) && (title !== null || published !== null);
}
