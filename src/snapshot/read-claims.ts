import { UNBOUNDED_PAST } from '../model/days.ts';
import { isCredibility } from '../model/grades.ts';
import { isPage } from '../model/values.ts';
import { STANCES } from '../model/vocabulary.ts';
import type { Row, Streams, Value } from '../store/port.ts';
import type { Derivation } from './derivation.ts';
import { type Claim, dayOfClaim, encodeClaim, type Testimony, UNREADABLE } from './evidence.ts';
import type { Exclusions } from './exclusions.ts';
import { Growing } from './growing.ts';
import { LEFT_OUT } from './read-links.ts';
import { hasId, isLocated, optionalDay } from './rows.ts';
import { Sequences } from './sequences.ts';

/**
 * Reads the claims on flows and sets the profile of each flow. `rankOf` gives the place of a flow in `profile`.
 */
export async function readClaims(
  store: Streams,
  sources: Derivation,
  rankOf: (flow: string) => number | undefined,
  profile: Uint32Array,
  exclusions: Exclusions,
): Promise<Testimony> {
  const distinct = new Sequences();
  const flows = new Growing(Uint32Array);
  const claims = new Growing(Int32Array);
  await store.stream('snapshot/claims', {}, (row) => {
    const flow = rankOf(row.flow as string);
    if (flow === LEFT_OUT) return; // its claims go with it
    if (flow === undefined) return exclusions.add('a claim about a flow that is not there', String(row.flow));
    const claim = readClaim(row, sources, exclusions);
    flows.push(flow); // that a claim is stored counts, even if it cannot take part
    claims.push(claim ? distinct.numberOf(encodeClaim(claim)) : UNREADABLE);
  });
  return { claims: distinct.items, profiles: profilesOf(flows.values, claims.values, profile) };
}

/** Groups claims by flow, and numbers the groups. */
function profilesOf(flows: Uint32Array, claims: Int32Array, profile: Uint32Array): Sequences {
  const ends = new Uint32Array(profile.length + 1);
  for (const flow of flows) ends[flow + 1]!++;
  for (let flow = 0; flow < profile.length; flow++) ends[flow + 1]! += ends[flow]!;
  const next = ends.slice();
  const grouped = new Int32Array(claims.length);
  claims.forEach((claim, at) => {
    grouped[next[flows[at]!]!++] = claim;
  });
  const profiles = new Sequences();
  profiles.numberOf([]); // UNCLAIMED
  for (let flow = 0; flow < profile.length; flow++) {
    const said = Array.from(grouped.subarray(ends[flow], ends[flow + 1]));
    profile[flow] = profiles.numberOf(said.length > 1 ? [...new Set(said)].sort((a, b) => a - b) : said);
  }
  return profiles;
}

function readClaim(row: Row, sources: Derivation, exclusions: Exclusions): Claim | undefined {
  if (!hasId(row, 'a claim', exclusions)) return undefined;
  const id = String(row.id);
  const source = sources.indexOf(row.source as string);
  const stance = STANCES.find((known) => known === row.stance);
  const { credibility } = row;
  const statedOn = optionalDay(row.statedOn);
  const recordedAt = optionalDay(row.recordedAt);
  if (source === undefined) exclusions.add('a claim without a source', id);
  else if (!stance) exclusions.add('a claim whose stance is not ASSERTS, DISPUTES or RETRACTS', id);
  else if (!isCredibility(credibility))
    exclusions.add('a claim whose credibility is not a whole number from 1 to 6', id);
  else if (statedOn === undefined || recordedAt === undefined) exclusions.add('a claim with an impossible date', id);
  else {
    if (!isPlace(row.locatorPage) || !isPlace(row.locatorParagraph))
      exclusions.add('the page or paragraph of a claim, which is not a whole number from 1 on', id);
    const recorded = recordedAt ?? UNBOUNDED_PAST;
    const day = dayOfClaim(statedOn, sources.all[source]?.published ?? null, recorded);
    return { stance, credibility, source, day, recordedAt: recorded, isLocated: isLocated(row) };
  }
  return undefined;
}

/** Whether the number of a page or paragraph is one, or there is none. */
function isPlace(value: Value | undefined): boolean {
  return value === null || value === undefined || isPage(value);
}
