import { escaped } from '../../model/escaping.ts';
import type { Value } from '../../store/port.ts';

/** What a finding is about: a node or flow by its id; another relationship by `FROM -> TO`; an empty id where it has none. */
export interface Thing {
  /** Its label or type. */
  readonly label: string;
  readonly id: string;
  /** Of a relationship without an id of its own. */
  readonly from?: string;
  readonly to?: string;
}

/** Something that should not be as it is. An error would make an answer wrong, or cannot be read; a warning is only thin. */
export interface Finding extends Thing {
  readonly severity: 'error' | 'warning';
  /** The name of the rule, in kebab-case. */
  readonly rule: string;
  /** What is there. */
  readonly found: string;
  /** What should be. */
  readonly accepted: string;
  /** The property that is wrong, where it is one. */
  readonly property?: string;
  /** Where a seed script brought it, if one did. */
  readonly file?: string;
  readonly line?: number;
}

export type Report = (finding: Finding) => void;

/** A finding in one line, for people, whatever its values hold. */
export function tell(finding: Finding): string {
  const { severity, label, id, found, accepted, file, line } = finding;
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `, line ${line}`}: `;
  const name = id === '' ? '' : ` ${JSON.stringify(id)}`;
  const rest = severity === 'error' ? `, accepted is ${accepted}` : '';
  return escaped(`${place}${label}${name}: ${found}${rest}`);
}

/** The relationship between two nodes that has no id of its own. */
export function between(label: string, from: Value | undefined, to: Value | undefined): Thing {
  const [start, end] = [idOf(from), idOf(to)];
  return { label, id: `${start} -> ${end}`, from: start, to: end };
}

/** An id as text; empty where there is none. */
export function idOf(value: Value | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const LONGEST = 80;

/** A value as it is told: text in quotation marks, so that '1' and 1 are told apart, and no more of it than says which it is. */
export function told(value: Value | undefined): string {
  if (value === undefined || value === null) return 'missing';
  const text = typeof value === 'number' ? String(value) : jsonOf(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A value as JSON. A store may give a whole number that is too large for ours as a bigint, which JSON does not take. */
export function jsonOf(value: Value | readonly (Value | undefined)[]): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part));
}

/** The words of a list, as what is accepted. */
export function oneOf(words: readonly string[]): string {
  return `one of ${words.join(', ')}`;
}

/** In an order of their own: by rule, then by what they are about. */
export function compareFindings(a: Finding, b: Finding): number {
  return compare(a.rule, b.rule) || compare(a.label, b.label) || compare(a.id, b.id) || compare(a.found, b.found);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
