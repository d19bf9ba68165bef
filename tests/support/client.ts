import { ClientError, GraphQLClient } from 'graphql-request';

/** An error as a GraphQL client sees it. */
export interface SeenError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly argument?: string };
}

/** Asks over real HTTP with a client library, and gives back data and errors alike. */
export function clientOf(url: string) {
  const client = new GraphQLClient(`${url}/graphql`, { errorPolicy: 'all' });
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what its test says
  type Answer = any;
  return async (query: string, variables: object = {}): Promise<{ data: Answer; errors: readonly SeenError[] }> => {
    try {
      const { data, errors } = await client.rawRequest<Answer>(query, variables);
      return { data, errors: (errors ?? []) as readonly SeenError[] };
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      return { data: null, errors: (error.response.errors ?? []) as readonly SeenError[] };
    }
  };
}
