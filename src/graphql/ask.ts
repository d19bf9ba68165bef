import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import type { LiveGraph } from '../snapshot/live.ts';
import type { Tracer } from '../trace/tracer.ts';
import { createContext } from './context.ts';

/** Answers one query without a server, as a server would. */
export async function ask(
  schema: GraphQLSchema,
  live: LiveGraph,
  tracer: Tracer,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  const { context, release } = createContext(live, tracer);
  try {
    return await graphql({ schema, source, variableValues, contextValue: context });
  } finally {
    release();
  }
}
