import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, specifiedRules, validate } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { type Revision, revisionsOf } from '../graphql/revisions.ts';
import type { LiveGraph } from '../snapshot/live.ts';
import { only, protection } from './limits.ts';

const LONGEST_QUERY = 4_000;

/**
 * Adds `/graphql/stream`: subscriptions as server-sent events, each on a connection of its own. None ends before the
 * server does, since a plain EventSource would ask again at once.
 */
export function addEvents(app: FastifyInstance, live: LiveGraph, schema: GraphQLSchema): void {
  const open = new Set<AsyncIterableIterator<Revision>>();
  const rules = [
    ...specifiedRules,
    ...protection().validationRules,
    only('subscription', 'here are subscriptions alone: ask for this at /graphql'),
  ];
  const handle = createHandler<{ revisions: () => AsyncIterableIterator<Revision> }>({
    schema,
    authenticate: () => null, // several subscriptions on one connection are not for plain EventSource
    validate: (aSchema, document) => validate(aSchema, document, rules),
    onSubscribe: (_, { query }) =>
      query.length > LONGEST_QUERY ? [null, { status: 413, statusText: 'Payload Too Large' }] : undefined,
    context: () => ({
      revisions: () => {
        const revisions = revisionsOf(live, () => open.delete(revisions));
        open.add(revisions);
        return revisions;
      },
    }),
  });
  app.route({
    url: '/graphql/stream',
    method: ['GET', 'POST'],
    handler: (request, reply) => {
      reply.raw.once('finish', () => request.raw.socket.end()); // kept open, it would keep the server from closing
      return handle(request, reply);
    },
  });
  // A connection that waits for ever would keep the server from closing.
  app.addHook('preClose', async () => {
    for (const revisions of open) await revisions.return?.();
  });
}
