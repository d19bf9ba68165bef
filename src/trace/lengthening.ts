import { DOWN, LOW_24, RECORD, rangesOf, UP } from '../snapshot/adjacency.ts';
import { gradeOf } from '../snapshot/codes.ts';
import { ALL_EVIDENCE, Appraisal } from '../snapshot/evidence.ts';
import type { Offset } from '../snapshot/offsets.ts';
import { type Effort, PATH_EFFORT } from './effort.ts';
import { type Narrowing, NOTHING } from './narrowing.ts';
import { AVOIDED, TARGET, type Terms } from './terms.ts';

/** The start of a chain or of a path that may become one. */
export interface Beginning {
  /** The actor at which it starts. */
  readonly actor: number;
  /** The first day of its first hop. */
  readonly first: Offset;
  /** The number of the materiel that fits all its hops so far. */
  readonly materiel: number;
  /** Whether an actor stands in it. */
  has(actor: number): boolean;
}

/** Whether something leads into the start of a chain, so that it could begin earlier. */
export class Lengthening {
  readonly #terms: Terms;
  readonly #narrowing: Narrowing;
  readonly #effort: Effort;
  #plain: Appraisal | undefined;

  constructor(terms: Terms, narrowing: Narrowing, effort: Effort) {
    this.#terms = terms;
    this.#narrowing = narrowing;
    this.#effort = effort;
  }

  /**
   * Whether a flow is sure to lengthen whatever chain a path becomes, to which `unknown` more actors will be added
   * besides its end. It may say no too often, but never yes too often.
   */
  isSure(beginning: Beginning, unknown: number): boolean {
    const { snapshot } = this.#terms;
    const isSettled = this.#narrowing.isNarrowest(beginning.materiel);
    // Whatever follows, the first hop can have happened on its first day at least.
    const latest = Math.max(beginning.first, this.#terms.firstDay);
    const suppliers: number[] = [];
    for (const { head, tail } of this.#flowsInto(beginning, latest)) {
      const list = snapshot.arrays.linkMateriel[tail & LOW_24]!;
      if (list !== 0 && !(isSettled && this.#narrowing.narrow(beginning.materiel, list) !== NOTHING)) continue;
      const supplier = head & LOW_24;
      if (suppliers.includes(supplier)) continue;
      if (suppliers.push(supplier) > unknown) return true;
    }
    return false;
  }

  /**
   * The fewest hops that would make a chain start with an earlier flow; infinite where nothing can. `latest` is the last
   * day on which its first hop can have happened.
   */
  hopsNeeded(beginning: Beginning, latest: Offset): number {
    if (this.#isMet(beginning, latest)) return 1;
    if (!this.#terms.usesWithin) return Number.POSITIVE_INFINITY;
    return Math.min(this.#hopsOver(UP, beginning, latest), this.#hopsOver(DOWN, beginning, latest));
  }

  /** Whether a flow leads into a chain's start that fits. */
  #isMet(beginning: Beginning, latest: Offset): boolean {
    for (const { tail } of this.#flowsInto(beginning, latest)) {
      const list = this.#terms.snapshot.arrays.linkMateriel[tail & LOW_24]!;
      if (this.#narrowing.narrow(beginning.materiel, list) !== NOTHING) return true;
    }
    return false;
  }

  /**
   * The fewest hops with at least one WITHIN hop of this kind between the flow and the chain. There can be many ways over
   * parts and wholes, so this may run out of effort, and then says what it knows.
   */
  #hopsOver(kind: number, beginning: Beginning, latest: Offset): number {
    let rim = [{ beginning, latest }];
    for (let hops = 1; rim.length > 0 && !this.#effort.exhausted; hops++) {
      rim = rim.flatMap((place) => this.#before(kind, place.beginning, place.latest));
      if (rim.some((place) => this.#isMet(place.beginning, place.latest))) return hops + 1;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Where a chain would begin with one WITHIN hop more, and the last day on which that can have happened. */
  #before(kind: number, beginning: Beginning, until: Offset): { beginning: Beginning; latest: Offset }[] {
    const { snapshot, firstDay, roles } = this.#terms;
    const { records, starts } = snapshot.into;
    const longer: { beginning: Beginning; latest: Offset }[] = [];
    for (let record = starts[beginning.actor]!; record < starts[beginning.actor + 1]!; record++) {
      this.#effort.spend(1);
      const head = records[record * RECORD]!;
      if (head >>> 29 < UP) break; // WITHIN links stand first
      const actor = head & LOW_24;
      if (head >>> 29 !== kind || (roles[actor]! & (TARGET | AVOIDED)) !== 0 || beginning.has(actor)) continue;
      const days = records[record * RECORD + 1]!;
      const latest = Math.min(until, days & 0xffff);
      if (latest < Math.max(days >>> 16, firstDay)) continue;
      const known = longer.find((place) => place.beginning.actor === actor);
      if (known) {
        known.latest = Math.max(known.latest, latest); // it left and came back: whichever time leaves more
        continue;
      }
      this.#effort.spend(PATH_EFFORT);
      const has = (other: number) => other === actor || beginning.has(other);
      longer.push({ beginning: { ...beginning, actor, has }, latest });
    }
    return longer;
  }

  /** The flows that could come before a chain as far as days and actors go. */
  *#flowsInto({ actor, first, has }: Beginning, latest: Offset): Generator<{ head: number; tail: number }> {
    const terms = this.#terms;
    const { records } = terms.snapshot.into;
    const ranges = rangesOf(terms.snapshot.into, actor, terms.classes);
    for (let range = 0; range < ranges.length; range += 2) {
      for (let at = ranges[range]! * RECORD; at < ranges[range + 1]! * RECORD; at += RECORD) {
        this.#effort.spend(1);
        const head = records[at]!;
        const days = records[at + 1]!;
        if (head >>> 29 >= UP) continue;
        if (days >>> 16 > latest) break;
        const last = days & 0xffff;
        if (terms.certain ? last > first || days >>> 16 < terms.firstDay : last < terms.firstDay) continue;
        if ((terms.roles[head & LOW_24]! & (TARGET | AVOIDED)) !== 0 || has(head & LOW_24)) continue;
        const tail = records[at + 2]!;
        if (terms.fits(head, tail)) yield { head, tail };
      }
    }
  }

  /**
   * Whether a flow leads into a chain's start that is there without any filter but `knownAt`, comes from outside and is
   * not wholly later than the first hop. `latest` is the last day of that hop by itself.
   */
  isRuledOut({ actor, has }: Beginning, latest: Offset): boolean {
    const { snapshot, filters } = this.#terms;
    const { records, starts } = snapshot.into;
    this.#plain ??= new Appraisal(snapshot.testimony, snapshot.sources, { ...ALL_EVIDENCE, knownAt: filters.knownAt });
    for (let record = starts[actor]!; record < starts[actor + 1]!; record++) {
      this.#effort.spend(1);
      const head = records[record * RECORD]!;
      if (head >>> 29 >= UP || records[record * RECORD + 1]! >>> 16 > latest || has(head & LOW_24)) continue;
      const link = records[record * RECORD + 2]! & LOW_24;
      if (gradeOf(this.#plain.codeOf(snapshot.profileOf(link))) !== null) return true;
    }
    return false;
  }
}
