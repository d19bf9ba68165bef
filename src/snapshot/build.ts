import type { Row, Streams } from '../store/port.ts';
import { stateOf } from './dataset.ts';
import { Exclusions } from './exclusions.ts';
import { layOut } from './layout.ts';
import { LIMITS, type Limits } from './limits.ts';
import { readActors } from './read-actors.ts';
import { readClaims } from './read-claims.ts';
import { readLinks } from './read-links.ts';
import { readSources } from './read-sources.ts';
import { readTaxonomy } from './read-taxonomy.ts';
import { readThings } from './read-things.ts';
import { text } from './rows.ts';
import type { Snapshot } from './snapshot.ts';

/** Is told how many rows of what have been read. */
export type Progress = (what: string, rows: number) => void;

const PROGRESS_EVERY = 100_000;

/** How often a build starts again because the graph changed under it, before it says so. */
const ATTEMPTS = 5;

/**
 * Reads the graph into a snapshot, row by row. What cannot take part (a flow from an actor to itself, one that lists a
 * materiel nobody knows, ...) is left out and counted in `excluded`. Throws `StoreUnavailable` where the store does,
 * `TooLarge` for a graph of which a snapshot cannot hold all, as soon as so much of it has been read.
 */
export async function buildSnapshot(
  store: Streams,
  onProgress: Progress = () => {},
  limits: Limits = LIMITS,
): Promise<Snapshot> {
  const counting = reporting(store, onProgress);
  for (let attempt = 1; ; attempt++) {
    const [before] = await store.run('dataset/read');
    const snapshot = await readGraph(counting, before, limits);
    const [after] = await store.run('dataset/read');
    // A store may be written to while it is read; only what was the same before and after is one state of the graph.
    if (before?.revision === after?.revision) return snapshot;
    if (attempt === ATTEMPTS) throw new Error(`the graph changed during each of ${ATTEMPTS} attempts to read it`);
  }
}

async function readGraph(store: Streams, dataset: Row | undefined, limits: Limits): Promise<Snapshot> {
  const exclusions = new Exclusions();
  const materiel = await readTaxonomy(store, exclusions);
  const sources = await readSources(store, exclusions);
  const actors = await readActors(store, exclusions, limits);
  const things = await readThings(store, exclusions);
  const { links, rankOf, ...lists } = await readLinks(store, actors, materiel, things, exclusions, limits);
  const testimony = await readClaims(store, sources, rankOf, links.profile, exclusions);
  const header = {
    ...stateOf(dataset),
    seeds: await newestSeeds(store),
    builtAt: new Date().toISOString(),
    excluded: exclusions.list(),
  };
  const records = { materiel, sources, actors: actors.columns, things: things.columns };
  return layOut({ header, ...records, links, ...lists, testimony });
}

/** The digest of the newest seed run, null where there was none. */
async function newestSeeds(store: Streams): Promise<string | null> {
  const imports = await store.run('dataset/imports'); // oldest first
  return text(imports.findLast((row) => row.kind === 'seed')?.sha256);
}

/** The same store, but it says how far a long read has come. */
function reporting(store: Streams, onProgress: Progress): Streams {
  return {
    run: (name, params) => store.run(name, params),
    stream: (name, params, take) => {
      let rows = 0;
      return store.stream(name, params, (row) => {
        if (++rows % PROGRESS_EVERY === 0) onProgress(name, rows);
        take(row);
      });
    },
  };
}
