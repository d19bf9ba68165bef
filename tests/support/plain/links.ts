import { type Day, parseDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../../../src/model/days.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import type { Filters } from '../../../src/trace/question.ts';
import type { Drawing } from '../graph.ts';
import { weigh } from './evidence.ts';

/** Something a chain can use as a hop. */
export interface Link {
  readonly id: string;
  readonly kind: 'SUPPLIED' | 'DIVERTED' | 'UP' | 'DOWN';
  readonly from: number;
  readonly to: number;
  readonly earliest: Day;
  readonly latest: Day;
  /** Null for anything. */
  readonly materiel: readonly number[] | null;
  /** Whether it names the item asked about. */
  readonly namesItem: boolean;
  readonly cost: number;
}

/** The links that a question may use; time, materiel and the shape of a chain aside. By the actor they lead into. */
export function linksInto(snapshot: Snapshot, drawing: Drawing, filters: Filters): readonly (readonly Link[])[] {
  const isAllowed = filters.within === 'ALLOWED' && filters.minCredibility >= 3;
  const within = isAllowed ? withinLinks(snapshot, drawing) : [];
  return Array.from({ length: snapshot.actorCount }, (_, actor) => {
    const flows = snapshot.flowsInto(actor).flatMap((flow) => flowLink(snapshot, flow, filters));
    const links = [...flows, ...within.filter((link) => link.to === actor)];
    return links.filter((link) => !filters.avoid.has(link.from) && !filters.avoid.has(link.to));
  });
}

export function isFlow({ kind }: Link): boolean {
  return kind === 'SUPPLIED' || kind === 'DIVERTED';
}

function flowLink(snapshot: Snapshot, flow: number, filters: Filters): Link[] {
  const weighed = weigh(snapshot, flow, filters);
  if (!weighed || (filters.contested === 'EXCLUDE' && weighed.contested)) return [];
  const { id, kind, from, to, earliest, latest, materiel, items } = snapshot.flow(flow);
  const namesItem = items.some((item) => filters.item?.names.includes(item));
  if (filters.item && items.length > 0 && !namesItem) return [];
  const cost = costOf(weighed.credibility, weighed.reliability);
  return [{ id, kind, from, to, earliest, latest, materiel: materiel.length > 0 ? materiel : null, namesItem, cost }];
}

function withinLinks(snapshot: Snapshot, drawing: Drawing): Link[] {
  const indexOf = (id: string) => snapshot.actorIndex(id) as number;
  return Object.entries(drawing.actors ?? {}).flatMap(([part, { partOf = [] }]) =>
    partOf.flatMap(({ whole, from, to }): Link[] => {
      const earliest = from ? (parseDay(from) as Day) : UNBOUNDED_PAST;
      const latest = to ? (parseDay(to) as Day) : UNBOUNDED_FUTURE;
      const rest = { earliest, latest, materiel: null, namesItem: false, cost: costOf(3, 6) };
      return [
        { id: `within:${part}:${whole}`, kind: 'UP', from: indexOf(part), to: indexOf(whole), ...rest },
        { id: `within:${whole}:${part}`, kind: 'DOWN', from: indexOf(whole), to: indexOf(part), ...rest },
      ];
    }),
  );
}

/**
 * Twelve decimal digits, one for each class, the worst first and credibility before reliability. In the sum over a
 * chain each digit counts its hops of that class, at most 8: so the lower sum is the better rank.
 */
function costOf(credibility: number, reliability: number): number {
  return 10 ** (credibility + 5) + 10 ** (reliability - 1);
}
