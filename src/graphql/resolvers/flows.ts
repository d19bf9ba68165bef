import { reliabilityLetter, UNJUDGED } from '../../model/grades.ts';
import { DIVERSION_MECHANISMS, DIVERSION_POINTS } from '../../model/vocabulary.ts';
import type { SnapshotFlow } from '../../snapshot/snapshot.ts';
import { appraise } from '../../trace/evidence.ts';
import { NO_FILTERS } from '../../trace/question.ts';
import * as read from '../arguments.ts';
import { connect } from '../connection.ts';
import type { Context } from '../context.ts';
import { flowFilter } from '../flow-filter.ts';
import type { FlowResolvers, Resolvers } from '../types.generated.ts';
import { actorAt, actorsOf, dated, materielAt, named, qualifier } from './shared.ts';

/** The record of a flow; null if the store holds it no longer. */
function record(flow: SnapshotFlow, { snapshot, loaders }: Context) {
  const from = snapshot.actors[flow.from]?.id ?? '';
  const to = snapshot.actors[flow.to]?.id ?? '';
  return loaders.flow.load({ from, to, id: flow.id });
}

const standing = (flow: SnapshotFlow, { snapshot }: Context) => appraise(flow, snapshot.sources, NO_FILTERS);

const flow = {
  ...dated,
  from: (flow, _, context) => actorAt(context, flow.from),
  to: (flow, _, context) => actorAt(context, flow.to),
  when: async (flow, _, context) => (await record(flow, context))?.when,
  materiel: (flow, _, context) => flow.materiel.map((index) => materielAt(context, index)),
  quantity: async (flow, _, context) => (await record(flow, context))?.quantity,
  unit: async (flow, _, context) => (await record(flow, context))?.unit,
  qualifier: async (flow, _, context) => qualifier(await record(flow, context)),
  brokers: async (flow, _, context) => actorsOf(context, (await record(flow, context))?.brokers),
  carriers: async (flow, _, context) => actorsOf(context, (await record(flow, context))?.carriers),
  financiers: async (flow, _, context) => actorsOf(context, (await record(flow, context))?.financiers),
  credibility: (flow, _, context) => (standing(flow, context).grade ?? UNJUDGED).credibility,
  reliability: (flow, _, context) => reliabilityLetter((standing(flow, context).grade ?? UNJUDGED).reliability),
  contested: (flow, _, context) => standing(flow, context).contested,
  claims: (flow, _, { loaders }) => loaders.claimsOnFlow.load(flow.id),
  independentSources: (flow, _, context) => {
    const { sources } = context.snapshot;
    return new Set(standing(flow, context).asserting.flatMap((source) => sources.roots(source))).size;
  },
} satisfies FlowFields;

/** The fields that both kinds of flow have. */
type FlowFields = Omit<Resolvers['Supplied'] & object, '__isTypeOf'>;

export const flows: Resolvers = {
  Query: {
    flow: (_, { id }, { snapshot }) => read.flow('id', id, snapshot),
    flows: (_, { filter, ...page }, { snapshot, budget }) => {
      const passes = flowFilter(filter, snapshot);
      return connect(
        snapshot.flows.filter((flow) => passes(flow.index)),
        page,
        budget,
      );
    },
  },
  Flow: { __resolveType: ({ kind }) => (kind === 'SUPPLIED' ? 'Supplied' : 'Diverted') } as FlowResolvers,
  Supplied: flow,
  Diverted: {
    ...flow,
    diversionPoint: async (flow, _, context) => named(DIVERSION_POINTS, (await record(flow, context))?.diversionPoint),
    diversionMechanism: async (flow, _, context) =>
      named(DIVERSION_MECHANISMS, (await record(flow, context))?.diversionMechanism),
    diversionScheme: async (flow, _, context) => (await record(flow, context))?.diversionScheme,
  },
};
