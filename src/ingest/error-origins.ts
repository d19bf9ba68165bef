import type { Streams } from '../store/port.ts';
import { type Audit, audit, LISTED_PER_RULE } from './audit/audit.ts';
import { compareFindings, type Finding } from './audit/finding.ts';
import { FirstPerRule } from './audit/first-per-rule.ts';
import { sha256 } from './hash.ts';

/** The step of what was there before the first. */
export const BEFORE = -1;

/** An error that a run introduced, with the step after which it was first seen and has been there ever since. */
export interface Introduced extends Finding {
  readonly step: number;
}

/** What an audit found, and which of the errors were introduced since the audit before the first step. */
export interface AuditedStep {
  readonly found: Audit;
  readonly introduced: FirstPerRule<Introduced>;
}

/** Audits a store again and again while it changes, and knows of each error since when it has been there. */
export class ErrorOrigins {
  /** By digests, for a graph may hold a million errors. */
  #steps: ReadonlyMap<string, number> = new Map();

  /** Audits the store after a step; the first time `BEFORE` any. */
  async audit(store: Streams, step: number): Promise<AuditedStep> {
    const steps = new Map<string, number>();
    const introduced = new FirstPerRule(LISTED_PER_RULE, compareIntroduced);
    const keyOf = numberedKeys();
    const found = await audit(store, LISTED_PER_RULE, (finding) => {
      if (finding.severity !== 'error') return;
      const key = keyOf(finding);
      const since = this.#steps.get(key) ?? step;
      steps.set(key, since);
      if (since !== BEFORE) introduced.add({ ...finding, step: since });
    });
    this.#steps = steps;
    return { found, introduced };
  }
}

/** Gives each finding of an audit a key: what it says, and the how manieth it is that says the same. */
function numberedKeys(): (finding: Finding) => string {
  const times = new Map<string, number>();
  return (finding) => {
    const digest = sha256(JSON.stringify(Object.values(finding)));
    const time = times.get(digest) ?? 0;
    times.set(digest, time + 1);
    return `${digest} ${time}`;
  };
}

function compareIntroduced(a: Introduced, b: Introduced): number {
  return a.step - b.step || compareFindings(a, b);
}
