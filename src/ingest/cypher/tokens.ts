/** A word, quoted name, text, number or sign of a Cypher script. */
export interface Token {
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign';
  /** What it says: a text or name without its quotes, and with what its escapes stand for. */
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What a script is made of, tried in this order. Each holds on to nothing that it would have to give back. */
const PIECES = [
  { kind: 'blank', pattern: /\s+|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//y },
  { kind: 'text', pattern: /'[^'\\]*(?:\\.[^'\\]*)*'|"[^"\\]*(?:\\.[^"\\]*)*"/sy },
  { kind: 'name', pattern: /`[^`]*(?:``[^`]*)*`/y },
  { kind: 'word', pattern: /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy },
  { kind: 'number', pattern: /0[xo][\da-f]+|(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?/iy },
  { kind: 'sign', pattern: /./suy },
] as const;

/** What opens a stretch that must be closed; met as a sign, it is not. */
const OPENINGS = ["'", '"', '`', '/*'];

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * Reads a script into its tokens, without blanks and comments, in time linear in its length. Throws `SyntaxError` for a text,
 * name or comment that is never closed, naming the line where it began.
 */
export function readTokens(script: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0, line = 1; at < script.length; ) {
    const { kind, piece } = pieceAt(script, at);
    const opening = kind === 'sign' && OPENINGS.find((open) => script.startsWith(open, at));
    if (opening) throw new SyntaxError(`line ${line}: ${opening} is never closed`);
    const end = at + piece.length;
    if (kind !== 'blank') tokens.push({ kind, value: readPiece(kind, piece), line, start: at, end });
    line += linesIn(piece);
    at = end;
  }
  return tokens;
}

function pieceAt(script: string, at: number): { kind: Token['kind'] | 'blank'; piece: string } {
  for (const { kind, pattern } of PIECES) {
    pattern.lastIndex = at;
    const piece = pattern.exec(script)?.[0];
    if (piece) return { kind, piece };
  }
  throw new Error('a sign is anything at all');
}

function readPiece(kind: Token['kind'], piece: string): string {
  if (kind === 'name') return piece.slice(1, -1).replaceAll('``', '`');
  if (kind !== 'text') return piece;
  return piece
    .slice(1, -1)
    .replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, code: string | undefined, escaped: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[escaped] ?? escaped),
    );
}

function linesIn(piece: string): number {
  let lines = 0;
  for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) lines++;
  return lines;
}

export function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.value === sign;
}

/** Whether a token is this word, written in capitals or not. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.value.toUpperCase() === word;
}

/** Whether a token may name something: a variable, label, type or key. */
export function isName(token: Token | undefined): token is Token {
  return token?.kind === 'word' || token?.kind === 'name';
}
