import { type Day, parseDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../model/days.ts';
import { reliabilityNumber } from '../model/grades.ts';
import { FLOW_KINDS, kindOfLabels, STANCES } from '../model/vocabulary.ts';
import type { Queries, Row, Value } from '../store/port.ts';
import { Derivation } from './derivation.ts';
import { Exclusions } from './exclusions.ts';
import type { Membership, Snapshot, SnapshotActor, SnapshotClaim, SnapshotFlow } from './snapshot.ts';
import { Taxonomy } from './taxonomy.ts';

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

type FoundActor = Pick<SnapshotActor, 'id' | 'name' | 'kind' | 'country' | 'otherNames'>;

async function readActors(store: Queries, exclusions: Exclusions): Promise<FoundActor[]> {
  const names = new Map<string, string[]>();
  for (const row of await store.run('snapshot/names')) {
    const actor = String(row.actor);
    names.set(actor, [...(names.get(actor) ?? []), String(row.text)]);
  }
  return byId(await store.run('snapshot/actors'), 'an actor', exclusions).flatMap((row) => {
    const id = String(row.id);
    const kind = kindOfLabels(row.labels as string[]);
    if (!kind) exclusions.add('an actor without exactly one kind', id);
    else
      return [
        { id, kind, name: text(row.name) ?? id, country: text(row.country), otherNames: names.get(id)?.sort() ?? [] },
      ];
    return [];
  });
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

async function readMemberships(
  store: Queries,
  actors: ReadonlyMap<string, number>,
  exclusions: Exclusions,
): Promise<Membership[]> {
  const memberships: Membership[] = [];
  for (const row of await store.run('snapshot/parts')) {
    const label = `${row.part} in ${row.whole}`;
    const part = actors.get(String(row.part));
    const whole = actors.get(String(row.whole));
    const range = readRange(row);
    if (part === undefined || whole === undefined) exclusions.add('a PART_OF of an actor that is left out', label);
    else if (part === whole) exclusions.add('a PART_OF from an actor to itself', label);
    else if (!range) exclusions.add('a PART_OF with impossible dates', label);
    else memberships.push({ part, whole, ...range });
  }
  return memberships.sort(
    (a, b) => a.part - b.part || a.whole - b.whole || order(a.earliest, b.earliest) || order(a.latest, b.latest),
  );
}

async function readTaxonomy(store: Queries, exclusions: Exclusions): Promise<Taxonomy> {
  const rows = byId(await store.run('snapshot/materiel'), 'a materiel', exclusions);
  const indexes = new Map(rows.map((row, index) => [String(row.id), index]));
  const parents = rows.map((row) => {
    const known = (row.parents as string[]).map((id) => indexes.get(id) as number);
    if (known.length > 1) exclusions.add('an IS_A of a materiel that has another', String(row.id));
    return known.length ? Math.min(...known) : null;
  });
  return new Taxonomy(
    rows.map((row, index) => {
      const circular = isInCircle(index, parents);
      if (circular) exclusions.add('an IS_A in a circle', String(row.id));
      return {
        index,
        id: String(row.id),
        name: text(row.name) ?? String(row.id),
        parent: circular ? null : (parents[index] ?? null),
      };
    }),
  );
}

function isInCircle(start: number, parents: readonly (number | null)[]): boolean {
  let steps = 0;
  for (let at = parents[start] ?? null; at !== null && steps++ <= parents.length; at = parents[at] ?? null) {
    if (at === start) return true;
  }
  return false;
}

async function readSources(store: Queries, exclusions: Exclusions): Promise<Derivation> {
  const rows = byId(await store.run('snapshot/sources'), 'a source', exclusions);
  const indexes = new Map(rows.map((row, index) => [String(row.id), index]));
  return new Derivation(
    rows.map((row, index) => {
      const id = String(row.id);
      const reliability = reliabilityNumber(String(row.reliability));
      // F says 'cannot be judged', which is what a source without a letter of the scale is.
      if (!reliability) exclusions.add('the reliability of a source, which is not A to F', id);
      const published = optionalDay(row.published);
      if (published === undefined) exclusions.add('the day a source was published, which is impossible', id);
      return {
        index,
        id,
        reliability: reliability ?? 6,
        published: published ?? null,
        parents: (row.parents as string[]).map((parent) => indexes.get(parent) as number),
      };
    }),
  );
}

/** The claims on each flow, by the flow's id. */
async function readClaims(
  store: Queries,
  sources: Derivation,
  exclusions: Exclusions,
): Promise<Map<string, SnapshotClaim[]>> {
  const claims = new Map<string, SnapshotClaim[]>();
  for (const row of byId(await store.run('snapshot/claims'), 'a claim', exclusions)) {
    const id = String(row.id);
    const source = sources.indexOf(String(row.source));
    const stance = STANCES.find((known) => known === row.stance);
    const credibility = Number(row.credibility);
    const statedOn = optionalDay(row.statedOn);
    const recordedAt = optionalDay(row.recordedAt);
    if (source === undefined) exclusions.add('a claim without a source', id);
    else if (!stance) exclusions.add('a claim whose stance is not ASSERTS, DISPUTES or RETRACTS', id);
    else if (![1, 2, 3, 4, 5, 6].includes(credibility)) exclusions.add('a claim whose credibility is not 1 to 6', id);
    else if (statedOn === undefined || recordedAt === undefined) exclusions.add('a claim with an impossible date', id);
    else {
      const recorded = recordedAt ?? UNBOUNDED_PAST;
      const said = Math.max(statedOn ?? UNBOUNDED_PAST, sources.all[source]?.published ?? UNBOUNDED_PAST);
      const claim = {
        stance,
        credibility,
        source,
        day: said === UNBOUNDED_PAST ? recorded : said,
        recordedAt: recorded,
      };
      const flow = String(row.flow);
      claims.set(flow, [...(claims.get(flow) ?? []), claim]);
    }
  }
  return claims;
}

interface Known {
  readonly actors: ReadonlyMap<string, number>;
  readonly materiel: Taxonomy;
  /** Claims are taken out as their flow is found; what remains is about flows that are not there. */
  readonly claims: Map<string, SnapshotClaim[]>;
}

async function readFlows(store: Queries, known: Known, exclusions: Exclusions): Promise<SnapshotFlow[]> {
  const flows: SnapshotFlow[] = [];
  for (const row of byId(await store.run('snapshot/flows'), 'a flow', exclusions)) {
    const id = String(row.id);
    const claims = known.claims.get(id) ?? [];
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
    else flows.push({ index: flows.length, id, kind, from, to, ...range, materiel: [...new Set(materiel)], claims });
  }
  return flows;
}

/** Rows in the order of their ids; a row without an id, or with the id of another, is left out. */
function byId(rows: readonly Row[], what: string, exclusions: Exclusions): Row[] {
  const seen = new Set<string>();
  const sorted = rows.map((row) => ({ row, id: text(row.id) ?? '' })).sort((a, b) => order(a.id, b.id));
  return sorted.flatMap(({ row, id }) => {
    if (!id) exclusions.add(`${what} without an id`, JSON.stringify(row));
    else if (seen.has(id)) exclusions.add(`${what} with the id of another`, id);
    else {
      seen.add(id);
      return [row];
    }
    return [];
  });
}

function readRange(row: Row): { earliest: Day; latest: Day } | undefined {
  const earliest = optionalDay(row.earliest);
  const latest = optionalDay(row.latest);
  if (earliest === undefined || latest === undefined) return undefined;
  const range = { earliest: earliest ?? UNBOUNDED_PAST, latest: latest ?? UNBOUNDED_FUTURE };
  return range.earliest <= range.latest ? range : undefined;
}

/** Null where nothing is stated, undefined where what is stated is no day. */
function optionalDay(value: Value | undefined): Day | null | undefined {
  return value === null || value === undefined ? null : parseDay(String(value));
}

function text(value: Value | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function order<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
