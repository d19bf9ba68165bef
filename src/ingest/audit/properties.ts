import { DIVERSION, type Properties, RELATIONSHIP_PROPERTIES } from '../../model/properties.ts';
import { isKind } from '../../model/values.ts';
import type { Row, Streams } from '../../store/port.ts';
import { between, type Finding, idOf, type Report, type Thing, told } from './finding.ts';
import { Inspection } from './inspection.ts';

/** A fragment finds a place again; a longer one would be a quotation. */
const FRAGMENT_WORDS = 12;
const FRAGMENTS = ['locatorExact', 'locatorPrefix', 'locatorSuffix'];

const OF_TYPES: Readonly<Record<string, Properties | undefined>> = RELATIONSHIP_PROPERTIES;

/** The properties of relationships: see `judgeProperties`. */
export async function judgePropertiesOfRelationships(store: Streams, report: Report): Promise<void> {
  const unread = new Unread();
  await store.stream('check/properties', {}, (row) => {
    const [label, properties] = [String(row.type), row.properties as Row];
    const id = idOf(properties.id);
    const thing = id ? { label, id } : between(label, row.from, row.to);
    const read = OF_TYPES[label];
    if (read) judgeProperties(new Inspection(properties, thing, report), read, unread);
  });
  unread.tell(report);
}

/**
 * Every property of a thing holds what its kind may, and has a name that something reads: a misspelt one would be a date or
 * a grade that is lost in silence.
 */
export function judgeProperties(inspection: Inspection, read: Properties, unread: Unread): void {
  for (const name of Object.keys(inspection.row)) {
    const kind = read[name];
    if (kind === undefined) judgeStrange(name, inspection, read, unread);
    else if (isKind(kind) && inspection.kind(name, kind) && FRAGMENTS.includes(name)) judgeLength(name, inspection);
  }
}

function judgeLength(column: string, inspection: Inspection): void {
  const words = String(inspection.row[column]).split(/\s+/).filter(Boolean).length;
  if (words > FRAGMENT_WORDS)
    inspection.error('locator', `${column} has ${words} words`, `at most ${FRAGMENT_WORDS}`, column);
}

function judgeStrange(name: string, inspection: Inspection, read: Properties, unread: Unread): void {
  const { thing, row } = inspection;
  if (thing.label !== 'SUPPLIED' || !(name in DIVERSION)) unread.add(name, thing, read);
  else if (row[name] !== null) {
    inspection.error('diversion', `its ${name} is ${told(row[name])}`, 'none, which only a DIVERTED has', name);
  }
}

/** Properties that nothing reads, each told once, with the first thing that has it in the order of ids. */
export class Unread {
  readonly #first = new Map<string, Finding>();

  add(name: string, thing: Thing, read: Properties): void {
    const key = `${thing.label}.${name}`;
    const known = this.#first.get(key);
    if (known && known.id <= thing.id) return;
    const accepted = Object.keys(read).join(', ');
    const found = `nothing reads its ${told(name)}, what is read is ${accepted}`;
    this.#first.set(key, { severity: 'warning', rule: 'unread-property', ...thing, found, accepted, property: name });
  }

  tell(report: Report): void {
    for (const finding of this.#first.values()) report(finding);
  }
}
