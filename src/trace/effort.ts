import { Abandoned } from '../model/errors.ts';

/** How much is done between two looks whether the answer is still wanted. */
const LOOK_EVERY = 4096;

/**
 * The work that an answer may cost, counted in links looked at and not in time, so that a question has the same
 * answer on every machine. One effort may be shared by several searches.
 */
export class Effort {
  #left: number;
  #untilLook = LOOK_EVERY;
  readonly #isAbandoned: () => boolean;
  /** What this is a part of. */
  readonly #whole: Effort | null;

  /** `isAbandoned` is asked now and then; once it says so, the work ends with `Abandoned`. */
  constructor(links: number, isAbandoned: () => boolean = () => false, whole: Effort | null = null) {
    this.#left = links;
    this.#isAbandoned = isAbandoned;
    this.#whole = whole;
  }

  /** Takes the work of looking at some links, which may be the last. */
  spend(links: number): void {
    this.#left = Math.max(0, this.#left - links);
    if (this.#whole) this.#whole.spend(links);
    else this.#look(links);
  }

  /**
   * Counts the work of a survey, which is always done whole. That of the question itself is free, so that there is effort
   * left to search with; that of the questions asked to answer or explain it is not.
   */
  attend(links: number): void {
    if (this.#whole) this.spend(links);
    else this.#look(links);
  }

  get exhausted(): boolean {
    return this.#left === 0;
  }

  /** A part of what is left, for a question asked besides. What that spends is gone here too. */
  share(part: number): Effort {
    return new Effort(Math.ceil(this.#left * part), this.#isAbandoned, this);
  }

  #look(links: number): void {
    this.#untilLook -= links;
    if (this.#untilLook > 0) return;
    this.#untilLook = LOOK_EVERY;
    if (this.#isAbandoned()) throw new Abandoned();
  }
}

/** What it costs to begin a search, besides its survey. */
export const SEARCH_EFFORT = 200;

/** What a path costs, besides the links that are looked at for it: it is kept, in some hundred bytes. */
export const PATH_EFFORT = 8;

/** Enough for nearly every question, and some seconds of work and a few hundred MB at the most. */
export const DEFAULT_EFFORT = 20_000_000;
