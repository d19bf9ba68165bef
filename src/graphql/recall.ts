import { coerceInputValue, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { BadInput } from '../model/errors.ts';
import { summariseChain } from '../trace/summary.ts';
import type { Context } from './context.ts';
import { decodeLink, type Remembered, remember, today } from './permalink.ts';
import { readQuestion } from './question.ts';
import type { ChainsInput } from './types.generated.ts';

/** What has become of an answer that a link remembers. */
export interface Recalled {
  readonly question: ChainsInput;
  readonly before: State;
  readonly now: State;
  /** Whether today's answer differs in anything. */
  readonly changed: boolean;
  /** In the order of today's answer, and then those that are not in it any more. */
  readonly chains: readonly RecalledChain[];
}

interface State extends Pick<Remembered, 'revision' | 'contentHash' | 'more' | 'complete'> {
  readonly day: string;
}

export interface RecalledChain {
  readonly id: string;
  /** SAME in all that is said of it; CHANGED: the same hops, but other dates, grades or sources; NEW and GONE: in one answer alone. */
  readonly status: 'SAME' | 'CHANGED' | 'NEW' | 'GONE';
  /** Its place in the answer then and now, from 1; null where it was not, or is not, among its chains. */
  readonly placeBefore: number | null;
  readonly placeNow: number | null;
  /** Null for one that is gone: all that is known of it is its id. */
  readonly summary: string | null;
}

/** Asks again what a link asks, and compares. Throws `BadInput` for a link that is none, or asks what is not there any more. */
export async function recall(id: string, schema: GraphQLSchema, context: Context): Promise<Recalled> {
  const { input, ...before } = decodeLink(id);
  const question = coerceInputValue(
    input,
    schema.getType('ChainsInput') as GraphQLInputObjectType,
    (path, _, error) => {
      throw new BadInput('link', `its question cannot be asked any more: ${path.join('.')}: ${error.message}`);
    },
  ) as ChainsInput;
  const answer = await context.tracer.ask('chains', await readQuestion(question, context));
  const now = remember(question, answer, context.snapshot, today());
  const chains = compare(before, now).map((chain) => {
    const found = chain.placeNow === null ? undefined : answer.chains[chain.placeNow - 1];
    return { ...chain, summary: found ? summariseChain(found, context.snapshot) : null };
  });
  const isSame = chains.every(({ status, placeBefore, placeNow }) => status === 'SAME' && placeBefore === placeNow);
  const changed = !isSame || before.more !== now.more || before.complete !== now.complete;
  return { question, before: stateOf(before), now: stateOf(now), changed, chains };
}

function compare(
  before: Pick<Remembered, 'chains'>,
  now: Pick<Remembered, 'chains'>,
): Omit<RecalledChain, 'summary'>[] {
  const known = new Map(before.chains.map(([id, digest], at) => [id, { digest, place: at + 1 }]));
  const kept = now.chains.map(([id, digest], at) => {
    const same = known.get(id);
    known.delete(id);
    const status = !same ? 'NEW' : same.digest === digest ? 'SAME' : 'CHANGED';
    return { id, status, placeBefore: same?.place ?? null, placeNow: at + 1 } as const;
  });
  const gone = [...known].map(
    ([id, { place }]) => ({ id, status: 'GONE', placeBefore: place, placeNow: null }) as const,
  );
  return [...kept, ...gone];
}

function stateOf({ day, revision, contentHash, more, complete }: Omit<Remembered, 'input'>): State {
  return { day, revision, contentHash, more, complete };
}
