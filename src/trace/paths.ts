import { SUPPLIED } from '../snapshot/adjacency.ts';
import type { Offset } from '../snapshot/offsets.ts';
import { MAX_HOPS } from './question.ts';

/** Where the words of a path are, PATH of them each. */
const PARENT = 0; // the path without its last hop; NONE for one without hops
const ACTOR = 1; // where it has come to
const KIND = 2; // the kind of its last hop
const ARRIVAL = 3; // the earliest day on which it can have come here
const OVER = 4; // the last day of its last flow, after which a CERTAIN chain goes on
const LEFT = 5; // how many hops may, or must, follow
const MISSING = 6; // the bits of what it does not have yet
const MATERIEL = 7; // the number of what fits all its hops
const HOPS = 8;
const WAYS = 9; // the number of its list of ways on; NONE until that is made
const NEXT = 10; // which of them comes next
const LINKS = 11; // the links of its hops, first to last, and that of the next way on
const PATH = LINKS + MAX_HOPS;

/** No path, no link, no actor. */
export const NONE = -1;

/** The kind of the hop by which a path came to where it is, where nobody has said yet by which it did. */
const GATE = 4;

/** What a path is once it has made a hop. */
export interface Step {
  readonly actor: number;
  readonly kind: number;
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

/**
 * The paths that a search has made, as numbers in arrays; a path is known by its place there. A path goes on by one way
 * after the other. Until the last of them it promises what it can still become: `bound` is the least that this can cost,
 * and the links of the next way that its links begin with those, or come later.
 */
export class Paths {
  #words = new Int32Array(256 * PATH);
  #costs = new Float64Array(256);
  #bounds = new Float64Array(256);
  #count = 0;

  /** Adds a path that may become anything: its ways on are paths that begin with their second actor. */
  beginAnywhere(): number {
    return this.#begin(NONE, SUPPLIED, 0, 0, 0, 0, 0);
  }

  /** Adds a path of which only the second actor is known, and how many hops follow: its ways on are first hops. */
  beginThrough(actor: number, left: number, bound: number): number {
    return this.#begin(actor, GATE, 0, left, 0, 0, bound);
  }

  /** Adds a path that has only a start yet. */
  beginAt(actor: number, day: Offset, left: number, missing: number, materiel: number): number {
    return this.#begin(actor, SUPPLIED, day, left, missing, materiel, 0);
  }

  #begin(
    actor: number,
    kind: number,
    day: Offset,
    left: number,
    missing: number,
    materiel: number,
    bound: number,
  ): number {
    const step = { actor, kind, link: NONE, arrival: day, over: day, left, missing, materiel, cost: 0, bound };
    return this.#add(NONE, 0, step);
  }

  /** Adds a path that makes one more hop than another. */
  extend(parent: number, step: Step): number {
    const hops = this.hops(parent);
    const path = this.#add(parent, hops + 1, step);
    const [from, to] = [parent * PATH + LINKS, path * PATH + LINKS];
    for (let hop = 0; hop < hops; hop++) this.#words[to + hop] = this.#words[from + hop]!;
    this.#words[to + hops] = step.link;
    return path;
  }

  #add(parent: number, hops: number, step: Step): number {
    if (this.#count === this.#costs.length) this.#grow();
    const path = this.#count++;
    const at = path * PATH;
    const words = this.#words;
    words[at + PARENT] = parent;
    words[at + ACTOR] = step.actor;
    words[at + KIND] = step.kind;
    words[at + ARRIVAL] = step.arrival;
    words[at + OVER] = step.over;
    words[at + LEFT] = step.left;
    words[at + MISSING] = step.missing;
    words[at + MATERIEL] = step.materiel;
    words[at + HOPS] = hops;
    words[at + WAYS] = NONE;
    words[at + NEXT] = 0;
    words.fill(NONE, at + LINKS, at + PATH);
    this.#costs[path] = step.cost;
    this.#bounds[path] = step.bound;
    return path;
  }

  isAnywhere(path: number): boolean {
    return this.actor(path) === NONE;
  }

  isGate(path: number): boolean {
    return this.kind(path) === GATE;
  }

  actor(path: number): number {
    return this.#words[path * PATH + ACTOR]!;
  }

  kind(path: number): number {
    return this.#words[path * PATH + KIND]!;
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

  /** The number of its list of ways on, and the place in it of the one that comes next; NONE until `goOnBy`. */
  ways(path: number): number {
    return this.#words[path * PATH + WAYS]!;
  }

  next(path: number): number {
    return this.#words[path * PATH + NEXT]!;
  }

  /** Says by which way it goes on next: the list and the place in it, the least that a chain over it costs, and its link. */
  goOnBy(path: number, ways: number, next: number, bound: number, link: number): void {
    const at = path * PATH;
    this.#words[at + WAYS] = ways;
    this.#words[at + NEXT] = next;
    this.#words[at + LINKS + this.hops(path)] = link;
    this.#bounds[path] = bound;
  }

  /** The links of its hops, first to last. */
  links(path: number): number[] {
    const at = path * PATH + LINKS;
    return Array.from(this.#words.subarray(at, at + this.hops(path)));
  }

  /** The actor that it starts at. */
  origin(path: number): number {
    let at = path;
    while (this.#words[at * PATH + PARENT] !== NONE) at = this.#words[at * PATH + PARENT]!;
    return this.actor(at);
  }

  /** Whether an actor stands in it. */
  has(path: number, actor: number): boolean {
    for (let at = path; at !== NONE; at = this.#words[at * PATH + PARENT]!) if (this.actor(at) === actor) return true;
    return false;
  }

  /** Negative where a path comes before another: the cheaper first, then the one whose links come first. */
  compare(a: number, b: number): number {
    const difference = this.bound(a) - this.bound(b);
    if (difference !== 0) return difference;
    // Where one has no link any more there stands NONE, which comes before all links.
    for (let hop = LINKS; hop < PATH; hop++) {
      const order = this.#words[a * PATH + hop]! - this.#words[b * PATH + hop]!;
      if (order !== 0) return order;
    }
    return 0;
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
