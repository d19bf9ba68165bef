import { actorAgain, actorBox } from './boxes.ts';
import { element, type Part, shifted, stack } from './elements.ts';
import { ABOVE_LINE, type Hop, hopLine } from './hop.ts';
import { INNER, MUTED } from './look.ts';

/** How wide the boxes of actors and what is between them are. */
export interface Columns {
  readonly hopsInLine: number;
  readonly box: number;
  readonly gap: number;
}

const MAX_HOPS_IN_LINE = 4;
const GAP_TO_BOX = 0.8;

/** Columns for chains of up to so many hops: the same for all of them, so that they stand in line. */
export function columnsFor(hops: number): Columns {
  const lines = Math.ceil(hops / MAX_HOPS_IN_LINE);
  const hopsInLine = Math.max(2, Math.ceil(hops / lines));
  const box = Math.min(185, INNER / (hopsInLine + 1 + GAP_TO_BOX * hopsInLine));
  return { hopsInLine, box, gap: box * GAP_TO_BOX };
}

/** Actors from left to right with the hops between them; a long chain goes on in another line. */
export function strip(hops: readonly Hop[], columns: Columns): Part {
  const lines: Part[] = [];
  for (let start = 0; start < hops.length; start += columns.hopsInLine) {
    const end = start + columns.hopsInLine;
    lines.push(line(hops.slice(start, end), columns, start > 0, end < hops.length));
  }
  return stack(lines, 16);
}

function line(hops: readonly Hop[], { box, gap }: Columns, continues: boolean, isContinued: boolean): Part {
  const [first] = hops as [Hop];
  const boxes = [
    continues ? actorAgain(first.from, box) : actorBox(first.from, box),
    ...hops.map(({ to }) => actorBox(to, box)),
  ];
  const arrows = hops.map((hop, at) => hopLine(hop, at * (box + gap) + box, (at + 1) * (box + gap)));
  const highest = Math.max(...boxes.map(({ height }) => height));
  const y = Math.max(highest / 2, ABOVE_LINE);
  const height = y + Math.max(highest / 2, ...arrows.map((arrow) => arrow.height));
  const body = [
    ...boxes.map((part, at) => shifted(part.body, at * (box + gap), y - part.height / 2)),
    ...arrows.map((arrow) => shifted(arrow.body, 0, y)),
    isContinued ? turn(`M${hops.length * (box + gap) + box + 3} ${y}h9v14m-4 -5l4 5l4 -5`) : '',
    continues ? turn(`M-16 ${y - 14}v14h12m-5 -4l5 4l-5 4`) : '',
  ];
  return { height, body: body.join('') };
}

/** Leads the eye from the end of a line to the beginning of the next. */
function turn(path: string): string {
  return element('path', { d: path, fill: 'none', stroke: MUTED, 'stroke-width': 1.2 });
}
