import type { Audit } from '../ingest/audit/audit.ts';
import type { Finding } from '../ingest/audit/finding.ts';

/** What one rule found. */
export interface RuleFindings {
  readonly rule: string;
  /** How many there are, of which only the first are listed. */
  readonly count: number;
  readonly first: Finding;
  readonly listed: readonly Finding[];
}

/** Findings by the rules that found them, in the order in which they come. */
export function byRule(findings: readonly Finding[], counts: Audit['counts']): RuleFindings[] {
  const rules = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const others = rules.get(finding.rule);
    if (others) others.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return Array.from(rules, ([rule, listed]) => ({
    rule,
    count: counts[rule] ?? listed.length,
    first: listed[0],
    listed,
  }));
}

/** How many findings of these rules there are. */
export function totalOf(rules: readonly RuleFindings[]): number {
  return rules.reduce((sum, { count }) => sum + count, 0);
}
