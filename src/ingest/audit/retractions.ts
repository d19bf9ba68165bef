import { UNBOUNDED_PAST } from '../../model/days.ts';
import { isStated } from '../../model/text.ts';
import type { Derivation } from '../../snapshot/derivation.ts';
import { dayOfClaim, isLater, type Moment } from '../../snapshot/evidence.ts';
import { optionalDay } from '../../snapshot/rows.ts';
import type { Row, Streams } from '../../store/port.ts';
import { jsonOf } from './finding.ts';

/**
 * What sources have taken back: the claims of earlier days, on the same subject, of the very source that retracts. Whether
 * they asserted or disputed does not matter.
 */
export class Retractions {
  readonly #sources: Derivation;
  /** The last retraction of each source on each subject: what an earlier one takes back, it takes back too. */
  readonly #last = new Map<string, Moment>();

  private constructor(sources: Derivation) {
    this.#sources = sources;
  }

  /** Reads the retractions of a store. */
  static async of(store: Streams, sources: Derivation): Promise<Retractions> {
    const retractions = new Retractions(sources);
    await store.stream('check/retractions', {}, (row) => {
      for (const source of sourcesOf(row, sources)) retractions.#add(row, source);
    });
    return retractions;
  }

  /** Whether a source has since taken back a claim of it. */
  withdraw(claim: Row, source: number): boolean {
    const last = this.#last.size > 0 ? this.#last.get(keyOf(claim, source)) : undefined;
    return last !== undefined && isLater(last, this.#momentOf(claim, source));
  }

  #add(row: Row, source: number): void {
    const [key, moment] = [keyOf(row, source), this.#momentOf(row, source)];
    const known = this.#last.get(key);
    if (known === undefined || isLater(moment, known)) this.#last.set(key, moment);
  }

  #momentOf({ statedOn, recordedAt }: Row, source: number): Moment {
    const recorded = optionalDay(recordedAt) ?? UNBOUNDED_PAST;
    const published = this.#sources.all[source]?.published ?? null;
    return { day: dayOfClaim(optionalDay(statedOn) ?? null, published, recorded), recordedAt: recorded };
  }
}

/** Indexes of the sources of a claim; of the one that it has, where all is well. */
export function sourcesOf({ sources: ids }: Row, sources: Derivation): number[] {
  return (ids as readonly string[]).flatMap((id) => sources.indexOf(id) ?? []);
}

/**
 * The same text for claims that speak of the same, whatever their stance:
 * - of one flow, and of no value;
 * - of one value: of the same property and unit, of one flow or of the very same nodes;
 * - of nodes and no value: of one `fact`. Two such claims without a fact are not known to speak of the same.
 */
export function subjectOf({ id, flow = null, property, value, unit, fact, about }: Row): string {
  if (isStated(property)) return jsonOf([property as string, value, unit, flow ?? (about as string[]).toSorted()]);
  if (flow !== null) return `flow ${flow}`;
  return isStated(fact) ? `fact ${fact}` : `claim ${id}`;
}

function keyOf(claim: Row, source: number): string {
  return `${source} ${subjectOf(claim)}`;
}
