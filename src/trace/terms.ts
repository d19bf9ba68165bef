import type { Day } from '../model/days.ts';
import { ASSUMED } from '../model/grades.ts';
import { CLASSES, DIVERTED, LOW_24, SUPPLIED, UP } from '../snapshot/adjacency.ts';
import { codeOf } from '../snapshot/codes.ts';
import { ALL_EVIDENCE, Appraisal } from '../snapshot/evidence.ts';
import { boundOf, FUTURE, type Offset } from '../snapshot/offsets.ts';
import { listAt } from '../snapshot/sequences.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Filters, firstDayOf, type Leave, startingMateriel } from './question.ts';
import { COSTS, COSTS_UNCONTESTED } from './rank.ts';

/** An actor that a chain may only begin or end at, or that stands nowhere. */
export const TARGET = 1;
export const ORIGIN = 2;
export const AVOIDED = 4;

/** Which flows may be hops: all that fit the question, or of these the ones that name the item asked about. */
export type Hops = 'ALL' | 'NAMING';

/**
 * The terms of a question in the snapshot's own numbers: which links it may use and at what cost, whom it may pass,
 * and what a chain must have. What depends on a whole chain is not here but in the search.
 */
export class Terms {
  readonly snapshot: Snapshot;
  readonly filters: Filters;
  /** The first day on which anything can happen, exactly and as an offset. */
  readonly firstDayExactly: Day;
  readonly firstDay: Offset;
  readonly certain: boolean;
  /** How many days longer than it did a hop may have lasted. */
  readonly slack: number;
  /** To explain an answer, a chain may start anywhere: lengthened by what breaks a rule, a near miss would be a wide one. */
  readonly startsAnywhere: boolean;
  /** TARGET, ORIGIN, AVOIDED of each actor. */
  readonly roles: Uint8Array;
  /** The classes of materiel whose links are read, and the same as bits. */
  readonly classes: Uint8Array;
  readonly classBits: number;
  /** What the chain is about; null for anything. */
  readonly materiel: readonly number[] | null;
  readonly anyMateriel: boolean;
  /** How many things a chain must have: a DIVERTED hop, and each of `via`. Each is a bit. */
  readonly requirements: number;
  /** The bit of the DIVERTED hop, 0 where none is required. */
  readonly divertedBit: number;
  /** The bits that an actor satisfies; null where none does. */
  readonly viaBits: Uint8Array | null;
  /** What a hop costs by its code; infinite for what may not be used. */
  readonly costs: Float64Array;
  readonly appraisal: Appraisal;
  /** Whether the evidence must be weighed anew for this question. */
  readonly isWeighedAnew: boolean;
  readonly #without: number;
  readonly #withinCode: number;
  /** For each list of materiel whether it fits; null where the class has said so already. */
  readonly #fits: Uint8Array | null;
  /** For each list of items whether it names the item asked about; null where none is asked about or no flow lists any. */
  readonly #names: Uint8Array | null;
  readonly #hops: Hops;

  constructor(snapshot: Snapshot, filters: Filters, leave: Leave = {}, hops: Hops = 'ALL') {
    this.snapshot = snapshot;
    this.filters = filters;
    this.#names = this.#readItems();
    this.#hops = hops;
    this.firstDayExactly = firstDayOf(filters);
    this.firstDay = boundOf(this.firstDayExactly);
    this.certain = filters.timing === 'CERTAIN';
    this.slack = leave.slack ?? 0;
    this.startsAnywhere = leave.slack !== undefined || leave.anyMateriel === true;
    this.roles = new Uint8Array(snapshot.actorCount);
    for (const actor of filters.avoid) this.roles[actor]! |= AVOIDED;

    this.anyMateriel = leave.anyMateriel ?? false;
    this.materiel = this.anyMateriel ? null : startingMateriel(filters, snapshot.materiel);
    const { classes, fits } = this.#readMateriel();
    this.classes = classes;
    this.classBits = classes.reduce((bits, materielClass) => bits | (1 << materielClass), 0);
    this.#fits = fits;

    this.divertedBit = filters.diversion === 'REQUIRED' ? 1 : 0;
    this.requirements = this.divertedBit + filters.via.length;
    this.viaBits = filters.via.length > 0 ? new Uint8Array(snapshot.actorCount) : null;
    filters.via.forEach((actors, index) => {
      for (const actor of actors) this.viaBits![actor]! |= 1 << (this.divertedBit + index);
    });

    this.isWeighedAnew = isWeighedAnew(filters);
    this.appraisal = new Appraisal(snapshot.testimony, snapshot.sources, filters);
    this.costs = filters.contested === 'EXCLUDE' ? COSTS_UNCONTESTED : COSTS;
    this.#withinCode = filters.within === 'NONE' || filters.minCredibility < ASSUMED.credibility ? 0 : codeOf(ASSUMED);
    this.#without = leave.without ?? -1;
  }

