import { RECORD } from '../snapshot/adjacency.ts';
import { boundOf, type Offset } from '../snapshot/offsets.ts';
import type { Effort } from './effort.ts';
import { type Beginning, Lengthening } from './lengthening.ts';
import type { Link } from './links.ts';
import type { Narrowing } from './narrowing.ts';
import type { Paths } from './paths.ts';
import type { Question } from './question.ts';
import type { Terms } from './terms.ts';
import { latestDays } from './timeline.ts';

/**
 * Why a chain starts where it does: its start was chosen; it could be longer but for `maxHops`; what leads further
 * back is ruled out by a filter or by what the chain is; or no flow leads further back.
 */
export type ChainStart = 'CHOSEN' | 'MAX_HOPS' | 'RULED_OUT' | 'NO_EARLIER_FLOW';

/** Says where chains may start. */
export class Starting {
  readonly #terms: Terms;
  readonly #question: Question;
  readonly #paths: Paths;
  readonly #lengthening: Lengthening;

  constructor(terms: Terms, question: Question, paths: Paths, narrowing: Narrowing, effort: Effort) {
    this.#terms = terms;
    this.#question = question;
    this.#paths = paths;
    this.#lengthening = new Lengthening(terms, narrowing, effort);
  }

  /** Why a chain may start where the path to its end does; null where it may not. */
  reason(path: number, links: readonly Link[]): ChainStart | null {
    const { origins, maxHops, targets, period } = this.#question;
    if (origins !== null) return 'CHOSEN';
    if (this.#terms.startsAnywhere) return 'RULED_OUT';
    const beginning = this.#beginningOf(path);
    const end = Math.min(period.to, targets.get(this.#paths.actor(path))!);
    const needed = this.#lengthening.hopsNeeded(beginning, boundOf(latestDays(links, end)[0]!));
    if (links.length + needed <= maxHops) return null;
    if (Number.isFinite(needed)) return 'MAX_HOPS';
    return this.#lengthening.isRuledOut(beginning, this.#firstDays(path) & 0xffff) ? 'RULED_OUT' : 'NO_EARLIER_FLOW';
  }

  /** Whether nothing can come of a path, since whatever becomes of it could start earlier. It may say no too often. */
  isInVain(path: number): boolean {
    const { origins, maxHops } = this.#question;
    const left = this.#paths.left(path);
    if (origins !== null || this.#terms.startsAnywhere || this.#paths.hops(path) + left >= maxHops) return false;
    return this.#lengthening.isSure(this.#beginningOf(path), Math.max(0, left - 1));
  }

  #beginningOf(path: number): Beginning {
    const paths = this.#paths;
    return {
      actor: paths.origin(path),
      first: this.#firstDays(path) >>> 16,
      materiel: paths.materiel(path),
      has: (actor) => paths.has(path, actor),
    };
  }

  /** The first and the last day of its first hop, which is a flow. */
  #firstDays(path: number): Offset {
    const { into, arrays } = this.#terms.snapshot;
    return into.records[arrays.linkRecord[this.#paths.links(path)[0]!]! * RECORD + 1]!;
  }
}
