import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Tags an answer, and sends 304 in its place where the client has the one with this tag already. A client may keep what
 * it was sent, but asks each time whether it is still so.
 */
export function answeredBefore({ headers }: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag).header('cache-control', 'no-cache');
  const known = headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  if (!known.includes('*') && !known.includes(tag.replace(/^W\//, ''))) return false;
  reply.status(304).send();
  return true;
}
