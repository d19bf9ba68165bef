import { StoreUnavailable } from '../model/errors.ts';
import type { Statements, Writer } from '../store/port.ts';
import { type Audit, audit } from './audit/audit.ts';
import type { Finding } from './audit/finding.ts';
import { Brought } from './brought.ts';
import type { Statement } from './cypher/statements.ts';
import { refusal, SeedError } from './errors.ts';
import { missingFor } from './missing.ts';
import { Places } from './places.ts';
import type { Script } from './scripts.ts';

/** What was found in what a run leaves. */
export interface Judged {
  /** Errors that were there before. */
  readonly inherited: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** How many findings of each rule there are, as in an `Audit`. */
  readonly counts: Audit['counts'];
}

/**
 * Something is wrong with a run, and it was not seen from how near it would have to be: the run is to be rolled back and made
 * again, looking closely.
 */
export class Doubtful extends Error {
  override readonly name = 'Doubtful';
  /** The files of which every statement is to be looked at. */
  readonly closely: ReadonlySet<string>;

  constructor(closely: Iterable<string> = []) {
    super('a run is to be looked at more closely');
    this.closely = new Set(closely);
  }
}

/** How much of a statement that fails is shown: enough to know it, for a table can be long. */
const SHOWN_LINES = 6;

/** Runs schema statements. Throws `SeedError` for one that fails. */
export async function runSchema(statements: Statements, scripts: readonly Script[]): Promise<void> {
  for (const script of scripts) for (const statement of script.statements) await runOne(statements, script, statement);
}

/** Runs data scripts and looks at what they leave, once. Throws `Doubtful` for an error in it, whoever brought it. */
export async function runAtOnce(writer: Writer, scripts: readonly Script[]): Promise<Judged> {
  for (const script of scripts) {
    for (const statement of script.statements) {
      if ((await runStatement(writer, script, statement)).length > 0) throw new Doubtful();
    }
  }
  const left = await audit(writer, Number.POSITIVE_INFINITY);
  if (left.errors.length > 0) throw new Doubtful();
  return judged(left, [], scripts);
}

/**
 * Runs data scripts and looks at what is there before the first of them and after each, and after each statement of those that
 * `closely` names: what is wrong is of the one after which it came and stayed. Throws `SeedError` with all that the scripts
 * brought; `Doubtful` where the line of some of it could only be found by looking closely.
 */
export async function runStepByStep(
  writer: Writer,
  scripts: readonly Script[],
  closely: ReadonlySet<string>,
): Promise<Judged> {
  let left = await audit(writer, Number.POSITIVE_INFINITY);
  const brought = new Brought(left.errors);
  const missing: Finding[] = [];
  for (const script of scripts) {
    for (const statement of script.statements) {
      missing.push(...(await runStatement(writer, script, statement)));
      if (statement !== script.statements.at(-1) && !closely.has(script.file)) continue;
      left = await audit(writer, Number.POSITIVE_INFINITY);
      brought.see(left.errors, script.file, closely.has(script.file) ? statement.line : undefined);
    }
  }
  const places = new Places(scripts);
  const errors = brought
    .list()
    .map(({ finding, file, line }) => ({ ...(line && { line }), ...places.place(finding, file) }));
  const vague = errors.flatMap(({ file, line }) => (file !== undefined && line === undefined ? file : []));
  if (vague.length > 0) throw new Doubtful([...closely, ...vague]);
  if (missing.length + errors.length > 0) throw refusal([...missing, ...errors].sort(inOrderOfFiles));
  return judged(left, left.errors, scripts);
}

function judged({ warnings, counts }: Audit, inherited: readonly Finding[], scripts: readonly Script[]): Judged {
  const places = new Places(scripts);
  return { inherited, warnings: warnings.map((warning) => places.place(warning)), counts };
}

/** Runs a statement; what it matches in vain. */
async function runStatement(writer: Writer, script: Script, statement: Statement): Promise<Finding[]> {
  const missing = await missingFor(writer, statement);
  await runOne(writer, script, statement);
  return missing.map((finding) => ({ ...finding, file: script.file }));
}

async function runOne(statements: Statements, { file }: Script, { text, line }: Statement): Promise<void> {
  try {
    await statements.statement(text);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const shown = text.split('\n').slice(0, SHOWN_LINES).join('\n');
    throw new SeedError(`${file}, line ${line}: ${(error as Error).message}\n${shown}`, { cause: error });
  }
}

function inOrderOfFiles(a: Finding, b: Finding): number {
  const [first, second] = [a.file ?? '', b.file ?? ''];
  return first === second ? (a.line ?? 0) - (b.line ?? 0) : first < second ? -1 : 1;
}
