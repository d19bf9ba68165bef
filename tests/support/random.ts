import type { ChainsInput } from '../../src/graphql/types.generated.ts';
import { ACTOR_KINDS, type ActorKind } from '../../src/model/vocabulary.ts';
import type { Drawing, DrawnClaim, DrawnFlow, DrawnItem } from './graph.ts';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** A day of one of a few years, so that days often meet. */
  day(): string {
    return `20${10 + this.below(6)}-0${1 + this.below(3)}-01`;
  }
}

const MATERIEL = { arms: null, rifle: 'arms', ak: 'rifle', type68: 'ak', rocket: 'arms', pg9: 'rocket', vehicle: null };
const KINDS = Object.keys(ACTOR_KINDS) as ActorKind[];

/** A small graph with everything in it that bears on chains. */
export function randomDrawing(random: Random): Drawing {
  const names = 'abcdefgh'.slice(0, 4 + random.below(4)).split('');
  const actors = Object.fromEntries(
    names.map((name, at) => {
      const partOf = at > 0 && random.chance(0.3) ? memberships(random, names[random.below(at)] as string) : [];
      return [name, { kind: random.pick(KINDS), partOf }];
    }),
  );
  const sourceNames = ['s1', 's2', 's3', 's4', 's5'];
  const sources = Object.fromEntries(
    sourceNames.map((name, at) => [
      name,
      {
        reliability: random.pick(['A', 'B', 'C', 'D', 'E', 'F']),
        ...(random.chance(0.8) && { published: random.day() }),
        ...(random.chance(0.8) && { title: `Title of ${name}` }),
        ...(random.chance(0.8) && { url: `https://example.org/${name}` }),
        derivedFrom: at > 0 && random.chance(0.5) ? [sourceNames[random.below(at)] as string] : [],
      },
    ]),
  );
  // In some graphs hardly a flow says which items moved, in others nearly all do.
  const itemised = random.pick([0, 0.3, 0.9]);
  const flows = Array.from({ length: names.length + random.below(names.length * 2) }, (_, at) => ({
    ...randomFlow(random, names, sourceNames, at),
    ...(random.chance(itemised) && { items: [...ITEMS, ...LOTS].filter(() => random.chance(0.5)) }),
  }));
  const items = {
    rifle: randomThing(random, names, 'ITEM'),
    tube: randomThing(random, names, 'ITEM'),
    batch: randomThing(random, names, 'LOT'),
    crate: randomThing(random, names, 'LOT'),
  };
  return { actors, materiel: MATERIEL, sources, flows, items };
}

const ITEMS = ['rifle', 'tube'];
const LOTS = ['batch', 'crate'];

/** A documented item or lot; where it says nothing of itself, the lots that it is of may. */
function randomThing(random: Random, actors: readonly string[], kind: 'ITEM' | 'LOT'): DrawnItem {
  const isLot = kind === 'LOT';
  return {
    ...(isLot ? { isLot } : { lots: LOTS.filter(() => random.chance(0.5)) }),
    ...(random.chance(0.5) && { materiel: random.pick(Object.keys(MATERIEL)) }),
    ...(random.chance(0.4) && { productionYear: 2010 + random.below(4) }),
    seizures: Array.from({ length: random.below(3) }, () => ({
      ...(random.chance(0.7) && { latest: random.day() }),
      takenFrom: [random.pick(actors), ...(random.chance(0.2) ? [random.pick(actors)] : [])],
    })),
  };
}

/** A part of a whole, now and then one that left it and came back. */
function memberships(random: Random, whole: string) {
  if (random.chance(0.8)) return [{ whole, ...someDates(random) }];
  return [
    { whole, to: '2011-06-01' },
    { whole, from: random.day() },
  ];
}

function someDates(random: Random): { from?: string; to?: string } {
  return { ...(random.chance(0.4) && { from: '2011-01-01' }), ...(random.chance(0.4) && { to: '2014-06-01' }) };
}

