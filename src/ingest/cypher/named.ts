import { type Clause, type Pattern, patternsOf } from './patterns.ts';
import { type Variables, valuesOf } from './variables.ts';

/** A node or flow that a pattern names by id. */
export interface Named {
  readonly of: Pattern['of'];
  /** Its labels, or its type. */
  readonly names: readonly string[];
  /** Whether one of the names is enough. */
  readonly isAnyOf: boolean;
  /** Null where the row gives none. */
  readonly id: string | number | boolean | null;
  /** Where the id is written: in the pattern, or in a row. */
  readonly line: number;
}

/** What the patterns of a MATCH, MERGE or CREATE name by id, as far as the ids can be read off. */
export function namedIn(clause: Clause, variables: Variables): Named[] {
  return patternsOf(clause).flatMap(({ of, names, isAnyOf, id }) => {
    const ids = (id && valuesOf(id, variables)) ?? [];
    return ids.flatMap((literal) =>
      literal.kind === 'plain'
        ? { of, names: names.map(({ value }) => value), isAnyOf, id: literal.value, line: literal.line }
        : [],
    );
  });
}
