import { withParts } from '../../snapshot/snapshot.ts';
import * as read from '../arguments.ts';
import { connect } from '../connection.ts';
import type { Resolvers } from '../types.generated.ts';
import { actorAt, actorsOf, flowAt, seizuresOf } from './shared.ts';

export const actors: Resolvers = {
  Query: {
    actor: (_, { id }, { snapshot }) => read.actor('id', id, snapshot),
    actors: (_, { filter, ...page }, { snapshot, budget }) => {
      const partOf = read.isGiven(filter?.partOf) ? read.actor('filter.partOf', filter.partOf, snapshot) : null;
      const parts = partOf && withParts(snapshot, [partOf.index]);
      const passing = snapshot.actors.filter(
        (actor) =>
          (!filter?.kinds || filter.kinds.includes(actor.kind)) &&
          (!filter?.country || actor.country === filter.country) &&
          (!parts || (parts.has(actor.index) && actor !== partOf)),
      );
      return connect(passing, page, budget);
    },
  },
  Actor: {
    note: (actor, _, { loaders }) => loaders.note.load(actor.id),
    names: (actor, _, { loaders }) => loaders.names.load(actor.id),
    partOf: (actor, _, context) => context.budget.take(actor.partOf).map((index) => actorAt(context, index)),
    parts: (actor, _, context) => context.budget.take(actor.parts).map((index) => actorAt(context, index)),
    backedBy: async (actor, _, context) => actorsOf(context, await context.loaders.backers.load(actor.id)),
    flowsIn: (actor, page, context) =>
      connect(
        actor.flowsIn.map((index) => flowAt(context, index)),
        page,
        context.budget,
      ),
    flowsOut: (actor, page, context) =>
      connect(
        actor.flowsOut.map((index) => flowAt(context, index)),
        page,
        context.budget,
      ),
    seizures: async (actor, _, context) => seizuresOf(context, await context.loaders.seizuresOfActor.load(actor.id)),
    claims: (actor, _, { loaders }) => loaders.claimsAbout.actors.load(actor.id),
  },
};
