import type { Streams } from '../../store/port.ts';
import { judgeClaims } from './claims.ts';
import { compareFindings, type Finding, type Report } from './finding.ts';
import { FirstPerRule } from './first-per-rule.ts';
import { judgeFlows } from './flows.ts';
import { judgeNodes } from './nodes.ts';
import { judgePropertiesOfRelationships } from './properties.ts';
import { judgeRelationships } from './relationships.ts';
import { judgeSources } from './sources.ts';
import { judgeDatesAndYields, judgeParts } from './things.ts';
import { judgeTaxonomy } from './trees.ts';
import { judgeUnused } from './unused.ts';

/** What was found, each list in an order that does not depend on the store: by rule, then by what the findings are about. */
export interface Audit {
  /** What would make an answer wrong, or cannot be read; the first of each rule. */
  readonly errors: readonly Finding[];
  /** What is only thin; the first of each rule. */
  readonly warnings: readonly Finding[];
  /** How many findings of each rule there are, listed or not. A rule finds errors or warnings, never both. */
  readonly counts: Readonly<Record<string, number>>;
}

/** How many findings of a rule are listed unless more are asked for: in a large graph thin claims are many. */
export const LISTED_PER_RULE = 20;

/**
 * Looks at all that a store holds, by what the field's vocabularies and the graph's own rules say. Reads only. Goes through
 * every flow and claim once and keeps their ids, not their rows. All findings are counted, and `onFinding` hears of each.
 */
export async function audit(
  store: Streams,
  listedPerRule = LISTED_PER_RULE,
  onFinding: Report = () => {},
): Promise<Audit> {
  const found = new FirstPerRule(listedPerRule, compareFindings);
  const report = (finding: Finding) => {
    found.add(finding);
    onFinding(finding);
  };
  const known = await judgeNodes(store, report);
  await judgeRelationships(store, report);
  await judgePropertiesOfRelationships(store, report);
  await judgeTaxonomy(store, report);
  await judgeParts(store, report);
  await judgeDatesAndYields(store, report);
  await judgeSources(store, report);
  const flows = await judgeFlows(store, known, report);
  await judgeClaims(store, flows, report);
  await judgeUnused(store, flows.listed, report);
  const { findings, counts } = found;
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    warnings: findings.filter(({ severity }) => severity === 'warning'),
    counts,
  };
}
