import { compareGrades, type Grade, reliabilityNumber, UNJUDGED } from '../../model/grades.ts';
import type { ExportedEdge } from '../graph.ts';
import { gradeInShort } from '../words.ts';
import type { Axis } from './axis.ts';
import { element, type Part, stack } from './elements.ts';
import type { Hop } from './hop.ts';
import { lane } from './lane.ts';
import { INK, INNER, MUTED } from './look.ts';
import { type Columns, strip } from './strip.ts';
import { textLines } from './typography.ts';

/** A chain, or what the graph holds of one: its actors from left to right, and below when each hop happened. */
export function chainPart(number: number, trails: readonly (readonly Hop[])[], columns: Columns, axis?: Axis): Part {
  const pieces = trails.map((trail) => stack([strip(trail, columns), lane(trail, axis)], 10));
  return stack([heading(`Chain ${number}`, about(trails)), stack(pieces, 18)], 12);
}

/** A heading with a remark at its right. */
export function heading(title: string, remark = ''): Part {
  return {
    height: 22,
    body:
      element('line', { x1: 0, x2: INNER, y1: 0, y2: 0, stroke: INK, 'stroke-width': 1.2 }) +
      textLines([title], 0, 6, { size: 13, bold: true }) +
      (remark && textLines([remark], INNER, 7, { size: 10.5, fill: MUTED, anchor: 'end' })),
  };
}

function about(trails: readonly (readonly Hop[])[]): string {
  const edges = trails.flat().map(({ edge }) => edge);
  const [weakest] = edges.toSorted((a, b) => compareGrades(gradeOf(b), gradeOf(a)));
  return [
    `${edges.length} ${edges.length === 1 ? 'hop' : 'hops'}`,
    weakest ? `weakest link ${gradeInShort(weakest)}` : '',
    edges.some(({ contested }) => contested) ? 'contested' : '',
    trails.length > 1 ? `in ${trails.length} pieces, as this graph does not hold all of it` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function gradeOf({ credibility, reliability }: ExportedEdge): Grade {
  return { credibility, reliability: reliabilityNumber(reliability) ?? UNJUDGED.reliability };
}
