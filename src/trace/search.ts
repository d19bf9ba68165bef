import { LOW_24, RECORD, rangesOf, SUPPLIED, UP } from '../snapshot/adjacency.ts';
import { boundOf, mirrored, type Offset } from '../snapshot/offsets.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Effort } from './effort.ts';
import { Heap } from './heap.ts';
import { type Beginning, Lengthening } from './lengthening.ts';
import { type Link, linkOf } from './links.ts';
import { Narrowing, NOTHING } from './narrowing.ts';
import { Paths } from './paths.ts';
import type { Leave, Question } from './question.ts';
import { costOf, type Rank, rankOf } from './rank.ts';
import { Starts } from './starts.ts';
import { Survey } from './survey.ts';
import { AVOIDED, ORIGIN, TARGET, Terms } from './terms.ts';

/**
 * Why a chain starts where it does: its start was chosen; it could be longer but for `maxHops`; what leads further
 * back is ruled out by a filter or by what the chain is; or no flow leads further back.
 */
export type ChainStart = 'CHOSEN' | 'MAX_HOPS' | 'RULED_OUT' | 'NO_EARLIER_FLOW';

/** What the cheapest hop of all could cost. */
const LEAST_COST = costOf({ credibility: 1, reliability: 1 });

/** A chain as a search finds it: its links, first to last. */
export interface Found {
  readonly links: readonly Link[];
  readonly start: ChainStart;
  /** What fits all hops, indexes of materiel; null for anything. */
  readonly materiel: readonly number[] | null;
}

/**
 * Finds the chains of a question, best first, in the order that is total.
 *
 * A survey from the targets backwards says of every actor how late it may still receive and what the rest costs at the
 * least. Then paths grow forwards, always the one that can become the best chain: of those that can become equally
 * good ones, the one whose links come first. So chains come out in their order, and little is looked at that does not
 * become one of them. What only a whole chain knows (one materiel throughout, no actor twice, that nothing lengthens
 * it at its start) is checked on the way.
 *
 * With chosen starts, a path may take up to `maxHops` hops. Without, chains of each length are looked for apart, since
 * one that could be longer is a chain only if it has all the hops that it may have.
 */
export class Search {
  readonly #snapshot: Snapshot;
  readonly #question: Question;
  readonly #terms: Terms;
  readonly #effort: Effort;
  readonly #survey: Survey;
  readonly #paths = new Paths();
  readonly #heap = new Heap((a, b) => this.#paths.compare(a, b));
  #starts = new Starts(0);
  readonly #narrowing: Narrowing;
  readonly #lengthening: Lengthening;
  readonly #firstMateriel: number;
  /** To explain an answer, a chain may start anywhere: lengthened by what breaks a rule, a near miss would be a wide one. */
  readonly #startsAnywhere: boolean;

  constructor(snapshot: Snapshot, question: Question, effort: Effort, leave: Leave = {}) {
    const terms = new Terms(snapshot, question, leave);
    for (const actor of question.targets.keys()) terms.roles[actor]! |= TARGET;
    for (const actor of question.origins ?? []) terms.roles[actor]! |= ORIGIN;
    this.#snapshot = snapshot;
    this.#question = question;
    this.#terms = terms;
    this.#effort = effort;
    this.#survey = new Survey(snapshot.into, terms, terms.firstDay, effort, question.origins === null);
    this.#narrowing = new Narrowing(snapshot);
    this.#firstMateriel = this.#narrowing.numberOf(terms.materiel);
    this.#lengthening = new Lengthening(terms, this.#narrowing, effort);
    this.#startsAnywhere = leave.slack !== undefined || leave.anyMateriel === true;
  }

