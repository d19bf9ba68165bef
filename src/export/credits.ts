import type { About } from './graph.ts';

/** Whose facts these are, in words. */
export function attributionOf({ attributions }: About): string {
  return attributions.map(({ name, attribution }) => (attribution ? `${name}: ${attribution}` : name)).join('; ');
}

/** Under what licence they are, in words: one for each import. */
export function licenceOf({ attributions }: About): string {
  return attributions.map(({ name, licence }) => `${name}: ${licence ?? 'not stated'}`).join('; ');
}
