import type { ExportedEdge } from '../graph.ts';
import { element } from './elements.ts';
import { COLOURS, INK, PAPER } from './look.ts';
import { textLines, widthOf } from './typography.ts';

type Kind = ExportedEdge['kind'];

/** The line of a hop from left to right: plain for a supply, heavy with a break for a diversion, dots for an assumption. */
export function arrow(kind: Kind, left: number, right: number, y: number): string {
  const colour = COLOURS[kind];
  const drawn = { fill: 'none', stroke: colour, 'stroke-linejoin': 'miter' };
  if (kind === 'WITHIN') {
    return (
      element('path', { d: path`M${left} ${y}H${right - 2}`, ...drawn, 'stroke-width': 2, 'stroke-dasharray': '2 4' }) +
      element('path', {
        d: path`M${right - 8} ${y - 5}L${right} ${y}L${right - 8} ${y + 5}`,
        ...drawn,
        'stroke-width': 1.6,
      })
    );
  }
  if (kind === 'SUPPLIED') {
    return (
      element('path', { d: path`M${left} ${y}H${right - 8}`, ...drawn, 'stroke-width': 1.7 }) +
      element('path', { d: path`M${right} ${y}L${right - 10} ${y - 4.5}V${y + 4.5}Z`, fill: colour })
    );
  }
  const middle = (left + right) / 2 - 4;
  const zigzag = path`M${left} ${y}H${middle - 9}l4 -6l9 12l4 -6H${right - 10}`;
  return (
    element('path', { d: zigzag, ...drawn, 'stroke-width': 3.2 }) +
    element('path', { d: path`M${right} ${y}L${right - 13} ${y - 7}V${y + 7}Z`, fill: colour })
  );
}

function path(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return parts
    .map((part, at) => (at === 0 ? part : `${Math.round((numbers[at - 1] as number) * 10) / 10}${part}`))
    .join('');
}

export const BAR_HEIGHT = 9;

/** How a bar ends on a side that nobody dated: in pieces, ever smaller. */
const PIECES = [7, 5, 3.5, 2] as const;
const BETWEEN_PIECES = 2.5;

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
}

/** The days on which a hop can have happened. */
export function bar(kind: Kind, { left, right, isOpenLeft, isOpenRight }: Extent, y: number): string {
  const style = BAR_STYLES[kind];
  const middle = y + BAR_HEIGHT / 2;
  if (left === right && !isOpenLeft && !isOpenRight) {
    return element('path', { d: path`M${left - 6} ${middle}l6 -6l6 6l-6 6Z`, ...style });
  }
  // Where nothing at all is known, a thin line.
  const height = isOpenLeft && isOpenRight ? 3 : BAR_HEIGHT;
  const piece = (x: number, width: number) => element('rect', { x, y: middle - height / 2, width, height, ...style });
  // However short, the known end is there to see.
  const drawn = [piece(left, Math.max(right - left, 2))];
  let offset = BETWEEN_PIECES;
  for (const width of PIECES) {
    if (isOpenLeft) drawn.push(piece(left - offset - width, width));
    if (isOpenRight) drawn.push(piece(Math.max(right, left + 2) + offset, width));
    offset += width + BETWEEN_PIECES;
  }
  return drawn.join('');
}

const BAR_STYLES = {
  SUPPLIED: { fill: '#cfe0ee', stroke: COLOURS.SUPPLIED, 'stroke-width': 1 },
  DIVERTED: { fill: COLOURS.DIVERTED, stroke: COLOURS.DIVERTED, 'stroke-width': 1 },
  WITHIN: { fill: PAPER, stroke: COLOURS.WITHIN, 'stroke-width': 1, 'stroke-dasharray': '2 1.5' },
} as const;

const BADGE_RADIUS = 7.5;

/** The number of a hop in its chain. */
export function badge(number: number, x: number, y: number): string {
  return (
    element('circle', { cx: x, cy: y, r: BADGE_RADIUS, fill: PAPER, stroke: INK, 'stroke-width': 0.9 }) +
    textLines([String(number)], x, y - 6.2, { size: 9.5, bold: true, anchor: 'middle' })
  );
}

const MARK = { size: 7.5, bold: true } as const;

/** Width and height of the mark that something is contested. */
export const CONTESTED = { width: widthOf('CONTESTED', MARK) + 8, height: 12 } as const;

/** The mark, around `x`. */
export function contestedMark(x: number, y: number): string {
  return (
    element('rect', { x: x - CONTESTED.width / 2, y, ...CONTESTED, fill: INK, rx: 2 }) +
    textLines(['CONTESTED'], x, y + 1.2, { ...MARK, fill: PAPER, anchor: 'middle' })
  );
}
