import type { Queries, Row } from '../store/port.ts';
import { Exclusions } from './exclusions.ts';
import { type FoundActor, readActors, readMemberships } from './read-actors.ts';
import { readClaims, readSources } from './read-evidence.ts';
import { readFlows } from './read-flows.ts';
import { readTaxonomy } from './read-taxonomy.ts';
import { text } from './rows.ts';
import type { Membership, Snapshot, SnapshotActor, SnapshotFlow } from './snapshot.ts';

/** How often a build starts again because the graph changed under it, before it says so. */
const ATTEMPTS = 5;

/**
 * Reads the graph into a snapshot. What cannot take part (a flow from an actor to itself, one that lists a
 * materiel nobody knows, ...) is left out and counted in `excluded`. Throws `StoreUnavailable` where the store does.
 */
export async function buildSnapshot(store: Queries): Promise<Snapshot> {
  for (let attempt = 1; ; attempt++) {
    const [before] = await store.run('dataset/read');
    const snapshot = await readGraph(store, before);
    const [after] = await store.run('dataset/read');
    // A store may be written to while it is read; only what was the same before and after is one state of the graph.
    if (before?.revision === after?.revision) return snapshot;
    if (attempt === ATTEMPTS) throw new Error(`the graph changed during each of ${ATTEMPTS} attempts to read it`);
  }
}

async function readGraph(store: Queries, dataset: Row | undefined): Promise<Snapshot> {
  const exclusions = new Exclusions();
  const materiel = await readTaxonomy(store, exclusions);
  const sources = await readSources(store, exclusions);
  const found = await readActors(store, exclusions);
  const actorIndexes = new Map(found.map((actor, index) => [actor.id, index]));
  const memberships = await readMemberships(store, actorIndexes, exclusions);
  const claims = await readClaims(store, sources, exclusions);
  const flows = await readFlows(store, { actors: actorIndexes, materiel, claims }, exclusions);
  for (const flow of claims.keys()) exclusions.add('a claim about a flow that is not there', flow);
  const flowIndexes = new Map(flows.map((flow) => [flow.id, flow.index]));
  return {
    revision: Number(dataset?.revision ?? 0),
    contentHash: text(dataset?.contentHash) ?? '',
    builtAt: new Date().toISOString(),
    actors: link(found, flows, memberships),
    materiel,
    sources,
    flows,
    memberships,
    excluded: exclusions.list(),
    actorIndex: (id) => actorIndexes.get(id),
    flowIndex: (id) => flowIndexes.get(id),
  };
}

/** Gives every actor what leads into and out of it, and what it is part of. */
function link(
  found: readonly FoundActor[],
  flows: readonly SnapshotFlow[],
  memberships: readonly Membership[],
): SnapshotActor[] {
  const actors = found.map((actor, index) => ({
    ...actor,
    index,
    flowsIn: [] as number[],
    flowsOut: [] as number[],
    partOf: [] as number[],
    parts: [] as number[],
  }));
  for (const flow of flows) {
    actors[flow.to]?.flowsIn.push(flow.index);
    actors[flow.from]?.flowsOut.push(flow.index);
  }
  for (const { part, whole } of memberships) {
    if (!actors[part]?.partOf.includes(whole)) actors[part]?.partOf.push(whole);
    if (!actors[whole]?.parts.includes(part)) actors[whole]?.parts.push(part);
  }
  return actors;
}
