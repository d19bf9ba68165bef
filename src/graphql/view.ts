import { BadInput } from '../model/errors.ts';
import { type GraphView, viewAround, viewOfAll, viewOfChains } from '../trace/view.ts';
import * as read from './arguments.ts';
import type { Context } from './context.ts';
import { flowFilter } from './flow-filter.ts';
import { readQuestion } from './question.ts';
import type { GraphInput } from './types.generated.ts';

const MAX_DEPTH = 4;

/** Answers what `graph` is asked, with at most so many edges. Throws `BadInput`, and what a question about chains throws. */
export async function viewFor(
  input: GraphInput,
  context: Context,
  mostEdges: number,
): Promise<GraphView & { readonly complete: boolean }> {
  const { snapshot } = context;
  if ([input.chains, input.around, input.all || null].filter(read.isGiven).length !== 1) {
    throw new BadInput('input', 'accepted is exactly one of chains, around and all');
  }
  const limit = read.wholeNumber('limit', input.limit ?? mostEdges, 1, mostEdges);
  const page = { limit, after: input.after ?? null };
  const isFirst = page.after === null;
  const depth = read.wholeNumber('depth', input.depth ?? 1, 1, MAX_DEPTH);
  if (input.chains) {
    if (input.filter) throw new BadInput('filter', 'goes with around and all; chains has filters of its own');
    const { chains, more, complete } = await context.tracer.ask('chains', await readQuestion(input.chains, context));
    return { ...viewOfChains(snapshot, chains, page), complete: isFirst && complete && !more };
  }
  const passes = flowFilter(input.filter, snapshot);
  if (!read.isGiven(input.around)) return { ...viewOfAll(snapshot, passes, page), complete: isFirst };
  const { index } = read.actor('around', input.around, snapshot);
  return { ...viewAround(snapshot, index, depth, passes, page), complete: isFirst };
}
