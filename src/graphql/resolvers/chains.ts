import { reliabilityLetter } from '../../model/grades.ts';
import { summariseChain, summariseMiss, summariseNone } from '../../trace/summary.ts';
import { claimsThatCount } from '../counted.ts';
import { encodeLink, remember, today } from '../permalink.ts';
import { readQuestion } from '../question.ts';
import type { Resolvers } from '../types.generated.ts';
import { actorAt, dated, flowAt, idsAt, materielAt, sourcesOf } from './shared.ts';

export const chains: Resolvers = {
  Query: {
    chains: async (_, { input }, context) => {
      const answer = await context.tracer.ask('chains', await readQuestion(input, context));
      return { ...answer, input, snapshot: context.snapshot };
    },
  },
  ChainsResult: {
    permalink: ({ input, snapshot, ...answer }) => {
      const id = encodeLink(remember(input, answer, snapshot, today()));
      return id && `/chains/${id}`;
    },
  },
  ChainRank: {
    reliability: ({ reliability }) => reliability.map(reliabilityLetter),
  },
  Chain: {
    weakestLink: ({ hops, weakest }) => hops[weakest - 1] as (typeof hops)[number],
    materiel: ({ materiel }, _, context) => materiel.map((index) => materielAt(context, index)),
    lastLawfulCustodian: ({ hops, firstDiverted }, _, context) =>
      firstDiverted === null ? null : actorAt(context, hops[firstDiverted - 1]?.from as number),
    firstIllicitHolder: ({ hops, firstDiverted }, _, context) =>
      firstDiverted === null ? null : actorAt(context, hops[firstDiverted - 1]?.to as number),
    elapsedDays: ({ elapsed }) => elapsed,
    contestedHops: ({ hops }) => hops.filter((hop) => hop.contested),
    uncited: ({ hops }) => hops.filter((hop) => hop.flow !== null && !hop.citable),
    sources: ({ sources }, _, context) => sourcesOf(context, idsAt(sources, context.snapshot.sources.all)),
    spannedBy: ({ spannedBy }, _, context) => sourcesOf(context, idsAt(spannedBy, context.snapshot.sources.all)),
    summary: (chain, _, { snapshot }) => summariseChain(chain, snapshot),
  },
  Hop: {
    ...dated,
    from: ({ from }, _, context) => actorAt(context, from),
    to: ({ to }, _, context) => actorAt(context, to),
    flow: ({ flow }, _, context) => (flow === null ? null : flowAt(context, flow)),
    reliability: ({ reliability }) => reliabilityLetter(reliability),
    sources: ({ sources }, _, context) => sourcesOf(context, idsAt(sources, context.snapshot.sources.all)),
    claims: ({ flow, evidence }, _, context) => (flow === null ? [] : claimsThatCount(flow, evidence, context)),
  },
  NoChains: {
    summary: (none, _, { snapshot }) => summariseNone(none, snapshot),
  },
  NearestMiss: {
    days: (miss) => (miss.rule === 'DAYS' ? miss.days : null),
    materielBefore: (miss, _, context) =>
      miss.rule === 'MATERIEL' ? miss.before.map((index) => materielAt(context, index)) : null,
    materielListed: (miss, _, context) =>
      miss.rule === 'MATERIEL' ? miss.listed.map((index) => materielAt(context, index)) : null,
    actors: ({ links }, _, context) => [
      actorAt(context, links[0]?.from as number),
      ...links.map((link) => actorAt(context, link.to)),
    ],
    flows: ({ links }, _, context) => links.flatMap(({ flow }) => (flow === null ? [] : flowAt(context, flow))),
    summary: (miss, _, { snapshot }) => summariseMiss(miss, snapshot),
  },
};
