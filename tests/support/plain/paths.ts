import type { Day } from '../../../src/model/days.ts';
import { UNBOUNDED_PAST } from '../../../src/model/days.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import type { Question } from '../../../src/trace/question.ts';
import { isFlow, type Link } from './links.ts';

/** A chain, or the end of one, as a list from its first link on. */
export interface Path {
  readonly link: Link;
  readonly next: Path | null;
  readonly hops: number;
  readonly cost: number;
  /** The latest day on which `link` can have happened so that the hops after it can follow. */
  readonly latest: Day;
  /** The day by which a flow before must be over if it is to be certain that the flows after it come later. */
  readonly certainUntil: Day;
  /** What fits all hops; null for anything. */
  readonly materiel: readonly number[] | null;
}

export type Ends = Omit<Question, 'limit'>;

/**
 * Every path that leads to a target and keeps the rules that do not need the whole chain, all paths of one cost at a
 * time, cheapest first. A hop only ever adds cost, so what grows from paths of one cost comes after them.
 */
export function* pathsByCost(
  snapshot: Snapshot,
  into: readonly (readonly Link[])[],
  question: Ends,
): Generator<readonly Path[]> {
  const waiting = new Map<number, Path[]>();
  const grow = (actor: number, next: Path | null) => {
    for (const link of into[actor] ?? []) {
      const path = prepend(snapshot, question, link, next);
      if (!path) continue;
      const known = waiting.get(path.cost);
      if (known) known.push(path);
      else waiting.set(path.cost, [path]);
    }
  };
  for (const target of question.targets.keys()) grow(target, null);
  while (waiting.size > 0) {
    const cost = Math.min(...waiting.keys());
    const paths = waiting.get(cost) ?? [];
    waiting.delete(cost);
    yield paths;
    for (const path of paths) {
      if (path.hops < question.maxHops && !question.origins?.has(path.link.from)) grow(path.link.from, path);
    }
  }
}

/** The path with a link put before it, null where a rule forbids that. */
export function prepend(snapshot: Snapshot, question: Ends, link: Link, next: Path | null): Path | null {
  const { targets, origins, period, item, timing } = question;
  if (targets.has(link.from) || (next && actorsOf(next).includes(link.from))) return null;
  if (!isFlow(link) && (origins?.has(link.from) || isLastOrTurns(link, next))) return null;

  const firstDay = Math.max(period.from, item?.firstDay ?? UNBOUNDED_PAST);
  const end = Math.min(period.to, targets.get(link.to) ?? period.to);
  const latest = Math.min(next?.latest ?? end, link.latest);
  if (latest < Math.max(link.earliest, firstDay)) return null;

  const certainUntil = next?.certainUntil ?? end;
  const isCertain = !isFlow(link) || (link.latest <= certainUntil && link.earliest >= firstDay);
  if (timing === 'CERTAIN' && !isCertain) return null;

  const asked = snapshot.materiel.intersect(question.materiel, item?.materiel ?? null);
  const materiel = snapshot.materiel.intersect(next ? next.materiel : asked, link.materiel);
  if (materiel?.length === 0) return null;

  return {
    link,
    next,
    hops: (next?.hops ?? 0) + 1,
    cost: (next?.cost ?? 0) + link.cost,
    latest,
    certainUntil: isFlow(link) ? link.earliest : certainUntil,
    materiel,
  };
}

/** WITHIN hops that follow each other go all up or all down, and none is last. */
function isLastOrTurns(link: Link, next: Path | null): boolean {
  return !next || (!isFlow(next.link) && next.link.kind !== link.kind);
}

export function linksOf(path: Path): Link[] {
  return [path.link, ...(path.next ? linksOf(path.next) : [])];
}

export function actorsOf(path: Path): number[] {
  return [path.link.from, ...linksOf(path).map((link) => link.to)];
}

export function idsOf(path: Path): string[] {
  return linksOf(path).map((link) => link.id);
}

/** Whether a path keeps the rules for whole chains, but for those about where it starts. */
export function isAskedFor(path: Path, { diversion, via }: Ends): boolean {
  if (!isFlow(path.link)) return false;
  if (diversion === 'REQUIRED' && !linksOf(path).some((link) => link.kind === 'DIVERTED')) return false;
  return via.every((actors) => actorsOf(path).some((actor) => actors.has(actor)));
}
