import { readQuestion, readReach } from '../../src/graphql/question.ts';
import type { ChainsInput, ReachInput } from '../../src/graphql/types.generated.ts';
import { ACTOR_KINDS, type ActorKind } from '../../src/model/vocabulary.ts';
import { buildSnapshot } from '../../src/snapshot/build.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import type { Params, Row, Streams } from '../../src/store/port.ts';
import { type ChainsAnswer, findChains } from '../../src/trace/chains.ts';
import type { Effort } from '../../src/trace/effort.ts';
import type { Question } from '../../src/trace/question.ts';
import type { ReachQuestion } from '../../src/trace/reach.ts';

/** A graph as a test writes it down. Actors that are only named by flows are armed groups. */
export interface Drawing {
  readonly actors?: Readonly<Record<string, DrawnActor>>;
  /** Materiel -> the broader one, or null. */
  readonly materiel?: Readonly<Record<string, string | null>>;
  readonly sources?: Readonly<Record<string, DrawnSource>>;
  readonly flows: readonly DrawnFlow[];
  readonly items?: Readonly<Record<string, DrawnItem>>;
}

export interface DrawnActor {
  readonly kind?: ActorKind;
  readonly partOf?: readonly { readonly whole: string; readonly from?: string; readonly to?: string }[];
}

export interface DrawnSource {
  readonly reliability?: string;
  readonly published?: string;
  readonly derivedFrom?: readonly string[];
  readonly title?: string;
  readonly url?: string;
}

export interface DrawnFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly diverted?: boolean;
  /** The day it happened on, where both ends are the same. */
  readonly on?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly materiel?: readonly string[];
  readonly items?: readonly string[];
  /** One documented claim of the source `report`, graded B, unless said otherwise. */
  readonly claims?: readonly DrawnClaim[];
}

export interface DrawnClaim {
  readonly stance?: 'ASSERTS' | 'DISPUTES' | 'RETRACTS';
  readonly credibility?: number;
  readonly source?: string;
  readonly statedOn?: string;
  readonly recordedAt?: string;
  readonly property?: string;
  /** The page on which the source says it. */
  readonly page?: number;
}

/** A documented item, or a lot where `isLot` says so. */
export interface DrawnItem {
  readonly isLot?: boolean;
  /** The lots that it is of. */
  readonly lots?: readonly string[];
  readonly materiel?: string;
  readonly productionYear?: number;
  readonly seizures?: readonly { readonly latest?: string; readonly takenFrom: readonly string[] }[];
}

