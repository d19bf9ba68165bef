import * as read from '../arguments.ts';
import { connect, listing } from '../connection.ts';
import type { Resolvers } from '../types.generated.ts';
import { actorAt, actorsOf, flowAt, seizuresOf } from './shared.ts';

export const actors: Resolvers = {
  Query: {
    actor: (_, { id }, { snapshot }) => read.actor('id', id, snapshot),
    actors: (_, { filter, ...page }, { snapshot, budget }) => {
      const partOf = read.isGiven(filter?.partOf) ? read.actor('filter.partOf', filter.partOf, snapshot) : null;
      const parts = partOf && snapshot.withParts([partOf.index]);
      const passing = snapshot.actorsById.filter(
        (actor) =>
          (!filter?.kinds || filter.kinds.includes(snapshot.actorKind(actor))) &&
          (!filter?.country || snapshot.actor(actor).country === filter.country) &&
          (!parts || (parts.has(actor) && actor !== partOf.index)),
      );
      return connect(
        listing(passing, (index) => snapshot.actor(index)),
        page,
        budget,
      );
    },
  },
  Actor: {
    note: (actor, _, { loaders }) => loaders.note.load(actor.id),
    names: (actor, _, { loaders }) => loaders.names.load(actor.id),
    partOf: ({ index: part }, _, context) =>
      context.budget.take(context.snapshot.wholesOf(part)).map((index) => actorAt(context, index)),
    parts: ({ index: whole }, _, context) =>
      context.budget.take(context.snapshot.partsOf(whole)).map((index) => actorAt(context, index)),
    backedBy: async (actor, _, context) => actorsOf(context, await context.loaders.backers.load(actor.id)),
    flowsIn: (actor, page, context) =>
      connect(
        listing(context.snapshot.flowsInto(actor.index), (index) => flowAt(context, index)),
        page,
        context.budget,
      ),
    flowsOut: (actor, page, context) =>
      connect(
        listing(context.snapshot.flowsOutOf(actor.index), (index) => flowAt(context, index)),
        page,
        context.budget,
      ),
    seizures: async (actor, _, context) => seizuresOf(context, await context.loaders.seizuresOfActor.load(actor.id)),
    claims: (actor, _, { loaders }) => loaders.claimsAbout.actors.load(actor.id),
  },
};