  /** Yields the chains in their order, until effort runs out. */
  *chains(): Generator<Found> {
    let last: readonly Link[] = [];
    try {
      this.#begin();
      while (this.#bound !== Number.POSITIVE_INFINITY && !this.#effort.exhausted) {
        // Whatever begins at a start may have links that come before those of any path that costs as much.
        if (this.#starts.bound <= this.#boundOfPaths) {
          this.#enter();
          continue;
        }
        const path = this.#heap.pop()!;
        if ((this.#terms.roles[this.#paths.actor(path)]! & TARGET) === 0) this.#goOn(path);
        else {
          const links = this.#linksOf(path);
          const start = this.#startOf(path);
          // A part that left its whole and came back has two memberships, and a chain over either is one chain.
          if (start && !isSame(links, last)) {
            last = links;
            yield { links, start, materiel: this.#narrowing.at(this.#paths.materiel(path)) };
          }
        }
      }
    } finally {
      this.#survey.release();
    }
  }

  /** The best rank that a chain not yet found could have; null once all were found. */
  get bound(): Rank | null {
    return this.#bound === Number.POSITIVE_INFINITY ? null : rankOf(this.#bound);
  }

  get #bound(): number {
    return Math.min(this.#starts.bound, this.#boundOfPaths);
  }

  get #boundOfPaths(): number {
    const path = this.#heap.first;
    return path === undefined ? Number.POSITIVE_INFINITY : this.#paths.bound(path);
  }

  #begin(): void {
    const { origins, maxHops } = this.#question;
    this.#survey.begin(this.#ends(), [...this.#question.targets.keys(), ...this.#question.avoid]);
    for (let hops = 1; hops < maxHops; hops++) this.#survey.extend();
    if (origins === null) {
      this.#beginAnywhere();
      return;
    }
    // The last layer is only about where chains start: it costs less to look out from there, if that is little.
    const isShorter = this.#rowsOutOf(origins) <= this.#survey.nextSize;
    if (!isShorter) this.#survey.extend();
    for (const origin of origins) {
      const isOfUse = isShorter || this.#survey.has(origin);
      if (isOfUse && (this.#terms.roles[origin]! & AVOIDED) === 0) this.#leave(origin, -1 - origin, maxHops);
    }
  }

  /** The targets that can be reached at all, each with the last day on which that may be. */
  #ends(): Map<number, Offset> {
    const { targets, period } = this.#question;
    const { roles, slack, firstDayExactly } = this.#terms;
    const ends = new Map<number, Offset>();
    for (const [target, until] of targets) {
      const end = Math.min(until, period.to) + slack;
      if (end >= firstDayExactly && (roles[target]! & AVOIDED) === 0) ends.set(target, boundOf(end));
    }
    return ends;
  }

  /** How many records the ways out of actors are. */
  #rowsOutOf(actors: Iterable<number>): number {
    const { starts } = this.#snapshot.outOf;
    let size = 0;
    for (const actor of actors) size += starts[actor + 1]! - starts[actor]!;
    return size;
  }

  /** Any actor with a label may be the second of a chain; who comes first is looked for when it is its turn. */
  #beginAnywhere(): void {
    this.#starts = new Starts(this.#survey.layers.reduce((sum, layer) => sum + layer.count, 0));
    for (const [hops, layer] of this.#survey.layers.entries()) {
      for (const actor of this.#survey.actorsIn(layer)) {
        const rest = this.#survey.leastCost(actor, hops, SUPPLIED, 0, 0);
        if (rest !== Number.POSITIVE_INFINITY) this.#starts.add(actor, hops, LEAST_COST + rest);
      }
    }
    this.#starts.order();
  }

  /** Makes the first hops of the chains with the second actor that promises the best. */
  #enter(): void {
    const terms = this.#terms;
    const { actor, hops } = this.#starts.take();
    const { records } = this.#snapshot.into;
    const ranges = rangesOf(this.#snapshot.into, actor, terms.classes);
    for (let range = 0; range < ranges.length; range += 2) {
      this.#effort.spend(ranges[range + 1]! - ranges[range]!);
      for (let at = ranges[range]! * RECORD; at < ranges[range + 1]! * RECORD; at += RECORD) {
        const head = records[at]!;
        if ((terms.roles[head & LOW_24]! & (TARGET | AVOIDED)) !== 0) continue;
        this.#step(-1 - (head & LOW_24), actor, head, records[at + 1]!, records[at + 2]!, hops);
      }
    }
  }

