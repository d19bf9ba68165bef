import FlatQueue from 'flatqueue';
import type { Day } from '../model/days.ts';
import type { Snapshot, SnapshotFlow } from '../snapshot/snapshot.ts';
import type { Effort } from './effort.ts';
import { appraise } from './evidence.ts';
import { type Link, Links } from './links.ts';
import { firstDayOf, NO_FILTERS, type Question, type Rule, startingMateriel } from './question.ts';

import { costOf, type Rank, rankOf } from './rank.ts';

/**
 * Why a chain starts where it does: its start was chosen; it could be longer but for `maxHops`; what leads further
 * back is ruled out by a filter or by what the chain is; or no flow leads further back.
 */
export type ChainStart = 'CHOSEN' | 'MAX_HOPS' | 'RULED_OUT' | 'NO_EARLIER_FLOW';

/** A chain, or the end of one, as a list from its first link on. */
export interface Path {
  readonly link: Link;
  readonly next: Path | null;
  readonly hops: number;
  readonly cost: number;
  /** The latest day on which `link` can have happened so that the hops after it can follow. */
  readonly latest: Day;
  /** Whether any choice of the flows' days keeps their order and the period. */
  readonly certain: boolean;
  /** The day by which the flow before must be over for that to stay so. */
  readonly certainUntil: Day;
  /** What fits all hops; null for anything. */
  readonly materiel: readonly number[] | null;
  readonly diverted: boolean;
}

export interface Found {
  readonly path: Path;
  readonly start: ChainStart;
}

/**
 * Finds the chains of a question, best rank first. The search grows paths backwards from the targets and always
 * takes up the one of the lowest cost; a hop only ever adds cost, so chains come out in the order of theirs.
 * It is plain: one path at a time, every rule checked on each link, nothing precomputed.
 */
export class Search {
  readonly #snapshot: Snapshot;
  readonly #question: Question;
  readonly #effort: Effort;
  readonly #ignoring: Rule | null;
  readonly #links: Links;
  readonly #firstDay: Day;
  readonly #startingMateriel: readonly number[] | null;
  readonly #queue = new FlatQueue<Path>();

  constructor(snapshot: Snapshot, question: Question, effort: Effort, ignoring: Rule | null = null) {
    this.#snapshot = snapshot;
    this.#question = question;
    this.#effort = effort;
    this.#ignoring = ignoring;
    this.#links = new Links(snapshot, question);
    this.#firstDay = firstDayOf(question);
    this.#startingMateriel = startingMateriel(question, snapshot.materiel);
  }

