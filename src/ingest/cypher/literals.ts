import { isName, isSign, isWord, type Token } from './tokens.ts';

/** A value as it is written in a script, with the line on which it begins. */
export type Literal =
  | { readonly kind: 'plain'; readonly line: number; readonly value: string | number | boolean | null }
  /** A day: `day` is what `date()` is given, whether or not there is such a day. */
  | { readonly kind: 'date'; readonly line: number; readonly day: string }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Literal[] }
  | { readonly kind: 'map'; readonly line: number; readonly entries: ReadonlyMap<string, Literal> }
  /** Anything else, which only the store can work out; what it is made of is left to who can read it. */
  | Computed;

export interface Computed {
  readonly kind: 'computed';
  readonly line: number;
  readonly tokens: readonly Token[];
}

const WORDS: Readonly<Record<string, boolean | null>> = { TRUE: true, FALSE: false, NULL: null };

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

/** Reads one value, which must be all there is: `['a', {day: date('2014-01-01'), more: row.x}]`. Linear in its length. */
export function readLiteral(tokens: readonly Token[]): Literal {
  const cursor = new Cursor(tokens);
  const literal = readValue(cursor);
  return cursor.token === undefined ? literal : computed(tokens);
}

class Cursor {
  readonly tokens: readonly Token[];
  at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get token(): Token | undefined {
    return this.tokens[this.at];
  }

  /** Steps over a sign, if it is the one that comes. */
  passes(sign: string): boolean {
    if (!isSign(this.token, sign)) return false;
    this.at++;
    return true;
  }

  /** Whether a value ends here: at a comma, at a bracket that closes what it is in, or where there is no more. */
  get isAtEnd(): boolean {
    const { token } = this;
    return token === undefined || (token.kind === 'sign' && (token.value === ',' || CLOSING.has(token.value)));
  }

  skipToEnd(): void {
    for (let depth = 0; depth > 0 || !this.isAtEnd; this.at++) {
      if (this.token === undefined) return;
      if (this.token.kind !== 'sign') continue;
      if (OPENING.has(this.token.value)) depth++;
      else if (CLOSING.has(this.token.value)) depth--;
    }
  }
}

function readValue(cursor: Cursor): Literal {
  const start = cursor.at;
  const literal = readWritten(cursor);
  if (literal && cursor.isAtEnd) return literal;
  cursor.at = start;
  cursor.skipToEnd();
  return computed(cursor.tokens.slice(start, cursor.at));
}

function readWritten(cursor: Cursor): Literal | undefined {
  const { token } = cursor;
  if (token === undefined) return undefined;
  const { line } = token;
  if (cursor.passes('[')) return readList(cursor, line);
  if (cursor.passes('{')) return readMap(cursor, line);
  if (isWord(token, 'DATE')) return readDate(cursor, line);
  const sign = cursor.passes('-') ? -1 : 1;
  const value = plainOf(cursor.token, sign);
  if (value === undefined) return undefined;
  cursor.at++;
  return { kind: 'plain', line, value };
}

function plainOf(token: Token | undefined, sign: number) {
  if (token?.kind === 'number') return sign * Number(token.value);
  if (sign < 0) return undefined;
  if (token?.kind === 'text') return token.value;
  return token?.kind === 'word' ? WORDS[token.value.toUpperCase()] : undefined;
}

function readList(cursor: Cursor, line: number): Literal | undefined {
  const items: Literal[] = [];
  while (!cursor.passes(']')) {
    if (cursor.token === undefined || (items.length > 0 && !cursor.passes(','))) return undefined;
    items.push(readValue(cursor));
  }
  return { kind: 'list', line, items };
}

/** Undefined for braces that hold something else than keys with values, such as a subquery. */
function readMap(cursor: Cursor, line: number): Literal | undefined {
  const entries = new Map<string, Literal>();
  while (!cursor.passes('}')) {
    if (entries.size > 0 && !cursor.passes(',')) return undefined;
    const { token } = cursor;
    if (!isName(token)) return undefined;
    cursor.at++;
    if (!cursor.passes(':')) return undefined;
    entries.set(token.value, readValue(cursor));
  }
  return { kind: 'map', line, entries };
}

function readDate(cursor: Cursor, line: number): Literal | undefined {
  const [open, day, close] = cursor.tokens.slice(cursor.at + 1, cursor.at + 4);
  if (!isSign(open, '(') || day?.kind !== 'text' || !isSign(close, ')')) return undefined;
  cursor.at += 4;
  return { kind: 'date', line, day: day.value };
}

function computed(tokens: readonly Token[]): Computed {
  return { kind: 'computed', line: tokens[0]?.line ?? 0, tokens };
}
