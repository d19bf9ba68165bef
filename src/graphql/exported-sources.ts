import type { ExportedSource } from '../export/graph.ts';
import type { SnapshotSource } from '../snapshot/derivation.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ViewEdge } from '../trace/view.ts';
import type { Context } from './context.ts';
import { sourcesThatCount } from './counted.ts';
import { exportedSource } from './exported-evidence.ts';
import type { SourceRecord } from './records.ts';
import { idsAt, loaded } from './resolvers/shared.ts';

/**
 * The sources that edges cite and all that these derive from, in the order of their ids. What derives from what is in
 * the snapshot: one round trip reads them, however far back that leads.
 */
export function sourcesBehind(edges: Iterable<ViewEdge>, context: Context): Promise<ExportedSource[]> {
  const cited = citedBy(edges, context.snapshot);
  return read(context.snapshot.sources.withLineages(cited), context, (_, index) => cited.has(index));
}

/** All sources of the graph. Cited are those from which anything is claimed, of flows or of whatever else. */
export function allSources(context: Context): Promise<ExportedSource[]> {
  return read([...context.snapshot.sources.all.keys()], context, ({ hasClaims }) => hasClaims);
}

/** Indexes of the sources that edges cite. */
function citedBy(edges: Iterable<ViewEdge>, snapshot: Snapshot): ReadonlySet<number> {
  const cited = new Set<number>();
  for (const { sources, disputedBy, flow, evidence } of edges) {
    // Of what is told, some may be of sources that took back what they said.
    const told = flow === null || evidence === null ? [] : sourcesThatCount(flow, evidence, snapshot);
    for (const source of [...sources, ...disputedBy, ...told]) cited.add(source);
  }
  return cited;
}

async function read(
  indexes: readonly number[],
  { snapshot: { sources }, loaders }: Context,
  isCited: (record: SourceRecord, index: number) => boolean,
): Promise<ExportedSource[]> {
  const records = await loaded(loaders.source.loadMany(idsAt(indexes, sources.all)));
  return records.map((record) => {
    const { index, parents } = sources.all[sources.indexOf(record.id) as number] as SnapshotSource;
    return exportedSource(record, {
      cited: isCited(record, index),
      derivedFrom: idsAt(parents, sources.all),
      roots: idsAt(
        sources.roots(index).toSorted((a, b) => a - b),
        sources.all,
      ),
    });
  });
}
