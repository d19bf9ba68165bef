/** Control characters, which could move the cursor of a terminal or worse, and marks that turn the direction of what follows. */
export const SPECIAL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text on one line, with special characters as JSON would write them: `\n`, `\u001b`. */
export function escaped(text: string): string {
  return text.replace(SPECIAL, (mark) => SHORT[mark] ?? `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
