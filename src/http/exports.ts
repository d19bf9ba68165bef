import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { FORMATS, isTable } from '../export/formats.ts';
import { createContext } from '../graphql/context.ts';
import {
  EXPORTABLE,
  type Exportable,
  exportParameters,
  formatsOf,
  readExport,
  readFileName,
} from '../graphql/export-request.ts';
import { exportOf } from '../graphql/exported.ts';
import { PROGRAM } from '../model/files.ts';
import type { LiveGraph } from '../snapshot/live.ts';
import type { Tracer } from '../trace/tracer.ts';
import { isKnown, tagged } from './conditional.ts';
import { HEADERS, headersOf, STATE_HEADER } from './export-headers.ts';

/** What is written may name things as it likes: nothing in it is a program, and nothing is fetched for it. */
const INERT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/**
 * Adds `/export`, which says what there is, and `/export/chains.FORMAT` and `/export/graph.FORMAT`. `log` hears of a file
 * that broke off: its reader only sees that.
 */
export function addExports(
  app: FastifyInstance,
  live: LiveGraph,
  tracer: Tracer,
  schema: GraphQLSchema,
  log: (error: unknown) => void,
): void {
  app.get('/export', (_, reply) => reply.type('application/json; charset=utf-8').send(listing(schema)));
  app.get<{ Params: { file: string } }>('/export/:file', async (request, reply) => {
    const { what, format } = readFileName(request.params.file);
    const input = readExport(schema, what, parametersIn(request));
    const { context, release } = createContext(live, tracer);
    reply.raw.once('close', release); // after the last byte, or when the client has gone
    // Two states of a graph that others write to may have one revision: the store tells them apart.
    const state = [context.view.reader.version, context.snapshot.contentHash, PROGRAM.version];
    const tag = tagOf([...state, format, input]);
    if (isKnown(request, tag)) return reply.headers(tagged(tag)).status(304).send();
    const exported = await exportOf(input, schema, context);
    const pieces = FORMATS[format].write(exported)[Symbol.asyncIterator]();
    const first = await pieces.next(); // what goes wrong until then is an answer that says so
    reply.headers({
      ...tagged(tag),
      ...INERT,
      'content-disposition': `inline; filename="armstrace-${what}.${format}"`,
      [STATE_HEADER]: tagOf(state),
      ...headersOf(exported.about, ...(isTable(format) ? [readmeOf(what, request)] : [])),
    });
    reply.type(FORMATS[format].mediaType);
    if (request.method !== 'HEAD') return reply.send(Readable.from(told(first, pieces, log)));
    await pieces.return?.(undefined);
    return reply.send();
  });
}

/** Where a table is explained: beside it, under the same question. */
function readmeOf(what: Exportable, request: FastifyRequest): string {
  return `<${what}.README.txt?${new URLSearchParams(parametersIn(request))}>; rel="describedby"; type="text/plain"`;
}

function parametersIn({ url }: FastifyRequest): [string, string][] {
  const start = url.indexOf('?');
  return start < 0 ? [] : [...new URLSearchParams(url.slice(start + 1))];
}

/** The first piece and those that follow; tells of an error in the middle of them. */
async function* told(
  first: IteratorResult<string>,
  rest: AsyncIterator<string>,
  log: (error: unknown) => void,
): AsyncGenerator<string> {
  if (first.done) return;
  yield first.value;
  try {
    yield* { [Symbol.asyncIterator]: () => rest };
  } catch (error) {
    log(error);
    throw error;
  }
}

/** Weak: what is sent is the same to a reader, and may be compressed. */
function tagOf(parts: readonly unknown[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24)}"`;
}

function listing(schema: GraphQLSchema): string {
  const formats = Object.entries(FORMATS).map(([name, { mediaType, description }]) => ({
    name,
    mediaType,
    description,
  }));
  const exports = EXPORTABLE.map((what) => ({
    address: `/export/${what}.FORMAT`,
    formats: formatsOf(what),
    parameters: exportParameters(schema, what),
  }));
  const example = '/export/chains.graphml?from=dprk&to.kinds=CELL&materiel=type-68';
  return `${JSON.stringify({ example, formats, headers: HEADERS, exports }, null, 2)}\n`;
}
