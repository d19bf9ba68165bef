import { SOURCE_MEDIA } from '../../model/vocabulary.ts';
import * as read from '../arguments.ts';
import { connectIds } from '../connection.ts';
import { locatorOf } from '../exported-evidence.ts';
import { nodeOf } from '../nodes.ts';
import type { Resolvers } from '../types.generated.ts';
import { flowAt, named, qualifier, sourcesOf, wording } from './shared.ts';

export const evidence: Resolvers = {
  Query: {
    source: (_, { id }, { loaders, snapshot }) => {
      read.source('id', id, snapshot);
      return loaders.source.load(id);
    },
    sources: async (_, { filter, ...page }, { store, loaders, snapshot, budget }) => {
      if (read.isGiven(filter?.derivedFrom)) read.source('filter.derivedFrom', filter.derivedFrom, snapshot);
      const rows = await store.run('lists/sources', {
        text: filter?.text?.toLowerCase() ?? null,
        derivedFrom: filter?.derivedFrom ?? null,
        minReliability: filter?.minReliability ?? null,
      });
      return connectIds(
        rows.map((row) => String(row.id)),
        page,
        budget,
        (ids) => loaders.source.loadMany(ids),
      );
    },
  },
  Claim: {
    qualifier,
    wording,
    locator: locatorOf,
    source: ({ sourceId }, _, { loaders }) => (sourceId === null ? null : loaders.source.load(sourceId)),
    flow: ({ flowId }, _, context) => {
      const index = flowId === undefined ? undefined : context.snapshot.flowIndex(flowId);
      return index === undefined ? null : flowAt(context, index);
    },
    about: async ({ id }, _, { loaders }) => loaders.subjectsOfClaim.load(id),
  },
  Subject: {
    node: (subject, _, context) => nodeOf(subject, context),
  },
  Source: {
    medium: ({ medium }) => named(SOURCE_MEDIA, medium),
    derivedFrom: ({ parentIds }, _, context) => sourcesOf(context, parentIds),
    derivedSources: ({ childIds }, _, context) => sourcesOf(context, childIds),
    claims: ({ id }, _, { loaders }) => loaders.claimsOfSource.load(id),
  },
};
