import type { Claim, EvidenceFilters } from '../../../src/snapshot/evidence.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';

export interface Weighed {
  readonly credibility: number;
  readonly reliability: number;
  readonly contested: boolean;
  readonly citable: boolean;
}

/** What the claims that count make of a flow; null: it is not there. */
export function weigh(snapshot: Snapshot, flow: number, filters: EvidenceFilters): Weighed | null {
  const { knownAt, withoutSources, minCredibility, minReliability, citable: isAsked } = filters;
  const { sources } = snapshot;
  const stored = snapshot.claimsOn(flow);
  if (stored.length === 0) {
    const there = knownAt === null && minCredibility === 6 && minReliability === 6 && !isAsked;
    return there ? { credibility: 6, reliability: 6, contested: false, citable: false } : null;
  }
  const known = stored
    .filter(({ day }) => knownAt === null || (Number.isFinite(day) && day <= knownAt))
    .filter(({ source }) => [...sources.lineage(source)].every((ancestor) => !withoutSources.has(ancestor)));
  const isWithdrawn = (claim: Claim) => known.some((other) => withdraws(other, claim));
  const counted = known.filter((claim) => !isWithdrawn(claim));
  const asserted = counted.filter(({ stance }) => stance === 'ASSERTS');
  const gone = known.filter((claim) => claim.stance !== 'RETRACTS' && isWithdrawn(claim)).map(({ source }) => source);
  const isShaken = ({ source }: Claim) =>
    [...sources.lineage(source)].some((ancestor) => ancestor !== source && gone.includes(ancestor));
  const [best] = asserted
    .map(({ credibility, source }) => ({ credibility, reliability: sources.all[source]?.reliability ?? 6 }))
    .filter(({ credibility, reliability }) => credibility <= minCredibility && reliability <= minReliability)
    .sort((a, b) => a.credibility - b.credibility || a.reliability - b.reliability);
  const contested = counted.some(({ stance }) => stance === 'DISPUTES') || asserted.some(isShaken);
  const citable = asserted.some(({ source, isLocated }) => isLocated && sources.all[source]?.isCitable === true);
  return best && (citable || !isAsked) ? { ...best, contested, citable } : null;
}

function withdraws(other: Claim, claim: Claim): boolean {
  if (other.stance !== 'RETRACTS' || other.source !== claim.source) return false;
  return other.day === claim.day ? other.recordedAt > claim.recordedAt : other.day > claim.day;
}
