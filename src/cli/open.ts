import { contentOf, readScripts, type Seeded, seed, UNCHANGED } from '../ingest/seeds.ts';
import { SnapshotCache } from '../snapshot/cache.ts';
import { LiveGraph } from '../snapshot/live.ts';
import { openStore } from '../store/open.ts';
import { Tracer } from '../trace/tracer.ts';
import type { Settings } from './settings.ts';

/** The graph that the settings name, ready to be asked. */
export interface OpenGraph {
  readonly live: LiveGraph;
  readonly tracer: Tracer;
  /** What the seeds did to the store, and where that is. */
  readonly seeded: Seeded;
  readonly address: string;
  close(): Promise<void>;
}

export interface OpeningRules {
  /** A store that holds something is answered from as it is: whoever asks a question did not ask for a write. */
  readonly readOnly?: boolean;
  /** Hears how a long opening gets on. */
  readonly tell: (line: string) => void;
  /** Hears what goes wrong later. */
  readonly complain: (error: unknown) => void;
}

/** Opens the graph, and seeds it: where its seeds are not those at hand, or with `readOnly` where there is no graph. */
export async function openGraph(
  settings: Settings,
  { readOnly = false, tell, complain }: OpeningRules,
): Promise<OpenGraph> {
  const scripts = readScripts(settings.seedsDir);
  const content = contentOf(scripts);
  const store = await openStore(settings.store, (reason) => tell(`${reason}; trying again for 30 s`));
  const cache = new SnapshotCache(settings.store.dataDir);
  // What was kept says which seeds the graph holds: the store need not be open before there are answers.
  const version = await store.newest();
  const kept = version === null ? null : await cache.load({ address: store.address, version });
  const isLeft = kept?.seeds === content || (readOnly && version !== null);
  const seeded = isLeft ? UNCHANGED : await seed(store, scripts);
  const live = await LiveGraph.start(store, {
    onError: complain,
    onProgress: (what, rows) => tell(`reading    ${what}: ${rows.toLocaleString('en')}`),
    cache,
    kept: isLeft ? kept : null,
  });
  if (readOnly && seedsOf(live) !== content) {
    tell(`the graph was not made of the seeds in ${settings.seedsDir}: \`armstrace seed\` or \`serve\` would run them`);
  }
  const tracer = new Tracer();
  return {
    live,
    tracer,
    seeded,
    address: store.address,
    close: async () => {
      await tracer.close();
      await live.close();
      await store.close();
    },
  };
}

function seedsOf(live: LiveGraph): string | null {
  const { view, release } = live.acquire();
  release();
  return view.snapshot.seeds;
}
