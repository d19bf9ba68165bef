import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LISTED_PER_RULE } from './audit/audit.ts';
import type { Finding } from './audit/finding.ts';
import { FirstPerRule } from './audit/first-per-rule.ts';
import { type Statement, splitStatements } from './cypher/statements.ts';
import { type Dataset, readDataset } from './datapackage.ts';
import { refusal, SeedError } from './errors.ts';
import { sha256 } from './hash.ts';
import { mistakesIn } from './mistakes.ts';

/** A seed script: either schema statements (constraints, indexes) or data, for no transaction takes both. */
export interface Script {
  readonly file: string;
  readonly sha256: string;
  readonly statements: readonly Statement[];
  readonly isSchema: boolean;
  /** The data set that its folder says it is of; null where it says nothing. */
  readonly dataset: Dataset | null;
}

const SCHEMA_STATEMENT = /^(CREATE|DROP)\s+([A-Z]+\s+)?(CONSTRAINT|INDEX)\b/i;

/**
 * Reads the `*.cypher` files of a folder, in the order of their names, and its `datapackage.json` where there is one. Throws
 * `SeedError` for what cannot be read; for impossible days, and labels and types that are none of ours, all of them at once.
 */
export function readScripts(dir: string): Script[] {
  let files: string[];
  try {
    files = readdirSync(dir)
      .filter((file) => file.endsWith('.cypher'))
      .sort();
  } catch (error) {
    throw new SeedError(`the seeds folder ${dir} cannot be read: ${(error as Error).message}`);
  }
  if (files.length === 0) throw new SeedError(`the seeds folder ${dir} holds no *.cypher file`);
  const dataset = readDataset(dir);
  const scripts = files.map((file) => ({ ...readScript(dir, file), dataset }));
  const mistakes = new FirstPerRule<Finding>(LISTED_PER_RULE);
  for (const { file, statements, isSchema } of scripts) {
    if (!isSchema) for (const mistake of mistakesIn(file, statements)) mistakes.add(mistake);
  }
  const { findings, counts } = mistakes;
  if (findings.length > 0) throw refusal(findings, counts);
  return scripts;
}

function readScript(dir: string, file: string): Omit<Script, 'dataset'> {
  const text = readFileSync(join(dir, file), 'utf8');
  let statements: Statement[];
  try {
    statements = splitStatements(text);
  } catch (error) {
    throw new SeedError(`${file}, ${(error as Error).message}`);
  }
  const schema = statements.filter((statement) => SCHEMA_STATEMENT.test(statement.text)).length;
  if (schema > 0 && schema < statements.length) {
    throw new SeedError(`${file}: holds both schema and data statements, a script may hold only one of the two`);
  }
  return { file, sha256: sha256(text), statements, isSchema: schema > 0 };
}

/** A digest of the scripts and of what they say they are: a graph that holds these seeds says so with it. */
export function contentOf(scripts: readonly Script[]): string {
  const dataset = scripts[0]?.dataset;
  const files = scripts.map((script) => `${script.file} ${script.sha256}\n`).join('');
  return sha256(dataset ? `${files}${dataset.sha256}\n` : files);
}
