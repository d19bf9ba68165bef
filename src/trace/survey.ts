import { BLOCKS, LOW_24, RECORD, type Rows, rowOf, UP } from '../snapshot/adjacency.ts';
import { FUTURE, type Offset } from '../snapshot/offsets.ts';
import type { Effort } from './effort.ts';
import { COST, giveBack, LABEL, LATEST, type Layer, type Memory, Trail, takeMemory } from './layers.ts';
import { ORIGIN, type Terms } from './terms.ts';

/** How WITHIN hops are told apart: an actor is left by a flow, upwards, or downwards. */
const STATES = 3;

/**
 * Looks from the ends of chains backwards, one layer a hop: which actors lead there in so many hops, how late they may
 * still receive, and what that costs at the least. Later arrivals never help, so one label is enough for all walks.
 *
 * A label is exact for days, kinds of links and each one requirement; it knows nothing of what a whole chain must
 * keep (one materiel throughout, no actor twice, all requirements at once), so it errs on the side of what is possible.
 *
 * The labels of an actor are `1 + requirements` for each state: the first for a rest that need satisfy nothing, the
 * others for one that satisfies that requirement.
 */
export class Survey {
  readonly layers: Layer[] = [];
  /** Labels of an actor. */
  readonly width: number;
  /** Labels of a state. */
  readonly labels: number;
  readonly #memory: Memory;
  readonly #rows: Rows;
  readonly #terms: Terms;
  readonly #effort: Effort;
  readonly #firstDay: Offset;
  /** Whether chains of fewer hops than allowed are of no use, so that each layer must hold all that it can. */
  readonly #isExact: boolean;
  /** Whether it can be asked for walks. */
  readonly #keepsWalks: boolean;
  /** What the actor that is being left offers to a flow, to a way up and to a way down. */
  readonly #offered: { readonly latest: Float64Array; readonly cost: Float64Array };

  /** Takes memory, until `release`. `firstDay` is the day before which nothing may happen. */
  constructor(rows: Rows, terms: Terms, firstDay: Offset, effort: Effort, isExact: boolean, keepsWalks = false) {
    this.#rows = rows;
    this.#terms = terms;
    this.#firstDay = firstDay;
    this.#effort = effort;
    this.#isExact = isExact;
    this.#keepsWalks = keepsWalks;
    this.labels = 1 + terms.requirements;
    this.width = this.labels * (terms.usesWithin ? STATES : 1);
    this.#memory = takeMemory(terms.snapshot.actorCount);
    const offers = this.labels * STATES;
    this.#offered = { latest: new Float64Array(offers), cost: new Float64Array(offers) };
  }

  /**
   * Begins at the ends of chains, each with the last day on which it may be reached. `walls` are the actors that stand
   * nowhere else, ends among them.
   */
  begin(ends: ReadonlyMap<number, Offset>, walls: Iterable<number>): void {
    const { places } = this.#memory;
    const layer = this.#addLayer();
    for (const [actor, latest] of ends) {
      const place = places.take(actor);
      const satisfied = this.#terms.satisfiedBy(0, actor);
      for (let label = 0; label < this.labels; label++) {
        if (label > 0 && (satisfied & (1 << (label - 1))) === 0) continue;
        layer.labels[(place * this.width + label) * LABEL + LATEST] = latest;
        layer.labels[(place * this.width + label) * LABEL + COST] = 0;
      }
      this.#note(place, layer, 0);
    }
    for (const wall of walls) places.block(wall);
  }

  /** How many records the next layer costs to look at. */
  get nextSize(): number {
    const layer = this.layers.at(-1)!;
    let size = 0;
    for (let at = 0; at < layer.count; at++) {
      const actor = this.#memory.places.actorAt[layer.places[at]!]!;
      size += this.#rows.starts[actor + 1]! - this.#rows.starts[actor]!;
    }
    return size;
  }

