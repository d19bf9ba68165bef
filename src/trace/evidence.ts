import { compareGrades, type Grade, UNJUDGED } from '../model/grades.ts';
import type { Derivation } from '../snapshot/derivation.ts';
import type { SnapshotClaim, SnapshotFlow } from '../snapshot/snapshot.ts';
import type { Filters } from './question.ts';

export type EvidenceFilters = Pick<Filters, 'knownAt' | 'withoutSources' | 'minCredibility' | 'minReliability'>;

/** What the claims that count make of one flow. */
export interface Appraisal {
  /** That of the best claim that passes the minima; null: the flow is not there. */
  readonly grade: Grade | null;
  readonly contested: boolean;
  /** The sources of the asserting claims that count, whether or not they pass the minima. */
  readonly asserting: readonly number[];
}

/** Weighs the claims on a flow; the documentation of `ChainsInput` says the rules in words. */
export function appraise(flow: SnapshotFlow, sources: Derivation, filters: EvidenceFilters): Appraisal {
  if (!flow.isClaimed) return unclaimed(filters);
  const known = flow.claims.filter((claim) => isKnown(claim, sources, filters));
  const withdrawn = known.filter((claim) => known.some((other) => withdraws(other, claim)));
  const counted = known.filter((claim) => !withdrawn.includes(claim));
  const asserts = counted.filter((claim) => claim.stance === 'ASSERTS');
  const passing = asserts
    .map((claim) => gradeOf(claim, sources))
    .filter((grade) => passes(grade, filters))
    .sort(compareGrades);
  return {
    grade: passing[0] ?? null,
    contested: counted.some((claim) => claim.stance === 'DISPUTES') || isShaken(asserts, withdrawn, sources),
    asserting: [...new Set(asserts.map((claim) => claim.source))],
  };
}

/** A flow on which no claim is stored counts as having one of grade 6 / F, of no source and of no known day. */
function unclaimed(filters: EvidenceFilters): Appraisal {
  const there = filters.knownAt === null && passes(UNJUDGED, filters);
  return { grade: there ? UNJUDGED : null, contested: false, asserting: [] };
}

function isKnown(claim: SnapshotClaim, sources: Derivation, { knownAt, withoutSources }: EvidenceFilters): boolean {
  if (knownAt !== null && !(claim.day <= knownAt && Number.isFinite(claim.day))) return false;
  if (withoutSources.size === 0) return true;
  for (const source of sources.lineage(claim.source)) if (withoutSources.has(source)) return false;
  return true;
}

function withdraws(retraction: SnapshotClaim, claim: SnapshotClaim): boolean {
  if (retraction.stance !== 'RETRACTS' || retraction.source !== claim.source) return false;
  if (retraction.day !== claim.day) return retraction.day > claim.day;
  return retraction.recordedAt > claim.recordedAt;
}

/** Whether an asserting claim rests on a source that has since withdrawn what it said of this flow. */
function isShaken(
  asserts: readonly SnapshotClaim[],
  withdrawn: readonly SnapshotClaim[],
  sources: Derivation,
): boolean {
  const gone = new Set(withdrawn.filter((claim) => claim.stance !== 'RETRACTS').map((claim) => claim.source));
  return asserts.some((claim) =>
    [...sources.lineage(claim.source)].some((source) => source !== claim.source && gone.has(source)),
  );
}

function gradeOf(claim: SnapshotClaim, sources: Derivation): Grade {
  return { credibility: claim.credibility, reliability: sources.all[claim.source]?.reliability ?? 6 };
}

function passes(grade: Grade, { minCredibility, minReliability }: EvidenceFilters): boolean {
  return grade.credibility <= minCredibility && grade.reliability <= minReliability;
}
