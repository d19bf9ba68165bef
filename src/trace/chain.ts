import { createHash } from 'node:crypto';
import type { Day } from '../model/days.ts';
import { compareGrades, type Grade } from '../model/grades.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Link } from './links.ts';
import { firstDayOf, type Question, type Timing } from './question.ts';
import { costOf, type Rank, rankOf } from './rank.ts';
import type { ChainStart, Found } from './search.ts';

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
  /** The days on which it can have happened, given the rest of the chain. */
  readonly earliest: Day;
  readonly latest: Day;
  readonly contested: boolean;
}

/** Makes of what a search found all that is reported of it. */
export function describe(snapshot: Snapshot, question: Question, { links, start, materiel }: Found): Chain {
  const flows = links.filter((link) => link.flow !== null);
  const end = endOf(links, question);
  const hops = hopsOf(links, firstDayOf(question), end);
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
    elapsed: elapsed(hops),
    unknownHands: actors.filter((actor) => snapshot.actorKind(actor) === 'UNKNOWN').length,
    withinHops: links.length - flows.length,
    contested: links.some((link) => link.contested),
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
function hopsOf(links: readonly Link[], firstDay: Day, end: Day): Hop[] {
  let earliest = firstDay;
  const soonest = links.map((link) => {
    earliest = Math.max(earliest, link.earliest);
    return earliest;
  });
  let latest = end;
  const hops = links.toReversed().map(({ id, kind, flow, from, to, grade, contested, ...link }, index): Hop => {
    const position = links.length - index;
    latest = Math.min(latest, link.latest);
    return { id, position, kind, flow, from, to, earliest: soonest[position - 1]!, latest, contested, ...grade };
  });
  return hops.reverse();
}

/** Whether the flows keep their order and the period, whatever day each happened on. */
function isCertain(flows: readonly Link[], firstDay: Day, end: Day): boolean {
  return flows.every((flow, index) => flow.earliest >= firstDay && flow.latest <= (flows[index + 1]?.earliest ?? end));
}

/** Between the latest first day and the earliest last day lies the least, between the outer ones the most. */
function elapsed(hops: readonly Hop[]): Chain['elapsed'] {
  if (hops.length === 1) return { min: 0, max: 0 };
  const first = hops[0]!;
  const last = hops.at(-1)!;
  const most = last.latest - first.earliest;
  return { min: Math.max(0, last.earliest - first.latest), max: Number.isFinite(most) ? most : null };
}

function ascending(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
