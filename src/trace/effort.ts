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

  /** `isAbandoned` is asked now and then; once it says so, the work ends with `Abandoned`. */
  constructor(links: number, isAbandoned: () => boolean = () => false) {
    this.#left = links;
    this.#isAbandoned = isAbandoned;
  }

  /** Takes the work of looking at some links, which may be the last. */
  spend(links: number): void {
    this.#left = Math.max(0, this.#left - links);
    this.attend(links);
  }

  /** Counts work that has to be done whole, so is not limited, towards the next look. */
  attend(links: number): void {
    this.#untilLook -= links;
    if (this.#untilLook > 0) return;
    this.#untilLook = LOOK_EVERY;
    if (this.#isAbandoned()) throw new Abandoned();
  }

  get exhausted(): boolean {
    return this.#left === 0;
  }

  /** A part of what is left, to be spent on its own. */
  share(part: number): Effort {
    return new Effort(Math.ceil(this.#left * part), this.#isAbandoned);
  }
}

/** Enough for nearly every question, and about a second of work at the most. */
export const DEFAULT_EFFORT = 20_000_000;
