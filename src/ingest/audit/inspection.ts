import { type Day, formatDay, parseDay } from '../../model/days.ts';
import { EDTF_ACCEPTED, readEdtf } from '../../model/edtf.ts';
import { isStated } from '../../model/text.ts';
import { KINDS, type KindName, saidBy } from '../../model/values.ts';
import type { Row, Value } from '../../store/port.ts';
import { oneOf, type Report, type Thing, told } from './finding.ts';

/** The names of two columns with days, and that of the column with the same in EDTF where there is one. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
  readonly when?: string;
}

/**
 * One row of what is judged: what each of its columns may hold. A column that is null is not known, which only `needed` ones
 * may not be. The column of a day has beside it one that says whether the store holds a date there, `earliestIsDay`: a text
 * that looks like one compares with none.
 */
export class Inspection {
  readonly row: Row;
  readonly thing: Thing;
  readonly #report: Report;

  constructor(row: Row, thing: Thing, report: Report) {
    this.row = row;
    this.thing = thing;
    this.#report = report;
  }

  /** Reports an error; of a property, if one is named. */
  error(rule: string, found: string, accepted: string, property?: string): void {
    this.#report({ severity: 'error', rule, ...this.thing, found, accepted, ...(property && { property }) });
  }

  warning(rule: string, found: string, accepted: string): void {
    this.#report({ severity: 'warning', rule, ...this.thing, found, accepted });
  }

  /** A word of a list. */
  word(column: string, words: readonly string[], isNeeded = false): void {
    const value = this.row[column] ?? null;
    if ((value === null && !isNeeded) || words.includes(value as string)) return;
    this.error('vocabulary', `${column} is ${told(value)}`, oneOf(words), column);
  }

  /** What its kind may hold; whether it does and says something. */
  kind(column: string, name: KindName): boolean {
    const said = saidBy(name, this.row[column]);
    const { rule, accepted } = KINDS[name];
    if (said === undefined) this.error(rule, `${column} is ${told(this.row[column])}`, accepted, column);
    return said !== undefined && said !== null;
  }

  /** Ids of things that are there. `isThere` says of which. */
  ids(column: string, what: string, isThere: (id: string) => boolean): void {
    const value = this.row[column] ?? [];
    if (!Array.isArray(value)) this.error('list', `${column} is ${told(value)}`, 'a list of ids', column);
    for (const id of Array.isArray(value) ? (value as readonly Value[]) : []) {
      if (typeof id !== 'string' || !isThere(id)) {
        this.error('unknown-id', `${column} lists ${told(id)}, which is not there`, `the id of ${what}`, column);
      }
    }
  }

  /** A day; whether it can be read. */
  day(column: string): boolean {
    const value = this.row[column] ?? null;
    if (value === null) return true;
    if (this.row[`${column}IsDay`] === true && parseDay(value as string) !== undefined) return true;
    const isText = typeof value === 'string' && parseDay(value) !== undefined;
    this.error('day', `${column} is ${isText ? 'the text ' : ''}${told(value)}`, 'a date from 0001-01-01 on', column);
    return false;
  }

  /** Two days in their order, which say what EDTF says of the same. */
  days({ earliest, latest, when }: Bounds): void {
    const readable = [earliest, latest].filter((column) => this.day(column));
    const [first, last] = [this.row[earliest] ?? null, this.row[latest] ?? null];
    if (readable.length === 2 && first !== null && last !== null && first > last) {
      this.error('inverted-days', `${earliest} is ${first} and ${latest} is ${last}`, 'an order in time', latest);
    }
    const text = when === undefined ? null : (this.row[when] ?? null);
    const dated = typeof text === 'string' ? readEdtf(text) : undefined;
    const says = `as ${when} ${told(text)} says`;
    if (text !== null && !dated) this.error('when', `${when} is ${told(text)}`, EDTF_ACCEPTED, when);
    if (dated && readable.includes(earliest)) this.#agrees(earliest, dated.earliest, says);
    if (dated && readable.includes(latest)) this.#agrees(latest, dated.latest, says);
  }

  #agrees(column: string, bound: Day, says: string): void {
    const [said, stored] = [formatDay(bound), this.row[column] ?? null];
    if (said === stored) return;
    this.error('days-of-when', `${column} is ${stored ?? 'missing'}`, `${said ?? 'none'}, ${says}`, column);
  }

  /** Whether a column holds anything. */
  has(column: string): boolean {
    return isStated(this.row[column]);
  }
}
