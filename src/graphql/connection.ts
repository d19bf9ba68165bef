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
export function connect<T extends { readonly id: string }>(list: readonly T[], page: Page, budget: AnswerBudget) {
  return { ...pageOf(list, page, budget), totalCount: list.length };
}

/** The same for a list of ids of which only the page's records are loaded. */
export async function connectIds<T extends { readonly id: string }>(
  ids: readonly string[],
  page: Page,
  budget: AnswerBudget,
  load: (ids: string[]) => Promise<ArrayLike<T | null | Error>>,
) {
  const { nodes, ...connection } = connect(
    ids.map((id) => ({ id })),
    page,
    budget,
  );
  const records = Array.from(await load(nodes.map(({ id }) => id))).filter((record) => record !== null);
  for (const record of records) if (record instanceof Error) throw record;
  return { ...connection, ...withEdges(records as T[]) };
}

function pageOf<T extends { readonly id: string }>(list: readonly T[], page: Page, budget: AnswerBudget) {
  const first = read.wholeNumber('first', page.first ?? 50, 1, MAX_PAGE);
  const after = read.isGiven(page.after) ? idOf(page.after) : null;
  const next = after === null ? 0 : list.findIndex(({ id }) => id > after);
  const start = next < 0 ? list.length : next;
  const nodes = budget.take(list.slice(start, start + first));
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