function randomFlow(random: Random, actors: readonly string[], sources: readonly string[], at: number): DrawnFlow {
  const from = random.below(actors.length);
  const to = (from + 1 + random.below(actors.length - 1)) % actors.length;
  const [earliest, latest] = [random.day(), random.day()].sort() as [string, string];
  const materiel = random.chance(0.4) ? [] : [random.pick(Object.keys(MATERIEL)), random.pick(Object.keys(MATERIEL))];
  const claims = Array.from(
    { length: random.chance(0.05) ? 0 : 1 + random.below(3) },
    (): DrawnClaim => ({
      stance: random.pick(['ASSERTS', 'ASSERTS', 'ASSERTS', 'DISPUTES', 'RETRACTS']),
      credibility: 1 + random.below(6),
      source: random.pick(sources),
      recordedAt: random.day(),
      ...(random.chance(0.5) && { statedOn: random.day() }),
      ...(random.chance(0.1) && { property: 'quantity' }),
      ...(random.chance(0.6) && { page: 1 + random.below(9) }),
    }),
  );
  return {
    id: `f${String(at).padStart(2, '0')}`,
    from: actors[from] as string,
    to: actors[to] as string,
    diverted: random.chance(0.4),
    ...(random.chance(0.9) && { earliest }),
    ...(random.chance(0.9) && { latest: random.chance(0.3) ? earliest : latest }),
    materiel: [...new Set(materiel.slice(random.below(2)))],
    claims,
  };
}

/** A question about a drawing, each filter set now and then. */
export function randomInput(random: Random, drawing: Drawing): ChainsInput {
  const actors = Object.keys(drawing.actors ?? {});
  const selector = () => ({
    ids: [random.pick(actors)],
    ...(random.chance(0.2) && { kinds: [random.pick(KINDS)] }),
    ...(random.chance(0.3) && { includeParts: false }),
  });
  // Now and then a bound that no day of the graph comes near, nor any that a snapshot can hold.
  const bound = () => (random.chance(0.1) ? random.pick(['1850-01-01', '2100-01-01', '2200-01-01']) : random.day());
  const [from, to] = [bound(), bound()].sort() as [string, string];
  const item = random.chance(0.3) ? { item: random.pick([...ITEMS, ...ITEMS, ...LOTS]) } : {};
  return {
    ...item,
    ...('item' in item && random.chance(0.5) ? {} : { to: selector() }),
    limit: random.pick([1, 2, 10, 100]),
    ...(random.chance(0.4) && { from: selector() }),
    ...(random.chance(0.3) && { materiel: random.pick(Object.keys(MATERIEL)) }),
    ...(random.chance(0.3) && { period: random.pick([{ from, to }, { from }, { to }]) }),
    ...(random.chance(0.6) && { maxHops: 1 + random.below(8) }),
    ...(random.chance(0.2) && { timing: 'CERTAIN' as const }),
    ...(random.chance(0.6) && { diversion: 'ANY' as const }),
    ...(random.chance(0.2) && { within: 'NONE' as const }),
    ...(random.chance(0.2) && { minCredibility: 1 + random.below(6) }),
    ...(random.chance(0.2) && { minReliability: random.pick(['B', 'C', 'D', 'E', 'F'] as const) }),
    ...(random.chance(0.2) && { contested: 'EXCLUDE' as const }),
    ...(random.chance(0.2) && { knownAt: random.day() }),
    ...(random.chance(0.2) && { withoutSources: [random.pick(['s1', 's2', 's3', 's4', 's5'])] }),
    ...(random.chance(0.2) && { via: Array.from({ length: 1 + random.below(3) }, () => random.pick(actors)) }),
    ...(random.chance(0.15) && { citable: true }),
    ...(random.chance(0.2) && { avoid: Array.from({ length: 1 + random.below(2) }, () => random.pick(actors)) }),
  };
}
