import type { Offset } from '../snapshot/offsets.ts';
import { MAX_HOPS } from './question.ts';

/** Where the words of a path are, PATH of them each. */
const PARENT = 0; // the path without its last hop; of a path of one hop, -1 minus the actor it starts at
const ACTOR = 1; // where it has come to
const HEAD = 2; // the first word of the record of its last hop
const DAYS = 3; // the days of that, first and last, as on the way in
const TAIL = 4; // the last word of that record
const ARRIVAL = 5; // the earliest day on which it can have come here
const OVER = 6; // the last day of its last flow, after which a CERTAIN chain goes on
const LEFT = 7; // how many hops may, or must, follow
const MISSING = 8; // the bits of what it does not have yet
const MATERIEL = 9; // the number of what fits all its hops
const HOPS = 10;
const LINKS = 11; // the links of its hops, first to last
const PATH = LINKS + MAX_HOPS;

/** A hop, and what a path is once it has made it. */
export interface Step {
  readonly parent: number;
  readonly actor: number;
  readonly head: number;
  readonly days: number;
  readonly tail: number;
  readonly link: number;
  readonly arrival: Offset;
  readonly over: Offset;
  readonly left: number;
  readonly missing: number;
  readonly materiel: number;
  readonly cost: number;
  /** The least that a chain which begins with it can cost. */
  readonly bound: number;
}

/** The paths that a search has made, as numbers in arrays; a path is known by its place there. */
export class Paths {
  #words = new Int32Array(256 * PATH);
  #costs = new Float64Array(256);
  #bounds = new Float64Array(256);
  #count = 0;

  add(step: Step): number {
    if (this.#count === this.#costs.length) this.#grow();
    const path = this.#count++;
    const at = path * PATH;
    const words = this.#words;
    words[at + PARENT] = step.parent;
    words[at + ACTOR] = step.actor;
    words[at + HEAD] = step.head;
    words[at + DAYS] = step.days;
    words[at + TAIL] = step.tail;
    words[at + ARRIVAL] = step.arrival;
    words[at + OVER] = step.over;
    words[at + LEFT] = step.left;
    words[at + MISSING] = step.missing;
    words[at + MATERIEL] = step.materiel;
    const before = step.parent < 0 ? 0 : this.hops(step.parent);
    for (let hop = 0; hop < before; hop++) words[at + LINKS + hop] = words[step.parent * PATH + LINKS + hop]!;
    words[at + LINKS + before] = step.link;
    words[at + HOPS] = before + 1;
    this.#costs[path] = step.cost;
    this.#bounds[path] = step.bound;
    return path;
  }

  parent(path: number): number {
    return this.#words[path * PATH + PARENT]!;
  }

  actor(path: number): number {
    return this.#words[path * PATH + ACTOR]!;
  }

  head(path: number): number {
    return this.#words[path * PATH + HEAD]!;
  }

  days(path: number): number {
    return this.#words[path * PATH + DAYS]!;
  }

  tail(path: number): number {
    return this.#words[path * PATH + TAIL]!;
  }

  arrival(path: number): Offset {
    return this.#words[path * PATH + ARRIVAL]!;
  }

  over(path: number): Offset {
    return this.#words[path * PATH + OVER]!;
  }

  left(path: number): number {
    return this.#words[path * PATH + LEFT]!;
  }

  missing(path: number): number {
    return this.#words[path * PATH + MISSING]!;
  }

  materiel(path: number): number {
    return this.#words[path * PATH + MATERIEL]!;
  }

  hops(path: number): number {
    return this.#words[path * PATH + HOPS]!;
  }

  cost(path: number): number {
    return this.#costs[path]!;
  }

  bound(path: number): number {
    return this.#bounds[path]!;
  }

  /** The actor that a path of at least one hop starts at. */
  start(path: number): number {
    let at = path;
    while (this.parent(at) >= 0) at = this.parent(at);
    return -1 - this.parent(at);
  }

  /** Whether an actor stands in a path of at least one hop. */
  has(path: number, actor: number): boolean {
    let at = path;
    for (; at >= 0; at = this.parent(at)) if (this.actor(at) === actor) return true;
    return -1 - at === actor;
  }

  /** Negative where a path comes before another: the cheaper first, then the one whose links come first. */
  compare(a: number, b: number): number {
    const difference = this.bound(a) - this.bound(b);
    if (difference !== 0) return difference;
    const hops = Math.min(this.hops(a), this.hops(b));
    for (let hop = LINKS; hop < LINKS + hops; hop++) {
      const order = this.#words[a * PATH + hop]! - this.#words[b * PATH + hop]!;
      if (order !== 0) return order;
    }
    return this.hops(a) - this.hops(b);
  }

  #grow(): void {
    const [words, costs, bounds] = [this.#words, this.#costs, this.#bounds];
    this.#words = new Int32Array(words.length * 2);
    this.#costs = new Float64Array(costs.length * 2);
    this.#bounds = new Float64Array(bounds.length * 2);
    this.#words.set(words);
    this.#costs.set(costs);
    this.#bounds.set(bounds);
  }
}
