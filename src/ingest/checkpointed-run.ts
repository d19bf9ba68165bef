import type { Writer } from '../store/port.ts';
import { LISTED_PER_RULE } from './audit/audit.ts';
import type { Finding } from './audit/finding.ts';
import { FirstPerRule } from './audit/first-per-rule.ts';
import type { RunFindings } from './audited-run.ts';
import { type Checkpoints, CheckpointsNeeded, splitStretches } from './checkpoints.ts';
import { BEFORE, ErrorOrigins, type Introduced } from './error-origins.ts';
import { refusal } from './errors.ts';
import { executeStep, type Step, stepsOf } from './execute.ts';
import type { Script } from './scripts.ts';
import { StatementLines } from './statement-lines.ts';
import { locateWarnings } from './warning-places.ts';

/**
 * Runs data scripts and audits the graph before the first statement and at each checkpoint, the last of which is the last
 * statement. Throws `SeedError` with the errors that the scripts introduced, and `CheckpointsNeeded` where it takes more
 * checkpoints to know the statements that introduced them.
 */
export async function runWithCheckpoints(
  writer: Writer,
  scripts: readonly Script[],
  checkpoints: Checkpoints,
): Promise<RunFindings> {
  const steps = stepsOf(scripts);
  const origins = new ErrorOrigins();
  const missing = new FirstPerRule<Finding>(LISTED_PER_RULE);
  let { found, introduced } = await origins.audit(writer, BEFORE);
  for (const [at, step] of steps.entries()) {
    for (const finding of await executeStep(writer, step)) missing.add(finding);
    if (checkpoints.has(at)) ({ found, introduced } = await origins.audit(writer, at));
  }
  const errors = introduced.findings;
  const refined = splitStretches(
    checkpoints,
    errors.map(({ step }) => step),
  );
  if (refined.size > checkpoints.size) throw new CheckpointsNeeded(refined);
  const refused = [...missing.findings, ...locateErrors(errors, steps)];
  if (refused.length > 0) throw refusal(refused, { ...missing.counts, ...introduced.counts });
  return { inherited: found.errors, warnings: locateWarnings(found.warnings, steps), counts: found.counts };
}

function locateErrors(errors: readonly Introduced[], steps: readonly Step[]): Finding[] {
  const lines = new StatementLines();
  return errors.map(({ step, ...error }) => {
    const { file, statement } = steps[step] as Step;
    return { ...error, file, line: lines.lineOf(statement, error) };
  });
}
