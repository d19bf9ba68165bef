/**
 * Gives the actors that a question meets places from 1 on, in the order in which they are met, so that what is noted of
 * them lies close together in memory, however far apart they are in the graph. Some actors are *walls*: they are not
 * gone back through, but may have a place.
 */
export class Places {
  /** The place of each actor, 0 for none yet; of a wall, minus its place. */
  readonly placeOf: Int32Array;
  /** The actor at each place. */
  readonly actorAt: Int32Array;
  #count = 0;

  constructor(actors: number) {
    this.placeOf = new Int32Array(actors);
    this.actorAt = new Int32Array(actors + 1);
  }

  /** How many actors have a place. */
  get count(): number {
    return this.#count;
  }

  /** The place of an actor, which gets one if it has none. */
  take(actor: number): number {
    const known = this.find(actor);
    if (known !== 0) return known;
    this.actorAt[++this.#count] = actor;
    this.placeOf[actor] = this.#count;
    return this.#count;
  }

  /** The place of an actor, 0 where it has none. */
  find(actor: number): number {
    return Math.abs(this.placeOf[actor]!);
  }

  /** Makes an actor a wall. */
  block(actor: number): void {
    this.placeOf[actor] = -this.take(actor);
  }

  clear(): void {
    for (let place = 1; place <= this.#count; place++) this.placeOf[this.actorAt[place]!] = 0;
    this.#count = 0;
  }
}
