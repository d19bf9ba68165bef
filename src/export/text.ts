/** A text in which what is half a character (a lone surrogate), and no encoding can carry, is marked as lost. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** JSON that every reader takes. */
export function json(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\ud')) return text; // so it has no half characters; to look at each part takes much longer
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part));
}
