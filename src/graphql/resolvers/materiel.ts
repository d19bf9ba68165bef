import * as read from '../arguments.ts';
import type { Resolvers } from '../types.generated.ts';
import { actorsOf, materielAt } from './shared.ts';

export const materiel: Resolvers = {
  Query: {
    materiel: (_, { id }, context) => materielAt(context, read.materiel('id', id, context.snapshot)),
  },
  Materiel: {
    names: ({ id }, _, { loaders }) => loaders.namesOfMateriel.load(id),
    calibre: async ({ id }, _, { loaders }) => (await loaders.materiel.load(id))?.calibre,
    isA: ({ parent }, _, context) => (parent === null ? null : materielAt(context, parent)),
    kinds: ({ index }, _, context) =>
      context.budget.take(context.snapshot.materiel.children(index)).map((child) => materielAt(context, child)),
    madeBy: async ({ id }, _, context) => actorsOf(context, (await context.loaders.materiel.load(id))?.madeBy),
    claims: ({ id }, _, { loaders }) => loaders.claimsAbout.materiel.load(id),
  },
};
