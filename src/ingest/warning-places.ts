import type { Finding } from './audit/finding.ts';
import type { Step } from './execute.ts';
import { idsOf, StatementLines } from './statement-lines.ts';

/**
 * Warnings with the file and line of the statement that brought them, as far as its text shows that: no run is made again for
 * what is only thin. Those that no statement speaks of are left as they are.
 */
export function locateWarnings(warnings: readonly Finding[], steps: readonly Step[]): Finding[] {
  const mentions = mentionsIn(steps, new Set(warnings.flatMap(textsOf)));
  const lines = new StatementLines();
  return warnings.map((warning) => {
    const step = stepOf(warning, mentions, lines);
    return step ? { ...warning, file: step.file, line: lines.lineOf(step.statement, warning) } : warning;
  });
}

/** What a statement is known by that a finding is about. */
function textsOf(finding: Finding): string[] {
  return finding.property === undefined ? idsOf(finding) : [...idsOf(finding), finding.property];
}

/** The statements in which each of these texts and names stands. */
function mentionsIn(steps: readonly Step[], texts: ReadonlySet<string>): Map<string, Set<Step>> {
  const mentions = new Map(Array.from(texts, (text) => [text, new Set<Step>()]));
  for (const step of steps) {
    for (const { kind, value } of step.statement.tokens) {
      if (kind === 'text' || kind === 'word' || kind === 'name') mentions.get(value)?.add(step);
    }
  }
  return mentions;
}

/** The first of the statements that tell most of it: that name the property, make the thing, or mention it at least. */
function stepOf(
  finding: Finding,
  mentions: ReadonlyMap<string, ReadonlySet<Step>>,
  lines: StatementLines,
): Step | undefined {
  const of = (text: string | undefined) => (text === undefined ? undefined : mentions.get(text)) ?? new Set<Step>();
  const [id, to = id] = idsOf(finding);
  const mentioning = [...of(id)].filter((step) => of(to).has(step));
  const naming = of(finding.property);
  return (
    mentioning.find((step) => naming.has(step)) ??
    naming.values().next().value ??
    mentioning.find((step) => id !== undefined && lines.makes(step.statement, id)) ??
    mentioning[0]
  );
}
