import { type Literal, readLiteral } from './literals.ts';
import { isName, isSign, isWord, type Token } from './tokens.ts';

/** A clause of a statement, by its first word; its tokens are what follows that. */
export interface Clause {
  readonly word: string;
  readonly tokens: readonly Token[];
}

/** What a pattern says of one node or relationship. */
export interface Pattern {
  readonly of: 'node' | 'relationship';
  readonly line: number;
  /** Labels, or types. */
  readonly names: readonly Token[];
  /** Whether it need not have all of them. */
  readonly isAnyOf: boolean;
  /** Undefined where it names none, or names what it must not be. */
  readonly id: Literal | undefined;
}

const CLAUSES = new Set(
  (
    'MATCH OPTIONAL MERGE CREATE UNWIND WITH WHERE SET REMOVE DELETE DETACH RETURN FOREACH CALL YIELD UNION ' +
    'ORDER SKIP OFFSET LIMIT LOAD USE FINISH'
  ).split(' '),
);
/** After these, a clause's word is none. */
const NO_CLAUSE_AFTER = ['STARTS', 'ENDS', 'AS'];
const NAMING = ['.', ':', '|', '&', '!'];

/** The clauses of a statement, those in brackets (subqueries, FOREACH) aside. OPTIONAL MATCH is one. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: { word: string; tokens: Token[] }[] = [];
  let depth = 0;
  tokens.forEach((token, at) => {
    const current = clauses.at(-1);
    const word = depth === 0 ? clauseWord(token, tokens[at - 1]) : undefined;
    if (word === 'MATCH' && current?.word === 'OPTIONAL') current.word = 'OPTIONAL MATCH';
    else if (word) clauses.push({ word, tokens: [] });
    else current?.tokens.push(token);
    depth += depthChange(token);
  });
  return clauses;
}

function clauseWord(token: Token, before: Token | undefined): string | undefined {
  const word = token.value.toUpperCase();
  if (token.kind !== 'word' || !CLAUSES.has(word)) return undefined;
  const isName = NAMING.some((sign) => isSign(before, sign)) || NO_CLAUSE_AFTER.some((other) => isWord(before, other));
  return isName ? undefined : word;
}

function depthChange({ kind, value }: Token): number {
  if (kind !== 'sign') return 0;
  return '([{'.includes(value) ? 1 : ')]}'.includes(value) ? -1 : 0;
}

/** The parts of a list that commas divide. */
export function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0 && isSign(token, ',')) parts.push([]);
    else parts.at(-1)?.push(token);
    depth += depthChange(token);
  }
  return parts;
}

/** The nodes and relationships of a MATCH, MERGE or CREATE, in the order in which they stand. */
export function patternsOf({ tokens }: Clause): Pattern[] {
  const patterns: Pattern[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const isNode = isSign(tokens[at], '(') && !isWrapper(tokens, at);
    const isRelationship = isSign(tokens[at], '[') && isSign(tokens[at - 1], '-');
    if (!isNode && !isRelationship) continue;
    const end = endOfBracket(tokens, at);
    patterns.push({ of: isNode ? 'node' : 'relationship', ...readDetail(tokens.slice(at, end)) });
    at = end;
  }
  return patterns;
}

/** Whether a bracket holds whole patterns: that of shortestPath(...), or of a part that is repeated. */
function isWrapper(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'word' || isSign(tokens[at + 1], '(');
}

function endOfBracket(tokens: readonly Token[], start: number): number {
  let at = start;
  for (let depth = 0; at < tokens.length; at++) {
    depth += depthChange(tokens[at] as Token);
    if (depth === 0) break;
  }
  return at;
}

/** Reads what stands in a bracket: a variable, labels or types, and properties, each of which may be missing. */
function readDetail(tokens: readonly Token[]): Omit<Pattern, 'of'> {
  const endOfNames = tokens.findIndex((token) => isSign(token, '{') || isSign(token, '*') || isWord(token, 'WHERE'));
  const named = endOfNames < 0 ? tokens : tokens.slice(0, endOfNames);
  const colon = named.findIndex((token) => isSign(token, ':'));
  const names = colon < 0 ? [] : named.slice(colon);
  const brace = tokens.findIndex((token) => isSign(token, '{'));
  const properties = brace < 0 ? undefined : readLiteral(tokens.slice(brace, endOfBracket(tokens, brace) + 1));
  return {
    line: tokens[0]?.line ?? 0,
    names: names.filter(isName),
    isAnyOf: names.some((token) => isSign(token, '|')),
    id:
      properties?.kind === 'map' && !names.some((token) => isSign(token, '!'))
        ? properties.entries.get('id')
        : undefined,
  };
}
