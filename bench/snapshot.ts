import { type Day, parseDay, UNBOUNDED_FUTURE, UNBOUNDED_PAST } from '../src/model/days.ts';
import { Derivation } from '../src/snapshot/derivation.ts';
import { encodeClaim } from '../src/snapshot/evidence.ts';
import type { Columns } from '../src/snapshot/layout.ts';
import { FUTURE, offsetOf, PAST } from '../src/snapshot/offsets.ts';
import { Sequences } from '../src/snapshot/sequences.ts';
import { KINDS, type Snapshot } from '../src/snapshot/snapshot.ts';
import { type Packed, pack } from '../src/snapshot/strings.ts';
import { Taxonomy } from '../src/snapshot/taxonomy.ts';
import { NO_FILTERS, type Question } from '../src/trace/question.ts';
import * as bench from './graph.ts';
import { type BenchQuestion, startsOf } from './questions.ts';

/** Day 0 of a made-up graph. */
const EPOCH = parseDay('1960-01-01') as Day;

/** Sources of each reliability, each published on a day of its own. */
const SOURCES_EACH = 50;
const RELIABILITIES = 6;

/** A made-up graph as the columns that a store is read into; actors and transfers have ids in their order. */
export function columnsOf(graph: bench.BenchGraph): Columns {
  const { actors, transfers } = graph;
  const { claims, profiles, profile } = testimonyOf(graph);
  const materielLists = new Sequences();
  for (let list = 0; list <= bench.MATERIEL_CLASSES; list++) materielLists.numberOf(list === 0 ? [] : [list - 1]);
  const itemLists = new Sequences();
  itemLists.numberOf([]);
  const nothing = pack(Array.from({ length: actors }, () => ''));
  return {
    header: { revision: 1, contentHash: '', seeds: null, builtAt: '', excluded: [] },
    materiel: new Taxonomy(
      numbered(bench.MATERIEL_CLASSES).map((index) => ({
        index,
        id: `m${index}`,
        name: '',
        otherNames: [],
        parent: null,
      })),
    ),
    sources: new Derivation(
      numbered(SOURCES_EACH * RELIABILITIES).map((index) => ({
        index,
        id: `s${index}`,
        reliability: 1 + (index % RELIABILITIES),
        published: publishedOn(index),
        isCitable: true,
        parents: [],
      })),
    ),
    actors: {
      ids: packNumbers('a', actors),
      names: nothing,
      countries: nothing,
      kinds: graph.origin.map((isOrigin) => KINDS.indexOf(isOrigin ? 'STATE' : 'ARMED_GROUP')),
      otherNames: pack([]),
      otherNamesUpTo: new Uint32Array(actors),
    },
    links: {
      ids: packNumbers('t', transfers),
      from: graph.from,
      to: graph.to,
      earliest: graph.earliest.map((day) => (day === bench.UNBOUNDED_PAST ? PAST : offsetOf(EPOCH + day)!)),
      latest: graph.latest.map((day) => (day === bench.UNBOUNDED_FUTURE ? FUTURE : offsetOf(EPOCH + day)!)),
      kind: graph.diverted,
      materiel: Uint32Array.from(graph.materiel),
      items: new Uint32Array(transfers),
      profile,
    },
    things: { ids: pack([]), kinds: new Uint8Array() },
    materielLists,
    itemLists,
    testimony: { claims: claims.items, profiles },
  };
}

/** A question as the program asks it of a snapshot of the graph. */
export function questionOf(graph: bench.BenchGraph, snapshot: Snapshot, question: BenchQuestion): Question {
  const indexOf = (actor: number) => snapshot.actorsById[actor]!;
  return {
    ...NO_FILTERS,
    targets: new Map([[indexOf(question.target), UNBOUNDED_FUTURE]]),
    origins: new Set(startsOf(graph, question).map(indexOf)),
    period: { from: EPOCH + question.from, to: EPOCH + question.to },
    materiel: [question.materiel - 1],
    maxHops: question.maxHops,
    diversion: 'REQUIRED',
    limit: question.limit,
  };
}

/** One claim a transfer, of the grade that the transfer has, and of every fifth a second one that is worse. */
function testimonyOf(graph: bench.BenchGraph) {
  const claims = new Sequences();
  const profiles = new Sequences();
  profiles.numberOf([]);
  const claimOf = (credibility: number, reliability: number, which: number) => {
    const source = reliability - 1 + RELIABILITIES * (which % SOURCES_EACH);
    const day = publishedOn(source);
    const rest = { recordedAt: UNBOUNDED_PAST, isLocated: true };
    return claims.numberOf(encodeClaim({ stance: 'ASSERTS', credibility, source, day, ...rest }));
  };
  const profile = new Uint32Array(graph.transfers);
  for (let transfer = 0; transfer < graph.transfers; transfer++) {
    const said = [claimOf(graph.credibility[transfer]!, graph.reliability[transfer]!, transfer)];
    if (transfer % 5 === 0) said.push(claimOf(6, 6, transfer >>> 3));
    profile[transfer] = profiles.numberOf(said);
  }
  return { claims, profiles, profile };
}

function publishedOn(source: number): Day {
  return EPOCH + 80 * source;
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}

/** A letter and eight digits for every number below one, packed without making the texts. */
function packNumbers(letter: string, count: number): Packed {
  const bytes = new Uint8Array(count * 9).fill(letter.charCodeAt(0));
  const ends = new Uint32Array(count);
  for (let number = 0; number < count; number++) {
    ends[number] = number * 9 + 9;
    let rest = number;
    for (let place = number * 9 + 8; place > number * 9; place--) {
      bytes[place] = 48 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
  }
  return { bytes, ends };
}
