import type { Finding } from './audit/finding.ts';
import { StatementIndex } from './cypher/statement-index.ts';
import type { Statement } from './cypher/statements.ts';
import { isName, isSign, type Token } from './cypher/tokens.ts';

/** Looks for what findings are about in the text of statements, each of which is indexed once. */
export class StatementLines {
  readonly #indexes = new Map<Statement, StatementIndex>();

  /**
   * The line of a statement that a finding is about: where it gives the property, if that can be told from the place of the
   * id; else where it names the thing by its id; else where it begins.
   */
  lineOf(statement: Statement, finding: Finding): number {
    const index = this.#indexOf(statement);
    const at = placeOf(index, finding);
    if (at === undefined) return statement.line;
    const property = finding.property === undefined ? undefined : placeOfProperty(index, at, finding.property);
    return index.tokens[property ?? at]?.line ?? statement.line;
  }

  /** Whether a statement MERGEs or CREATEs a thing by its id, as far as that can be read off. */
  makes(statement: Statement, id: string): boolean {
    return this.#indexOf(statement).makes(id);
  }

  #indexOf(statement: Statement): StatementIndex {
    const index = this.#indexes.get(statement) ?? new StatementIndex(statement);
    this.#indexes.set(statement, index);
    return index;
  }
}

/** The ids that a finding is to be found by: that of its thing, or of both ends; none if one of them is missing or blank. */
export function idsOf({ id, from, to }: Finding): string[] {
  const ids = from !== undefined && to !== undefined ? [from, to] : [id];
  return ids.every((each) => each.trim() !== '') ? ids : [];
}

function placeOf(index: StatementIndex, finding: Finding): number | undefined {
  const [id, to] = idsOf(finding);
  if (id === undefined) return undefined;
  return to === undefined ? placeOfId(index, id) : placeOfEnds(index, id, to);
}

/** Where the id names the thing, rather than something that refers to it. */
function placeOfId(index: StatementIndex, id: string): number | undefined {
  const { tokens } = index;
  const places = index.placesOf(id);
  const line = index.lineNaming(id);
  return places.find((at) => tokens[at]?.line === line) ?? places.find((at) => isValueOfId(tokens, at)) ?? places[0];
}

/** The start of a relationship: in the first row that names both ends, else the first of a statement that names both. */
function placeOfEnds(index: StatementIndex, from: string, to: string): number | undefined {
  const starts = index.placesOf(from);
  const ends = new Set(index.placesOf(to));
  const inRow = starts.find((at) => index.brackets.around(at).some((other) => other !== at && ends.has(other)));
  return inRow ?? (ends.size > 0 ? starts[0] : undefined);
}

function isValueOfId(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at - 2];
  return isSign(tokens[at - 1], ':') && isName(key) && key.value === 'id';
}

/** The key beside the id, in the same braces, or where the variable of the pattern around them is given the property. */
function placeOfProperty({ tokens, brackets }: StatementIndex, at: number, property: string): number | undefined {
  const braces = brackets.openingOf(at);
  if (braces === undefined) return undefined;
  const isProperty = (token: Token | undefined) => isName(token) && token.value === property;
  const key = brackets
    .around(at)
    .find(
      (other) => brackets.openingOf(other) === braces && isProperty(tokens[other]) && isSign(tokens[other + 1], ':'),
    );
  if (key !== undefined) return key;
  const pattern = brackets.openingOf(braces);
  const variable = pattern === undefined ? undefined : tokens[pattern + 1];
  if (!isName(variable)) return undefined;
  const name = tokens.findIndex(
    (token, place) =>
      place > at && isProperty(token) && isSign(tokens[place - 1], '.') && tokens[place - 2]?.value === variable.value,
  );
  return name < 0 ? undefined : name;
}
