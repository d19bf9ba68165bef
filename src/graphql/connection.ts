import { BadInput } from '../model/errors.ts';
import * as read from './arguments.ts';
import type { AnswerBudget } from './budget.ts';

export interface Page {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const MAX_PAGE = 1_000;

/**
 * One page of a list, as a Relay connection. The list is in the order of its ids, and a cursor is an id in disguise:
 * so a page goes on where the last one ended even where the list has changed in between.
 */
export function connect<T extends { readonly id: string }>(list: Listing<T>, page: Page, budget: AnswerBudget) {
  return { ...pageOf(list, page, budget), totalCount: list.length };
}

/** A list of which only the page is made. */
export interface Listing<T> {
  readonly length: number;
  at(place: number): T;
}

/** A list of indexes, in the order of the ids of what they stand for. */
export function listing<T>(indexes: ArrayLike<number>, make: (index: number) => T): Listing<T> {
  return { length: indexes.length, at: (place) => make(indexes[place] as number) };
}

/** The same for a list of ids of which only the page's records are loaded. */
export async function connectIds<T extends { readonly id: string }>(
  ids: readonly string[],
  page: Page,
  budget: AnswerBudget,
  load: (ids: string[]) => Promise<ArrayLike<T | null | Error>>,
) {
  const list = { length: ids.length, at: (place: number) => ({ id: ids[place] as string }) };
  const { nodes, ...connection } = connect(list, page, budget);
  const records = Array.from(await load(nodes.map(({ id }) => id))).filter((record) => record !== null);
  for (const record of records) if (record instanceof Error) throw record;
  return { ...connection, ...withEdges(records as T[]) };
}

function pageOf<T extends { readonly id: string }>(list: Listing<T>, page: Page, budget: AnswerBudget) {
  const first = read.wholeNumber('first', page.first ?? 50, 1, MAX_PAGE);
  const after = read.isGiven(page.after) ? idOf(page.after) : null;
  const start = after === null ? 0 : firstAfter(list, after);
  const places = Array.from({ length: Math.min(first, list.length - start) }, (_, place) => start + place);
  const nodes = budget.take(places).map((place) => list.at(place));
  return {
    ...withEdges(nodes),
    pageInfo: {
      hasNextPage: start + nodes.length < list.length,
      hasPreviousPage: start > 0,
      startCursor: cursorOf(nodes[0]),
      endCursor: cursorOf(nodes.at(-1)),
    },
  };
}

/** The place of the first thing whose id comes after one; the list is in the order of ids. */
function firstAfter<T extends { readonly id: string }>(list: Listing<T>, id: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list.at(middle).id > id) high = middle;
    else low = middle + 1;
  }
  return low;
}

function withEdges<T extends { readonly id: string }>(nodes: readonly T[]) {
  return { nodes, edges: nodes.map((node) => ({ node, cursor: cursorOf(node) as string })) };
}

function cursorOf(node: { readonly id: string } | undefined): string | null {
  return node ? Buffer.from(node.id).toString('base64url') : null;
}

function idOf(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (Buffer.from(id).toString('base64url') === cursor) return id;
  throw new BadInput('after', `"${cursor}" is no cursor, accepted is an endCursor of an earlier page`);
}
