import { reliabilityLetter } from '../../model/grades.ts';
import type { Resolvers } from '../types.generated.ts';
import { viewFor } from '../view.ts';
import { actorAt, dated, flowAt, idsAt, materielAt, sourcesOf } from './shared.ts';

const MOST_EDGES = 10_000;

export const graph: Resolvers = {
  Query: {
    graph: async (_, { input }, context) => {
      const { nodes, edges, ...rest } = await viewFor(input, context, MOST_EDGES);
      const actors = nodes.map((index) => actorAt(context, index));
      return { nodes: actors, edges: [...edges], ...rest, snapshot: context.snapshot };
    },
  },
  GraphNode: {
    label: ({ name }) => name,
    actor: (actor) => actor,
  },
  GraphEdge: {
    ...dated,
    source: ({ from }, _, context) => actorAt(context, from).id,
    target: ({ to }, _, context) => actorAt(context, to).id,
    materiel: ({ flow }, _, context) =>
      flow === null ? [] : flowAt(context, flow).materiel.map((index) => materielAt(context, index).id),
    reliability: ({ reliability }) => reliabilityLetter(reliability),
    sourceIds: ({ sources }, _, { snapshot }) => idsAt(sources, snapshot.sources.all),
    sources: ({ sources }, _, context) => sourcesOf(context, idsAt(sources, context.snapshot.sources.all)),
    disputedBy: ({ disputedBy }, _, context) => sourcesOf(context, idsAt(disputedBy, context.snapshot.sources.all)),
    flow: ({ flow }, _, context) => (flow === null ? null : flowAt(context, flow)),
  },
};
