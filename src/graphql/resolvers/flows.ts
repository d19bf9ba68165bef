import { reliabilityLetter, UNJUDGED } from '../../model/grades.ts';
import { DIVERSION_MECHANISMS, DIVERSION_POINTS } from '../../model/vocabulary.ts';
import { CONTESTED, gradeOf } from '../../snapshot/codes.ts';
import type { SnapshotFlow } from '../../snapshot/snapshot.ts';
import * as read from '../arguments.ts';
import { connect, listing } from '../connection.ts';
import type { Context } from '../context.ts';
import { flowFilter } from '../flow-filter.ts';
import type { FlowResolvers, Resolvers } from '../types.generated.ts';
import { actorAt, actorsOf, dated, materielAt, named, qualifier, thingsAt } from './shared.ts';

/** The record of a flow; null if the store holds it no longer. */
function record(flow: SnapshotFlow, { snapshot, loaders }: Context) {
  return loaders.flow.load({ from: snapshot.actor(flow.from).id, to: snapshot.actor(flow.to).id, id: flow.id });
}

const gradeIn = (flow: SnapshotFlow, { snapshot }: Context) => gradeOf(snapshot.codeOfLink(flow.index)) ?? UNJUDGED;

const flow = {
  ...dated,
  from: (flow, _, context) => actorAt(context, flow.from),
  to: (flow, _, context) => actorAt(context, flow.to),
  when: async (flow, _, context) => (await record(flow, context))?.when,
  materiel: (flow, _, context) => flow.materiel.map((index) => materielAt(context, index)),
  items: (flow, _, context) => thingsAt(context, flow.items),
  quantity: async (flow, _, context) => (await record(flow, context))?.quantity,
  unit: async (flow, _, context) => (await record(flow, context))?.unit,
  qualifier: async (flow, _, context) => qualifier(await record(flow, context)),
  brokers: async (flow, _, context) => actorsOf(context, (await record(flow, context))?.brokers),
  carriers: async (flow, _, context) => actorsOf(context, (await record(flow, context))?.carriers),
  financiers: async (flow, _, context) => actorsOf(context, (await record(flow, context))?.financiers),
  credibility: (flow, _, context) => gradeIn(flow, context).credibility,
  reliability: (flow, _, context) => reliabilityLetter(gradeIn(flow, context).reliability),
  contested: (flow, _, { snapshot }) => (snapshot.codeOfLink(flow.index) & CONTESTED) !== 0,
  claims: (flow, _, { loaders }) => loaders.claimsOnFlow.load(flow.id),
  independentSources: (flow, _, context) => {
    const { sources, allEvidence } = context.snapshot;
    const asserting = allEvidence.assertingSources(context.snapshot.profileOf(flow.index));
    return new Set(asserting.flatMap((source) => sources.roots(source))).size;
  },
} satisfies FlowFields;

/** The fields that both kinds of flow have. */
type FlowFields = Omit<Resolvers['Supplied'] & object, '__isTypeOf'>;

export const flows: Resolvers = {
  Query: {
    flow: (_, { id }, { snapshot }) => read.flow('id', id, snapshot),
    flows: (_, { filter, ...page }, { snapshot, budget }) => {
      const passes = flowFilter(filter, snapshot);
      const passing = [...snapshot.flows()].filter(passes);
      return connect(
        listing(passing, (index) => snapshot.flow(index)),
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
