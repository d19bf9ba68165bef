import { UNBOUNDED_PAST } from '../model/days.ts';
import { reliabilityNumber } from '../model/grades.ts';
import { STANCES } from '../model/vocabulary.ts';
import type { Queries } from '../store/port.ts';
import { Derivation } from './derivation.ts';
import type { Exclusions } from './exclusions.ts';
import { byId, optionalDay } from './rows.ts';
import type { SnapshotClaim } from './snapshot.ts';

/** Every source, with what it derives from. */
export async function readSources(store: Queries, exclusions: Exclusions): Promise<Derivation> {
  const rows = byId(await store.run('snapshot/sources'), 'a source', exclusions);
  const indexes = new Map(rows.map((row, index) => [String(row.id), index]));
  return new Derivation(
    rows.map((row, index) => {
      const id = String(row.id);
      const reliability = reliabilityNumber(String(row.reliability));
      // F says 'cannot be judged', which is what a source without a letter of the scale is.
      if (!reliability) exclusions.add('the reliability of a source, which is not A to F', id);
      const published = optionalDay(row.published);
      if (published === undefined) exclusions.add('the day a source was published, which is impossible', id);
      return {
        index,
        id,
        reliability: reliability ?? 6,
        published: published ?? null,
        parents: (row.parents as string[]).map((parent) => indexes.get(parent) as number),
      };
    }),
  );
}

/** The claims on each flow, by the flow's id. */
export async function readClaims(
  store: Queries,
  sources: Derivation,
  exclusions: Exclusions,
): Promise<Map<string, SnapshotClaim[]>> {
  const claims = new Map<string, SnapshotClaim[]>();
  for (const row of byId(await store.run('snapshot/claims'), 'a claim', exclusions)) {
    const id = String(row.id);
    const flow = String(row.flow);
    const onFlow = claims.get(flow) ?? [];
    claims.set(flow, onFlow); // that a claim is stored counts, even if it cannot take part
    const source = sources.indexOf(String(row.source));
    const stance = STANCES.find((known) => known === row.stance);
    const credibility = Number(row.credibility);
    const statedOn = optionalDay(row.statedOn);
    const recordedAt = optionalDay(row.recordedAt);
    if (source === undefined) exclusions.add('a claim without a source', id);
    else if (!stance) exclusions.add('a claim whose stance is not ASSERTS, DISPUTES or RETRACTS', id);
    else if (![1, 2, 3, 4, 5, 6].includes(credibility)) exclusions.add('a claim whose credibility is not 1 to 6', id);
    else if (statedOn === undefined || recordedAt === undefined) exclusions.add('a claim with an impossible date', id);
    else {
      const recorded = recordedAt ?? UNBOUNDED_PAST;
      const said = Math.max(statedOn ?? UNBOUNDED_PAST, sources.all[source]?.published ?? UNBOUNDED_PAST);
      onFlow.push({
        stance,
        credibility,
        source,
        day: said === UNBOUNDED_PAST ? recorded : said,
        recordedAt: recorded,
      });
    }
  }
  return claims;
}
