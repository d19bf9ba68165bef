import { BadInput, StoreUnavailable } from '../../model/errors.ts';
import * as read from '../arguments.ts';
import { nodeOf } from '../nodes.ts';
import { search as searchByName } from '../search.ts';
import type { Resolvers } from '../types.generated.ts';

const MAX_HITS = 100;
const MAX_TEXT = 200;

export const search: Resolvers = {
  Query: {
    search: async (_, { text, first }, { view }) => {
      if (!text.trim()) throw new BadInput('text', 'is empty, accepted is a name or a part of one');
      if (text.length > MAX_TEXT)
        throw new BadInput('text', `is too long, accepted are at most ${MAX_TEXT} characters`);
      return searchByName(view, text, read.wholeNumber('first', first ?? 10, 1, MAX_HITS));
    },
  },
  SearchHit: {
    node: async ({ label, id }, _, context) => {
      const node = await nodeOf({ id, labels: [label] }, context);
      if (!node) throw new StoreUnavailable(`the store no longer holds what "${id}" was`);
      return node;
    },
    matched: ({ name }) => name,
  },
};
