import type { Literal } from './literals.ts';
import { type Named, namedIn } from './named.ts';
import { type Clause, type Pattern, patternsOf } from './patterns.ts';
import type { Token } from './tokens.ts';
import { clausesWithVariables, type Variables, valuesOf } from './variables.ts';

/** After these, a row may have been left out because it has no id. */
const FILTERS = ['WHERE', 'SKIP', 'OFFSET', 'LIMIT'];

/**
 * Reads off what a statement needs, without which it makes nothing of a row: the ids in the patterns of its MATCH clauses, written there or in the rows of an UNWIND,
 * however deep (`row.from`, `UNWIND row.ids AS about`), renamed by WITH or not.
 *
 * Passed over: ids that only the store can work out, conditions in WHERE, what stands in brackets (subqueries, FOREACH),
 * what OPTIONAL MATCH looks for, what the statement itself MERGEs or CREATEs before, and rows without an id after a WHERE or
 * LIMIT, which may leave them out. A statement that DELETEs needs nothing, for it may have done so already.
 */
export function needsOf(tokens: readonly Token[]): Named[] {
  const clauses = clausesWithVariables(tokens);
  if (clauses.some(({ clause: { word } }) => word === 'DELETE')) return [];
  const needs: Named[] = [];
  const made = new Made();
  let leavesOut = false;
  clauses.forEach(({ clause, variables }, at) => {
    leavesOut ||= FILTERS.includes(clause.word) || clauses[at + 1]?.clause.word === 'WHERE';
    if (clause.word === 'MERGE' || clause.word === 'CREATE') made.add(clause, variables);
    if (clause.word !== 'MATCH') return;
    needs.push(...namedIn(clause, variables).filter((need) => !made.has(need) && !(need.id === null && leavesOut)));
  });
  return needs;
}

/** What a statement has made so far, as far as that can be read off. */
class Made {
  readonly #things = new Set<string>();
  #isUnread = false;

  add(clause: Clause, variables: Variables): void {
    const isUnread = ({ id }: Pattern) => id && (valuesOf(id, variables)?.some(isComputed) ?? true);
    this.#isUnread ||= patternsOf(clause).some(isUnread);
    for (const { names, id } of namedIn(clause, variables)) {
      for (const name of ['', ...names]) this.#things.add(`${name} ${id}`);
    }
  }

  /** Whether it may have made this. */
  has({ names, id }: Named): boolean {
    return this.#isUnread || (names.length ? names : ['']).some((name) => this.#things.has(`${name} ${id}`));
  }
}

function isComputed({ kind }: Literal): boolean {
  return kind === 'computed';
}
