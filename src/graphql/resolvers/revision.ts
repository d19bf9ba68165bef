import type { Revision } from '../revisions.ts';
import type { Resolvers } from '../types.generated.ts';

export const revision: Resolvers = {
  Subscription: {
    revision: {
      subscribe: (_, __, { revisions }) => revisions(),
      resolve: (newest: Revision) => newest,
    },
  },
};
