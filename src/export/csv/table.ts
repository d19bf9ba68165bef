import type { Value } from '../fields.ts';
import { wellFormed } from '../text.ts';

/** A column of a table: its name, what it holds of a row, and what that means, for people. */
export interface Column<T> {
  readonly name: string;
  readonly of: (row: T) => Value;
  readonly meaning: string;
}

/** By this mark Excel and LibreOffice know UTF-8 from the character set of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes a table as CSV (RFC 4180): UTF-8 with its mark, a line of names first, an empty cell for what is not known.
 * `HOW_TABLES_ARE_WRITTEN` says the rest.
 */
export async function* table<T>(
  rows: Iterable<T> | AsyncIterable<T>,
  columns: readonly Column<T>[],
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(columns.map(({ name }) => name));
  for await (const row of rows) yield line(columns.map(({ of }) => cell(of(row))));
}

/** What whoever reads a table has to know, in sentences. */
export const HOW_TABLES_ARE_WRITTEN = [
  'UTF-8 with a byte order mark, commas between cells, each row ended by CR LF, text in double quotes where it needs them. In Python: encoding="utf-8-sig".',
  'An empty cell is something that is not known. Days are ISO 8601, true and false are lower-case.',
  'A list is written a; b. A semicolon within an item is written ； (U+FF1B), a line break within it as a space.',
  "A sign that a spreadsheet would take for the beginning of a formula (= + - @) has an apostrophe (') before it: at the beginning of a text, and within it after a semicolon, tab or line break, since some spreadsheets split there, with spaces and double quotes between or not.",
  'So has a text that begins with a tab or line break. To have a text as it was, take one apostrophe away at each of these places, of however many stand there.',
] as const;

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = inert(typeof value === 'string' ? value : value.map(item).join('; '));
  return MARKS.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What needs quotes. Some spreadsheets split at semicolons and tabs besides commas. */
const MARKS = /[",;\t\r\n]/;

function item(value: string | number): string {
  return String(value)
    .replaceAll(';', '；')
    .replace(/\r\n|[\r\n]/g, ' ');
}

/**
 * A place where some spreadsheet has a cell begin, and the formula that stands there, or nothing. To one that does not
 * split at commas a quote after a comma is a sign like others: it splits within what is quoted here.
 */
const BEGINNING = /((?:^|[;\t\r\n])[\s";]*)('*[=+\-@＝＋－＠]|)/g;

/**
 * Puts an apostrophe before whatever would be a formula, and before those that stand there already: whoever takes one
 * away at each place has the text again. NUL, at which readers stop, is marked as lost.
 */
function inert(text: string): string {
  const whole = wellFormed(text).replaceAll('\0', '\ufffd');
  const marked = whole.replace(BEGINNING, (_, before: string, formula: string) =>
    formula ? `${before}'${formula}` : before,
  );
  return /^'*[\t\r\n]/.test(marked) ? `'${marked}` : marked;
}
