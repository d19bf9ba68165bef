import type { Finding } from './finding.ts';

/** Counts findings by rule and keeps the first few of each rule: in an order of theirs, or that in which they arrive. */
export class FirstPerRule<T extends Finding> {
  readonly #limit: number;
  readonly #compare: (a: T, b: T) => number;
  readonly #kept = new Map<string, T[]>();
  readonly #counts = new Map<string, number>();

  constructor(limit: number, compare: (a: T, b: T) => number = () => 0) {
    this.#limit = limit;
    this.#compare = compare;
  }

  add(finding: T): void {
    const { rule } = finding;
    this.#counts.set(rule, (this.#counts.get(rule) ?? 0) + 1);
    const kept = this.#kept.get(rule);
    if (!kept) this.#kept.set(rule, [finding]);
    else if (kept.push(finding) >= 2 * this.#limit) this.#truncate(kept); // half of them, so that sorting stays cheap
  }

  #truncate(kept: T[]): void {
    kept.sort(this.#compare);
    if (kept.length > this.#limit) kept.length = this.#limit;
  }

  /** What was kept, rule by rule. */
  get findings(): T[] {
    return [...this.#kept.keys()].sort().flatMap((rule) => {
      const kept = this.#kept.get(rule) ?? [];
      this.#truncate(kept);
      return kept;
    });
  }

  /** How many findings of each rule there were. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort());
  }
}
