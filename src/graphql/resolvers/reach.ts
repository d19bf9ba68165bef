import { formatDay } from '../../model/days.ts';
import { BadInput } from '../../model/errors.ts';
import { readQuestion, readReach } from '../question.ts';
import type { Resolvers } from '../types.generated.ts';
import { actorAt, flowAt } from './shared.ts';

export const reach: Resolvers = {
  Query: {
    reach: async (_, { input }, context) => {
      const question = await readReach(input, context);
      const { reached, complete } = await context.tracer.ask('reach', question);
      const withDirection = reached.map((actor) => ({ ...actor, direction: question.direction }));
      return { reached: withDirection, complete, snapshot: context.snapshot };
    },
    chokePoints: async (_, { input }, context) => {
      if (!input.from) throw new BadInput('from', 'is needed: choke points lie between two chosen ends');
      const { snapshot } = context;
      const question = await readQuestion(input, context);
      const { actors, flows, complete, none } = await context.tracer.ask('chokePoints', question);
      return {
        actors: actors.map((index) => actorAt(context, index)),
        flows: flows.map((index) => flowAt(context, index)),
        complete,
        none,
        snapshot,
      };
    },
  },
  Reached: {
    actor: ({ actor }, _, context) => actorAt(context, actor),
    arrival: ({ direction, day }) => (direction === 'FROM' ? formatDay(day) : null),
    departure: ({ direction, day }) => (direction === 'TO' ? formatDay(day) : null),
  },
};
