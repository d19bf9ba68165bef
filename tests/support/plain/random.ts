import type { ChainsInput, ReachInput } from '../../../src/graphql/types.generated.ts';
import { ACTOR_KINDS, type ActorKind } from '../../../src/model/vocabulary.ts';
import type { Drawing, DrawnClaim, DrawnItem } from '../graph.ts';
import type { Random } from '../random.ts';

/**
 * `MIXED`: grades, days and materiel of every kind. `ALIKE`: all flows of one grade, many of them between the same two
 * actors, so that nearly everything ties. `HUBS`: actors so busy that their flows are kept apart by what they were of.
 */
export type Shape = 'MIXED' | 'ALIKE' | 'HUBS';

const KINDS = Object.keys(ACTOR_KINDS) as ActorKind[];
const SOURCES = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'];

/** A graph of a middle size with everything in it that bears on chains. */
export function middleDrawing(random: Random, shape: Shape): Drawing {
  const names = Array.from({ length: 25 + random.below(36) }, (_, at) => `${random.pick(['a', 'm', 'z'])}${at}`);
  const materiel = randomTaxonomy(random, shape === 'HUBS' ? 60 : 12);
  const pairs = Array.from({ length: names.length * 2 }, () => randomEnds(random, names, shape));
  const itemised = random.pick([0, 0.2, 0.9]);
  const isBare = shape === 'ALIKE' && random.chance(0.5);
  const length = shape === 'HUBS' ? 180 + random.below(71) : 80 + random.below(171);
  const flows = Array.from({ length }, (_, at) => ({
    // Some before and some after the ids of WITHIN hops, some of them the beginning of others.
    id: `${random.pick(['Z', 'f', 'x'])}${at}`,
    ...(shape === 'ALIKE' ? random.pick(pairs) : randomEnds(random, names, shape)),
    diverted: random.chance(0.3),
    ...(!isBare && randomDays(random)),
    ...(!isBare && { materiel: someMateriel(random, Object.keys(materiel)) }),
    ...(shape !== 'ALIKE' && { claims: randomClaims(random) }),
    ...(random.chance(itemised) && { items: THINGS.filter(() => random.chance(0.4)) }),
  }));
  return {
    actors: Object.fromEntries(
      names.map((name, at) => [
        name,
        {
          kind: random.pick(KINDS),
          partOf: at > 0 && random.chance(0.3) ? randomWholes(random, names.slice(0, at)) : [],
        },
      ]),
    ),
    materiel,
    sources: Object.fromEntries(
      SOURCES.map((name, at) => [
        name,
        {
          reliability: random.pick(['A', 'B', 'C', 'D', 'E', 'F']),
          ...(random.chance(0.7) && { published: random.day() }),
          ...(random.chance(0.8) && { title: name, url: `https://example.org/${name}` }),
          derivedFrom: SOURCES.slice(0, at).filter(() => random.chance(0.2)),
        },
      ]),
    ),
    flows,
    items: Object.fromEntries(THINGS.map((thing) => [thing, randomThing(random, thing, names, Object.keys(materiel))])),
  };
}

const LOTS = ['lot1', 'lot2'];
const THINGS = ['item1', 'item2', 'item3', ...LOTS];

function randomThing(random: Random, thing: string, names: readonly string[], materiel: readonly string[]): DrawnItem {
  const isLot = LOTS.includes(thing);
  return {
    ...(isLot ? { isLot } : { lots: LOTS.filter(() => random.chance(0.3)) }),
    ...(random.chance(0.4) && { materiel: narrow(random, materiel) }),
    ...(random.chance(0.4) && { productionYear: 2009 + random.below(3) }),
    seizures: Array.from({ length: random.below(3) }, () => ({
      ...(random.chance(0.7) && { latest: random.day() }),
      takenFrom: [random.pick(names)],
    })),
  };
}

/** A forest in which what comes first is the broadest and used most. */
function randomTaxonomy(random: Random, size: number): Record<string, string | null> {
  return Object.fromEntries(
    Array.from({ length: size }, (_, at) => [`m${at}`, at > 0 && random.chance(0.5) ? `m${random.below(at)}` : null]),
  );
}

function narrow(random: Random, materiel: readonly string[]): string {
  return materiel[Math.floor(materiel.length * random.next() ** 2)] as string;
}

function someMateriel(random: Random, materiel: readonly string[]): string[] {
  return [...new Set(Array.from({ length: random.pick([0, 0, 1, 2, 3]) }, () => narrow(random, materiel)))];
}

