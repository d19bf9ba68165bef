import { parseDay } from '../../model/days.ts';
import type { ExportedEdge } from '../graph.ts';
import { daysInShort, diversionInWords, handsInWords, itemsInShort, materielInWords } from '../words.ts';
import { type Axis, axisLabels, axisLines } from './axis.ts';
import { element, type Part, shifted, stack } from './elements.ts';
import { type Hop, hopGroup } from './hop.ts';
import { HAIRLINE, INNER } from './look.ts';
import { BAR_HEIGHT, badge, bar, type Extent } from './shapes.ts';
import { paragraph, textLines, widthOf } from './typography.ts';

/** Where the axis of days begins and ends; what moved is said to its left. */
export const AXIS_LEFT = 410;
export const AXIS_RIGHT = INNER;

const ABOUT = { size: 10.5 } as const;
const DAYS = { size: 10, bold: true } as const;
const MAX_LINES = 4;
const NUMBER_WIDTH = 24;

/** The hops of a chain one below the other: what moved, and when on the axis. */
export function lane(hops: readonly Hop[], axis: Axis | undefined): Part {
  const lines = stack(hops.map((hop) => laneLine(hop, axis)));
  if (!axis) return lines;
  const onAxis = { height: lines.height, body: axisLines(axis, lines.height) + lines.body };
  return stack([axisLabels(axis), onAxis]);
}

function laneLine(hop: Hop, axis: Axis | undefined): Part {
  const width = (axis ? AXIS_LEFT - 12 : INNER) - NUMBER_WIDTH;
  const about = aboutHop(hop, width, axis === undefined);
  const height = Math.max(axis ? 30 : 22, about.height + 8);
  const body = [
    element('line', { x1: 0, x2: INNER, y1: 0, y2: 0, stroke: HAIRLINE, 'stroke-width': 0.75 }),
    hop.position === null ? '' : badge(hop.position, 8, height / 2),
    shifted(about.body, NUMBER_WIDTH, (height - about.height) / 2),
    axis ? shifted(when(hop.edge, axis), 0, (height - WHEN_HEIGHT) / 2) : '',
  ];
  return { height, body: hopGroup(hop, ...body) };
}

/** What moved and how; and when, where no axis shows it. */
export function aboutHop({ edge }: Hop, width: number, saysDays: boolean): Part {
  const what =
    edge.kind === 'WITHIN'
      ? ['assumed: a part acts for its whole, or a whole for its part']
      : [materielInWords(edge), itemsInShort(edge), handsInWords(edge), diversionInWords(edge)];
  const parts = [saysDays ? daysInShort(edge) : '', ...what];
  return paragraph(parts.filter(Boolean).join(' · '), width, ABOUT, MAX_LINES);
}

export const WHEN_HEIGHT = 12 + BAR_HEIGHT;

/** The days of a hop on the axis, in figures and below them as a bar. */
export function when(edge: ExportedEdge, axis: Axis): string {
  const days = daysInShort(edge);
  const extent = extentOf(edge, axis);
  const x = Math.max(axis.left, Math.min(extent.left, axis.right - widthOf(days, DAYS)));
  return textLines([days], x, 0, DAYS) + bar(edge.kind, extent, 13);
}

function extentOf({ earliest, latest }: ExportedEdge, axis: Axis): Extent {
  const [from, to] = [parseDay(earliest ?? ''), parseDay(latest ?? '')];
  return {
    left: from === undefined ? axis.first : axis.at(from),
    right: to === undefined ? axis.last : axis.at(to),
    isOpenLeft: from === undefined,
    isOpenRight: to === undefined,
  };
}
