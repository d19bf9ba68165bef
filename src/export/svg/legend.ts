import type { ExportedEdge } from '../graph.ts';
import { element, type Part, shifted, stack } from './elements.ts';
import type { Hop } from './hop.ts';
import { HAIRLINE, INK, INNER, PAPER } from './look.ts';
import { arrow, bar, contestedMark } from './shapes.ts';
import { paragraph, textLines } from './typography.ts';

const SAMPLE = 62;
const PADDING = 14;
const COLUMN = (INNER - 3 * PADDING) / 2;

/** What the signs in the picture mean: those that some hops use. */
export function legend(hops: readonly Hop[]): Part {
  const edges = hops.map(({ edge }) => edge);
  const has = (kind: ExportedEdge['kind']) => edges.some((edge) => edge.kind === kind);
  const items = [
    ...(has('SUPPLIED') ? [SUPPLIED] : []),
    ...(has('DIVERTED') ? [DIVERTED] : []),
    ...(has('WITHIN') ? [WITHIN] : []),
    ...(hops.some(({ from, to }) => from.kind === 'UNKNOWN' || to.kind === 'UNKNOWN') ? [GAP] : []),
    GRADE,
    ...(edges.some(({ contested }) => contested) ? [CONTESTED] : []),
    ...(edges.some(({ earliest, latest }) => earliest || latest) ? [DAYS] : []),
    ...(hops.some(({ notes }) => notes.length > 0) ? [NOTES] : []),
    ...(hops.some(({ against }) => against.length > 0) ? [AGAINST] : []),
  ];
  const half = Math.ceil(items.length / 2);
  const [left, right] = [stack(items.slice(0, half), 7), stack(items.slice(half), 7)];
  const height = Math.max(left.height, right.height) + 2 * PADDING;
  const frame = element('rect', { x: 0, y: 0, width: INNER, height, fill: PAPER, stroke: HAIRLINE, rx: 3 });
  return {
    height,
    body: frame + shifted(left.body, PADDING, PADDING) + shifted(right.body, 2 * PADDING + COLUMN, PADDING),
  };
}

/** A sample, drawn around the middle of its first line, and what it means. */
function item(sample: string, meaning: string): Part {
  const text = paragraph(meaning, COLUMN - SAMPLE - 12, { size: 10, fill: INK });
  return { height: Math.max(text.height, 18), body: shifted(sample, 0, 7) + shifted(text.body, SAMPLE + 12, 0) };
}

function gapSample(): string {
  const outline = { fill: 'url(#armstrace-gap)', stroke: INK, 'stroke-width': 1.2, 'stroke-dasharray': '5 3' };
  return element('rect', { x: 2, y: -7, width: SAMPLE - 4, height: 15, rx: 3, ...outline });
}

const SUPPLIED = item(
  arrow('SUPPLIED', 0, SAMPLE, 0),
  'SUPPLIED: handed over as the parties were entitled to, or passed on among holders without right',
);
const DIVERTED = item(
  arrow('DIVERTED', 0, SAMPLE, 0),
  'DIVERTED: left lawful or intended hands, as by capture, theft, leak or unauthorised retransfer',
);
const WITHIN = item(
  arrow('WITHIN', 0, SAMPLE, 0),
  'WITHIN: no flow but an assumption, that a part acts for its whole or a whole for its part',
);
const GAP = item(gapSample(), 'A gap: somebody held it whom nobody has named');
const GRADE = item(
  textLines(['3/D'], SAMPLE / 2, -9.5, { size: 12.5, bold: true, anchor: 'middle' }),
  'Grade of the best claim on the Admiralty scale: credibility 1 (best) to 5, 6 cannot be judged; reliability of its source A (best) to E, F cannot be judged',
);
const CONTESTED = item(
  contestedMark(SAMPLE / 2, -6),
  'A claim disputes it, or a source that it rests on was withdrawn',
);
const DAYS = item(
  bar('SUPPLIED', { left: 4, right: SAMPLE - 28, isOpenLeft: false, isOpenRight: true }, -4.5),
  'The days on which it can have happened, between the hops before and after it; an end that crumbles is not dated by anything',
);
const NOTES = item(
  textLines(['1, 2'], SAMPLE / 2, -8, { size: 9.5, anchor: 'middle' }),
  'Small numbers at a grade: the sources below that assert the hop',
);
const AGAINST = item(
  textLines(['against: 3'], SAMPLE / 2, -8, { size: 9.5, anchor: 'middle' }),
  'Sources that dispute the hop, or take back what they said of it',
);
