import type { ExportedNode } from '../graph.ts';
import { contained } from '../text.ts';
import { element, type Part } from './elements.ts';
import { INK, MUTED, PAPER } from './look.ts';
import { LINE_HEIGHT, textLines, wrap } from './typography.ts';

const NAME = { size: 12, bold: true } as const;
const LONG_NAME = { size: 10.5, bold: true } as const;
const KIND = { size: 9 } as const;
const PADDING = 8;
const LONG = 4;
const MAX_LINES = 10;

/** An actor as a labelled box. A hand that nobody has named looks like the gap it is. */
export function actorBox(actor: ExportedNode, width: number): Part {
  const isUnknown = actor.kind === 'UNKNOWN';
  const kind = isUnknown ? 'gap: unknown hand' : actor.kind.toLowerCase().replaceAll('_', ' ');
  const about = [kind, actor.country && contained(actor.country)].filter(Boolean).join(', ');
  const outline = isUnknown ? { 'stroke-dasharray': '5 3', fill: 'url(#armstrace-gap)' } : { fill: PAPER };
  return box(nameOf(actor), about, width, { ...outline, stroke: INK, 'stroke-width': 1.2 });
}

/** The actor in whom the line above ended, where a chain goes on in another line. */
export function actorAgain(actor: ExportedNode, width: number): Part {
  return box(nameOf(actor), 'continued', width, {
    fill: PAPER,
    stroke: MUTED,
    'stroke-width': 0.8,
    'stroke-dasharray': '1 2',
  });
}

export function nameOf({ label, id }: ExportedNode): string {
  return contained(label) || contained(id) || '?';
}

function box(name: string, about: string, width: number, outline: Readonly<Record<string, string | number>>): Part {
  const inner = width - 2 * PADDING;
  const font = wrap(name, inner, NAME).length > LONG ? LONG_NAME : NAME;
  const names = wrap(name, inner, font, MAX_LINES);
  const abouts = wrap(about, inner, KIND, 2);
  const nameHeight = names.length * font.size * LINE_HEIGHT;
  const height = nameHeight + abouts.length * KIND.size * LINE_HEIGHT + 2 * PADDING - 2;
  const body = element(
    'g',
    { class: 'actor' },
    element('rect', { x: 0, y: 0, width, height, rx: 3, ...outline }),
    textLines(names, width / 2, PADDING - 3, { ...font, anchor: 'middle' }),
    textLines(abouts, width / 2, PADDING - 2 + nameHeight, { ...KIND, fill: MUTED, anchor: 'middle' }),
  );
  return { height, body };
}

/** What fills the box of an unknown hand. */
export const GAP_PATTERN = element(
  'pattern',
  { id: 'armstrace-gap', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  element('rect', { width: 7, height: 7, fill: PAPER }),
  element('rect', { width: 1, height: 7, fill: '#dedede' }),
);
