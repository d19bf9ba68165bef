import type { Writer } from '../store/port.ts';
import { type Audit, audit } from './audit/audit.ts';
import type { Finding } from './audit/finding.ts';
import { CheckpointsNeeded, endsOfFiles } from './checkpoints.ts';
import { executeStep, stepsOf } from './execute.ts';
import type { Script } from './scripts.ts';
import { locateWarnings } from './warning-places.ts';

/** What was found in the graph that a run left. */
export interface RunFindings {
  /** Errors that were there before; the first of each rule. */
  readonly inherited: readonly Finding[];
  /** The first of each rule, with the place in the scripts. */
  readonly warnings: readonly Finding[];
  /** How many findings of each rule there are. */
  readonly counts: Audit['counts'];
}

/** Runs data scripts and audits what they leave, once. Throws `CheckpointsNeeded` for an error, whoever introduced it. */
export async function runAuditedOnce(writer: Writer, scripts: readonly Script[]): Promise<RunFindings> {
  const steps = stepsOf(scripts);
  for (const step of steps) {
    const missing = await executeStep(writer, step);
    if (missing.length > 0) throw new CheckpointsNeeded(endsOfFiles(steps));
  }
  const { errors, warnings, counts } = await audit(writer);
  if (errors.length > 0) throw new CheckpointsNeeded(endsOfFiles(steps));
  return { inherited: [], warnings: locateWarnings(warnings, steps), counts };
}