/** The rows that a store would give for a drawing, query by query. */
function storeOf(drawing: Drawing): Streams {
  const actorIds = new Set([
    ...Object.keys(drawing.actors ?? {}),
    ...drawing.flows.flatMap(({ from, to }) => [from, to]),
    ...Object.values(drawing.actors ?? {}).flatMap(({ partOf }) => (partOf ?? []).map(({ whole }) => whole)),
  ]);
  const sources = { report: { reliability: 'B' }, ...drawing.sources } as Record<string, DrawnSource>;
  const claims = drawing.flows.flatMap((flow) =>
    (flow.claims ?? [{}])
      .map((claim, index) => ({ claim, id: `${flow.id}#${index}` }))
      .filter(({ claim }) => claim.property === undefined)
      .map(({ claim, id }) => ({
        id,
        flow: flow.id,
        stance: claim.stance ?? 'ASSERTS',
        credibility: claim.credibility ?? 2,
        statedOn: claim.statedOn ?? null,
        recordedAt: claim.recordedAt ?? '2024-01-01',
        source: claim.source ?? 'report',
        locatorPage: claim.page ?? null,
      })),
  );
  const rows: Record<string, (params: Record<string, unknown>) => Row[]> = {
    'dataset/imports': () => [],
    'dataset/read': () => [{ revision: 1, contentHash: 'drawn' }],
    'snapshot/actors': () =>
      [...actorIds].map((id) => ({
        id,
        name: id.toUpperCase(),
        country: null,
        labels: ['Actor', ACTOR_KINDS[drawing.actors?.[id]?.kind ?? 'ARMED_GROUP']],
      })),
    'snapshot/names': () => [],
    'snapshot/parts': () =>
      Object.entries(drawing.actors ?? {}).flatMap(([part, { partOf }]) =>
        (partOf ?? []).map(({ whole, from, to }) => ({ part, whole, earliest: from ?? null, latest: to ?? null })),
      ),
    'snapshot/materiel': () =>
      Object.entries(drawing.materiel ?? {}).map(([id, parent]) => ({
        id,
        name: id,
        names: [],
        parents: parent ? [parent] : [],
      })),
    'snapshot/sources': () =>
      Object.entries(sources).map(([id, source]) => ({
        id,
        reliability: source.reliability ?? 'B',
        published: source.published ?? null,
        title: source.title ?? null,
        url: source.url ?? null,
        parents: source.derivedFrom ?? [],
      })),
    'snapshot/claims': () => claims,
    'snapshot/flows': () =>
      drawing.flows.map((flow) => ({
        id: flow.id,
        kind: flow.diverted ? 'DIVERTED' : 'SUPPLIED',
        from: flow.from,
        to: flow.to,
        earliest: flow.earliest ?? flow.on ?? null,
        latest: flow.latest ?? flow.on ?? null,
        materiel: flow.materiel ?? [],
        items: flow.items ?? null,
      })),
    'snapshot/things': () =>
      Object.entries(drawing.items ?? {}).map(([id, { isLot, productionYear }]) => ({
        label: isLot ? 'Lot' : 'Item',
        id,
        productionYear: productionYear ?? null,
      })),
    'records/traced-item': ({ id }) => {
      const things = Object.entries(drawing.items ?? {});
      const lots = drawing.items?.[String(id)]?.lots ?? [];
      return things
        .filter(([thing]) => thing === id || lots.includes(thing))
        .map(([thing, { productionYear, materiel, seizures = [] }]) => ({
          id: thing,
          productionYear: productionYear ?? null,
          materiel: materiel ? [materiel] : [],
          takings: seizures.flatMap(({ latest, takenFrom }) =>
            takenFrom.map((holder) => ({ holder, latest: latest ?? null })),
          ),
        }));
    },
  };
  const run = async (name: string, params: Params = {}) => {
    const give = rows[name];
    if (!give) throw new Error(`a drawing has no rows for ${name}`);
    return give(params);
  };
  return { run, stream: async (name, params, take) => (await run(name, params)).forEach(take) };
}

/** A drawing made into a snapshot, with the questions that tests ask of it. */
export interface DrawnGraph {
  readonly snapshot: Snapshot;
  question(input: ChainsInput): Promise<Question>;
  reachQuestion(input: ReachInput): Promise<ReachQuestion>;
  answer(input: ChainsInput, effort?: Effort): Promise<ChainsAnswer>;
  /** The chains as the ids of their hops, best first: `['f1 f2', 'f3']`. */
  chains(input: ChainsInput): Promise<string[]>;
}

export async function graphOf(drawing: Drawing): Promise<DrawnGraph> {
  const store = storeOf(drawing);
  const snapshot = await buildSnapshot(store);
  const context = { snapshot, store };
  const question = (input: ChainsInput) => readQuestion(input, context);
  const answer = async (input: ChainsInput, effort?: Effort) => findChains(snapshot, await question(input), effort);
  return {
    snapshot,
    question,
    answer,
    reachQuestion: (input) => readReach(input, context),
    chains: async (input) => (await answer(input)).chains.map((chain) => chain.hops.map((hop) => hop.id).join(' ')),
  };
}

/** So many ways through so many layers that nobody waits for all of them; what comes out is never what went in. */
export function maze(layers: number, width: number): Drawing {
  const names = (layer: number) => Array.from({ length: width }, (_, at) => `${layer}-${at}`);
  const flows = Array.from({ length: layers - 1 }, (_, layer) =>
    names(layer).flatMap((from) =>
      names(layer + 1).map((to) => ({
        id: `${from}:${to}`,
        from,
        to,
        diverted: true,
        materiel: [layer === layers - 2 ? 'b' : 'a'],
      })),
    ),
  ).flat();
  return { materiel: { any: null, a: 'any', b: 'any' }, flows };
}
