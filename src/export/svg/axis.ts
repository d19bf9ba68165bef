import { type Day, firstDayOfYear, formatDay, parseDay } from '../../model/days.ts';
import type { ExportedEdge } from '../graph.ts';
import { element, type Part } from './elements.ts';
import { HAIRLINE, MUTED } from './look.ts';
import { textLines } from './typography.ts';

/** Where days lie between two places from left to right, with room at both ends for what nobody dated. */
export interface Axis {
  readonly left: number;
  readonly right: number;
  /** Between these are the days that are known. */
  readonly first: number;
  readonly last: number;
  readonly at: (day: Day) => number;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

const MARGIN = 36;
const MAX_TICKS = 8;

/** An axis for all the days that some edges name; undefined where they name none. */
export function axisFor(edges: readonly ExportedEdge[], left: number, right: number): Axis | undefined {
  const named = edges
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .flatMap((text) => parseDay(text ?? '') ?? []);
  if (named.length === 0) return undefined;
  const [from, to] = [Math.min(...named), Math.max(...named)];
  const [first, last] = [left + MARGIN, right - MARGIN];
  // A single day stands in the middle.
  const at = (day: Day) => (from === to ? (first + last) / 2 : first + ((day - from) / (to - from)) * (last - first));
  return { left, right, first, last, at, ticks: ticksOf(from, to).map(({ day, label }) => ({ x: at(day), label })) };
}

/** Round days between two: years where they are far apart, else months, else days. */
function ticksOf(from: Day, to: Day): { day: Day; label: string }[] {
  const monthsApart = monthOf(to) - monthOf(from);
  const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400];
  const step = steps.find((months) => monthsApart / months < MAX_TICKS) ?? 12_000;
  if (monthsApart < 3) return daysBetween(from, to);
  const ticks: { day: Day; label: string }[] = [];
  for (let month = Math.ceil(monthOf(from) / step) * step; month <= monthOf(to); month += step) {
    const day = firstDayOfMonth(month);
    const label = (formatDay(day) as string).slice(0, step < 12 ? 7 : 4);
    if (day >= from && day <= to) ticks.push({ day, label });
  }
  return ticks;
}

function daysBetween(from: Day, to: Day): { day: Day; label: string }[] {
  const step = Math.ceil((to - from + 1) / (MAX_TICKS - 2));
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, at) => {
    const day = from + at * step;
    return { day, label: formatDay(day) as string };
  });
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const [year, month] = (formatDay(day) as string).split('-').map(Number) as [number, number];
  return year * 12 + month - 1;
}

function firstDayOfMonth(months: number): Day {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return parseDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`) ?? firstDayOfYear(year);
}

/** The labels of an axis, to stand above what is drawn on it. */
export function axisLabels(axis: Axis): Part {
  const labels = axis.ticks.map(({ x, label }) => textLines([label], x, 0, { size: 9, fill: MUTED, anchor: 'middle' }));
  return { height: 15, body: labels.join('') };
}

/** Its lines, as high as what is drawn on it. */
export function axisLines(axis: Axis, height: number): string {
  const lines = axis.ticks.map(({ x }) => element('line', { x1: x, x2: x, y1: 0, y2: height }));
  return element('g', { stroke: HAIRLINE, 'stroke-width': 0.75 }, ...lines);
}
