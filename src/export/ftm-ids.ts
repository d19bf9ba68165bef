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
