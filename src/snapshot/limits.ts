import { ArmstraceError } from '../model/errors.ts';

/** How many of what a snapshot holds at the most. */
export interface Limits {
  readonly actors: number;
  readonly links: number;
}

/** Records number both with 24 bits; a Map, which the reading needs of both, has no more entries either. */
export const LIMITS: Limits = { actors: 2 ** 24, links: 2 ** 24 };

const WORDS = { actors: 'actors', links: 'flows and links of parts' } as const;

/** The graph has more than the snapshot can number. */
export class TooLarge extends ArmstraceError {
  constructor(what: keyof Limits, most: number) {
    super(
      'LIMIT_EXCEEDED',
      `the graph has more than ${most.toLocaleString('en')} ${WORDS[what]}, and a snapshot holds no more`,
    );
  }
}

/** Throws `TooLarge` where there are more than a snapshot holds. */
export function ensureRoom(what: keyof Limits, count: number, limits = LIMITS): void {
  if (count > limits[what]) throw new TooLarge(what, limits[what]);
}
