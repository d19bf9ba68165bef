import { isStated, isWebAddress } from '../model/text.ts';
import { DIVERSION_MECHANISMS } from '../model/vocabulary.ts';
import { Exclusions } from '../snapshot/exclusions.ts';
import { readSources } from '../snapshot/read-sources.ts';
import { isLocated, readRange } from '../snapshot/rows.ts';
import type { Row, Streams } from '../store/port.ts';
import { isDated } from './audit/claims.ts';
import { idOf } from './audit/finding.ts';
import { Retractions } from './audit/retractions.ts';
import { Support } from './audit/support.ts';

/** How much a graph holds, and how much of it a reader can check. */
export interface Statistics {
  readonly actors: number;
  readonly flows: number;
  /** Flows of which both days are known, at most 31 days apart. */
  readonly datedFlows: number;
  /** Flows that claims of two or more root sources assert, claims about a value and what was taken back aside. */
  readonly independentFlows: number;
  readonly battlefieldCaptures: number;
  readonly claims: number;
  readonly assertingClaims: number;
  /** Claims with a quote, or with a page, paragraph, heading or fragment of their source, as the audit and chains take them. */
  readonly locatedClaims: number;
  readonly locatedAssertingClaims: number;
  /** Claims of which neither their own day nor the last possible day of their source is known. */
  readonly undatedClaims: number;
  /** What the claims' `fact` tells apart. */
  readonly facts: number;
  readonly sources: number;
  /** Sources with an address. */
  readonly addressedSources: number;
  /** Sources with neither an address nor a reason why there is none. */
  readonly unaddressedSources: number;
}

const MONTH = 31;

/** Counts what a store holds. Reads only; goes through every flow and claim once and keeps ids. */
export async function statisticsOf(store: Streams): Promise<Statistics> {
  const claims = await countClaims(store);
  return {
    actors: await countActors(store),
    ...(await countFlows(store, claims.support)),
    ...claims.counts,
    ...(await countSources(store)),
  };
}

async function countActors(store: Streams): Promise<number> {
  let actors = 0;
  await store.stream('check/nodes', { labels: ['Actor'] }, () => void actors++);
  return actors;
}

async function countSources(store: Streams) {
  const counts = { sources: 0, addressedSources: 0, unaddressedSources: 0 };
  await store.stream('check/sources', {}, ({ url, urlUnknown }) => {
    counts.sources++;
    if (isWebAddress(url)) counts.addressedSources++;
    else if (!isStated(urlUnknown)) counts.unaddressedSources++;
  });
  return counts;
}

async function countClaims(store: Streams) {
  const sources = await readSources(store, new Exclusions());
  const support = new Support(sources, await Retractions.of(store, sources));
  const facts = new Set<string>();
  const counts = { claims: 0, assertingClaims: 0, locatedClaims: 0, locatedAssertingClaims: 0, undatedClaims: 0 };
  await store.stream('check/claims', {}, (row) => {
    const asserts = row.stance === 'ASSERTS';
    counts.claims++;
    if (asserts) counts.assertingClaims++;
    if (isLocated(row)) counts.locatedClaims++;
    if (isLocated(row) && asserts) counts.locatedAssertingClaims++;
    if (!isDated(row, sources)) counts.undatedClaims++;
    if (isStated(row.fact)) facts.add(String(row.fact));
    support.add(row);
  });
  return { counts: { ...counts, facts: facts.size }, support };
}

async function countFlows(store: Streams, support: Support) {
  const counts = { flows: 0, datedFlows: 0, independentFlows: 0, battlefieldCaptures: 0 };
  await store.stream('check/flows', {}, (row) => {
    counts.flows++;
    if (isDatedToAMonth(row)) counts.datedFlows++;
    if (support.isIndependent(idOf(row.id))) counts.independentFlows++;
    if (row.diversionMechanism === DIVERSION_MECHANISMS.BATTLEFIELD_CAPTURE) counts.battlefieldCaptures++;
  });
  return counts;
}

/** Whether both days are known, in an order in which they can be, and close together. */
function isDatedToAMonth(flow: Row): boolean {
  const range = readRange(flow);
  return range !== undefined && range.latest - range.earliest < MONTH;
}
