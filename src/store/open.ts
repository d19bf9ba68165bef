import type { Neo4jSettings } from './neo4j/store.ts';
import type { Store } from './port.ts';

/** How long a database that does not answer yet is waited for. */
const PATIENCE_MS = 30_000;

export interface StoreSettings {
  readonly dataDir: string;
  /** Where it is given, the graph is in Neo4j; else it is embedded, in `dataDir`. */
  readonly neo4j: Neo4jSettings | null;
}

/** Opens the store that the settings choose, and loads its adapter alone. Throws `StoreUnavailable`. */
export async function openStore(settings: StoreSettings, onRetry?: (reason: string) => void): Promise<Store> {
  if (!settings.neo4j) return (await import('./embedded/store.ts')).openEmbedded(settings.dataDir);
  return (await import('./neo4j/store.ts')).openNeo4j(settings.neo4j, PATIENCE_MS, onRetry);
}
