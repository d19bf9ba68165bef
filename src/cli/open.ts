import { contentOf, readScripts, type SeedOutcome, seed } from '../ingest/seeds.ts';
import { SnapshotCache } from '../snapshot/cache.ts';
import { LiveGraph } from '../snapshot/live.ts';
import { openStore } from '../store/open.ts';
import { Tracer } from '../trace/tracer.ts';
import type { Settings } from './settings.ts';

/** The graph that the settings name, seeded and ready to be asked. */
export interface OpenGraph {
  readonly live: LiveGraph;
  readonly tracer: Tracer;
  /** What the seeds did to the store, and where that is. */
  readonly outcome: SeedOutcome;
  readonly address: string;
  close(): Promise<void>;
}

/** Opens the graph. `tell` hears how a long opening gets on, `complain` what goes wrong later. */
export async function openGraph(
  settings: Settings,
  tell: (line: string) => void,
  complain: (error: unknown) => void,
): Promise<OpenGraph> {
  const scripts = readScripts(settings.seedsDir);
  const store = await openStore(settings.store, (reason) => tell(`${reason}; trying again for 30 s`));
  const cache = new SnapshotCache(settings.store.dataDir);
  // What was kept says which seeds the graph holds: the store need not be open before there are answers.
  const version = await store.newest();
  const kept = version === null ? null : await cache.load({ address: store.address, version });
  const isSeeded = kept?.seeds === contentOf(scripts);
  const outcome = isSeeded ? 'unchanged' : await seed(store, scripts);
  const live = await LiveGraph.start(store, {
    onError: complain,
    onProgress: (what, rows) => tell(`reading    ${what}: ${rows.toLocaleString('en')}`),
    cache,
    kept: isSeeded ? kept : null,
  });
  const tracer = new Tracer();
  return {
    live,
    tracer,
    outcome,
    address: store.address,
    close: async () => {
      await tracer.close();
      await live.close();
      await store.close();
    },
  };
}
