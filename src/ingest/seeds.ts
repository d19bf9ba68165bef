import type { Queries, Row, Statements, Store, Writer } from '../store/port.ts';
import { type RunFindings, runAuditedOnce } from './audited-run.ts';
import { runWithCheckpoints } from './checkpointed-run.ts';
import { CheckpointsNeeded } from './checkpoints.ts';
import { executeSchema } from './execute.ts';
import { count, digest, record } from './record.ts';
import { contentOf, type Script } from './scripts.ts';

export { SeedError } from './errors.ts';
export { contentOf, readScripts, type Script } from './scripts.ts';

export type SeedOutcome =
  /** The store holds this very content already. */
  | 'unchanged'
  /** The store held no graph, or nothing but what an earlier seed brought: it holds the scripts' graph and no more. */
  | 'built'
  /** The scripts ran over a graph that holds more than seeds; what they no longer say is still there. */
  | 'added';

/** What came of seeding, and what was found in the graph that it left. Nothing is looked at where nothing was written. */
export interface Seeded extends RunFindings {
  readonly outcome: SeedOutcome;
}

/** The store holds the seeds already. */
export const UNCHANGED: Seeded = { outcome: 'unchanged', inherited: [], warnings: [], counts: {} };

/**
 * Brings the scripts' graph into the store, in one write: all of it or nothing. Does nothing where the newest seed
 * run had the same content. `reset` removes the graph that is there first, whatever brought it.
 * Throws `SeedError` for a statement that fails and for errors that the scripts bring, `StoreUnavailable` where the store does.
 */
export async function seed(store: Store, scripts: readonly Script[], reset = false): Promise<Seeded> {
  if (!reset && (await newestSeed(store)) === contentOf(scripts)) return UNCHANGED;
  let run: Run = runAuditedOnce;
  for (;;) {
    try {
      return await write(store, scripts, reset, run);
    } catch (error) {
      if (!(error instanceof CheckpointsNeeded)) throw error;
      run = (writer, data) => runWithCheckpoints(writer, data, error.checkpoints);
    }
  }
}

type Run = (writer: Writer, data: readonly Script[]) => Promise<RunFindings>;

async function write(store: Store, scripts: readonly Script[], reset: boolean, run: Run): Promise<Seeded> {
  const [schema, data] = [scripts.filter((script) => script.isSchema), scripts.filter((script) => !script.isSchema)];
  const work = async (writer: Writer): Promise<Seeded> => {
    const outcome = reset || (await holdsOnlySeeds(writer)) ? 'built' : 'added';
    if (outcome === 'built') await writer.run('dataset/clear');
    const before = await count(writer);
    const found = await run(writer, data);
    const content = contentOf(scripts);
    const { name = null, licence = null, licenceUrls = [], attribution = null } = scripts[0]?.dataset ?? {};
    const made = {
      id: `seed:${content.slice(0, 16)}`,
      kind: 'seed',
      fileName: scripts.map((script) => script.file).join(' '),
      sha256: content,
      // Over a graph that holds more, nothing can be told apart any longer, and so nothing will be built anew.
      digest: outcome === 'built' ? await digest(writer) : null,
      name,
      licence,
      licenceUrls,
      attribution,
    };
    await record(writer, made, before);
    return { outcome, ...found };
  };
  return store.write(work, (statements: Statements) => executeSchema(statements, schema));
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

function seedsOf(imports: readonly Row[]): Row[] {
  return imports.filter((row) => row.kind === 'seed');
}
