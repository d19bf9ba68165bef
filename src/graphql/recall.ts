import { astFromValue, coerceInputValue, type GraphQLInputObjectType, type GraphQLSchema, parse, print } from 'graphql';
import type { Attribution, ExportedEdge, ExportedSource } from '../export/graph.ts';
import { formatDay } from '../model/days.ts';
import { BadInput, StoreUnavailable } from '../model/errors.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain, Hop } from '../trace/chain.ts';
import { summariseChain } from '../trace/summary.ts';
import { viewOfChains } from '../trace/view.ts';
import type { Context } from './context.ts';
import { attributionsOf, edgesOf } from './exported.ts';
import { sourcesBehind } from './exported-sources.ts';
import {
  type Aspect,
  differing,
  MOST_CHAINS,
  type Remembered,
  type RememberedChain,
  remember,
  today,
} from './permalink.ts';
import { readQuestion } from './question.ts';
import type { ChainsInput } from './types.generated.ts';

/** What has become of an answer that a link remembers. */
export interface Recalled {
  readonly question: ChainsInput;
  /** A query that asks it, for each hop with its claims and their sources. */
  readonly query: string;
  readonly before: State;
  readonly now: State;
  /** Whether today's answer differs in anything that is compared. */
  readonly changed: boolean;
  /** In the order of today's answer, and then those that are not in it any more. */
  readonly chains: readonly RecalledChain[];
  /** Those that the hops cite and that these derive from, in the order of their ids; null where the store does not answer, which alone knows them. */
  readonly sources: readonly ExportedSource[] | null;
  /** Whose facts these are, and under what licence; null where the store does not answer. */
  readonly attributions: readonly Attribution[] | null;
}

interface State extends Pick<Remembered, 'revision' | 'contentHash' | 'more' | 'complete'> {
  readonly day: string;
}

export interface RecalledChain {
  readonly id: string;
  /** SAME in all that is compared; CHANGED: the same flows, but something else of them; NEW and GONE: in one answer alone. */
  readonly status: 'SAME' | 'CHANGED' | 'NEW' | 'GONE';
  /** What is another; empty unless CHANGED. */
  readonly differsIn: readonly Aspect[];
  /** Its place in the answer then and now, from 1; null where it was not, or is not, among its chains. */
  readonly placeBefore: number | null;
  readonly placeNow: number | null;
  /** Its first and its last actor. */
  readonly from: End;
  readonly to: End;
  /** Null for one that is gone: all that is known of it is its ends. */
  readonly summary: string | null;
  /** How we know: each hop with what its sources say, as today's answer has it; none of one that is gone, or without sources. */
  readonly hops: readonly RecalledHop[];
}

/** A hop with its evidence. Its days are those that the chain leaves it. */
export interface RecalledHop extends Omit<ExportedEdge, 'source' | 'target' | 'chains' | 'hops'> {
  readonly from: End;
  readonly to: End;
  /**
   * The place in today's answer, from 1, of the chain whose hop has the claims on this flow; null where they are here. Many
   * chains share a flow, and what is said of it is told once.
   */
  readonly toldIn: number | null;
}

/** An end of a chain; its name is null where the graph does not know it any more. */
export interface End {
  readonly id: string;
  readonly name: string | null;
}

/** Asks again what a link asks, and compares. Throws `BadInput` where it asks what is not there any more. */
export async function recall(
  { input, ...before }: Remembered,
  schema: GraphQLSchema,
  context: Context,
): Promise<Recalled> {
  const { snapshot } = context;
  const type = schema.getType('ChainsInput') as GraphQLInputObjectType;
  const question = coerceInputValue(input, type, (path, _, error) => {
    throw new BadInput('link', `its question cannot be asked any more: ${path.join('.')}: ${error.message}`);
  }) as ChainsInput;
  // No link remembers more chains; one that asked for more had fewer, and what has come since is `more`.
  const asked = { ...question, limit: Math.min(question.limit ?? MOST_CHAINS, MOST_CHAINS) };
  const answer = await context.tracer.ask('chains', await readQuestion(asked, context));
  const now = remember(question, answer, snapshot, today());
  const evidence = await evidenceOf(answer.chains, context).catch(nothingWhileAway);
  const chains = compare(before.chains, now.chains).map(({ from, to, ...chain }) => {
    const found = chain.placeNow === null ? undefined : answer.chains[chain.placeNow - 1];
    const summary = found ? summariseChain(found, snapshot) : null;
    const hops = found && evidence ? evidence.hopsOf(found, chain.placeNow as number) : [];
    return { ...chain, from: endOf(from, snapshot), to: endOf(to, snapshot), summary, hops };
  });
  const isSame = chains.every(({ status, placeBefore, placeNow }) => status === 'SAME' && placeBefore === placeNow);
  const changed = !isSame || before.more !== now.more || before.complete !== now.complete;
  const query = queryFor(question, type);
  const { sources, attributions } = evidence ?? { sources: null, attributions: null };
  return { question, query, before: stateOf(before), now: stateOf(now), changed, chains, sources, attributions };
}

