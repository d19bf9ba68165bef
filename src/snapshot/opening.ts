import type { Reader, Store } from '../store/port.ts';
import { buildSnapshot, type Progress } from './build.ts';
import type { SnapshotCache } from './cache.ts';
import { stateOf } from './dataset.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot and a reader of the very version it was made from. */
export interface View {
  readonly snapshot: Snapshot;
  readonly reader: Reader;
}

export interface OpeningOptions {
  /** Is told that a snapshot could not be kept. */
  readonly onError: (error: unknown) => void;
  /** Is told now and then how far the reading of a large graph has come. */
  readonly onProgress?: Progress;
  /** Where snapshots are kept, so that the next start need not read the graph. */
  readonly cache?: SnapshotCache;
}

/** Opens the newest version. Where `old` is of the same one, its snapshot is not made again. */
export async function openView(store: Store, options: OpeningOptions, old?: View): Promise<View> {
  const reader = await store.read();
  try {
    return { reader, snapshot: await snapshotFor(store, reader, options, old) };
  } catch (error) {
    await reader.close();
    throw error;
  }
}

/** A view of a snapshot that was kept, while the store is still being opened: what its reader is asked waits for that. */
export function keptView(store: Store, version: string, snapshot: Snapshot): View {
  const opening = store.read();
  // Why a store could not be opened is said to whoever asks its reader; closing it has nothing to do then.
  const opened = opening.catch(() => null);
  const reader: Reader = {
    version,
    run: async (name, params) => (await opening).run(name, params),
    stream: async (name, params, take) => (await opening).stream(name, params, take),
    close: async () => (await opened)?.close(),
  };
  return { snapshot, reader };
}

/** Whether the snapshot was made of the graph that the reader sees. Throws what the reader does. */
export async function isSound({ snapshot, reader }: View): Promise<boolean> {
  const [dataset] = await reader.run('dataset/read');
  const { revision, contentHash } = stateOf(dataset);
  return snapshot.revision === revision && snapshot.contentHash === contentHash;
}

/** The snapshot that is at hand or was kept of a version, or a new one, which is kept. */
async function snapshotFor(
  store: Store,
  reader: Reader,
  { cache, onProgress, onError }: OpeningOptions,
  old?: View,
): Promise<Snapshot> {
  const origin = { address: store.address, version: reader.version };
  const kept = old?.reader.version === reader.version ? old.snapshot : await cache?.load(origin);
  if (kept && (await isSound({ snapshot: kept, reader }))) return kept;
  const snapshot = await buildSnapshot(reader, onProgress);
  // One that was read while others wrote may be of no one version: it is made again soon, and not kept.
  if (cache && (await store.newest()) === reader.version) cache.save(origin, snapshot).catch(onError);
  return snapshot;
}
