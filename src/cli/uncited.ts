import type { TracedChain, TracedClaim, TracedHop } from './answer.ts';

/** Whether a chain can be cited hop by hop; where not, which hops keep it from that, and what each of them wants. */
export function citing({ uncited, hops }: TracedChain): string {
  if (uncited.length === 0) return 'citable';
  const reasons = uncited.map(({ position }) => `${position} (${wanting(hops[position - 1])})`);
  return `not citable: hop ${reasons.join(', ')}`;
}

/** What the claim wants that is the nearest to being cited. */
function wanting(hop: TracedHop | undefined): string {
  const claims = (hop?.claims ?? []).filter(({ stance }) => stance === 'ASSERTS');
  const [nearest] = claims.map(wants).sort((a, b) => a.length - b.length);
  return nearest?.join(', ') ?? 'no claim';
}

function wants({ source, quote, locator }: TracedClaim): string[] {
  return [
    source ? '' : 'no source',
    !source || source.url ? '' : 'no address',
    !source || source.title ? '' : 'no title',
    !source || source.published ? '' : 'no day of publication',
    quote || locator ? '' : 'no place in the source',
  ].filter(Boolean);
}
