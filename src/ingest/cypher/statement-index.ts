import { Brackets } from './brackets.ts';
import { namedIn } from './named.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';
import { clausesWithVariables } from './variables.ts';

/** What stands where in a statement, looked up in constant time: one row of a table may have many findings, and a table many rows. */
export class StatementIndex {
  readonly tokens: readonly Token[];
  readonly brackets: Brackets;
  readonly #texts = new Map<string, number[]>();
  readonly #made = new Map<unknown, number>();
  readonly #matched = new Map<unknown, number>();

  constructor({ tokens }: Statement) {
    this.tokens = tokens;
    this.brackets = new Brackets(tokens);
    tokens.forEach(({ kind, value }, at) => {
      if (kind !== 'text') return;
      const places = this.#texts.get(value);
      if (places) places.push(at);
      else this.#texts.set(value, [at]);
    });
    for (const { clause, variables } of clausesWithVariables(tokens)) {
      const lines = { MERGE: this.#made, CREATE: this.#made, MATCH: this.#matched }[clause.word];
      if (!lines) continue;
      for (const { id, line } of namedIn(clause, variables)) if (!lines.has(id)) lines.set(id, line);
    }
  }

  /** The numbers of the tokens that are this text. */
  placesOf(text: string): readonly number[] {
    return this.#texts.get(text) ?? [];
  }

  /** Whether the statement MERGEs or CREATEs a thing by its id, as far as that can be read off. */
  makes(id: string): boolean {
    return this.#made.has(id);
  }

  /** The line on which it makes a thing by its id, or else MATCHes it: that of the pattern, or of the row with the id. */
  lineNaming(id: string): number | undefined {
    return this.#made.get(id) ?? this.#matched.get(id);
  }
}
