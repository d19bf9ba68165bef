import { type Literal, readLiteral } from './literals.ts';
import { type Clause, clausesOf, partsOf } from './patterns.ts';
import { isName, isSign, isWord, type Token } from './tokens.ts';

/** What each variable of a statement may stand for, as far as that can be read off; the others are not in it. */
export type Variables = ReadonlyMap<string, readonly Literal[]>;

/** The clauses of a statement, each with the variables that it may use. */
export function clausesWithVariables(tokens: readonly Token[]): { clause: Clause; variables: Variables }[] {
  let variables: Variables = new Map();
  return clausesOf(tokens).map((clause) => {
    const scoped = { clause, variables };
    variables = variablesAfter(clause, variables);
    return scoped;
  });
}

function variablesAfter(clause: Clause, variables: Variables): Variables {
  switch (clause.word) {
    case 'UNWIND':
      return unwind(clause, variables);
    case 'WITH':
      return project(clause, variables);
    case 'UNION':
      return new Map();
    default:
      return variables;
  }
}

/** What an expression may stand for: what it says, or what `row` or `row.from` may be. Undefined where only the store can say. */
export function valuesOf(expression: Literal, variables: Variables): readonly Literal[] | undefined {
  if (expression.kind !== 'computed') return [expression];
  const [name, ...path] = expression.tokens;
  let values = isName(name) ? variables.get(name.value) : undefined;
  for (let at = 0; at < path.length; at += 2) {
    const [dot, key] = [path[at], path[at + 1]];
    if (!isSign(dot, '.') || !isName(key)) return undefined;
    values = values?.map((value) => fieldOf(value, key.value));
  }
  return values;
}

/** A key that a row does not have is null, on the line of the row. */
function fieldOf(value: Literal, key: string): Literal {
  if (value.kind === 'map') return value.entries.get(key) ?? { kind: 'plain', line: value.line, value: null };
  return { kind: 'computed', line: value.line, tokens: [] };
}

/** The variables after an UNWIND. */
function unwind({ tokens }: Clause, variables: Variables): Variables {
  const { expression, alias } = readAlias(tokens);
  const values = valuesOf(expression, variables);
  return withVariable(variables, alias, values?.flatMap(itemsOf));
}

function itemsOf(value: Literal): readonly Literal[] {
  if (value.kind === 'list') return value.items;
  return value.kind === 'plain' && value.value === null ? [] : [value];
}

/** The variables after a WITH. */
function project({ tokens }: Clause, variables: Variables): Variables {
  const parts = partsOf(isWord(tokens[0], 'DISTINCT') ? tokens.slice(1) : tokens);
  let kept: Variables = parts.some(([first]) => isSign(first, '*')) ? variables : new Map();
  for (const part of parts) {
    const { expression, alias } = readAlias(part);
    kept = withVariable(kept, alias, valuesOf(expression, variables));
  }
  return kept;
}

/** `row.from AS origin`; what has no other name keeps its own. */
function readAlias(tokens: readonly Token[]): { expression: Literal; alias: string | undefined } {
  const as = tokens.findLastIndex((token) => isWord(token, 'AS'));
  const expression = readLiteral(as < 0 ? tokens : tokens.slice(0, as));
  return { expression, alias: tokens.at(-1)?.value };
}

function withVariable(
  variables: Variables,
  name: string | undefined,
  values: readonly Literal[] | undefined,
): Variables {
  const next = new Map(variables);
  if (name === undefined) return next;
  if (values) next.set(name, values);
  else next.delete(name);
  return next;
}
