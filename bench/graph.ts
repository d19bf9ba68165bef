import { writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { Random } from './random.ts';

/**
 * A made-up graph of transfers, column by column, that every contestant reads. Days count from 1960-01-01 as day 0;
 * where nobody stated one, `earliest` is `UNBOUNDED_PAST` and `latest` is `UNBOUNDED_FUTURE`.
 */
export interface BenchGraph {
  readonly actors: number;
  readonly transfers: number;
  /** Supplier and recipient of each transfer, never the same. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly earliest: Uint16Array;
  readonly latest: Uint16Array;
  /** Classes 1 to 6, and A = 1 to F = 6. */
  readonly credibility: Uint8Array;
  readonly reliability: Uint8Array;
  /** 1 to `MATERIEL_CLASSES`, none of which contains another; 0 where none is stated. */
  readonly materiel: Uint8Array;
  readonly diverted: Uint8Array;
  /** Per actor: 1 where chains may start. */
  readonly origin: Uint8Array;
}

export const UNBOUNDED_PAST = 0;
export const UNBOUNDED_FUTURE = 65_535;
/** The last day on which anything begins: in 2025. */
export const LAST_DAY = 24_000;
export const MATERIEL_CLASSES = 12;

const YEAR = 365;
const CREDIBILITIES = [5, 25, 30, 20, 10, 10];
const RELIABILITIES = [2, 30, 35, 20, 5, 8];
const COMMONNESS = Array.from({ length: MATERIEL_CLASSES }, (_, at) => 1 / (at + 1));

/**
 * Draws a graph of ten transfers an actor. A few actors and a few pairs of them have most of the transfers, as in the
 * field. The same numbers give the same graph. 10 million transfers take some seconds.
 */
export function generateGraph(transfers: number, seed: number): BenchGraph {
  const random = new Random(seed);
  const actors = Math.floor(transfers / 10);
  const graph: BenchGraph = {
    actors,
    transfers,
    from: new Uint32Array(transfers),
    to: new Uint32Array(transfers),
    earliest: new Uint16Array(transfers),
    latest: new Uint16Array(transfers),
    credibility: new Uint8Array(transfers),
    reliability: new Uint8Array(transfers),
    materiel: new Uint8Array(transfers),
    diverted: new Uint8Array(transfers),
    origin: new Uint8Array(actors),
  };
  const pairs = drawPairs(actors, Math.ceil(transfers / 3), random);
  for (let transfer = 0; transfer < transfers; transfer++) {
    const pair = Math.floor(pairs.from.length * random.next() ** 2);
    graph.from[transfer] = pairs.from[pair] as number;
    graph.to[transfer] = pairs.to[pair] as number;
    const [earliest, latest] = drawDays(random);
    graph.earliest[transfer] = earliest;
    graph.latest[transfer] = latest;
    graph.credibility[transfer] = 1 + random.weighted(CREDIBILITIES);
    graph.reliability[transfer] = 1 + random.weighted(RELIABILITIES);
    graph.materiel[transfer] = random.chance(0.1) ? 0 : 1 + random.weighted(COMMONNESS);
    graph.diverted[transfer] = random.chance(0.12) ? 1 : 0;
  }
  for (let actor = 0; actor < actors; actor++) graph.origin[actor] = random.chance(0.02) ? 1 : 0;
  return graph;
}

/** Pairs of actors that deal with each other; an actor's share of them follows a power law. */
function drawPairs(actors: number, count: number, random: Random): { from: Uint32Array; to: Uint32Array } {
  // Shuffled, so that the number of an actor says nothing about how much it deals.
  const byRank = Uint32Array.from({ length: actors }, (_, at) => at);
  for (let at = actors - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const moved = byRank[at] as number;
    byRank[at] = byRank[other] as number;
    byRank[other] = moved;
  }
  const draw = () => byRank[Math.floor(actors * random.next() ** 2.5)] as number;
  const pairs = { from: new Uint32Array(count), to: new Uint32Array(count) };
  for (let pair = 0; pair < count; pair++) {
    const from = draw();
    let to = draw();
    while (to === from) to = draw();
    pairs.from[pair] = from;
    pairs.to[pair] = to;
  }
  return pairs;
}

/** Half are exact days; the rest are known to a year, to three years, or on one side alone. Later years are fuller. */
function drawDays(random: Random): [earliest: number, latest: number] {
  const day = 1 + Math.floor(LAST_DAY * Math.sqrt(random.next()));
  const kind = random.next();
  if (kind < 0.5) return [day, day];
  if (kind < 0.75) {
    const newYear = day - (day % YEAR);
    return [Math.max(1, newYear), newYear + YEAR - 1];
  }
  if (kind < 0.9) return [Math.max(1, day - 548), day + 547];
  return kind < 0.95 ? [UNBOUNDED_PAST, day] : [day, UNBOUNDED_FUTURE];
}

/**
 * What a transfer adds to the cost of a chain, as the program ranks: first the credibility classes of the hops, worst
 * first, then their reliabilities. Lower ranks better.
 */
export function costOf(graph: BenchGraph, transfer: number): number {
  const credibility = graph.credibility[transfer] as number;
  const reliability = graph.reliability[transfer] as number;
  return 9 ** (credibility - 1) * 472_393 + 9 ** (reliability - 1);
}

/**
 * Writes a graph as `bound.c` reads it: the numbers of actors and of transfers as 32 bits each, then the columns one
 * after the other in the order of `BenchGraph`, little-endian.
 */
export function writeGraph(graph: BenchGraph, path: string): void {
  if (endianness() !== 'LE') throw new Error('the graph file is little-endian, and this machine is not');
  const { from, to, earliest, latest, credibility, reliability, materiel, diverted, origin } = graph;
  const counts = Uint32Array.of(graph.actors, graph.transfers);
  const columns = [counts, from, to, earliest, latest, credibility, reliability, materiel, diverted, origin];
  writeFileSync(path, '');
  for (const column of columns) {
    writeFileSync(path, new Uint8Array(column.buffer, column.byteOffset, column.byteLength), { flag: 'a' });
  }
}
