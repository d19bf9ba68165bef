import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { FORMATS } from '../export/formats.ts';
import { createContext } from '../graphql/context.ts';
import { exportOf } from '../graphql/exported.ts';
import { EXPORTABLE, exportParameters, readExport, readFileName } from '../graphql/exporting.ts';
import { PROGRAM } from '../model/files.ts';
import type { LiveGraph } from '../snapshot/live.ts';
import type { Tracer } from '../trace/tracer.ts';
import { answeredBefore } from './conditional.ts';

/** What is written may name things as it likes: nothing in it is a program, and nothing is fetched for it. */
const INERT = "default-src 'none'; style-src 'unsafe-inline'";

/** Adds `/export`, which says what there is, and `/export/chains.FORMAT` and `/export/graph.FORMAT`. */
export function addExports(app: FastifyInstance, live: LiveGraph, tracer: Tracer, schema: GraphQLSchema): void {
  app.get('/export', (_, reply) => reply.type('application/json; charset=utf-8').send(listing(schema)));
  app.get<{ Params: { file: string } }>('/export/:file', async (request, reply) => {
    const { what, format } = readFileName(request.params.file);
    const input = readExport(schema, what, parametersIn(request));
    const { context, release } = createContext(live, tracer);
    reply.raw.once('close', release); // after the last byte, or when the client has gone
    const { revision, contentHash } = context.snapshot;
    if (answeredBefore(request, reply, tagOf([revision, contentHash, PROGRAM.version, format, input]))) return reply;
    const pieces = FORMATS[format].write(await exportOf(input, context));
    return send(reply, `armstrace-${what}.${format}`, FORMATS[format].mediaType, pieces);
  });
}

function parametersIn({ url }: FastifyRequest): [string, string][] {
  return [...new URLSearchParams(url.split('?')[1] ?? '')];
}

/** Weak: what is sent is the same to a reader, and may be compressed. */
function tagOf(parts: readonly unknown[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24)}"`;
}

/** Sends pieces one after the other. The first is waited for, so that what goes wrong until then is an error answer. */
async function send(
  reply: FastifyReply,
  name: string,
  type: string,
  pieces: AsyncIterable<string>,
): Promise<FastifyReply> {
  const rest = pieces[Symbol.asyncIterator]();
  const first = await rest.next();
  async function* all() {
    if (!first.done) yield first.value;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  reply.header('content-security-policy', INERT);
  reply.header('content-disposition', `inline; filename="${name}"`);
  return reply.type(type).send(Readable.from(all()));
}

function listing(schema: GraphQLSchema): string {
  const formats = Object.entries(FORMATS).map(([name, { mediaType, description }]) => ({
    name,
    mediaType,
    description,
  }));
  const exports = EXPORTABLE.map((what) => ({
    address: `/export/${what}.FORMAT`,
    parameters: exportParameters(schema, what),
  }));
  const example = '/export/chains.graphml?from=dprk&to.kinds=CELL&materiel=type-68';
  return `${JSON.stringify({ example, formats, exports }, null, 2)}\n`;
}
