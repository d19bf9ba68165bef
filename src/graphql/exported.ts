import type { GraphQLSchema } from 'graphql';
import type {
  About,
  Attribution,
  ExportedClaim,
  ExportedEdge,
  ExportedGraph,
  ExportedNode,
  Named,
} from '../export/graph.ts';
import { formatDay } from '../model/days.ts';
import { PROGRAM } from '../model/files.ts';
import { reliabilityLetter } from '../model/grades.ts';
import { isWebAddress } from '../model/text.ts';
import { LIMITS } from '../snapshot/limits.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Queries } from '../store/port.ts';
import type { ViewEdge } from '../trace/view.ts';
import type { Context } from './context.ts';
import { claimsThatCount } from './counted.ts';
import { exportedClaim } from './exported-evidence.ts';
import { itemsOf } from './exported-items.ts';
import { allSources, sourcesBehind } from './exported-sources.ts';
import { flowRecords } from './loaders.ts';
import { idsOf, textOf } from './reading.ts';
import type { FlowRecord } from './records.ts';
import { idsAt } from './resolvers/shared.ts';
import { titleOf } from './title.ts';
import type { GraphInput } from './types.generated.ts';
import { viewFor } from './view.ts';

/** How many flows are read from the store at once. */
const FLOWS_AT_ONCE = 1_000;

/**
 * What `graph` is asked, as it is written to a file: all of it, unless the input sets a limit. Throws what `viewFor`
 * throws, and `StoreUnavailable`, as do the edges while they are walked.
 */
export async function exportOf(input: GraphInput, schema: GraphQLSchema, context: Context): Promise<ExportedGraph> {
  const { snapshot } = context;
  const { nodes, edges, edgeCount, leftOut, lacks, complete } = await viewFor(input, context, LIMITS.links);
  const isWhole = input.all && !input.filter && complete;
  const title = await titleOf(input, schema, context);
  return {
    about: await about(input, context, { title, complete, lacks, leftOut }),
    edgeCount,
    sources: await (isWhole ? allSources(context) : sourcesBehind(edges, context)),
    *nodes() {
      for (const index of nodes) yield nodeOf(snapshot, index);
    },
    async *edges() {
      for (const some of chunks(edges, FLOWS_AT_ONCE)) yield* await edgesOf(some, context);
    },
  };
}

async function about(
  input: GraphInput,
  { snapshot, store }: Context,
  rest: Pick<About, 'title' | 'complete' | 'lacks' | 'leftOut'>,
): Promise<About> {
  const { revision, contentHash } = snapshot;
  return {
    question: JSON.stringify(input),
    revision,
    contentHash,
    program: `${PROGRAM.name} ${PROGRAM.version}`,
    attributions: await attributionsOf(store),
    ...rest,
  };
}

/** Whose facts, by the imports that brought them; what several have in common is said once. */
export async function attributionsOf(store: Queries): Promise<Attribution[]> {
  const all = (await store.run('dataset/imports')).map(({ name, fileName, id, licence, licenceUrls, attribution }) => ({
    name: String(name ?? fileName ?? id),
    licence: textOf(licence),
    licenceUrls: idsOf(licenceUrls).filter(isWebAddress),
    attribution: textOf(attribution),
  }));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function nodeOf(snapshot: Snapshot, index: number): ExportedNode {
  const { id, name, kind, country } = snapshot.actor(index);
  return { id, label: name, kind, country, otherNames: snapshot.otherNames(index) };
}

/** All that is told of edges, with a few round trips to the store, whatever their number. */
export async function edgesOf(edges: readonly ViewEdge[], context: Context): Promise<ExportedEdge[]> {
  const { snapshot, store } = context;
  const idOf = (actor: number) => snapshot.actor(actor).id;
  const flows = edges.filter(({ flow }) => flow !== null);
  const records = await flowRecords(
    store,
    flows.map(({ from, to, id }) => ({ from: idOf(from), to: idOf(to), id })),
  );
  const items = await itemsOf(
    flows.map(({ flow }) => flow as number),
    context,
  );
  const claims = await Promise.all(edges.map((edge) => claimsOf(edge, context)));
  return edges.map((edge, at) => ({
    id: edge.id,
    kind: edge.kind,
    source: idOf(edge.from),
    target: idOf(edge.to),
    earliest: formatDay(edge.earliest),
    latest: formatDay(edge.latest),
    materiel: materielOf(snapshot, edge.flow),
    items: edge.flow === null ? [] : items(edge.flow),
    credibility: edge.credibility,
    reliability: reliabilityLetter(edge.reliability),
    contested: edge.contested,
    sources: idsAt(edge.sources, snapshot.sources.all),
    disputedBy: idsAt(edge.disputedBy, snapshot.sources.all),
    chains: edge.chains,
    hops: edge.hops,
    claims: claims[at] ?? [],
    ...recorded(records.get(edge.id), snapshot),
  }));
}

/** In an answer about chains what counts for the question; a whole graph may be too large to carry what is said of it. */
async function claimsOf({ flow, evidence }: ViewEdge, context: Context): Promise<ExportedClaim[]> {
  if (flow === null || evidence === null) return [];
  const claims = await claimsThatCount(flow, evidence, context);
  return claims.flatMap((claim) => (claim.sourceId === null ? [] : exportedClaim(claim, claim.sourceId)));
}

function materielOf(snapshot: Snapshot, flow: number | null): ExportedEdge['materiel'] {
  if (flow === null) return [];
  return snapshot
    .materielOf(flow)
    .flatMap((index) => snapshot.materiel.all[index] ?? [])
    .map(({ id, name }) => ({ id, name }));
}

function recorded(record: FlowRecord | undefined, snapshot: Snapshot) {
  const named = (ids: readonly string[] | null | undefined) => ids?.map((id) => actorNamed(id, snapshot)) ?? [];
  return {
    when: record?.when ?? null,
    brokers: named(record?.brokers),
    carriers: named(record?.carriers),
    financiers: named(record?.financiers),
    quantity: record?.quantity ?? null,
    unit: record?.unit ?? null,
    qualifier: record?.qualifier ?? null,
    diversionPoint: record?.diversionPoint ?? null,
    diversionMechanism: record?.diversionMechanism ?? null,
    diversionScheme: record?.diversionScheme ?? null,
  };
}

/** An actor by its name, or by its id where it is left out of the snapshot. */
function actorNamed(id: string, snapshot: Snapshot): Named {
  const index = snapshot.actorIndex(id);
  return { id, name: index === undefined ? id : snapshot.actor(index).name };
}

function* chunks<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    if (chunk.push(item) < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
