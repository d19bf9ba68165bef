import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { ArmstraceError, BadInput } from '../model/errors.ts';
import { LIMITS, only, protection } from './limits.ts';

const ELSEWHERE = 'accepted here are queries alone; subscriptions are at /graphql/stream';

/** The GraphQL server, its errors in the terms of the public interface. `onInternalError` is told of our own mistakes. */
export function createApollo(schema: GraphQLSchema, onInternalError: (error: unknown) => void): ApolloServer<Context> {
  const { plugins, validationRules } = protection();
  return new ApolloServer<Context>({
    schema,
    // The CommonJS and ES module types of one Apollo class do not know each other.
    plugins: [
      ...(plugins as unknown as ApolloServerPlugin<Context>[]),
      limitAnswers,
      ApolloServerPluginLandingPageDisabled(),
    ],
    validationRules: [...validationRules, only('query', ELSEWHERE)],
    parseOptions: { maxTokens: LIMITS.tokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => present(formatted, error, onInternalError),
  });
}

/** An answer that grew beyond its budget is one error, not what was made of it until then. */
const limitAnswers: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      if (!contextValue.budget?.isExceeded || body.kind !== 'single') return;
      const errors = body.singleResult.errors?.filter(({ extensions }) => extensions?.code === 'LIMIT_EXCEEDED');
      body.singleResult = { data: null, errors: errors?.slice(0, 1) ?? [] };
    },
  }),
};

function present(
  formatted: GraphQLFormattedError,
  error: unknown,
  onInternalError: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { tooMuch, misplaced, ...extensions } = formatted.extensions ?? {};
  if (cause instanceof ArmstraceError) {
    const argument = cause instanceof BadInput ? { argument: cause.argument } : {};
    return { ...formatted, extensions: { ...extensions, code: cause.code, ...argument } };
  }
  if (tooMuch || formatted.message.includes('Parsing aborted')) {
    return { ...formatted, extensions: { ...extensions, code: 'LIMIT_EXCEEDED' } };
  }
  if (misplaced) return { ...formatted, extensions: { ...extensions, code: 'BAD_USER_INPUT' } };
  if (extensions.code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions };
  // What the GraphQL library itself refuses to execute, such as a mutation, is no mistake of ours.
  if (cause instanceof GraphQLError) return { ...formatted, extensions: { ...extensions, code: 'BAD_USER_INPUT' } };
  onInternalError(cause);
  return { ...formatted, message: 'internal error, see the log of the server', extensions };
}
