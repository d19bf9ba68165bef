import type { Finding } from './audit/finding.ts';

/** Errors that were not there before a run, each with the step of it after which it came and stayed. */
export class Brought {
  readonly #before: ReadonlySet<string>;
  readonly #errors = new Map<string, { finding: Finding; file: string; line: number | undefined }>();

  constructor(before: readonly Finding[]) {
    this.#before = new Set(keyed(before).keys());
  }

  /** Takes what is there after a step. What is gone again was of no account. */
  see(errors: readonly Finding[], file: string, line: number | undefined): void {
    const there = keyed(errors);
    for (const [key, finding] of there) {
      if (!this.#before.has(key) && !this.#errors.has(key)) this.#errors.set(key, { finding, file, line });
    }
    for (const key of [...this.#errors.keys()]) if (!there.has(key)) this.#errors.delete(key);
  }

  list() {
    return [...this.#errors.values()];
  }
}

/** Findings by what they say; what is said twice is told apart by which time it is. */
function keyed(findings: readonly Finding[]): Map<string, Finding> {
  const keys = new Map<string, Finding>();
  for (const finding of findings) {
    const said = JSON.stringify(Object.values(finding));
    let time = 0;
    while (keys.has(`${said} ${time}`)) time++;
    keys.set(`${said} ${time}`, finding);
  }
  return keys;
}
