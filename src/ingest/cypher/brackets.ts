import type { Token } from './tokens.ts';

/** Which tokens of a statement stand in which brackets, whatever their kind. */
export class Brackets {
  /** Of each token the number of the opening bracket that it stands in; of a bracket, of the one around it. */
  readonly #opening: readonly (number | undefined)[];

  constructor(tokens: readonly Token[]) {
    const open: number[] = [];
    this.#opening = tokens.map(({ kind, value }, at) => {
      if (kind === 'sign' && ')]}'.includes(value)) open.pop();
      const opening = open.at(-1);
      if (kind === 'sign' && '([{'.includes(value)) open.push(at);
      return opening;
    });
  }

  /** The innermost bracket that a token stands in. */
  openingOf(at: number): number | undefined {
    return this.#opening[at];
  }

  /** All tokens in the innermost bracket that a token stands in; none where that is outside of all brackets. */
  around(at: number): number[] {
    const opening = this.#opening[at];
    if (opening === undefined) return [];
    const tokens: number[] = [];
    for (let other = opening + 1; (this.#opening[other] ?? -1) >= opening; other++) tokens.push(other);
    return tokens;
  }
}
