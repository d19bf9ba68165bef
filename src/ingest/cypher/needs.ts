import type { Literal } from './literals.ts';
import { type Clause, clausesOf, type Pattern, patternsOf } from './patterns.ts';
import type { Token } from './tokens.ts';
import { project, unwind, type Variables, valuesOf } from './variables.ts';

/** A node or flow that a statement MATCHes by id: without it the statement makes nothing of a row. */
export interface Need {
  readonly of: Pattern['of'];
  /** Its labels, or its type. */
  readonly names: readonly string[];
  /** Whether one of the names is enough. */
  readonly isAnyOf: boolean;
  /** Null where the row gives none. */
  readonly id: string | number | boolean | null;
  readonly line: number;
}

/** After these, a row may have been left out because it has no id. */
const FILTERS = ['WHERE', 'SKIP', 'OFFSET', 'LIMIT'];

/**
 * Reads off what a statement needs: the ids in the patterns of its MATCH clauses, written there or in the rows of an UNWIND,
 * however deep (`row.from`, `UNWIND row.ids AS about`), renamed by WITH or not.
 *
 * Passed over: ids that only the store can work out, conditions in WHERE, what stands in brackets (subqueries, FOREACH),
 * what OPTIONAL MATCH looks for, what the statement itself MERGEs or CREATEs before, and rows without an id after a WHERE or
 * LIMIT, which may leave them out. A statement that DELETEs needs nothing, for it may have done so already.
 */
export function needsOf(tokens: readonly Token[]): Need[] {
  const clauses = clausesOf(tokens);
  if (clauses.some(({ word }) => word === 'DELETE')) return [];
  const needs: Need[] = [];
  const made = new Made();
  let variables: Variables = new Map();
  let leavesOut = false;
  clauses.forEach((clause, at) => {
    leavesOut ||= FILTERS.includes(clause.word) || clauses[at + 1]?.word === 'WHERE';
    switch (clause.word) {
      case 'UNWIND':
        variables = unwind(clause, variables);
        break;
      case 'WITH':
        variables = project(clause, variables);
        break;
      case 'UNION':
        variables = new Map();
        break;
      case 'MERGE':
      case 'CREATE':
        made.add(clause, variables);
        break;
      case 'MATCH':
        needs.push(...namedIn(clause, variables).filter((need) => !made.has(need) && !(need.id === null && leavesOut)));
    }
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
  has({ names, id }: Need): boolean {
    return this.#isUnread || (names.length ? names : ['']).some((name) => this.#things.has(`${name} ${id}`));
  }
}

function isComputed({ kind }: Literal): boolean {
  return kind === 'computed';
}

/** What the patterns of a clause name by id. */
function namedIn(clause: Clause, variables: Variables): Need[] {
  return patternsOf(clause).flatMap(({ of, names, isAnyOf, id }) => {
    const ids = (id && valuesOf(id, variables)) ?? [];
    return ids.flatMap((literal) =>
      literal.kind === 'plain'
        ? { of, names: names.map(({ value }) => value), isAnyOf, id: literal.value, line: literal.line }
        : [],
    );
  });
}