  /** Whether a chain may use links between a whole and its parts. */
  get usesWithin(): boolean {
    return this.#withinCode !== 0 && this.snapshot.flowCount < this.snapshot.linkCount;
  }

  /** The bits of all that a chain must have. */
  get required(): number {
    return (1 << this.requirements) - 1;
  }

  /** The bits of what a chain does not have yet that only starts at an actor. */
  missingAt(actor: number): number {
    return this.required & ~this.satisfiedBy(SUPPLIED, actor);
  }

  /** The bits that a hop satisfies, by the kind of its link and the actor that it adds to the chain. */
  satisfiedBy(kind: number, actor: number): number {
    const diverted = kind === DIVERTED ? this.divertedBit : 0;
    return this.viaBits === null ? diverted : diverted | this.viaBits[actor]!;
  }

  /** The last day that a link may have ended on, by its days. */
  lastDay(days: number): Offset {
    return Math.min(FUTURE, (days & 0xffff) + this.slack);
  }

  /** What the evidence makes of a link, by the first and the last word of its record. */
  codeOf(head: number, tail: number): number {
    if (head >>> 29 >= UP) return this.#withinCode;
    if (!this.isWeighedAnew) return tail >>> 24;
    return this.appraisal.codeOf(this.snapshot.profileOf(tail & LOW_24));
  }

  /** What a flow of a class that is read costs by its code, where nothing else bears on it; else null. */
  get plainCosts(): Float64Array | null {
    const isPlain = !this.isWeighedAnew && this.#fits === null && this.#names === null && this.#without < 0;
    return isPlain ? this.costs : null;
  }

  /** Whether some flow names the item asked about. */
  get isItemNamed(): boolean {
    return this.#names?.includes(1) ?? false;
  }

  /** Whether a link names the item asked about, or a lot that it is of. */
  namesItem(link: number): boolean {
    return this.#names !== null && this.#names[this.snapshot.arrays.linkItems[link]!] === 1;
  }

  /** What a link costs as a hop; infinite for one that may not be used. */
  costOf(head: number, tail: number): number {
    if (this.#hops === 'NAMING' && head >>> 29 < UP && !this.namesItem(tail & LOW_24)) return Number.POSITIVE_INFINITY;
    return this.#costIfFitting(head, tail);
  }

  /** Whether a link fits the question, and so may lengthen a chain, whichever may be hops. */
  fits(head: number, tail: number): boolean {
    return this.#costIfFitting(head, tail) !== Number.POSITIVE_INFINITY;
  }

  #costIfFitting(head: number, tail: number): number {
    if ((this.classBits & (1 << ((head >>> 24) & 31))) === 0) return Number.POSITIVE_INFINITY;
    const link = tail & LOW_24;
    if (this.#fits !== null && this.#fits[this.snapshot.arrays.linkMateriel[link]!] === 0) {
      return Number.POSITIVE_INFINITY;
    }
    if (this.#names !== null) {
      const items = this.snapshot.arrays.linkItems[link]!;
      if (items !== 0 && this.#names[items] === 0) return Number.POSITIVE_INFINITY;
    }
    return link === this.#without ? Number.POSITIVE_INFINITY : this.costs[this.codeOf(head, tail)]!;
  }

  #readItems(): Uint8Array | null {
    const { itemLists } = this.snapshot;
    const { item } = this.filters;
    if (item === null || itemLists.ends.length <= 1) return null; // list 0 is empty
    const names = new Set(item.names);
    return Uint8Array.from(itemLists.ends, (_, number) =>
      Number(listAt(itemLists, number).some((at) => names.has(at))),
    );
  }

  #readMateriel(): { classes: Uint8Array; fits: Uint8Array | null } {
    const { materiel: taxonomy, materielLists } = this.snapshot;
    const every = Uint8Array.from({ length: CLASSES }, (_, materielClass) => materielClass);
    const asked = this.materiel;
    if (asked === null) return { classes: every, fits: null };
    const wanted = new Set([0, ...asked.map((index) => taxonomy.classOf([index], CLASSES - 1))]);
    const lists = Array.from(materielLists.ends, (_, number) => listAt(materielLists, number));
    const fits = Uint8Array.from(lists, (list) =>
      list.length === 0 || taxonomy.intersect(asked, list)?.length ? 1 : 0,
    );
    const isSaidByClass = lists.every(
      (list, number) => fits[number] === 1 || !wanted.has(taxonomy.classOf(list, CLASSES - 1)),
    );
    return { classes: Uint8Array.from(wanted), fits: isSaidByClass ? null : fits };
  }
}

function isWeighedAnew({ knownAt, withoutSources, minCredibility, minReliability, citable }: Filters): boolean {
  return (
    knownAt !== null ||
    withoutSources.size > 0 ||
    citable ||
    minCredibility !== ALL_EVIDENCE.minCredibility ||
    minReliability !== ALL_EVIDENCE.minReliability
  );
}
