import { ArmstraceError } from '../model/errors.ts';

const MOST_ITEMS = 50_000;

/**
 * Bounds what one answer may hold. Lists nest, so that a short query can ask for billions of things; every list takes
 * its items from the budget before they are looked at.
 */
export class AnswerBudget {
  #left = MOST_ITEMS;

  /** Gives the items back, if the answer may hold them too. Throws `LIMIT_EXCEEDED`. */
  take<T>(items: readonly T[]): readonly T[] {
    this.#left -= items.length;
    if (this.isExceeded) {
      const most = MOST_ITEMS.toLocaleString('en');
      throw new ArmstraceError('LIMIT_EXCEEDED', `The answer would hold more than ${most} list items: ask for fewer.`);
    }
    return items;
  }

  get isExceeded(): boolean {
    return this.#left < 0;
  }
}
