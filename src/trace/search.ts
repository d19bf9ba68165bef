import { LOW_24, RECORD, UP } from '../snapshot/adjacency.ts';
import { boundOf, FUTURE, mirrored, type Offset } from '../snapshot/offsets.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Effort, PATH_EFFORT, SEARCH_EFFORT } from './effort.ts';
import { Heap } from './heap.ts';
import { type Link, linkOf } from './links.ts';
import { Narrowing, NOTHING } from './narrowing.ts';
import { Outlook } from './outlook.ts';
import { NONE, Paths } from './paths.ts';
import type { Question } from './question.ts';
import { LEAST_COST, type Rank, rankOf } from './rank.ts';
import { type ChainStart, Starting } from './starting.ts';
import { Survey } from './survey.ts';
import { AVOIDED, ORIGIN, TARGET, type Terms } from './terms.ts';
import { Ways } from './ways.ts';

/** No day at all. */
const NEVER: Offset = FUTURE + 1;

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
 * good ones, the one whose links come first. A path makes its next hops one after the other, the most promising first,
 * and waits for its turn between them. So chains come out in their order, and little is looked at that does not become
 * one of them. What only a whole chain knows (one materiel throughout, no actor twice, that nothing lengthens it at its
 * start) is checked on the way.
 *
 * With chosen starts, a path may take up to `maxHops` hops. Without, chains of each length are looked for apart, since
 * one that could be longer is a chain only if it has all the hops that it may have.
 */
export class Search {
  readonly #snapshot: Snapshot;
  readonly #question: Question;
  readonly #terms: Terms;
  readonly #effort: Effort;
  /** Made when the search begins, for it takes memory. */
  #survey!: Survey;
  readonly #paths = new Paths();
  readonly #heap = new Heap((a, b) => this.#paths.compare(a, b));
  readonly #ways = new Ways();
  /** What it makes of that survey. */
  #outlook!: Outlook;
  readonly #narrowing: Narrowing;
  readonly #firstMateriel: number;
  readonly #starting: Starting;
  #isBegun = false;

  /** The terms are those of the question's filters; its ends are marked in them while it is searched. */
  constructor(question: Question, terms: Terms, effort: Effort) {
    const { snapshot } = terms;
    this.#snapshot = snapshot;
    this.#question = question;
    this.#terms = terms;
    this.#effort = effort;
    this.#narrowing = new Narrowing(snapshot);
    this.#firstMateriel = this.#narrowing.numberOf(terms.materiel);
    this.#starting = new Starting(terms, question, this.#paths, this.#narrowing, effort);
  }

