import type { Value } from '../../store/port.ts';
import { idsOf, textOf } from '../reading.ts';
import type { Import, Resolvers } from '../types.generated.ts';

export const dataset: Resolvers = {
  Query: {
    dataset: (_, __, { snapshot }) => snapshot,
  },
  Dataset: {
    snapshot: (snapshot) => snapshot,
    actors: ({ actorCount }) => actorCount,
    flows: ({ flowCount }) => flowCount,
    materiel: ({ materiel }) => materiel.all.length,
    sources: ({ sources }) => sources.all.length,
    imports: async (_, __, { store }) => (await store.run('dataset/imports')) as unknown as Import[],
  },
  Import: {
    licence: ({ licence }) => textOf(licence),
    licenceUrls: ({ licenceUrls }) => idsOf(licenceUrls as Value | undefined),
    attribution: ({ attribution }) => textOf(attribution),
  },
  Snapshot: {
    stale: (_, __, { isStale }) => isStale(),
  },
};