  #goOn(path: number): void {
    this.#leave(this.#paths.actor(path), path, this.#paths.left(path));
  }

  /** Makes all next hops of a path; of one that has none yet, `path` is -1 minus the actor that it starts at. */
  #leave(actor: number, path: number, left: number): void {
    const terms = this.#terms;
    const { records } = this.#snapshot.outOf;
    const arrival = path < 0 ? terms.firstDay : this.#paths.arrival(path);
    const ranges = rangesOf(this.#snapshot.outOf, actor, terms.classes);
    for (let range = 0; range < ranges.length; range += 2) {
      let at = ranges[range]! * RECORD;
      for (; at < ranges[range + 1]! * RECORD; at += RECORD) {
        const head = records[at]!;
        const last = mirrored(records[at + 1]! >>> 16);
        if (last + terms.slack < arrival) {
          if (head >>> 29 < UP) break; // those that follow were over even earlier
          continue;
        }
        const other = head & LOW_24;
        if (!this.#survey.has(other) || (terms.roles[other]! & (ORIGIN | AVOIDED)) !== 0) continue;
        const first = mirrored(records[at + 1]! & 0xffff);
        this.#step(path, other, head, (first << 16) | last, records[at + 2]!, left - 1);
      }
      this.#effort.spend(at / RECORD - ranges[range]!);
    }
  }

  /** Adds a hop to a path, unless a rule forbids it or nothing can come of it. `left` hops may, or must, follow. */
  #step(parent: number, actor: number, head: number, days: number, tail: number, left: number): void {
    const terms = this.#terms;
    const paths = this.#paths;
    const isFirst = parent < 0;
    const kind = head >>> 29;
    if (kind >= UP && (isFirst || turns(kind, paths.head(parent) >>> 29))) return;

    const first = days >>> 16;
    const arrival = Math.max(first, isFirst ? terms.firstDay : paths.arrival(parent));
    const last = terms.lastDay(days);
    if (arrival > last) return;
    const over = isFirst ? terms.firstDay : paths.over(parent);
    if (terms.certain && kind < UP && first < over) return;
    const overNow = kind < UP ? last : over;

    const cost = terms.costOf(head, tail);
    if (cost === Number.POSITIVE_INFINITY) return;
    const missing = isFirst
      ? terms.required & ~terms.satisfiedBy(SUPPLIED, -1 - parent) & ~terms.satisfiedBy(kind, actor)
      : paths.missing(parent) & ~terms.satisfiedBy(kind, actor);
    const rest = this.#survey.leastCost(actor, left, kind, terms.certain ? overNow : arrival, missing);
    if (rest === Number.POSITIVE_INFINITY) return;
    if (isFirst ? actor === -1 - parent : paths.has(parent, actor)) return;

    const link = tail & LOW_24;
    const before = isFirst ? this.#firstMateriel : paths.materiel(parent);
    const materiel = terms.anyMateriel
      ? before
      : this.#narrowing.narrow(before, this.#snapshot.arrays.linkMateriel[link]!);
    if (materiel === NOTHING) return;

    const total = cost + (isFirst ? 0 : paths.cost(parent));
    const path = paths.add({
      parent,
      actor,
      head,
      days,
      tail,
      link,
      arrival,
      over: overNow,
      left,
      missing,
      materiel,
      cost: total,
      bound: total + rest,
    });
    if (!this.#isSureToBeLengthened(path)) this.#heap.push(path);
  }

  /** Whether a path can be dropped since whatever becomes of it could be longer. */
  #isSureToBeLengthened(path: number): boolean {
    const { origins, maxHops } = this.#question;
    const left = this.#paths.left(path);
    if (origins !== null || this.#startsAnywhere || this.#paths.hops(path) + left >= maxHops) return false;
    return this.#lengthening.isSure(this.#beginningOf(path), Math.max(0, left - 1));
  }

  #beginningOf(path: number): Beginning {
    const paths = this.#paths;
    const first = this.#hopsOf(path)[0]!;
    return {
      actor: -1 - paths.parent(first),
      first: paths.days(first) >>> 16,
      materiel: paths.materiel(path),
      has: (actor) => paths.has(path, actor),
    };
  }

  /** The last day on which the first hop of a chain can have happened, given the rest of it. */
  #latestStart(path: number): Offset {
    const { period, targets } = this.#question;
    let latest = boundOf(Math.min(period.to, targets.get(this.#paths.actor(path))!));
    for (const hop of this.#hopsOf(path).reverse()) {
      const within = this.#paths.head(hop) >>> 29 >= UP;
      latest = within ? this.#latestWithin(hop, latest) : Math.min(latest, this.#paths.days(hop) & 0xffff);
    }
    return latest;
  }

  /** The same for a WITHIN hop: of a part that left its whole and came back, whichever time leaves more. */
  #latestWithin(hop: number, until: Offset): Offset {
    const { records, starts } = this.#snapshot.into;
    const actor = this.#paths.actor(hop);
    let latest = 0;
    for (let record = starts[actor]!; record < starts[actor + 1]!; record++) {
      const at = record * RECORD;
      if (records[at]! >>> 29 < UP) break; // WITHIN links stand first
      const isSame = (records[at + 2]! & LOW_24) === (this.#paths.tail(hop) & LOW_24);
      if (isSame && records[at + 1]! >>> 16 <= until) latest = Math.max(latest, records[at + 1]! & 0xffff);
    }
    return Math.min(latest, until);
  }

  /** Why a chain may start where this path does; null where it may not. */
  #startOf(path: number): ChainStart | null {
    const { origins, maxHops } = this.#question;
    if (origins !== null) return 'CHOSEN';
    if (this.#startsAnywhere) return 'RULED_OUT';
    const beginning = this.#beginningOf(path);
    const needed = this.#lengthening.hopsNeeded(beginning, this.#latestStart(path));
    if (this.#paths.hops(path) + needed <= maxHops) return null;
    if (Number.isFinite(needed)) return 'MAX_HOPS';
    const firstHop = this.#hopsOf(path)[0]!;
    return this.#lengthening.isRuledOut(beginning, this.#paths.days(firstHop) & 0xffff)
      ? 'RULED_OUT'
      : 'NO_EARLIER_FLOW';
  }

  /** The paths that a path grew from and itself, shortest first. */
  #hopsOf(path: number): number[] {
    const hops: number[] = [];
    for (let at = path; at >= 0; at = this.#paths.parent(at)) hops.unshift(at);
    return hops;
  }

  #linksOf(path: number): Link[] {
    const paths = this.#paths;
    return this.#hopsOf(path).map((hop) => {
      const parent = paths.parent(hop);
      const from = parent < 0 ? -1 - parent : paths.actor(parent);
      return linkOf(this.#terms, from, paths.actor(hop), paths.head(hop), paths.days(hop), paths.tail(hop));
    });
  }
}

function turns(kind: number, before: number): boolean {
  return before >= UP && before !== kind;
}

function isSame(a: readonly Link[], b: readonly Link[]): boolean {
  return a.length === b.length && a.every((link, index) => link.id === b[index]!.id);
}
