import { type Axis, axisLabels, axisLines } from './axis.ts';
import { actorBox } from './boxes.ts';
import { heading } from './chain.ts';
import { element, type Part, shifted, stack } from './elements.ts';
import { ABOVE_LINE, type Hop, hopLine } from './hop.ts';
import { AXIS_LEFT, aboutHop, WHEN_HEIGHT, when } from './lane.ts';
import { HAIRLINE, INNER } from './look.ts';

const BOX = 140;
const GAP = 108;
const LEFT = AXIS_LEFT + 2;

/** Every so many rows the axis is labelled anew, so that it can be read on any page. */
const ROWS_PER_LABEL = 8;

/** Flows that belong to no chain: a row for each, with what moved and when beside it. */
export function flowsPart(flows: readonly Hop[], axis?: Axis): Part {
  const rows = flows.map((flow) => row(flow, axis));
  const parts: Part[] = [heading('Flows', `${flows.length} ${flows.length === 1 ? 'flow' : 'flows'}`)];
  for (let start = 0; start < rows.length; start += ROWS_PER_LABEL) {
    const some = stack(rows.slice(start, start + ROWS_PER_LABEL));
    if (!axis) parts.push(some);
    else parts.push(axisLabels(axis), { height: some.height, body: axisLines(axis, some.height) + some.body });
  }
  return stack(parts, 2);
}

function row(flow: Hop, axis: Axis | undefined): Part {
  const [from, to] = [actorBox(flow.from, BOX), actorBox(flow.to, BOX)];
  const line = hopLine(flow, BOX, BOX + GAP);
  const about = aboutHop(flow, INNER - LEFT, axis === undefined);
  const highest = Math.max(from.height, to.height);
  const beside = about.height + (axis ? WHEN_HEIGHT + 4 : 0);
  const y = 8 + Math.max(highest / 2, ABOVE_LINE);
  const height = y + 8 + Math.max(highest / 2, line.height, beside / 2);
  const top = Math.max(8, y - beside / 2);
  const body = [
    element('line', { x1: 0, x2: INNER, y1: 0, y2: 0, stroke: HAIRLINE, 'stroke-width': 0.75 }),
    shifted(from.body, 0, y - from.height / 2),
    shifted(to.body, BOX + GAP, y - to.height / 2),
    shifted(line.body, 0, y),
    shifted(about.body, LEFT, top),
    axis ? shifted(when(flow.edge, axis), 0, top + about.height + 4) : '',
  ];
  return { height, body: body.join('') };
}
