const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;', // "]]>" may stand nowhere in a text
  '"': '&quot;',
  // As they are, a reader makes them spaces in an attribute, and one line break of two in a text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // A reader that follows XML 1.1 takes these for line breaks too.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** What means something in XML, and what XML 1.0 cannot hold, not even by number. */
const SPECIAL = /[&<>"\u0085\u2028]|[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text as it may stand in an element, or in an attribute in double quotes. What XML cannot hold is marked as lost. */
export function xml(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? '\ufffd');
}
