import { type Finding, tell } from '../ingest/audit/finding.ts';
import type { Seeded, SeedOutcome } from '../ingest/seeds.ts';
import { escaped } from '../model/escaping.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { counted, grouped } from './count.ts';
import { byRule, totalOf } from './rules.ts';

const OUTCOMES: Readonly<Record<SeedOutcome, string>> = {
  unchanged: 'the store holds these seeds already',
  built: 'the graph was built from the seeds',
  added:
    'the seeds ran over a graph that holds more than seeds; what they no longer say is still there, `seed --reset` removes it',
};

/** What a person is told of the graph: how much there is, how it came there, what could not take part and what is thin. */
export function reportGraph(snapshot: Snapshot, seeded: Seeded, address: string): string {
  const { actorCount, flowCount, revision, excluded } = snapshot;
  return [
    `armstrace: ${counted(actorCount, 'actor')}, ${counted(flowCount, 'flow')}, revision ${revision}, store ${address}`,
    `           ${OUTCOMES[seeded.outcome]}`,
    ...excluded.map(({ reason, count, examples }) => `left out   ${count}: ${reason} (${examples.join(', ')})`),
    ...reportFindings('error', 'that the store already had', seeded.inherited, seeded),
    ...reportFindings('warning', 'about thin data', seeded.warnings, seeded),
  ]
    .map(escaped)
    .join('\n');
}

/** One of each rule, where nobody asked for them. */
function reportFindings(noun: string, which: string, findings: readonly Finding[], { counts }: Seeded): string[] {
  const rules = byRule(findings, counts);
  if (rules.length === 0) return [];
  return [
    `found      ${counted(totalOf(rules), noun)} ${which}: \`armstrace check\` lists them`,
    ...rules.map(({ rule, count, first }) => `           ${grouped(count)} ${rule}, such as ${tell(first)}`),
  ];
}
