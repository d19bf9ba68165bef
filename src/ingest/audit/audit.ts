import type { Streams } from '../../store/port.ts';
import { judgeClaims } from './claims.ts';
import { compareFindings, type Finding } from './finding.ts';
import { judgeFlows } from './flows.ts';
import { judgeLocators } from './located.ts';
import { judgeNodes } from './nodes.ts';
import { judgeProperties } from './properties.ts';
import { judgeRelationships } from './relationships.ts';
import { judgeSources } from './sources.ts';
import { judgeDatesAndYields, judgeParts } from './things.ts';
import { judgeTaxonomy } from './trees.ts';
import { judgeUnused } from './unused.ts';

/** What was found, each list in an order that does not depend on the store. */
export interface Audit {
  /** What would make an answer wrong, or cannot be read. */
  readonly errors: readonly Finding[];
  /** What is only thin. Of each rule at most 10,000: in a large graph thin claims are many. */
  readonly warnings: readonly Finding[];
  /** How many findings of each rule there are. A rule finds errors or warnings, never both. */
  readonly counts: Readonly<Record<string, number>>;
}

const WARNINGS_A_RULE = 10_000;

/**
 * Looks at all that a store holds, by what the field's vocabularies and the graph's own rules say. Reads only. Goes through
 * every flow and claim once and keeps their ids, not their rows.
 */
export async function audit(store: Streams): Promise<Audit> {
  const errors: Finding[] = [];
  const warnings: Finding[] = [];
  const counts = new Map<string, number>();
  const report = (finding: Finding) => {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (finding.severity === 'error') errors.push(finding);
    else if (count <= WARNINGS_A_RULE) warnings.push(finding);
  };
  const known = await judgeNodes(store, report);
  await judgeRelationships(store, report);
  await judgeProperties(store, report);
  await judgeTaxonomy(store, report);
  await judgeParts(store, report);
  await judgeDatesAndYields(store, report);
  const sources = await judgeSources(store, report);
  const flows = await judgeFlows(store, known, report);
  await judgeClaims(store, flows, sources, report);
  await judgeLocators(store, report);
  await judgeUnused(store, flows.listed, report);
  return {
    errors: errors.sort(compareFindings),
    warnings: warnings.sort(compareFindings),
    counts: Object.fromEntries([...counts].sort()),
  };
}
