import { DIVERSION_MECHANISMS } from '../model/vocabulary.ts';
import { isLocated } from '../snapshot/rows.ts';
import type { Row, Streams } from '../store/port.ts';
import { idOf } from './audit/finding.ts';
import { rootsOf } from './audit/trees.ts';

/** How much a graph holds, and how much of it a reader can check. */
export interface Statistics {
  readonly actors: number;
  readonly flows: number;
  /** Flows of which both days are known, at most 31 days apart. */
  readonly datedFlows: number;
  /** Flows that claims of two or more root sources assert, claims about a value aside. */
  readonly independentFlows: number;
  readonly battlefieldCaptures: number;
  readonly claims: number;
  readonly assertingClaims: number;
  /** Claims with a quote, or with a page, paragraph, heading or fragment of their source. */
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
const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Counts what a store holds. Reads only; goes through every flow and claim once and keeps ids. */
export async function statisticsOf(store: Streams): Promise<Statistics> {
  const sources = await countSources(store);
  const claims = await countClaims(store, sources);
  const { addressedSources, unaddressedSources } = sources;
  return {
    actors: await countActors(store),
    ...(await countFlows(store, claims.support)),
    ...claims.counts,
    sources: sources.roots.size,
    addressedSources,
    unaddressedSources,
  };
}

async function countActors(store: Streams): Promise<number> {
  let actors = 0;
  await store.stream('check/nodes', { labels: ['Actor'] }, () => void actors++);
  return actors;
}

interface Sources {
  readonly roots: ReadonlyMap<string, readonly string[]>;
  readonly published: ReadonlySet<string>;
  readonly addressedSources: number;
  readonly unaddressedSources: number;
}

async function countSources(store: Streams): Promise<Sources> {
  const parents = new Map<string, readonly string[]>();
  const published = new Set<string>();
  let addressedSources = 0;
  let unaddressedSources = 0;
  await store.stream('check/sources', {}, (row) => {
    const id = idOf(row.id);
    parents.set(id, (row.parents as readonly string[]).filter(Boolean));
    if (row.publishedIsDay === true) published.add(id);
    if (row.url) addressedSources++;
    else if (!row.urlUnknown) unaddressedSources++;
  });
  return { roots: rootsOf(parents), published, addressedSources, unaddressedSources };
}

/** The roots of the claims that assert a flow, by its id. */
type SupportOfFlows = ReadonlyMap<string, ReadonlySet<string>>;

async function countClaims(store: Streams, { roots, published }: Sources) {
  const facts = new Set<string>();
  const support = new Map<string, Set<string>>();
  const counts = { claims: 0, assertingClaims: 0, locatedClaims: 0, locatedAssertingClaims: 0, undatedClaims: 0 };
  await store.stream('check/claims', {}, (row) => {
    const from = (row.sources as readonly string[]).filter(Boolean);
    const asserts = row.stance === 'ASSERTS';
    counts.claims++;
    if (asserts) counts.assertingClaims++;
    if (isLocated(row)) counts.locatedClaims++;
    if (isLocated(row) && asserts) counts.locatedAssertingClaims++;
    if (row.statedOnIsDay !== true && !from.some((source) => published.has(source))) counts.undatedClaims++;
    if (row.fact) facts.add(String(row.fact));
    if (!asserts || !row.flow || row.property) return;
    const behind = support.get(String(row.flow)) ?? new Set();
    for (const source of from) for (const root of roots.get(source) ?? []) behind.add(root);
    support.set(String(row.flow), behind);
  });
  return { counts: { ...counts, facts: facts.size }, support };
}

async function countFlows(store: Streams, support: SupportOfFlows) {
  const counts = { flows: 0, datedFlows: 0, independentFlows: 0, battlefieldCaptures: 0 };
  await store.stream('check/flows', {}, (row) => {
    counts.flows++;
    if (isDated(row)) counts.datedFlows++;
    if ((support.get(idOf(row.id))?.size ?? 0) > 1) counts.independentFlows++;
    if (row.diversionMechanism === DIVERSION_MECHANISMS.BATTLEFIELD_CAPTURE) counts.battlefieldCaptures++;
  });
  return counts;
}

function isDated({ earliest, latest, earliestIsDay, latestIsDay }: Row): boolean {
  if (earliestIsDay !== true || latestIsDay !== true) return false;
  const days = (Date.parse(String(latest)) - Date.parse(String(earliest))) / MILLISECONDS_A_DAY + 1;
  return days <= MONTH;
}
