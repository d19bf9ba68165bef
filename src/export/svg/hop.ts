import type { ExportedEdge, ExportedNode, Named } from '../graph.ts';
import { contained, containedIfAny } from '../text.ts';
import { daysInWords, diversionInWords, gradeInShort, handsInWords, itemsInShort, materielInWords } from '../words.ts';
import { inElement } from '../xml.ts';
import { nameOf } from './boxes.ts';
import { element, type Part, shifted, stack } from './elements.ts';
import { type Cited, listed } from './footnotes.ts';
import { MUTED } from './look.ts';
import { arrow, badge, CONTESTED, contestedMark } from './shapes.ts';
import { LINE_HEIGHT, textLines, widthOf, wrap } from './typography.ts';

/** An edge as it is drawn, with all that it refers to. */
export interface Hop extends Cited {
  readonly edge: ExportedEdge;
  readonly from: ExportedNode;
  readonly to: ExportedNode;
  /** Its place in its chain, from 1; null where it is in none. */
  readonly position: number | null;
}

/** An edge none of whose texts can change the direction of what stands beside them. */
export function containedEdge(edge: ExportedEdge): ExportedEdge {
  const { materiel, brokers, carriers, financiers } = edge;
  const items = edge.items.map((item) => ({
    id: contained(item.id),
    name: containedIfAny(item.name),
    marks: containedIfAny(item.marks),
    serial: containedIfAny(item.serial),
  }));
  return {
    ...edge,
    materiel: materiel.map(containedName),
    items,
    unit: containedIfAny(edge.unit),
    brokers: brokers.map(containedName),
    carriers: carriers.map(containedName),
    financiers: financiers.map(containedName),
  };
}

function containedName({ id, name }: Named): Named {
  return { id, name: contained(name) || contained(id) };
}

/** What can be selected, pointed at and read out as one hop. */
export function hopGroup(hop: Hop, ...children: readonly string[]): string {
  const attributes = { class: 'hop', 'data-edge': hop.edge.id };
  return element('g', attributes, element('title', {}, inElement(hopInWords(hop))), ...children);
}

export function hopInWords({ edge, from, to, notes, against }: Hop): string {
  const isAssumed = edge.kind === 'WITHIN';
  const parts = [
    isAssumed ? 'an assumption' : materielInWords(edge),
    itemsInShort(edge),
    handsInWords(edge),
    diversionInWords(edge),
    isAssumed ? '' : daysInWords(edge),
    `grade ${gradeInShort(edge)}`,
    edge.contested ? 'contested' : '',
    notes.length > 0 ? `sources ${listed(notes)}` : '',
    against.length > 0 ? `against it ${listed(against)}` : '',
  ];
  return `${nameOf(from)} → ${nameOf(to)}: ${edge.kind} (${parts.filter(Boolean).join('; ')})`;
}

/** How far what stands above the line of a hop reaches. */
export const ABOVE_LINE = 26;

/** Where what stands below it begins. */
const BELOW_LINE = 9;

const BADGE_WIDTH = 20;
const CONTESTED_PART: Part = { height: CONTESTED.height, body: contestedMark(0, 0) };
const NOTHING: Part = { height: 0, body: '' };

const KIND = { size: 9, bold: true } as const;
const GRADE = { size: 12.5, bold: true } as const;
const NOTES = { size: 9.5 } as const;

/** The line of a hop with its kind above, and grade and footnotes below, as if the line were at 0; and how far that reaches. */
export function hopLine(hop: Hop, left: number, right: number): Part {
  const { edge } = hop;
  const middle = (left + right) / 2;
  const contested = edge.contested ? CONTESTED_PART : NOTHING;
  const below = stack([gradeAndNotes(hop, right - left), contested, against(hop, right - left)], 2);
  const body = [
    arrow(edge.kind, left + 4, right - 3, 0),
    kindAbove(hop, middle),
    shifted(below.body, middle, BELOW_LINE),
  ];
  return { height: BELOW_LINE + below.height, body: hopGroup(hop, ...body) };
}

function kindAbove({ edge, position }: Hop, middle: number): string {
  const width = widthOf(edge.kind, KIND);
  if (position === null) return textLines([edge.kind], middle, -21.5, { ...KIND, anchor: 'middle' });
  const start = middle - (BADGE_WIDTH + width) / 2;
  return badge(position, start + BADGE_WIDTH / 2 - 2, -17) + textLines([edge.kind], start + BADGE_WIDTH, -21.5, KIND);
}

/** The grade, and raised beside it the footnotes; below it where they are too many. Around 0. */
function gradeAndNotes(hop: Hop, width: number): Part {
  const grade = gradeInShort(hop.edge);
  const cited = citation(hop);
  const isBeside = hop.notes.length > 0 && widthOf(grade, GRADE) + widthOf(cited, NOTES) + 8 <= width;
  const raised = element(
    'tspan',
    { class: 'cites', dx: 4, dy: -3.5, 'font-size': NOTES.size, 'font-weight': 'normal' },
    inElement(cited),
  );
  const attributes = { y: GRADE.size, 'font-size': GRADE.size, 'font-weight': 'bold', 'text-anchor': 'middle' };
  const line = {
    height: GRADE.size * LINE_HEIGHT,
    body: element('text', { x: 0, ...attributes }, inElement(grade), isBeside ? raised : ''),
  };
  if (isBeside) return line;
  const lines = wrap(cited, width, NOTES);
  const below = textLines(lines, 0, 0, { ...NOTES, fill: MUTED, anchor: 'middle' });
  const body = element('g', { class: 'cites' }, below);
  return stack([line, { height: lines.length * NOTES.size * LINE_HEIGHT, body }]);
}

/** The footnotes that speak against a hop; nothing where none does. */
function against(hop: Hop, width: number): Part {
  if (hop.against.length === 0) return NOTHING;
  const lines = wrap(`against: ${listed(hop.against)}`, width, NOTES);
  const body = textLines(lines, 0, 0, { ...NOTES, fill: MUTED, anchor: 'middle' });
  return { height: lines.length * NOTES.size * LINE_HEIGHT, body: element('g', { class: 'against' }, body) };
}

/** Footnotes, or that there is none where there should be one. */
function citation({ edge, notes }: Hop): string {
  if (notes.length > 0) return listed(notes);
  return edge.kind === 'WITHIN' ? 'assumed' : 'no source';
}
