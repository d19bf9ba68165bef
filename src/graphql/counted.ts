import { parseDay, UNBOUNDED_PAST } from '../model/days.ts';
import { Appraisal, type Claim, dayOfClaim, type EvidenceFilters } from '../snapshot/evidence.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Context } from './context.ts';
import type { ClaimRecord } from './records.ts';

/** The hops of a chain have their filters in common. */
const appraisals = new WeakMap<EvidenceFilters, Appraisal>();

/** The claims on a flow that count under the filters of a question; those about a value never do. */
export async function claimsThatCount(
  flow: number,
  evidence: EvidenceFilters,
  { snapshot, loaders }: Context,
): Promise<ClaimRecord[]> {
  const known = appraisals.get(evidence) ?? new Appraisal(snapshot.testimony, snapshot.sources, evidence);
  appraisals.set(evidence, known);
  const counted = known.countedClaims(snapshot.profileOf(flow));
  const records = await loaders.claimsOnFlow.load(snapshot.linkId(flow));
  return records.filter((record) => !record.property && counted.some((claim) => isSame(claim, record, snapshot)));
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
