import { FLOW_KINDS } from '../model/vocabulary.ts';
import type { Queries } from '../store/port.ts';
import type { Exclusions } from './exclusions.ts';
import { byId, readRange } from './rows.ts';
import type { SnapshotClaim, SnapshotFlow } from './snapshot.ts';
import type { Taxonomy } from './taxonomy.ts';

interface Known {
  readonly actors: ReadonlyMap<string, number>;
  readonly materiel: Taxonomy;
  /** Claims are taken out as their flow is found; what remains is about flows that are not there. */
  readonly claims: Map<string, SnapshotClaim[]>;
}

/** Every flow between actors that are there, of materiel that is there. */
export async function readFlows(store: Queries, known: Known, exclusions: Exclusions): Promise<SnapshotFlow[]> {
  const flows: SnapshotFlow[] = [];
  for (const row of byId(await store.run('snapshot/flows'), 'a flow', exclusions)) {
    const id = String(row.id);
    const claims = known.claims.get(id);
    known.claims.delete(id);
    const from = known.actors.get(String(row.from));
    const to = known.actors.get(String(row.to));
    const kind = FLOW_KINDS.find((flowKind) => flowKind === row.kind);
    const materiel = ((row.materiel ?? []) as string[]).map((listed) => known.materiel.indexOf(listed));
    const range = readRange(row);
    if (!kind || from === undefined || to === undefined) exclusions.add('a flow of an actor that is left out', id);
    else if (from === to) exclusions.add('a flow from an actor to itself', id);
    else if (!range) exclusions.add('a flow with impossible dates', id);
    else if (!materiel.every((index) => index !== undefined))
      exclusions.add('a flow of a materiel that is not there', id);
    else
      flows.push({
        index: flows.length,
        id,
        kind,
        from,
        to,
        ...range,
        materiel: [...new Set(materiel)],
        claims: claims ?? [],
        isClaimed: claims !== undefined,
      });
  }
  return flows;
}
