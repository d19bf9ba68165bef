import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createContext } from '../graphql/context.ts';
import { LONGEST_LINK } from '../graphql/permalink.ts';
import { createSchema } from '../graphql/schema.ts';
import { ArmstraceError, BadInput } from '../model/errors.ts';
import { ROOT } from '../model/files.ts';
import type { LiveGraph } from '../snapshot/live.ts';
import type { Tracer } from '../trace/tracer.ts';
import { createApollo } from './apollo.ts';
import { addEvents } from './events.ts';
import { FACTS_HEADER, LEFT_OUT_HEADER } from './export-headers.ts';
import { addExports } from './exports.ts';
import { addPermalinks } from './permalinks.ts';

/** Where the build puts the playground. */
const PLAYGROUND_DIR = join(ROOT, 'dist/web');

export interface HttpServer {
  /** Starts to listen; returns the address to ask at. Port 0 takes any free one. */
  listen(host: string, port: number): Promise<string>;
  /** Answers what is being answered, then stops. */
  close(): Promise<void>;
}

export interface HttpOptions {
  /** Takes our own mistakes. */
  readonly log: (error: unknown) => void;
  /** The origins whose pages may ask; none but our own where there are none. */
  readonly corsOrigins?: readonly string[];
}

/** The HTTP surface: `/graphql`, `/export/*`, `/chains/*`, `/playground/` and `/health/*`. */
export async function createServer(
  live: LiveGraph,
  tracer: Tracer,
  { log, corsOrigins = [] }: HttpOptions,
): Promise<HttpServer> {
  const app = fastify({ forceCloseConnections: 'idle', routerOptions: { maxParamLength: LONGEST_LINK } });
  const isOpen = corsOrigins.length > 0;
  await app.register(helmet, {
    contentSecurityPolicy: { directives: CONTENT_SECURITY },
    crossOriginResourcePolicy: { policy: isOpen ? 'cross-origin' : 'same-origin' },
  });
  if (isOpen) {
    const origin = corsOrigins.includes('*') ? '*' : [...corsOrigins];
    await app.register(cors, { origin, exposedHeaders: ['etag', 'link', LEFT_OUT_HEADER, FACTS_HEADER] });
  }
  await app.register(compress, { customTypes: COMPRESSED });
  app.setErrorHandler(answerError(log));
  const schema = createSchema();
  await addGraphql(app, live, tracer, schema, log);
  addEvents(app, live, schema);
  addExports(app, live, tracer, schema, log);
  addPermalinks(app, live, tracer, schema);
  addHealth(app, live);
  await addPlayground(app);
  return {
    listen: (host, port) => app.listen({ host, port }),
    close: async () => {
      // Whoever takes nothing of what is being sent does not keep it from ending.
      const patience = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS);
      await app.close();
      clearTimeout(patience);
    },
  };
}

/** How long what is being answered may take once the server is to close. */
const PATIENCE_MS = 5_000;

/** A stream of events is sent as they come. */
const COMPRESSED = /^text\/(?!event-stream)|(?:\+|\/)(?:json|xml|x-ndjson|x-bibtex|x-research-info-systems)(?:;|$)/u;

/** Everything comes from this server; the editor of the playground styles itself and carries its icons inline. */
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  imgSrc: ["'self'", 'data:'],
  workerSrc: ["'self'"],
  upgradeInsecureRequests: null, // it is served over plain HTTP on loopback
};

async function addGraphql(
  app: FastifyInstance,
  live: LiveGraph,
  tracer: Tracer,
  schema: GraphQLSchema,
  log: (error: unknown) => void,
): Promise<void> {
  const apollo = createApollo(schema, log);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    // Somebody who opens the address in a browser is looking for the playground.
    preHandler: async ({ method, headers, query }, reply) => {
      const browses = method === 'GET' && headers.accept?.includes('text/html');
      if (browses && Object.keys(query as object).length === 0) return reply.redirect('/playground/');
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (_request, reply) => {
        const { context, release } = createContext(live, tracer);
        reply.raw.once('close', release); // after the last byte, or when the client has gone
        return context;
      },
    }),
  });
}

function addHealth(app: FastifyInstance, live: LiveGraph): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  // The server listens only once it has a graph to answer from, and goes on answering from it if the store goes away.
  app.get('/health/ready', async () => {
    const { view, release } = live.acquire();
    release();
    return { status: 'ready', revision: view.snapshot.revision, stale: live.stale };
  });
}

async function addPlayground(app: FastifyInstance): Promise<void> {
  if (!existsSync(PLAYGROUND_DIR)) return; // a program that runs from its sources without a build
  await app.register(staticFiles, { root: PLAYGROUND_DIR, prefix: '/playground/' });
  for (const url of ['/', '/playground']) app.get(url, (_, reply) => reply.redirect('/playground/'));
}

/** The status that an error of ours is sent with. */
const STATUS: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, STORE_UNAVAILABLE: 503, LIMIT_EXCEEDED: 413 };

/** Errors outside of GraphQL (no JSON, too large, an export of nothing we know) in the shape that its clients read. */
function answerError(log: (error: unknown) => void) {
  return (error: FastifyError, _: unknown, reply: { status(code: number): { send(body: unknown): void } }) => {
    if (error instanceof ArmstraceError) {
      const argument = error instanceof BadInput ? { argument: error.argument } : {};
      const extensions = { code: error.code, ...argument };
      reply.status(STATUS[error.code] ?? 500).send({ errors: [{ message: error.message, extensions }] });
      return;
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) log(error);
    const code =
      status === 413 || status === 429 ? 'LIMIT_EXCEEDED' : status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
    const message = status < 500 ? error.message : 'internal error, see the log of the server';
    reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  };
}