/**
 * What the sources say of the hops of chains: read at once, as exports read it. Chains are to be asked for in their order,
 * and the first that uses a flow tells of it.
 */
async function evidenceOf(chains: readonly Chain[], context: Context) {
  const { snapshot } = context;
  const { edges } = viewOfChains(snapshot, chains, { limit: Number.POSITIVE_INFINITY, after: null });
  const told = new Map((await edgesOf([...edges], context)).map((edge) => [edge.id, edge]));
  const tellers = new Map<string, number>();
  const hopOf = (hop: Hop, place: number): RecalledHop => {
    const { source, target, chains: _, hops: __, ...edge } = told.get(hop.id) as ExportedEdge;
    const toldIn = tellers.get(hop.id) ?? null;
    if (toldIn === null) tellers.set(hop.id, place);
    const days = { earliest: formatDay(hop.earliest), latest: formatDay(hop.latest) };
    const claims = toldIn === null ? edge.claims : [];
    return { ...edge, ...days, from: endOf(source, snapshot), to: endOf(target, snapshot), claims, toldIn };
  };
  const sources = await sourcesBehind(edges, context);
  const attributions = await attributionsOf(context.store);
  return { sources, attributions, hopsOf: ({ hops }: Chain, place: number) => hops.map((hop) => hopOf(hop, place)) };
}

/** Chains answer without the store; what is said of them is to be had when it is back. */
function nothingWhileAway(error: unknown): null {
  if (error instanceof StoreUnavailable) return null;
  throw error;
}

/** What is still known of an end that a link remembers. */
export function endOf(id: string, snapshot: Snapshot): End {
  const index = snapshot.actorIndex(id);
  return { id, name: index === undefined ? null : snapshot.actor(index).name };
}

interface Compared extends Omit<RecalledChain, 'from' | 'to' | 'summary' | 'hops'> {
  readonly from: string;
  readonly to: string;
}

function compare(before: readonly RememberedChain[], now: readonly RememberedChain[]): Compared[] {
  const known = new Map(before.map(([id, digest], at) => [id, { digest, place: at + 1 }]));
  const kept = now.map(([id, digest, from, to], at): Compared => {
    const same = known.get(id);
    const differsIn = same ? differing(same.digest, digest) : [];
    const status = !same ? 'NEW' : differsIn.length === 0 ? 'SAME' : 'CHANGED';
    return { id, status, differsIn, placeBefore: same?.place ?? null, placeNow: at + 1, from, to };
  });
  const present = new Set(now.map(([id]) => id));
  const gone = before.flatMap(([id, , from, to], at): Compared[] =>
    present.has(id) ? [] : [{ id, status: 'GONE', differsIn: [], placeBefore: at + 1, placeNow: null, from, to }],
  );
  return [...kept, ...gone];
}

function stateOf({ day, revision, contentHash, more, complete }: Omit<Remembered, 'input'>): State {
  return { day, revision, contentHash, more, complete };
}

/** A question of the API's, with its defaults as they were. */
function queryFor(question: ChainsInput, type: GraphQLInputObjectType): string {
  const input = astFromValue(question, type);
  return print(
    parse(`{
      chains(input: ${input ? print(input) : '{}'}) {
        chains {
          summary
          hops {
            kind from { id name } to { id name } earliest latest credibility reliability contested
            flow {
              id when quantity unit qualifier materiel { id name }
              items { ... on Item { id name marks serial } ... on Lot { id name marks serial } }
              brokers { id name } carriers { id name } financiers { id name }
              ... on Diverted { diversionPoint diversionMechanism diversionScheme }
            }
            claims {
              stance credibility gradedBy wording statement quote lang statedOn
              locator { page paragraph heading exact prefix suffix }
              source {
                id title publisher authors medium published publishedFrom when language reliability
                url archivedUrl urlUnknown
              }
            }
          }
        }
        more complete none { summary } snapshot { revision }
      }
    }`),
  );
}
