import { createHash } from 'node:crypto';
import type { Day } from '../model/days.ts';
import { compareGrades, type Grade } from '../model/grades.ts';
import type { EvidenceFilters } from '../snapshot/evidence.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Link, nameItem, type Period } from './links.ts';
import { firstDayOf, type Question, type Timing } from './question.ts';
import { costOf, type Rank, rankOf } from './rank.ts';
import type { Found } from './search.ts';
import type { ChainStart } from './starting.ts';
import { earliestDays, elapsedDays, latestDays } from './timeline.ts';

/** An answer: one chain and all that a reader needs to judge it. Actors, flows, sources, materiel are indexes. */
export interface Chain {
  /** A digest of the hops' ids: the same chain has the same id on every store. */
  readonly id: string;
  readonly hops: readonly Hop[];
  readonly start: ChainStart;
  readonly feasibility: Timing;
  readonly rank: Rank;
  /** Position of the hop with the worst grade, the first of equals. */
  readonly weakest: number;
  /** What fits all hops; empty where none was stated. */
  readonly materiel: readonly number[];
  /** How many flows list no materiel. */
  readonly materielUnstated: number;
  /** Position of the first DIVERTED hop, whose ends are the last lawful custodian and the first illicit holder. */
  readonly firstDiverted: number | null;
  /** Days from the first hop to the last, at least and at most; null where the sources set no bound. */
  readonly elapsed: { readonly min: number; readonly max: number | null };
  /** How many of its actors are unknown hands. */
  readonly unknownHands: number;
  readonly withinHops: number;
  readonly contested: boolean;
  /** Whether every flow of it names the item that the question is about, or a lot that it is of. */
  readonly namesItem: boolean;
  /** Whether every flow of it is. */
  readonly citable: boolean;
  /** The sources of the asserting claims that count. */
  readonly sources: readonly number[];
  /** The root sources that assert every flow of it; none: pieced together from several. */
  readonly spannedBy: readonly number[];
  /** The least number of root sources behind any of its flows. */
  readonly independentSources: number;
}

export interface Hop extends Grade {
  readonly id: string;
  /** From 1. */
  readonly position: number;
  readonly kind: 'SUPPLIED' | 'DIVERTED' | 'WITHIN';
  /** Index of the flow, null for WITHIN. */
  readonly flow: number | null;
  readonly from: number;
  readonly to: number;
  /** The days on which it can have happened, given the rest of the chain and the question. */
  readonly earliest: Day;
  readonly latest: Day;
  /** The days that its own sources leave it. */
  readonly stated: Period;
  readonly contested: boolean;
  /** Whether a claim that asserts it counts and can be cited; false for WITHIN. */
  readonly citable: boolean;
  /** The sources of the asserting claims that count, in the order of their ids; none for WITHIN. */
  readonly sources: readonly number[];
  /** The sources of the disputing claims that count. */
  readonly disputedBy: readonly number[];
  /** The filters of the question by which claims count. */
  readonly evidence: EvidenceFilters;
}

/** Makes of what a search found all that is reported of it. */
export function describe(snapshot: Snapshot, question: Question, { links, start, materiel }: Found): Chain {
  const flows = links.filter((link) => link.flow !== null);
  const end = endOf(links, question);
  const { knownAt, withoutSources, minCredibility, minReliability, citable } = question;
  const evidence = { knownAt, withoutSources, minCredibility, minReliability, citable };
  const hops = hopsOf(links, firstDayOf(question), end).map((hop) => ({ ...hop, evidence }));
  const actors = [links[0]!.from, ...links.map((link) => link.to)];
  const roots = flows.map((link) => new Set(link.asserting.flatMap((source) => snapshot.sources.roots(source))));
  const firstDiverted = links.findIndex((link) => link.kind === 'DIVERTED');
  return {
    id: createHash('sha256')
      .update(links.map((link) => link.id).join('\n'))
      .digest('hex')
      .slice(0, 24),
    hops,
    start,
    feasibility: isCertain(flows, firstDayOf(question), end) ? 'CERTAIN' : 'POSSIBLE',
    rank: rankOf(hops.reduce((cost, hop) => cost + costOf(hop), 0)),
    weakest: hops.reduce((worst, hop) => (compareGrades(hop, worst) > 0 ? hop : worst)).position,
    materiel: materiel ?? [],
    materielUnstated: flows.filter((link) => link.materiel === null).length,
    firstDiverted: firstDiverted < 0 ? null : firstDiverted + 1,
    elapsed: elapsedDays(links, firstDayOf(question), end),
    unknownHands: actors.filter((actor) => snapshot.actorKind(actor) === 'UNKNOWN').length,
    withinHops: links.length - flows.length,
    contested: links.some((link) => link.contested),
    namesItem: nameItem(links),
    citable: flows.every((link) => link.citable),
    sources: ascending(flows.flatMap((link) => link.asserting)),
    spannedBy: ascending([...(roots[0] ?? [])].filter((root) => roots.every((set) => set.has(root)))),
    independentSources: Math.min(...roots.map((set) => set.size)),
  };
}

/** The last day on which a chain may be over. */
function endOf(links: readonly Link[], { targets, period }: Question): Day {
  return Math.min(targets.get(links.at(-1)!.to)!, period.to);
}

/** The hops with the days on which each can have happened: forwards what comes first bounds them, backwards the rest. */
function hopsOf(links: readonly Link[], firstDay: Day, end: Day): Omit<Hop, 'evidence'>[] {
  const earliest = earliestDays(links, firstDay);
  const latest = latestDays(links, end);
  return links.map(({ id, kind, flow, from, to, periods, grade, contested, citable, asserting, disputing }, at) => {
    const days = { earliest: earliest[at]!, latest: latest[at]!, stated: spanOf(periods) };
    return {
      id,
      position: at + 1,
      kind,
      flow,
      from,
      to,
      ...days,
      contested,
      citable,
      ...grade,
      ...saidBy(asserting, disputing),
    };
  });
}

/** From the first day of some periods to the last. */
function spanOf(periods: readonly Period[]): Period {
  return {
    earliest: Math.min(...periods.map(({ earliest }) => earliest)),
    latest: Math.max(...periods.map(({ latest }) => latest)),
  };
}

function saidBy(asserting: readonly number[], disputing: readonly number[]) {
  return { sources: ascending(asserting), disputedBy: ascending(disputing) };
}

/** Whether the flows keep their order and the period, whatever day each happened on. */
function isCertain(flows: readonly Link[], firstDay: Day, end: Day): boolean {
  const days = flows.flatMap(({ periods }) => periods); // a flow has one
  return days.every(({ earliest, latest }, at) => earliest >= firstDay && latest <= (days[at + 1]?.earliest ?? end));
}

function ascending(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
