import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay } from '../model/days.ts';
import { StoreUnavailable } from '../model/errors.ts';
import type { Queries, Row, Statements, Store, Value } from '../store/port.ts';
import { type Statement, splitStatements } from './statements.ts';

/** A seed script: either schema statements (constraints, indexes) or data, for no transaction takes both. */
export interface Script {
  readonly file: string;
  readonly sha256: string;
  readonly statements: readonly Statement[];
  readonly isSchema: boolean;
}

/** A seed script that cannot be read or run; the message names file, line and statement. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** How much of a statement that fails is shown: enough to know it, for a table can be long. */
const SHOWN_LINES = 6;

const DATE_LITERAL = /\bdate\(\s*'([^']*)'\s*\)/g;
const SCHEMA_STATEMENT = /^(CREATE|DROP)\s+([A-Z]+\s+)?(CONSTRAINT|INDEX)\b/i;

/** Reads the `*.cypher` files of a folder, in the order of their names. */
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
  return files.map((file) => readScript(dir, file));
}

function readScript(dir: string, file: string): Script {
  const text = readFileSync(join(dir, file), 'utf8');
  let statements: Statement[];
  try {
    statements = splitStatements(text);
  } catch (error) {
    throw new SeedError(`${file}, ${(error as Error).message}`);
  }
  refuseImpossibleDays(file, statements);
  const schema = statements.filter((statement) => SCHEMA_STATEMENT.test(statement.text)).length;
  if (schema > 0 && schema < statements.length) {
    throw new SeedError(`${file}: holds both schema and data statements, a script may hold only one of the two`);
  }
  return { file, sha256: sha256(text), statements, isSchema: schema > 0 };
}

/** A store may take an impossible day for none at all, and the bound would be lost without a word. */
function refuseImpossibleDays(file: string, statements: readonly Statement[]): void {
  for (const { text, line } of statements) {
    for (const match of text.matchAll(DATE_LITERAL)) {
      const day = match[1] as string;
      if (parseDay(day) !== undefined) continue;
      const at = line + text.slice(0, match.index).split('\n').length - 1;
      throw new SeedError(`${file}, line ${at}: date('${day}') is not a day of the calendar, accepted is YYYY-MM-DD`);
    }
  }
}

/** A digest of the scripts: a graph that holds these seeds says so with it. */
export function contentOf(scripts: readonly Script[]): string {
  return sha256(scripts.map((script) => `${script.file} ${script.sha256}\n`).join(''));
}

export type SeedOutcome =
  /** The store holds this very content already. */
  | 'unchanged'
  /** The store held no graph, or nothing but what an earlier seed brought: it holds the scripts' graph and no more. */
  | 'built'
  /** The scripts ran over a graph that holds more than seeds; what they no longer say is still there. */
  | 'added';

/**
 * Brings the scripts' graph into the store, in one write: all of it or nothing. Does nothing where the newest seed
 * run had the same content. `reset` removes the graph that is there first, whatever brought it.
 * Throws `SeedError` for a statement that fails, `StoreUnavailable` where the store does.
 */
export async function seed(store: Store, scripts: readonly Script[], reset = false): Promise<SeedOutcome> {
  const content = contentOf(scripts);
  if (!reset && (await newestSeed(store)) === content) return 'unchanged';
  const schema = (statements: Statements) =>
    run(
      statements,
      scripts.filter((script) => script.isSchema),
    );
  return store.write(async (writer) => {
    const outcome = reset || (await holdsOnlySeeds(writer)) ? 'built' : 'added';
    if (outcome === 'built') await writer.run('dataset/clear');
    const before = await count(writer);
    await run(
      writer,
      scripts.filter((script) => !script.isSchema),
    );
    // Over a graph that holds more, nothing can be told apart any longer, and so nothing will be built anew.
    await record(writer, content, scripts, before, outcome === 'built' ? await digest(writer) : null);
    return outcome;
  }, schema);
}

async function newestSeed(store: Store): Promise<string | undefined> {
  if ((await store.newest()) === null) return undefined;
  const reader = await store.read();
  try {
    return seedsOf(await reader.run('dataset/imports')).at(-1)?.sha256 as string | undefined;
  } finally {
    await reader.close();
  }
}

/** Whether the store holds what its newest seed run left there, nothing added or changed since. */
async function holdsOnlySeeds(store: Queries): Promise<boolean> {
  const imports = await store.run('dataset/imports');
  const newest = imports.at(-1);
  if (!newest) return (await count(store)).nodes === 0;
  return seedsOf(imports).length === imports.length && newest.digest === (await digest(store));
}

/** A digest of every node and relationship with all that they say, our own bookkeeping aside. */
async function digest(store: Queries): Promise<string> {
  const rows = [...(await store.run('dataset/nodes')), ...(await store.run('dataset/relationships'))];
  return sha256(rows.map(canonical).sort().join('\n'));
}

/** The same text for the same value, whatever the order in which a store gives keys and labels. */
function canonical(value: Value | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (value === null || value === undefined || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value as Row).filter(([, inner]) => inner !== null);
  return `{${entries.map(([key, inner]) => `${key}:${canonical(key === 'labels' ? [...(inner as string[])].sort() : inner)}`).sort()}}`;
}

async function count(store: Queries): Promise<{ nodes: number; relationships: number }> {
  const [counts] = await store.run('dataset/counts');
  return { nodes: Number(counts?.nodes), relationships: Number(counts?.relationships) };
}

function seedsOf(imports: readonly Row[]): Row[] {
  return imports.filter((row) => row.kind === 'seed');
}

async function run(statements: Statements, scripts: readonly Script[]): Promise<void> {
  for (const script of scripts) {
    for (const { text, line } of script.statements) {
      try {
        await statements.statement(text);
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error;
        const shown = text.split('\n').slice(0, SHOWN_LINES).join('\n');
        throw new SeedError(`${script.file}, line ${line}: ${(error as Error).message}\n${shown}`, { cause: error });
      }
    }
  }
}

async function record(
  writer: Queries,
  content: string,
  scripts: readonly Script[],
  before: { readonly nodes: number; readonly relationships: number },
  left: string | null,
): Promise<void> {
  const after = await count(writer);
  const others = (await writer.run('dataset/imports')).map((row) => String(row.sha256));
  await writer.run('dataset/finish-import', {
    // Of the imports' digests, in an order of their own: two stores with the same imports have the same content.
    contentHash: sha256([...new Set([...others, content])].sort().join('\n')),
    import: {
      id: `seed:${content.slice(0, 16)}`,
      kind: 'seed',
      fileName: scripts.map((script) => script.file).join(' '),
      sha256: content,
      digest: left,
      licence: 'Apache-2.0',
      attribution: 'armstrace seeds; every claim names its source',
      nodes: after.nodes - before.nodes,
      relationships: after.relationships - before.relationships,
    },
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
