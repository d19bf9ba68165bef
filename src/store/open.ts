import { openEmbedded } from './embedded/store.ts';
import { type Neo4jSettings, openNeo4j } from './neo4j/store.ts';
import type { Store } from './port.ts';

/** How long a database that does not answer yet is waited for. */
const PATIENCE_MS = 30_000;

export interface StoreSettings {
  readonly dataDir: string;
  /** Where it is given, the graph is in Neo4j; else it is embedded, in `dataDir`. */
  readonly neo4j: Neo4jSettings | null;
}

/** Opens the store that the settings choose. Throws `StoreUnavailable`. */
export function openStore(settings: StoreSettings, onRetry?: (reason: string) => void): Promise<Store> {
  return settings.neo4j ? openNeo4j(settings.neo4j, PATIENCE_MS, onRetry) : openEmbedded(settings.dataDir);
}
