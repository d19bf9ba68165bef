import type { Finding } from './audit/finding.ts';
import { Brackets } from './cypher/brackets.ts';
import { namedIn } from './cypher/named.ts';
import type { Statement } from './cypher/statements.ts';
import { isName, isSign, type Token } from './cypher/tokens.ts';
import { clausesWithVariables } from './cypher/variables.ts';

/**
 * The line of a statement that a finding is about: where it gives the property, if that can be told from the place of the id;
 * else where it names the thing by its id; else where it begins.
 */
export function lineIn({ tokens, line }: Statement, finding: Finding): number {
  const brackets = new Brackets(tokens);
  const at = placeOf(tokens, brackets, finding);
  if (at === undefined) return line;
  const property = finding.property === undefined ? undefined : placeOfProperty(tokens, brackets, at, finding.property);
  return tokens[property ?? at]?.line ?? line;
}

/** The ids that a finding is to be found by: that of its thing, or of both ends; none if one of them is missing or blank. */
export function idsOf({ id, from, to }: Finding): string[] {
  const ids = from !== undefined && to !== undefined ? [from, to] : [id];
  return ids.every((each) => each.trim() !== '') ? ids : [];
}

/** Whether a statement MERGEs or CREATEs a thing by its id, as far as that can be read off. */
export function makes({ tokens }: Statement, id: string): boolean {
  return linesNaming(tokens, id, ['MERGE', 'CREATE']).length > 0;
}

function placeOf(tokens: readonly Token[], brackets: Brackets, finding: Finding): number | undefined {
  const [id, to] = idsOf(finding);
  if (id === undefined) return undefined;
  const places = placesOfText(tokens, id);
  return to === undefined ? placeOfId(tokens, places, id) : placeOfEnds(tokens, brackets, places, to);
}

/** Where the id names the thing, rather than something that refers to it. */
function placeOfId(tokens: readonly Token[], places: readonly number[], id: string): number | undefined {
  if (places.length < 2) return places[0];
  const lines = [...linesNaming(tokens, id, ['MERGE', 'CREATE']), ...linesNaming(tokens, id, ['MATCH'])];
  const named = places.find((at) => tokens[at]?.line === lines[0]);
  return named ?? places.find((at) => isValueOfId(tokens, at)) ?? places[0];
}

/** The start of a relationship: in the first row that names both ends, else the first of a statement that names both. */
function placeOfEnds(
  tokens: readonly Token[],
  brackets: Brackets,
  starts: readonly number[],
  to: string,
): number | undefined {
  const ends = new Set(placesOfText(tokens, to));
  const inRow = starts.find((at) => brackets.around(at).some((other) => other !== at && ends.has(other)));
  return inRow ?? (ends.size > 0 ? starts[0] : undefined);
}

function placesOfText(tokens: readonly Token[], text: string): number[] {
  return tokens.flatMap(({ kind, value }, at) => (kind === 'text' && value === text ? at : []));
}

/** The lines on which clauses of these words name a thing by its id: in the pattern, or in the row that it takes it from. */
function linesNaming(tokens: readonly Token[], id: string, words: readonly string[]): number[] {
  return clausesWithVariables(tokens)
    .filter(({ clause }) => words.includes(clause.word))
    .flatMap(({ clause, variables }) => namedIn(clause, variables))
    .flatMap((named) => (named.id === id ? named.line : []));
}

function isValueOfId(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at - 2];
  return isSign(tokens[at - 1], ':') && isName(key) && key.value === 'id';
}

/** The key beside the id, in the same braces, or where the variable of the pattern around them is given the property. */
function placeOfProperty(
  tokens: readonly Token[],
  brackets: Brackets,
  at: number,
  property: string,
): number | undefined {
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
    (token, index) =>
      index > at && isProperty(token) && isSign(tokens[index - 1], '.') && tokens[index - 2]?.value === variable.value,
  );
  return name < 0 ? undefined : name;
}
