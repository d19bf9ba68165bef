import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const CONSUMERS = join(import.meta.dirname, '../../consumers');
const JAR = join(CONSUMERS, '.jars/gephi-toolkit-0.10.1-all.jar');

/** Why Gephi cannot be asked; null where it can. */
export const noGephi =
  existsSync(JAR) && spawnSync('java', ['-version']).status === 0
    ? null
    : 'run tests/consumers/install.sh, which needs Maven, with Java 17 or later';

/** What Gephi holds after an import: of each node and edge what its columns hold, by their ids, which are in small letters. */
export interface InGephi {
  readonly nodes: readonly Record<string, unknown>[];
  readonly edges: readonly Record<string, unknown>[];
  /** What its report of the import complains of. */
  readonly issues: readonly string[];
  /** What it shows of the workspace. */
  readonly description: string;
}

/** Imports each text, as a file of that ending, as Gephi does where nobody changes its choices. */
export async function askGephi(ending: string, texts: readonly string[]): Promise<InGephi[]> {
  const folder = await mkdtemp(join(tmpdir(), 'armstrace-gephi-'));
  try {
    const files = texts.map((_, at) => join(folder, `${at}.${ending}`));
    await Promise.all(files.map((file, at) => writeFile(file, texts[at] as string)));
    const command = ['-Duser.timezone=UTC', '-cp', JAR, join(CONSUMERS, 'Gephi.java'), ...files];
    const { stdout } = await promisify(execFile)('java', command);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}
