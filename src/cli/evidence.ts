import type { TracedClaim, TracedHop } from './answer.ts';

/** What a question leaves out of the record. */
export interface LeftOut {
  /** Nothing that was said after this day counts; null where all of it does. */
  readonly knownAt: string | null;
  /** Ids of the sources that do not count, with all that derive from them. */
  readonly withoutSources: ReadonlySet<string>;
}

/**
 * What is on record of a hop's flow and counts for the question: what asserts it, and where it is contested what speaks
 * against it. `others` is how many more claims there are.
 */
export function evidenceFor(hop: TracedHop, leftOut: LeftOut): { claims: TracedClaim[]; others: number } {
  const onRecord = hop.flow?.claims ?? [];
  const counting = new Set(hop.sources?.map(({ id }) => id));
  const known = onRecord.filter((claim) => claim.property === null && isKnown(claim, leftOut));
  const standing = known.filter((claim) => !isWithdrawn(claim, known));
  const asserting = standing.filter(({ stance, source }) => stance === 'ASSERTS' && source && counting.has(source.id));
  const against = hop.contested ? standing.filter(({ stance }) => stance !== 'ASSERTS') : [];
  const claims = [...asserting, ...against];
  return { claims, others: onRecord.length - claims.length };
}

function isKnown(claim: TracedClaim, { knownAt, withoutSources }: LeftOut): boolean {
  if (claim.source && withoutSources.has(claim.source.id)) return false;
  if (knownAt === null) return true;
  const day = dayOf(claim);
  return day !== null && day <= knownAt;
}

/** The rules are those that the documentation of `ChainsInput` gives. */
function isWithdrawn(claim: TracedClaim, known: readonly TracedClaim[]): boolean {
  if (claim.stance === 'RETRACTS') return false;
  const said = [dayOf(claim) ?? '', claim.recordedAt ?? ''] as const;
  return known.some((other) => {
    if (other.stance !== 'RETRACTS' || !claim.source || other.source?.id !== claim.source.id) return false;
    const day = dayOf(other) ?? '';
    return day > said[0] || (day === said[0] && (other.recordedAt ?? '') > said[1]);
  });
}

/** A claim's day: the later of the two that are stated, else the day of record. */
function dayOf({ statedOn, recordedAt, source }: TracedClaim): string | null {
  const stated = [statedOn, source?.published].filter((day) => day !== null && day !== undefined);
  return stated.sort().at(-1) ?? recordedAt;
}
