/** A text in which what is half a character (a lone surrogate), and no encoding can carry, is marked as lost. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const [FROM_RIGHT, BY_FIRST_LETTER, END] = ['\u2067', '\u2068', '\u2069'];

/**
 * A text that data gives, in one line and such that it cannot change the direction of what stands beside it. It is read
 * in the direction of its language (BCP 47), else in that of its first letter.
 */
export function contained(text: string, lang: string | null = null): string {
  const line = wellFormed(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  if (lang !== null && directionOf(lang) === 'rtl') return `${FROM_RIGHT}${line}${END}`;
  return RIGHT_TO_LEFT.test(line) ? `${BY_FIRST_LETTER}${line}${END}` : line;
}

/** The same of a text that may not be known. */
export function containedIfAny(text: string | null): string | null {
  return text === null ? null : contained(text);
}

/** Lines that a text with contained parts was broken into: a part that goes on in another line begins there again. */
export function containedEach(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const whole = open + line;
    const [mark] = whole.match(/[\u2067\u2068\u2069](?!.*[\u2067\u2068\u2069])/s) ?? [''];
    open = mark === END ? '' : mark;
    return open ? whole + END : whole;
  });
}

/** JSON that every reader takes. */
export function json(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\ud')) return text; // so it has no half characters; to look at each part takes much longer
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part));
}

/** Scripts that are read from right to left. */
const FROM_THE_RIGHT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** In which direction a language (BCP 47) is read, by the script in which it is mostly written, or that its tag names. */
export function directionOf(lang: string): 'ltr' | 'rtl' | 'auto' {
  try {
    return FROM_THE_RIGHT.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto'; // no tag of a language: whoever shows it may look at the letters
  }
}
