import { escaped } from '../model/escaping.ts';

/** JSON for programs, who get each value as it is. It does nothing to a terminal: special characters are escaped. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).split('\n').map(escaped).join('\n');
}

/** The items of a list as JSON, each on a line. Piece by piece: many items would be longer than a string can be. */
export function* jsonList(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [at, item] of items.entries()) yield `${at === 0 ? '' : ','}\n    ${escaped(JSON.stringify(item))}`;
  yield items.length === 0 ? ']' : '\n  ]';
}
