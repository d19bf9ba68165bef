import type { FastifyRequest } from 'fastify';

/** Whether the client has the answer with this weak tag already. */
export function isKnown({ headers }: FastifyRequest, tag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return known.includes(tag.replace(/^W\//, ''));
}

/** What tells a client that it may keep an answer, but has to ask each time whether it is still so. */
export function tagged(tag: string): Readonly<Record<string, string>> {
  return { etag: tag, 'cache-control': 'no-cache' };
}