  /** Yields the chains in their order, until effort runs out. */
  *chains(): Generator<Found> {
    if (this.#effort.exhausted) return;
    this.#isBegun = true;
    this.#effort.attend(SEARCH_EFFORT);
    const { into } = this.#snapshot;
    this.#survey = new Survey(into, this.#terms, this.#terms.firstDay, this.#effort, this.#question.origins === null);
    this.#outlook = new Outlook(this.#terms, this.#effort, this.#survey, this.#ways);
    try {
      this.#mark();
      this.#begin();
      while (this.#heap.first !== undefined && !this.#effort.exhausted) {
        const path = this.#heap.first;
        if (!this.#isWhole(path)) {
          this.#goOn(path);
          continue;
        }
        const links = this.#paths.links(path).map((link) => linkOf(this.#terms, link));
        const start = this.#starting.reason(path, links);
        if (this.#effort.exhausted) return; // so it is not sure that it may start there
        this.#heap.pop();
        if (start) yield { links, start, materiel: this.#narrowing.at(this.#paths.materiel(path)) };
      }
    } finally {
      this.#survey.release();
      this.#unmark();
    }
  }

  /** The best rank that a chain not yet found could have; null once all were found. */
  get bound(): Rank | null {
    if (!this.#isBegun) return rankOf(LEAST_COST);
    const path = this.#heap.first;
    return path === undefined ? null : rankOf(Math.max(LEAST_COST, this.#paths.bound(path)));
  }

  #mark(): void {
    const { roles } = this.#terms;
    for (const actor of this.#question.targets.keys()) roles[actor]! |= TARGET;
    for (const actor of this.#question.origins ?? []) roles[actor]! |= ORIGIN;
  }

  #unmark(): void {
    const { roles } = this.#terms;
    for (const actor of this.#question.targets.keys()) roles[actor]! &= ~TARGET;
    for (const actor of this.#question.origins ?? []) roles[actor]! &= ~ORIGIN;
  }

  #begin(): void {
    const { origins, maxHops } = this.#question;
    this.#survey.begin(this.#ends(), [...this.#question.targets.keys(), ...this.#question.avoid]);
    for (let hops = 1; hops < maxHops; hops++) this.#survey.extend();
    if (origins === null) {
      this.#heap.push(this.#paths.beginAnywhere());
      return;
    }
    // The last layer is only about where chains start: it costs less to look out from there, if that is little.
    const isShorter = this.#rowsOutOf(origins) <= this.#survey.nextSize;
    if (!isShorter) this.#survey.extend();
    for (const origin of origins) {
      if ((this.#terms.roles[origin]! & AVOIDED) === 0 && (isShorter || this.#survey.has(origin)))
        this.#beginAt(origin);
    }
  }

  /** Begins with the ways out of a chosen start. */
  #beginAt(origin: number): void {
    const { maxHops } = this.#question;
    const list = this.#outlook.outOfStart(origin, maxHops);
    if (this.#ways.length(list) === 0) return;
    const path = this.#start(origin, maxHops);
    this.#paths.goOnBy(path, list, 0, this.#ways.cost(list, 0), this.#ways.link(list, 0));
    this.#heap.push(path);
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

  /** A path that has only a start yet. */
  #start(actor: number, left: number): number {
    return this.#paths.beginAt(actor, this.#terms.firstDay, left, this.#terms.missingAt(actor), this.#firstMateriel);
  }

  #isWhole(path: number): boolean {
    return this.#paths.hops(path) > 0 && (this.#terms.roles[this.#paths.actor(path)]! & TARGET) !== 0;
  }

  /** Makes the next hop of a path, the first in the heap: what becomes of it comes after it, so it is that still. */
  #goOn(path: number): void {
    const [paths, ways] = [this.#paths, this.#ways];
    const cost = paths.cost(path);
    let [list, next] = [paths.ways(path), paths.next(path)];
    const isNew = list === NONE;
    if (isNew) list = this.#waysOf(path);
    const promise = paths.bound(path);
    // Before its ways were known it may have promised more than the first few of them: those are gone at once. Then it
    // is one at a time; those that lead nowhere do not count.
    while (isNew && next < ways.length(list) && cost + ways.cost(list, next) < promise) this.#take(path, list, next++);
    let leadsOn = isNew;
    while (!leadsOn && next < ways.length(list) && cost + ways.cost(list, next) <= promise) {
      leadsOn = this.#take(path, list, next++);
    }
    if (next < ways.length(list)) {
      paths.goOnBy(path, list, next, cost + ways.cost(list, next), ways.link(list, next));
      this.#heap.moveFirst();
    } else this.#heap.pop();
  }

  #waysOf(path: number): number {
    const paths = this.#paths;
    if (paths.isAnywhere(path)) return this.#outlook.starts();
    if (paths.isGate(path)) return this.#outlook.through(paths.actor(path), paths.left(path));
    return this.#outlook.outOf(paths.actor(path), paths.left(path), paths.missing(path));
  }

  /** Goes a way on; false where it leads nowhere. */
  #take(path: number, list: number, place: number): boolean {
    const paths = this.#paths;
    const way = this.#ways.item(list, place);
    if (paths.isAnywhere(path)) {
      this.#effort.spend(PATH_EFFORT);
      this.#heap.push(paths.beginThrough(way & LOW_24, way >>> 24, paths.bound(path)));
      return true;
    }
    this.#effort.spend(1);
    const isGate = paths.isGate(path);
    const { records } = isGate ? this.#snapshot.into : this.#snapshot.outOf;
    const [head, days, tail] = [records[way * RECORD]!, records[way * RECORD + 1]!, records[way * RECORD + 2]!];
    const other = head & LOW_24;
    if (isGate) return this.#step(this.#start(other, paths.left(path) + 1), paths.actor(path), head, days, tail);
    return this.#step(path, other, head, (mirrored(days & 0xffff) << 16) | mirrored(days >>> 16), tail);
  }

  /** Adds a hop to a path, unless a rule forbids it or nothing can come of it: then false. */
  #step(parent: number, actor: number, head: number, days: number, tail: number): boolean {
    const terms = this.#terms;
    const paths = this.#paths;
    const kind = head >>> 29;
    if (kind >= UP && (paths.hops(parent) === 0 || turns(kind, paths.kind(parent)))) return false;

    const link = tail & LOW_24;
    const arrival = kind < UP ? this.#arrival(days, paths.arrival(parent)) : this.#arrivalWithin(actor, link, parent);
    if (arrival === NEVER) return false;
    if (terms.certain && kind < UP && days >>> 16 < paths.over(parent)) return false;
    const over = kind < UP ? terms.lastDay(days) : paths.over(parent);

    const left = paths.left(parent) - 1;
    const missing = paths.missing(parent) & ~terms.satisfiedBy(kind, actor);
    const rest = this.#survey.leastCost(actor, left, kind, terms.certain ? over : arrival, missing);
    if (rest === Number.POSITIVE_INFINITY || paths.has(parent, actor)) return false;

    const before = paths.materiel(parent);
    const list = this.#snapshot.arrays.linkMateriel[link]!;
    const materiel = terms.anyMateriel ? before : this.#narrowing.narrow(before, list);
    if (materiel === NOTHING) return false;

    this.#effort.spend(PATH_EFFORT);
    const cost = paths.cost(parent) + terms.costOf(head, tail);
    const step = { actor, kind, link, arrival, over, left, missing, materiel, cost, bound: cost + rest };
    const path = paths.extend(parent, step);
    if (this.#starting.isInVain(path)) return false;
    this.#heap.push(path);
    return true;
  }

  /** The first day, from a day on, on which something can have happened that has these days; NEVER where there is none. */
  #arrival(days: number, from: Offset): Offset {
    const arrival = Math.max(days >>> 16, from);
    return arrival <= this.#terms.lastDay(days) ? arrival : NEVER;
  }

  /** The same for a WITHIN link, which has the days of each membership: to arrive later never helps. */
  #arrivalWithin(actor: number, link: number, parent: number): Offset {
    const { records, starts } = this.#snapshot.into;
    let soonest = NEVER;
    for (
      let at = starts[actor]! * RECORD;
      at < starts[actor + 1]! * RECORD && records[at]! >>> 29 >= UP;
      at += RECORD
    ) {
      if ((records[at + 2]! & LOW_24) !== link) continue;
      soonest = Math.min(soonest, this.#arrival(records[at + 1]!, this.#paths.arrival(parent)));
    }
    return soonest;
  }
}

function turns(kind: number, before: number): boolean {
  return before >= UP && before !== kind;
}
