import { BadInput } from '../../model/errors.ts';
import { reliabilityLetter } from '../../model/grades.ts';
import { type GraphView, viewAround, viewOfAll, viewOfChains } from '../../trace/view.ts';
import * as read from '../arguments.ts';
import type { Context } from '../context.ts';
import { flowFilter } from '../flow-filter.ts';
import { readQuestion } from '../question.ts';
import type { GraphInput, Resolvers } from '../types.generated.ts';
import { actorAt, dated, flowAt, materielAt } from './shared.ts';

const MAX_EDGES = 10_000;
const MAX_DEPTH = 4;

async function view(input: GraphInput, context: Context): Promise<GraphView & { complete: boolean }> {
  const { snapshot } = context;
  if ([input.chains, input.around, input.all || null].filter(read.isGiven).length !== 1) {
    throw new BadInput('input', 'accepted is exactly one of chains, around and all');
  }
  const limit = read.wholeNumber('limit', input.limit ?? 500, 1, MAX_EDGES);
  const depth = read.wholeNumber('depth', input.depth ?? 1, 1, MAX_DEPTH);
  if (input.chains) {
    if (input.filter) throw new BadInput('filter', 'goes with around and all; chains has filters of its own');
    const { chains, more, complete } = await context.tracer.ask('chains', await readQuestion(input.chains, context));
    return { ...viewOfChains(snapshot, chains, limit), complete: complete && !more };
  }
  const passes = flowFilter(input.filter, snapshot);
  if (!read.isGiven(input.around)) return { ...viewOfAll(snapshot, passes, limit), complete: true };
  const { index } = read.actor('around', input.around, snapshot);
  return { ...viewAround(snapshot, index, depth, passes, limit), complete: true };
}

export const graph: Resolvers = {
  Query: {
    graph: async (_, { input }, context) => {
      const { nodes, edges, leftOut, complete } = await view(input, context);
      const actors = nodes.map((index) => actorAt(context, index));
      return { nodes: actors, edges, leftOut, complete, snapshot: context.snapshot };
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
    flow: ({ flow }, _, context) => (flow === null ? null : flowAt(context, flow)),
  },
};
