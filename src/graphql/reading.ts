import { parseDay } from '../model/days.ts';
import { isCredibility } from '../model/grades.ts';
import type { OwnKind, Properties } from '../model/properties.ts';
import { saysSomething } from '../model/text.ts';
import { isKind, type KindName, saidBy } from '../model/values.ts';
import type { Row, Value } from '../store/port.ts';

/**
 * What can be read of a record's properties: those that are known, as far as their values are of their kinds. Whoever reads
 * records after this may rely on a text being one. What is left out here is what `armstrace check` tells of.
 */
export function readable(properties: Properties, record: Row): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(properties)) {
    const value = isKind(kind) ? readAs(kind, record[name]) : OWN[kind](record[name]);
    if (value !== undefined && value !== null) read[name] = value;
  }
  return read;
}

/** A text that says something; null for whatever else. */
export function textOf(value: Value | undefined): string | null {
  return saysSomething(value) ? value : null;
}

/** Those of a list that can be ids, in their order. */
export function idsOf(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter(saysSomething) : [];
}

function readAs(kind: KindName, value: Value | undefined): unknown {
  const said = saidBy(kind, value);
  if (kind === 'stamp' && typeof said === 'number') return String(said);
  return kind === 'texts' && Array.isArray(said) ? said.filter(saysSomething) : said;
}

const OWN: Readonly<Record<OwnKind, (value: Value | undefined) => unknown>> = {
  word: textOf,
  ids: (value) => (Array.isArray(value) ? idsOf(value) : null),
  day: (value) => (typeof value === 'string' && parseDay(value) !== undefined ? value : null),
  grade: (value) => (isCredibility(value) ? value : null),
};
