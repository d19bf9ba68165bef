import type { Lack } from '../export/graph.ts';
import { BadInput } from '../model/errors.ts';
import { type GraphView, viewAround, viewOfAll, viewOfChains } from '../trace/view.ts';
import * as read from './arguments.ts';
import type { Context } from './context.ts';
import { flowFilter } from './flow-filter.ts';
import { readQuestion } from './question.ts';
import type { GraphInput } from './types.generated.ts';

const MAX_DEPTH = 4;

/** A view with whether it holds all that was asked for, and why not. */
export interface AnsweredView extends GraphView {
  readonly complete: boolean;
  /** Why there is more, besides what `leftOut` counts. */
  readonly lacks: readonly Lack[];
}

/** Answers what `graph` is asked, with at most so many edges. Throws `BadInput`, and what a question about chains throws. */
export async function viewFor(input: GraphInput, context: Context, mostEdges: number): Promise<AnsweredView> {
  const { snapshot } = context;
  if ([input.chains, input.around, input.all || null].filter(read.isGiven).length !== 1) {
    throw new BadInput('input', 'accepted is exactly one of chains, around and all');
  }
  const limit = read.wholeNumber('limit', input.limit ?? mostEdges, 1, mostEdges);
  const page = { limit, after: input.after ?? null };
  const earlier: readonly Lack[] = page.after === null ? [] : ['EARLIER_PAGES'];
  const depth = read.wholeNumber('depth', input.depth ?? 1, 1, MAX_DEPTH);
  if (input.chains) {
    if (input.filter) throw new BadInput('filter', 'goes with around and all; chains has filters of its own');
    const { chains, more, complete } = await context.tracer.ask('chains', await readQuestion(input.chains, context));
    const others: readonly Lack[] = more ? ['MORE_CHAINS'] : complete ? [] : ['UNSEARCHED'];
    return lacking(viewOfChains(snapshot, chains, page), [...others, ...earlier]);
  }
  const passes = flowFilter(input.filter, snapshot);
  if (!read.isGiven(input.around)) return lacking(viewOfAll(snapshot, passes, page), earlier);
  const { index } = read.actor('around', input.around, snapshot);
  return lacking(viewAround(snapshot, index, depth, passes, page), earlier);
}

function lacking(view: GraphView, lacks: readonly Lack[]): AnsweredView {
  const { nodes, edges } = view.leftOut;
  return { ...view, lacks, complete: lacks.length === 0 && nodes === 0 && edges === 0 };
}
