import { parseDay, UNBOUNDED_PAST } from '../model/days.ts';
import { STANCES } from '../model/vocabulary.ts';
import { Appraisal, type Claim, dayOfClaim, type EvidenceFilters } from '../snapshot/evidence.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Context } from './context.ts';
import type { ClaimRecord } from './records.ts';

/** The hops of a chain have their filters in common. */
const appraisals = new WeakMap<EvidenceFilters, Appraisal>();

/**
 * The claims on a flow that count under the filters of a question; those about a value never do. Asserting ones come
 * first, and among those that say the same of the flow the more credible.
 */
export async function claimsThatCount(
  flow: number,
  evidence: EvidenceFilters,
  { snapshot, loaders }: Context,
): Promise<ClaimRecord[]> {
  const counted = countedOn(flow, evidence, snapshot);
  const records = await loaders.claimsOnFlow.load(snapshot.linkId(flow));
  return records
    .filter((record) => !record.property && counted.some((claim) => isSame(claim, record, snapshot)))
    .sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) || a.credibility - b.credibility);
}

/** Indexes of the sources of those claims. */
export function sourcesThatCount(flow: number, evidence: EvidenceFilters, snapshot: Snapshot): number[] {
  return countedOn(flow, evidence, snapshot).map(({ source }) => source);
}

function countedOn(flow: number, evidence: EvidenceFilters, snapshot: Snapshot): Claim[] {
  const known = appraisals.get(evidence) ?? new Appraisal(snapshot.testimony, snapshot.sources, evidence);
  appraisals.set(evidence, known);
  return known.countedClaims(snapshot.profileOf(flow));
}

/** Whether a record says what a claim of the snapshot does, which has no id there. */
function isSame(claim: Claim, record: ClaimRecord, { sources }: Snapshot): boolean {
  const source = sources.all[claim.source];
  const dayOf = (text: string | undefined) => (text === undefined ? null : (parseDay(text) ?? null));
  const recordedAt = dayOf(record.recordedAt) ?? UNBOUNDED_PAST;
  return (
    source?.id === record.sourceId &&
    claim.stance === record.stance &&
    claim.credibility === record.credibility &&
    claim.recordedAt === recordedAt &&
    claim.day === dayOfClaim(dayOf(record.statedOn), source.published, recordedAt)
  );
}
