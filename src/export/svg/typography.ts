import { containedEach, wellFormed } from '../text.ts';
import { inElement } from '../xml.ts';
import { element, type Part } from './elements.ts';

/** Texts whose width nobody can measure, as it is not known which font they will be shown in. */
export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/** Widths of characters in parts of the size, in the widest of the fonts that are common. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ...alike(" iIjl'.,:;|!-/\\()[]t", 0.41),
  ...alike('fr"`*_', 0.5),
  ...alike('abcdeghknopqsuvxyz0123456789?$', 0.65),
  ...alike('ABCDEFGHJKLNOPQRSTUVXYZ&w', 0.8),
  ...alike('+=<>~#^{}', 0.85),
  ...alike('mMW@%–…', 1.02),
]);

function alike(characters: string, width: number): [string, number][] {
  return Array.from(characters, (character) => [character, width]);
}

const INVISIBLE = /[\p{M}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uffef\u{10000}-\u{10ffff}]/u;

/** How wide a text is at the most, near enough. */
export function widthOf(text: string, { size, bold }: Font): number {
  let width = 0;
  for (const character of text) width += WIDTHS.get(character) ?? widthOfOther(character);
  return width * size * (bold ? 1.15 : 1);
}

function widthOfOther(character: string): number {
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) ? 1.35 : 0.85;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Longer texts are cut before they are wrapped, which takes its time. */
const MAX_LENGTH = 5_000;

/** Breaks a text into lines of a width; what is more than `maxLines` ends in an ellipsis. */
export function wrap(text: string, width: number, font: Font, maxLines = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wellFormed(text.slice(0, MAX_LENGTH)).split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = broken(word, width, font);
    line = pieces.pop() as string;
    lines.push(...pieces);
  }
  if (line) lines.push(line);
  return containedEach(
    lines.length <= maxLines
      ? lines
      : [...lines.slice(0, maxLines - 1), cut(lines[maxLines - 1] as string, width, font)],
  );
}

/** The pieces of a word that are narrow enough. */
function broken(word: string, width: number, font: Font): string[] {
  const pieces = [''];
  for (const { segment } of graphemes.segment(word)) {
    const longer = pieces.at(-1) + segment;
    if (pieces.at(-1) && widthOf(longer, font) > width) pieces.push(segment);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

function cut(line: string, width: number, font: Font): string {
  const characters = Array.from(graphemes.segment(line), ({ segment }) => segment);
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, font) > width) characters.pop();
  return `${characters.join('')}…`;
}

export interface TextStyle extends Font {
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export const LINE_HEIGHT = 1.3;

/** Lines one below the other, the first of them under `y`. */
export function textLines(lines: readonly string[], x: number, y: number, style: TextStyle): string {
  const { size, bold, fill, anchor = 'start' } = style;
  const attributes = {
    'font-size': size,
    ...(bold && { 'font-weight': 'bold' }),
    ...(fill && { fill }),
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
  };
  const spans = lines.map((line, at) => element('tspan', { x, y: y + size * (1 + at * LINE_HEIGHT) }, inElement(line)));
  return element('text', attributes, ...spans);
}

/** A text as a part of the picture. */
export function paragraph(text: string, width: number, style: TextStyle, maxLines?: number): Part {
  const lines = wrap(text, width, style, maxLines);
  const x = style.anchor === 'middle' ? width / 2 : 0;
  return {
    height: lines.length * style.size * LINE_HEIGHT,
    body: lines.length > 0 ? textLines(lines, x, 0, style) : '',
  };
}