function randomEnds(random: Random, names: readonly string[], shape: Shape): { from: string; to: string } {
  const one = shape === 'HUBS' && random.chance(0.7) ? random.pick([0, 0, 0, 1]) : random.below(names.length);
  const other = (one + 1 + random.below(names.length - 1)) % names.length;
  const [from, to] = random.chance(0.5) ? [one, other] : [other, one];
  return { from: names[from] as string, to: names[to] as string };
}

function randomDays(random: Random): { earliest?: string; latest?: string } {
  const [earliest, later] = [random.day(), random.day()].sort() as [string, string];
  const latest = random.chance(0.3) ? earliest : later;
  return { ...(random.chance(0.85) && { earliest }), ...(random.chance(0.85) && { latest }) };
}

/** A membership, or two with a time between them, for a part that left its whole and came back. */
function randomWholes(random: Random, earlier: readonly string[]) {
  const whole = random.pick(earlier);
  if (random.chance(0.3))
    return [
      { whole, to: random.day() },
      { whole, from: random.day() },
    ];
  const [from, to] = [random.day(), random.day()].sort() as [string, string];
  return [{ whole, ...(random.chance(0.5) && { from }), ...(random.chance(0.5) && { to }) }];
}

function randomClaims(random: Random): DrawnClaim[] {
  return Array.from({ length: random.chance(0.05) ? 0 : 1 + random.below(4) }, (_, at) => ({
    stance: at === 0 ? 'ASSERTS' : random.pick(['ASSERTS', 'ASSERTS', 'DISPUTES', 'RETRACTS']),
    credibility: 1 + random.below(6),
    source: random.pick(SOURCES),
    recordedAt: random.day(),
    ...(random.chance(0.5) && { statedOn: random.day() }),
    ...(at > 0 && random.chance(0.1) && { property: 'quantity' }),
    ...(random.chance(0.6) && { page: 1 + random.below(9) }),
  }));
}

/** A question about a drawing, sometimes with hardly a filter and sometimes with several. */
export function middleQuestion(random: Random, drawing: Drawing): ChainsInput {
  const filters = middleFilters(random, drawing);
  const isEndless = filters.item && random.chance(0.5);
  return {
    ...filters,
    ...(!isEndless && { to: selector(random, drawing) }),
    ...(random.chance(0.5) && { from: selector(random, drawing) }),
    limit: random.pick([1, 2, 10, 1 + random.below(50)]),
    ...(random.chance(0.5) && { diversion: 'ANY' as const }),
  };
}

export function middleReach(random: Random, drawing: Drawing): ReachInput {
  return {
    ...middleFilters(random, drawing),
    [random.pick(['from', 'to'])]: selector(random, drawing),
    ...(random.chance(0.3) && { timing: 'CERTAIN' as const }),
    ...(random.chance(0.4) && { diversion: 'REQUIRED' as const }),
  };
}

function selector(random: Random, drawing: Drawing) {
  const actors = Object.keys(drawing.actors ?? {});
  return {
    ids: Array.from({ length: random.pick([1, 1, 2, 3]) }, () => random.pick(actors)),
    ...(random.chance(0.15) && { kinds: [drawing.actors?.[random.pick(actors)]?.kind ?? 'STATE'] }),
    ...(random.chance(0.3) && { includeParts: false }),
  };
}

function middleFilters(random: Random, drawing: Drawing) {
  const actors = Object.keys(drawing.actors ?? {});
  const some = (most: number) => Array.from({ length: 1 + random.below(most) }, () => random.pick(actors));
  const likely = random.pick([0.03, 0.1, 0.2]);
  const now = () => random.chance(likely);
  const [from, to] = [random.pick(['1850-01-01', random.day()]), random.pick(['2200-01-01', random.day()])].sort();
  return {
    maxHops: 1 + random.below(5),
    ...((now() || now()) && { item: random.pick(THINGS) }),
    ...(now() && { materiel: narrow(random, Object.keys(drawing.materiel ?? {})) }),
    ...(now() && { period: random.pick([{ from, to }, { from }, { to }]) }),
    ...(now() && { timing: 'CERTAIN' as const }),
    ...(now() && { within: 'NONE' as const }),
    ...(now() && { minCredibility: 1 + random.below(6) }),
    ...(now() && { minReliability: random.pick(['B', 'C', 'D', 'E', 'F'] as const) }),
    ...(now() && { contested: 'EXCLUDE' as const }),
    ...(now() && { knownAt: random.day() }),
    ...(now() && { withoutSources: [random.pick(SOURCES)] }),
    ...(now() && { via: some(3) }),
    ...(now() && { avoid: some(2) }),
    ...(now() && { citable: true }),
  };
}
