import { BadInput } from '../../model/errors.ts';
import * as read from '../arguments.ts';
import { nodeOf } from '../nodes.ts';
import { search as searchByName } from '../search.ts';
import type { Resolvers } from '../types.generated.ts';

const MAX_HITS = 100;

export const search: Resolvers = {
  Query: {
    search: async (_, { text, first }, { view }) => {
      if (!text.trim()) throw new BadInput('text', 'is empty, accepted is a name or a part of one');
      return searchByName(view, text, read.wholeNumber('first', first ?? 10, 1, MAX_HITS));
    },
  },
  SearchHit: {
    node: ({ label, id }, _, context) => nodeOf({ id, labels: [label] }, context),
    matched: ({ name }) => name,
  },
};
