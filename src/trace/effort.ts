/**
 * The work that an answer may cost, counted in links looked at and not in time, so that a question has the same
 * answer on every machine. One effort may be shared by several searches.
 */
export class Effort {
  #left: number;

  constructor(links: number) {
    this.#left = links;
  }

  /** Takes one link's worth; false once nothing is left. */
  spend(): boolean {
    if (this.#left === 0) return false;
    this.#left--;
    return true;
  }

  get exhausted(): boolean {
    return this.#left === 0;
  }
}

/** Enough for every question on graphs of some thousand flows, and about a second of work at the most. */
export const DEFAULT_EFFORT = 1_000_000;
