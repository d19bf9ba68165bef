import { StoreUnavailable } from '../model/errors.ts';
import type { Statements, Writer } from '../store/port.ts';
import type { Finding } from './audit/finding.ts';
import type { Statement } from './cypher/statements.ts';
import { SeedError } from './errors.ts';
import { missingFor } from './missing.ts';
import type { Script } from './scripts.ts';

/** One statement of the scripts of a run. */
export interface Step {
  readonly file: string;
  readonly statement: Statement;
}

/** How much of a statement that fails is shown: enough to know it, for a table can be long. */
const SHOWN_LINES = 6;

/** The statements of scripts, in the order in which they run. */
export function stepsOf(scripts: readonly Script[]): Step[] {
  return scripts.flatMap(({ file, statements }) => statements.map((statement) => ({ file, statement })));
}

/** Executes schema statements. Throws `SeedError` for one that fails. */
export async function executeSchema(statements: Statements, scripts: readonly Script[]): Promise<void> {
  for (const step of stepsOf(scripts)) await execute(statements, step);
}

/** Executes a data statement and returns what it MATCHes by id in vain. Throws `SeedError` if it fails. */
export async function executeStep(writer: Writer, step: Step): Promise<Finding[]> {
  const missing = await missingFor(writer, step.statement);
  await execute(writer, step);
  return missing.map((finding) => ({ ...finding, file: step.file }));
}

async function execute(statements: Statements, { file, statement: { text, line } }: Step): Promise<void> {
  try {
    await statements.statement(text);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const shown = text.split('\n').slice(0, SHOWN_LINES).join('\n');
    throw new SeedError(`${file}, line ${line}: ${(error as Error).message}\n${shown}`, { cause: error });
  }
}
