/** One statement of a Cypher script and the line, counted from 1, on which it begins. */
export interface Statement {
  readonly text: string;
  readonly line: number;
}

/** What opens a stretch in which `;` means nothing, and what ends it. */
const STRETCHES = [
  { open: '//', close: '\n', escapes: false },
  { open: '/*', close: '*/', escapes: false },
  { open: "'", close: "'", escapes: true },
  { open: '"', close: '"', escapes: true },
  { open: '`', close: '`', escapes: false },
] as const;

/**
 * Splits a Cypher script into its statements, as cypher-shell would: at each `;` that stands in no string, no
 * quoted name and no comment. What comes before a statement's first word (blank lines, comments) is left out of it.
 * Throws `SyntaxError` for a string or comment that never ends, naming the line where it began.
 */
export function splitStatements(script: string): Statement[] {
  const statements: Statement[] = [];
  let begin = -1; // where the current statement's first word is, -1 before it
  const finish = (end: number) => {
    if (begin >= 0) statements.push({ text: script.slice(begin, end).trimEnd(), line: lineAt(script, begin) });
    begin = -1;
  };
  for (let at = 0; at < script.length; ) {
    const stretch = STRETCHES.find(({ open }) => script.startsWith(open, at));
    if (stretch) {
      const isComment = stretch.open === '//' || stretch.open === '/*';
      if (!isComment && begin < 0) begin = at;
      at = endOfStretch(script, at, stretch);
      continue;
    }
    if (script[at] === ';') finish(at);
    else if (begin < 0 && script[at]?.trim()) begin = at;
    at++;
  }
  finish(script.length);
  return statements;
}

function endOfStretch(script: string, start: number, { open, close, escapes }: (typeof STRETCHES)[number]): number {
  for (let at = start + open.length; at < script.length; at++) {
    if (escapes && script[at] === '\\') at++;
    else if (script.startsWith(close, at)) return at + close.length;
  }
  if (open === '//') return script.length;
  throw new SyntaxError(`line ${lineAt(script, start)}: ${open} is never closed`);
}

function lineAt(script: string, at: number): number {
  return script.slice(0, at).split('\n').length;
}
