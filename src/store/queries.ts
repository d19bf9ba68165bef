import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../model/files.ts';

export const CYPHER_DIR = join(ROOT, 'cypher');

const OVERRIDES = ['neo4j'];
/** What the program is compared with, and never asks itself. */
const PEER = 'peer';

/**
 * Reads every query file: name (`records/flows`) -> text. An engine named here gets the files of
 * `cypher/ENGINE/` in place of the shared ones of the same name.
 */
export function loadQueries(engine: 'neo4j' | 'embedded', dir = CYPHER_DIR): ReadonlyMap<string, string> {
  const queries = new Map<string, string>();
  const add = (root: string, skip: readonly string[]) => {
    for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
      const name = entry.replaceAll('\\', '/').replace(/\.cypher$/, '');
      if (!entry.endsWith('.cypher') || skip.some((folder) => name.startsWith(`${folder}/`))) continue;
      queries.set(name, readFileSync(join(root, entry), 'utf8'));
    }
  };
  add(dir, [...OVERRIDES, PEER]);
  if (readdirSync(dir).includes(engine)) add(join(dir, engine), []);
  return queries;
}

/** The text of a named query. Throws for a name without a file, which is a mistake in the program. */
export function queryText(queries: ReadonlyMap<string, string>, name: string): string {
  const text = queries.get(name);
  if (text === undefined) throw new Error(`no query file cypher/${name}.cypher`);
  return text;
}
