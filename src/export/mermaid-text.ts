import { json, wellFormed } from './text.ts';

/**
 * A text as a Mermaid label that cannot be anything else: every character that is no letter, digit or plain punctuation
 * is written as its number. The marks that join letters and hold them apart stay, as words of some scripts need them.
 */
export function label(text: string): string {
  const escaped = oneLine(text).replace(/[^\p{L}\p{N}\p{M}\p{Join_C} .,\-–…]/gu, (character) => {
    return `#${character.codePointAt(0)};`;
  });
  return escaped.trim();
}

/** A line for readers of the source. Mermaid takes `%%{` for a command wherever it stands, so no two signs follow. */
export function comment(text: string): string {
  return `%% ${oneLine(text).replace(/%(?=%)/g, '% ')}\n`;
}

/** A text as YAML has it in the matter before a diagram. */
export function quoted(text: string): string {
  return json(oneLine(text)).replaceAll('<', '\\u003c');
}

/** Without control characters and marks that turn the reading direction of what follows. */
function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/(?!\p{Join_C})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ')
    .trim();
}