  /** Yields chains in the order of their cost, those of equal cost in no particular order, until effort runs out. */
  *chains(): Generator<Found> {
    const given = new Set<string>();
    for (const target of this.#question.targets.keys()) {
      for (const link of this.#links.into(target)) if (link.flow) this.#enqueue(this.#prepend(link, null));
    }
    for (let path = this.#queue.pop(); path; path = this.#queue.pop()) {
      if (this.#effort.exhausted) {
        this.#enqueue(path);
        return;
      }
      const start = this.#startOf(path);
      if (start && this.#isAskedFor(path) && isNew(path, given)) yield { path, start };
      if (path.hops < this.#question.maxHops && !this.#question.origins?.has(path.link.from)) this.#grow(path);
    }
  }

  /** The best rank that a chain not yet found could have; null once all were found. */
  get bound(): Rank | null {
    const path = this.#queue.peek();
    return path ? rankOf(linksOf(path).map((link) => link.grade)) : null;
  }

  #enqueue(path: Path | null): void {
    if (path) this.#queue.push(path, path.cost);
  }

  #grow(path: Path): void {
    for (const link of this.#links.into(path.link.from)) {
      if (!this.#effort.spend()) {
        this.#enqueue(path); // so that the bound knows of what was not looked at
        return;
      }
      this.#enqueue(this.#prepend(link, path));
    }
  }

  /** The path with a link put before it, null where a rule forbids that. */
  #prepend(link: Link, next: Path | null): Path | null {
    const { targets, origins, period, timing } = this.#question;
    if (targets.has(link.from) || (next && standsIn(link.from, next))) return null;
    if (!link.flow && (origins?.has(link.from) || turns(link, next))) return null;

    const end = next ? next.latest : Math.min(targets.get(link.to) as Day, period.to);
    const latest = Math.min(end, link.latest);
    if (latest < Math.max(link.earliest, this.#firstDay) && this.#ignoring !== 'DAYS') return null;

    const certainUntil = next ? next.certainUntil : end;
    const certain =
      (next?.certain ?? true) && (!link.flow || (link.latest <= certainUntil && link.earliest >= this.#firstDay));
    if (timing === 'CERTAIN' && !certain && this.#ignoring !== 'DAYS') return null;

    const materiel = this.#snapshot.materiel.intersect(next ? next.materiel : this.#startingMateriel, link.materiel);
    if (materiel?.length === 0 && this.#ignoring !== 'MATERIEL') return null;

    return {
      link,
      next,
      hops: (next?.hops ?? 0) + 1,
      cost: (next?.cost ?? 0) + costOf(link.grade),
      latest,
      certain,
      certainUntil: link.flow ? link.earliest : certainUntil,
      materiel,
      diverted: (next?.diverted ?? false) || link.kind === 'DIVERTED',
    };
  }

  /** Whether a path that starts in the right place is a chain that the question wants. */
  #isAskedFor(path: Path): boolean {
    if (this.#question.diversion === 'REQUIRED' && !path.diverted) return false;
    return this.#question.via.every((actors) => [...actors].some((actor) => standsIn(actor, path)));
  }

  /** Why a chain may start where this path does; null where it may not. */
  #startOf(path: Path): ChainStart | null {
    if (!path.link.flow) return null;
    const { origins, maxHops } = this.#question;
    if (origins) return origins.has(path.link.from) ? 'CHOSEN' : null;
    // Lengthened by what breaks the rule, a near miss would only become a wide one.
    if (this.#ignoring) return 'RULED_OUT';
    const needed = this.#hopsToLengthen(path);
    if (path.hops + needed <= maxHops) return null;
    if (Number.isFinite(needed)) return 'MAX_HOPS';
    return this.#isRuledOut(path) ? 'RULED_OUT' : 'NO_EARLIER_FLOW';
  }

  /** The fewest hops that would make the path start with an earlier flow; infinite where nothing can. */
  #hopsToLengthen(path: Path): number {
    let fewest = Number.POSITIVE_INFINITY;
    for (const link of this.#links.into(path.link.from)) {
      this.#effort.spend();
      const longer = this.#prepend(link, path);
      if (longer && link.flow) return 1;
      if (longer) fewest = Math.min(fewest, 1 + this.#hopsToLengthen(longer));
    }
    return fewest;
  }

  /** Whether a flow, there but for the filters, leads into the start from outside and is not wholly later. */
  #isRuledOut(path: Path): boolean {
    const { from, latest } = path.link;
    const { flows, sources, actors } = this.#snapshot;
    return (actors[from]?.flowsIn ?? []).some((index) => {
      const flow = flows[index] as SnapshotFlow;
      if (flow.earliest > latest || standsIn(flow.from, path)) return false;
      return appraise(flow, sources, { ...NO_FILTERS, knownAt: this.#question.knownAt }).grade !== null;
    });
  }
}

/** The links of a path, first to last. */
export function linksOf(path: Path): Link[] {
  const links: Link[] = [];
  for (let at: Path | null = path; at; at = at.next) links.push(at.link);
  return links;
}

/** A part that left its whole and came back has two memberships, and a chain over either is one chain. */
function isNew(path: Path, given: Set<string>): boolean {
  if (linksOf(path).every((link) => link.flow)) return true;
  const ids = linksOf(path).map((link) => link.id);
  const size = given.size;
  return given.add(ids.join('\n')).size > size;
}

function standsIn(actor: number, path: Path): boolean {
  if (path.link.from === actor) return true;
  for (let at: Path | null = path; at; at = at.next) if (at.link.to === actor) return true;
  return false;
}

/** WITHIN hops that follow each other go all up or all down, and none is last. */
function turns(link: Link, next: Path | null): boolean {
  return !next || (!next.link.flow && next.link.upward !== link.upward);
}
