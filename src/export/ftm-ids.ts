import { createHash } from 'node:crypto';

/** FollowTheMoney drops references to longer ids. */
const MAX_LENGTH = 200;

/** What kinds of things have ids of their own, which may be alike. */
type Role = 'export' | 'source' | 'actor' | 'link';

/**
 * An id that FollowTheMoney takes (letters, digits, and within it `-` and `.`), different for different things: every
 * other character is written as a dot and two hexadecimal digits for each of its bytes. What is too long then ends in
 * a digest instead.
 */
export function ftmId(role: Role, id: string): string {
  const escaped = `armstrace-${role}-${id}`.replace(/[^0-9A-Za-z-]|-$/gu, hex);
  return escaped.length <= MAX_LENGTH ? escaped : `${escaped.slice(0, 100)}-${digest(id)}`;
}

function hex(character: string): string {
  return [...Buffer.from(character)].map((byte) => `.${byte.toString(16).padStart(2, '0')}`).join('');
}

/** What stands for a text where the text itself is too long. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The name of a dataset as FollowTheMoney takes it: small Latin letters and digits with `_` between them. Where letters
 * of other scripts are lost, or it would be too long, a digest of the whole keeps it apart from others.
 */
export function ftmDataset(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^0-9a-z]+/g, '_').replace(/^_|_$/g, '');
  const isWhole = slug.length > 0 && slug.length <= MAX_LENGTH && !/[^\p{ASCII}]/u.test(plain);
  return isWhole ? slug : [slug.slice(0, 100).replace(/_$/, ''), digest(name).slice(0, 8)].filter(Boolean).join('_');
}