  /** How many actors have a label. */
  get reached(): number {
    const { layersAt, places } = this.#memory;
    return layersAt.subarray(1, places.count + 1).reduce((sum, layers) => sum + (layers === 0 ? 0 : 1), 0);
  }

  /** Whether an actor has a label. */
  has(actor: number): boolean {
    return this.#memory.layersAt[this.#memory.places.find(actor)] !== 0;
  }

  /** The actors that have a label in a layer. */
  *actorsIn({ places, count }: Layer): Generator<number> {
    for (let at = 0; at < count; at++) yield this.#memory.places.actorAt[places[at]!]!;
  }

  /** Adds a layer: goes one hop back from the last one. */
  extend(): void {
    const depth = this.layers.length - 1;
    const layer = this.layers[depth]!;
    const next = this.#addLayer();
    for (let at = 0; at < layer.count; at++) {
      const place = layer.places[at]!;
      const actor = this.#memory.places.actorAt[place]!;
      if (depth > 0 && (this.#terms.roles[actor]! & ORIGIN) !== 0) continue; // a chain begins there
      if (!this.#isExact && this.#isDominated(place, depth)) continue;
      this.#offer(place, layer, depth);
      this.#lookInto(actor, next, depth + 1);
    }
  }

  /**
   * The least that the rest of a chain can cost which has come to an actor by a hop of this kind, may or must take so
   * many more hops, and lacks these requirements. `from` is the day before which nothing more may happen: the day of
   * arrival, or for CERTAIN chains the last day of the last flow. Infinite where there is no such rest.
   */
  leastCost(actor: number, hops: number, kind: number, from: Offset, missing: number): number {
    const place = this.#memory.places.find(actor);
    const upTo = this.#memory.layersAt[place]! & (this.#isExact ? 1 << hops : (2 << hops) - 1);
    // A WITHIN hop is never last.
    const layers = kind < UP ? upTo : upTo & ~1;
    if (layers === 0) return Number.POSITIVE_INFINITY;
    if (missing === 0) return this.#leastOf(place, layers, kind, from, 0);
    let least = 0;
    for (let requirement = 1; requirement < this.labels; requirement++) {
      if ((missing & (1 << (requirement - 1))) === 0) continue;
      least = Math.max(least, this.#leastOf(place, layers, kind, from, requirement));
    }
    return least;
  }

  #leastOf(place: number, layers: number, kind: number, from: Offset, label: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (let left = layers; left !== 0; left &= left - 1) {
      const layer = this.layers[31 - Math.clz32(left & -left)]!;
      for (let state = 0; state * this.labels < this.width; state++) {
        // After a way up comes no way down, and the other way round.
        if (state > 0 && kind >= UP && state !== kind - 1) continue;
        const at = (place * this.width + state * this.labels + label) * LABEL;
        const latest = layer.labels[at + LATEST]!;
        if (latest !== 0 && latest >= from) least = Math.min(least, layer.labels[at + COST]!);
      }
    }
    return least;
  }

  /** The latest day on which a flow out of an actor can have happened, by a label of a layer; 0 where there is none. */
  dayOf(actor: number, depth: number, label: number): Offset {
    return this.layers[depth]!.trail!.days[this.#memory.places.find(actor) * this.width + label]!;
  }

  /**
   * The walk behind a label of an actor that is left by a flow, as the places of its records; the first one leads out of
   * the actor, on the latest day if `isLatest`. Only for a survey that keeps walks.
   */
  walk(actor: number, depth: number, label: number, isLatest: boolean): number[] {
    const { places } = this.#memory;
    const { records, dayRecords } = this.layers[depth]!.trail!;
    const walk: number[] = [];
    let at = (isLatest ? dayRecords : records)[places.find(actor) * this.width + label]!;
    let [from, wanted] = [actor, label];
    for (let layer = depth - 1; ; layer--) {
      walk.push(at);
      if (layer === 0) return walk;
      const kind = this.#rows.records[at]! >>> 29;
      if (wanted > 0 && (this.#terms.satisfiedBy(kind, from) & (1 << (wanted - 1))) !== 0) wanted = 0;
      from = rowOf(at / RECORD, this.#rows.starts);
      at = this.layers[layer]!.trail!.records[this.#latestLabel(places.find(from), layer, kind, wanted)]!;
    }
  }

  /** The label that made what an actor offered to a kind of link as late as it was. */
  #latestLabel(place: number, depth: number, kind: number, label: number): number {
    const { labels } = this.layers[depth]!;
    let best = place * this.width + label;
    for (let state = 1; state * this.labels < this.width; state++) {
      if (kind >= UP && state !== kind - 1) continue;
      const other = place * this.width + state * this.labels + label;
      if (labels[other * LABEL + LATEST]! > labels[best * LABEL + LATEST]!) best = other;
    }
    return best;
  }

  /** Ends the survey; nothing may be asked of it any more. */
  release(): void {
    this.#memory.clear(this.width);
    giveBack(this.#memory);
  }

  #addLayer(): Layer {
    const layer = this.#memory.addLayer(this.width);
    layer.trail = this.#keepsWalks ? (layer.trail ?? new Trail(layer.labels.length / LABEL)) : null;
    this.layers.push(layer);
    return layer;
  }

  #note(place: number, layer: Layer, depth: number): void {
    layer.places[layer.count++] = place;
    this.#memory.layersAt[place]! |= 1 << depth;
  }

  /** Whether an actor has, for each of its labels, one in a layer of fewer hops that is as late and as cheap. */
  #isDominated(place: number, depth: number): boolean {
    if ((this.#memory.layersAt[place]! & ((1 << depth) - 1)) === 0) return false;
    const last = this.layers[depth]!;
    for (let label = place * this.width; label < (place + 1) * this.width; label++) {
      const at = label * LABEL;
      const latest = last.labels[at + LATEST]!;
      if (latest === 0) continue;
      let dominated = false;
      for (let fewer = 1; fewer < depth && !dominated; fewer++) {
        const layer = this.layers[fewer]!;
        dominated = layer.labels[at + LATEST]! >= latest && layer.labels[at + COST]! <= last.labels[at + COST]!;
      }
      if (!dominated) return false;
    }
    return true;
  }

  /** Collects what an actor offers to each kind of link: WITHIN hops that follow each other do not turn. */
  #offer(place: number, layer: Layer, depth: number): void {
    const { latest, cost } = this.#offered;
    const flow = place * this.width;
    for (let label = 0; label < this.labels; label++) {
      const [up, down] = [this.labels + label, 2 * this.labels + label];
      latest[label] = layer.labels[(flow + label) * LABEL + LATEST]!;
      cost[label] = layer.labels[(flow + label) * LABEL + COST]!;
      // A WITHIN hop is never last.
      latest[up] = latest[down] = depth === 0 ? 0 : latest[label]!;
      cost[up] = cost[down] = cost[label]!;
      if (this.width === this.labels) continue;
      this.#merge(up, layer, flow + up);
      this.#merge(down, layer, flow + down);
      this.#merge(label, layer, flow + up);
      this.#merge(label, layer, flow + down);
    }
  }

  #merge(offered: number, layer: Layer, label: number): void {
    const latest = layer.labels[label * LABEL + LATEST]!;
    const cost = layer.labels[label * LABEL + COST]!;
    if (latest === 0) return;
    const own = this.#offered;
    const isFirst = own.latest[offered] === 0;
    if (isFirst || latest > own.latest[offered]!) own.latest[offered] = latest;
    if (isFirst || cost < own.cost[offered]!) own.cost[offered] = cost;
  }

  /** Looks at what leads into an actor, and labels where it comes from. */
  #lookInto(actor: number, next: Layer, depth: number): void {
    const { starts, blocks } = this.#rows;
    if (actor * BLOCKS >= blocks.length) {
      this.#lookThrough(starts[actor]!, starts[actor + 1]!, next, depth);
      return;
    }
    for (const materielClass of this.#terms.classes) {
      const block = actor * BLOCKS + materielClass;
      this.#lookThrough(blocks[block]!, blocks[block + 1]!, next, depth);
    }
  }

  #lookThrough(begin: number, end: number, next: Layer, depth: number): void {
    const terms = this.#terms;
    const { certain, slack, classBits, plainCosts } = terms;
    const { placeOf } = this.#memory.places;
    const { records } = this.#rows;
    const firstDay = this.#firstDay;
    const latestOfAll = this.#offered.latest[0]!;
    let at = begin * RECORD;
    for (; at < end * RECORD; at += RECORD) {
      const head = records[at]!;
      const kind = head >>> 29;
      const days = records[at + 1]!;
      const first = days >>> 16;
      if (first > latestOfAll) {
        if (kind < UP) break;
        if (!certain) continue;
      }
      const last = Math.min(FUTURE, (days & 0xffff) + slack);
      if (last < firstDay || (classBits & (1 << ((head >>> 24) & 31))) === 0) continue;
      const tail = records[at + 2]!;
      const cost = plainCosts !== null && kind < UP ? plainCosts[tail >>> 24]! : terms.costOf(head, tail);
      if (cost === Number.POSITIVE_INFINITY) continue;
      const other = head & LOW_24;
      if (placeOf[other]! >= 0) this.#label(other, at, kind, first, last, cost, next, depth);
    }
    this.#effort.attend((at - begin * RECORD) / RECORD);
  }

  /** Labels an actor by a link out of it, whose record is at `at`. */
  #label(
    actor: number,
    at: number,
    kind: number,
    first: Offset,
    last: Offset,
    cost: number,
    next: Layer,
    depth: number,
  ): void {
    const terms = this.#terms;
    const count = this.labels;
    const offeredLatest = this.#offered.latest;
    const offeredCost = this.#offered.cost;
    const { labels, trail } = next;
    const isPossible = !terms.certain;
    const offer = kind < UP ? 0 : (kind - 1) * count;
    const place = this.#memory.places.take(actor);
    const state = place * this.width + offer;
    const satisfied = count === 1 ? 0 : terms.satisfiedBy(kind, actor);
    for (let label = 0; label < count; label++) {
      const isSatisfied = label > 0 && (satisfied & (1 << (label - 1))) !== 0;
      const from = isSatisfied ? offer : offer + label;
      const until = offeredLatest[from]!;
      if (until === 0 || (isPossible && first > until)) continue;
      const latest = isPossible ? Math.min(last, until) : this.#certainBefore(kind, first, last, until);
      if (latest === 0) continue;
      const total = cost + offeredCost[from]!;
      const word = (state + label) * LABEL;
      const known = labels[word + LATEST]!;
      if (trail !== null) {
        const day = isPossible ? latest : last;
        if (latest > known) trail.records[state + label] = at;
        if (day > trail.days[state + label]!) {
          trail.days[state + label] = day;
          trail.dayRecords[state + label] = at;
        }
      }
      if (known === 0) {
        if ((this.#memory.layersAt[place]! & (1 << depth)) === 0) this.#note(place, next, depth);
        labels[word + LATEST] = latest;
        labels[word + COST] = total;
      } else {
        if (latest > known) labels[word + LATEST] = latest;
        if (total < labels[word + COST]!) labels[word + COST] = total;
      }
    }
  }

  /**
   * The last day by which all before a link must be over, if every choice of days is to fit what follows from `until`
   * on; 0 where that cannot be.
   */
  #certainBefore(kind: number, first: Offset, last: Offset, until: Offset): Offset {
    if (kind >= UP) return until; // certainty is about the flows around it
    return last > until || first < this.#firstDay ? 0 : first;
  }
}
