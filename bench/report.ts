import { AT_LEAST, type Measurement } from './protocol.ts';

/** One line of the table, for people. */
export function lineOf(measurement: Measurement): string {
  const { name, size, ours, theirs, unit, ratio, ratioMin, ratioMax, wrong } = measurement;
  const least = name.includes(AT_LEAST) ? '>= ' : '';
  return [
    name.padEnd(62),
    shortSize(size).padStart(5),
    `${short(ours)} ${unit}`.padStart(12),
    (theirs === null ? '' : `${least}${short(theirs)} ${unit}`).padStart(15),
    (ratio === null ? '' : `${least}${short(ratio)}x`).padStart(11),
    (ratioMin === null || ratioMax === null ? '' : `${short(ratioMin)}-${short(ratioMax)}`).padStart(14),
    wrong ? `${wrong} WRONG` : '',
  ].join('  ');
}

export const HEADING = [
  'what'.padEnd(62),
  'size'.padStart(5),
  'ours'.padStart(12),
  'theirs'.padStart(15),
  'ratio'.padStart(11),
  'min-max'.padStart(14),
].join('  ');

export function shortSize(size: number): string {
  if (size % 1_000_000 === 0) return `${size / 1_000_000}m`;
  return size % 1_000 === 0 ? `${size / 1_000}k` : String(size);
}

function short(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3);
}
