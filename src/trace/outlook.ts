import { LOW_24, RECORD, rangesOf, SUPPLIED, UP } from '../snapshot/adjacency.ts';
import { mirrored } from '../snapshot/offsets.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Effort } from './effort.ts';
import { NONE } from './paths.ts';
import { LEAST_COST } from './rank.ts';
import type { Survey } from './survey.ts';
import { AVOIDED, ORIGIN, TARGET, type Terms } from './terms.ts';
import type { Ways } from './ways.ts';

/**
 * Lists the ways by which paths can go on, each with what a chain over it costs at the least, as a survey has it. What only
 * a path knows (when it arrives, whom it has passed, what it is of) is not looked at: so a list serves all paths that come
 * to an actor and lack the same.
 */
export class Outlook {
  readonly #snapshot: Snapshot;
  readonly #terms: Terms;
  readonly #effort: Effort;
  readonly #survey: Survey;
  readonly #ways: Ways;
  /** The lists of ways out, by all that they depend on. */
  readonly #known = new Map<number, number>();

  constructor(terms: Terms, effort: Effort, survey: Survey, ways: Ways) {
    this.#snapshot = terms.snapshot;
    this.#terms = terms;
    this.#effort = effort;
    this.#survey = survey;
    this.#ways = ways;
  }

  /** Any actor with a label may be the second of a chain; who comes first is looked for when it is its turn. */
  starts(): number {
    const list = this.#ways.open();
    for (const [hops, layer] of this.#survey.layers.entries()) {
      for (const actor of this.#survey.actorsIn(layer)) {
        const rest = this.#survey.leastCost(actor, hops, SUPPLIED, 0, 0);
        if (rest !== Number.POSITIVE_INFINITY) this.#ways.add(LEAST_COST + rest, NONE, actor | (hops << 24));
      }
    }
    this.#ways.close();
    return list;
  }

  /** The first hops of chains with this second actor, which so many hops follow. */
  through(actor: number, hops: number): number {
    const terms = this.#terms;
    const rows = this.#snapshot.into;
    const list = this.#ways.open();
    const ranges = rangesOf(rows, actor, terms.classes);
    for (let range = 0; range < ranges.length; range += 2) {
      this.#effort.spend(ranges[range + 1]! - ranges[range]!);
      for (let record = ranges[range]!; record < ranges[range + 1]!; record++) {
        const head = rows.records[record * RECORD]!;
        const tail = rows.records[record * RECORD + 2]!;
        const supplier = head & LOW_24;
        if (head >>> 29 >= UP || (terms.roles[supplier]! & (TARGET | AVOIDED)) !== 0) continue;
        const days = rows.records[record * RECORD + 1]!;
        this.#addWay(list, record, actor, head, days, tail, hops, terms.missingAt(supplier));
      }
    }
    this.#ways.close();
    return list;
  }

  /** The ways out of a chosen start for paths that may make so many hops. No path comes back there: it is listed once. */
  outOfStart(actor: number, hops: number): number {
    return this.#listOut(actor, hops, this.#terms.missingAt(actor));
  }

  /** The ways out of an actor for paths that may, or must, make so many hops more and lack these requirements. */
  outOf(actor: number, left: number, missing: number): number {
    const key = (left * 16 + missing) * (LOW_24 + 1) + actor;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const list = this.#listOut(actor, left, missing);
    this.#known.set(key, list);
    return list;
  }

  #listOut(actor: number, left: number, missing: number): number {
    const terms = this.#terms;
    const rows = this.#snapshot.outOf;
    const list = this.#ways.open();
    const ranges = rangesOf(rows, actor, terms.classes);
    for (let range = 0; range < ranges.length; range += 2) {
      let record = ranges[range]!;
      for (; record < ranges[range + 1]!; record++) {
        const head = rows.records[record * RECORD]!;
        const days = rows.records[record * RECORD + 1]!;
        const last = mirrored(days >>> 16);
        if (last + terms.slack < terms.firstDay) {
          if (head >>> 29 < UP) break; // those that follow were over even earlier
          continue;
        }
        const other = head & LOW_24;
        if (!this.#survey.has(other) || (terms.roles[other]! & (ORIGIN | AVOIDED)) !== 0) continue;
        const tail = rows.records[record * RECORD + 2]!;
        this.#addWay(list, record, other, head, (mirrored(days & 0xffff) << 16) | last, tail, left - 1, missing);
      }
      this.#effort.spend(record - ranges[range]!);
    }
    this.#ways.close();
    return list;
  }

  /** Adds a way to an actor by a record, unless nothing can come of it. */
  #addWay(
    list: number,
    record: number,
    actor: number,
    head: number,
    days: number,
    tail: number,
    left: number,
    missing: number,
  ): void {
    const terms = this.#terms;
    const kind = head >>> 29;
    const link = tail & LOW_24;
    // All memberships of a part that left its whole and came back are one link, and one way: see `Search`.
    if (kind >= UP && link === this.#ways.lastLink(list)) return;
    const cost = terms.costOf(head, tail);
    if (cost === Number.POSITIVE_INFINITY) return;
    const after = terms.certain ? terms.lastDay(days) : days >>> 16;
    const from = kind < UP ? Math.max(terms.firstDay, after) : terms.firstDay;
    const rest = this.#survey.leastCost(actor, left, kind, from, missing & ~terms.satisfiedBy(kind, actor));
    if (rest === Number.POSITIVE_INFINITY) return;
    this.#effort.spend(1);
    this.#ways.add(cost + rest, link, record);
  }
}
