import { isSign, readTokens, type Token } from './tokens.ts';

/** One statement of a Cypher script and the line, counted from 1, on which it begins. */
export interface Statement {
  readonly text: string;
  readonly line: number;
  /** What it is made of; their lines are those of the script. */
  readonly tokens: readonly Token[];
}

/**
 * Splits a Cypher script into its statements, as cypher-shell would: at each `;` that stands in no string, no
 * quoted name and no comment. What comes before a statement's first word (blank lines, comments) is left out of it.
 * Throws `SyntaxError` for a string or comment that never ends, naming the line where it began.
 */
export function splitStatements(script: string): Statement[] {
  const statements: Statement[] = [];
  let tokens: Token[] = [];
  const finish = (end: number) => {
    const [first] = tokens;
    if (first) statements.push({ text: script.slice(first.start, end).trimEnd(), line: first.line, tokens });
    tokens = [];
  };
  for (const token of readTokens(script)) {
    if (isSign(token, ';')) finish(token.start);
    else tokens.push(token);
  }
  finish(script.length);
  return statements;
}
