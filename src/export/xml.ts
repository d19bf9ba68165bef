const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;', // "]]>" may stand nowhere in a text
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // A reader that follows XML 1.1 takes these for line breaks too.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** What XML 1.0 cannot hold, not even by number. */
const IMPOSSIBLE = '[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]';

/** What means something, or would come back as another line break. */
const IN_ELEMENT = new RegExp(`[&<>\\r\\u0085\\u2028]|${IMPOSSIBLE}`, 'gu');
/** The same, and white space, which would come back as spaces. */
const IN_ATTRIBUTE = new RegExp(`[&<>"\\t\\n\\r\\u0085\\u2028]|${IMPOSSIBLE}`, 'gu');

/** The text as it may stand in an element. What XML cannot hold is marked as lost. */
export function inElement(text: string): string {
  return text.replace(IN_ELEMENT, escaped);
}

/** The text as it may stand in an attribute, in double quotes. */
export function inAttribute(text: string): string {
  return text.replace(IN_ATTRIBUTE, escaped);
}

function escaped(character: string): string {
  return ESCAPES[character] ?? '\ufffd';
}
