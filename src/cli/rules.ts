import type { Audit } from '../ingest/audit/audit.ts';
import type { Finding } from '../ingest/audit/finding.ts';

/** What one rule found. */
export interface Broken {
  readonly rule: string;
  /** How many there are, of which some may not be listed. */
  readonly count: number;
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** Findings by the rules that found them, in the order in which they come. */
export function byRule(findings: readonly Finding[], counts: Audit['counts']): Broken[] {
  const rules = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const others = rules.get(finding.rule);
    if (others) others.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return Array.from(rules, ([rule, of]) => ({ rule, count: counts[rule] ?? of.length, first: of[0], findings: of }));
}

/** A number with its thousands apart. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}
