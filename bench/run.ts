import { writeFileSync } from 'node:fs';
import type { Question } from '../src/trace/question.ts';
import { startBound } from './c.ts';
import { buildEngine, type Engine } from './engine.ts';
import { type BenchGraph, generateGraph } from './graph.ts';
import { measureHttp } from './http.ts';
import { measureOpen } from './open.ts';
import { type Contestant, type Options, readOptions, UsageError } from './options.ts';
import { openGrafeo } from './peers/grafeo.ts';
import { openGraphology } from './peers/graphology.ts';
import { type LoadedNeo4j, loadNeo4j, type Model } from './peers/neo4j.ts';
import { openNgraph } from './peers/ngraph.ts';
import type { Peer } from './peers/peer.ts';
import {
  type Answered,
  alternate,
  type Comparison,
  type Measurement,
  measure,
  median,
  quantile,
  type Rounds,
  roundOf,
} from './protocol.ts';
import { type BenchQuestion, questionsFor } from './questions.ts';
import { measureReading } from './reading.ts';
import { HEADING, lineOf, shortSize } from './report.ts';
import { columnsOf } from './snapshot.ts';
import { measureThreads } from './threads.ts';
import { measureVariants } from './variants.ts';

const GRAPH_SEED = 1;
const QUESTION_SEED = 7;
/** What a question is allowed that does not say. */
const OPEN_HOPS = 6;
/** The commonest class; the path-finding libraries are asked about it alone, and hold one graph of it. */
const COMMONEST = 1;
/** Graphs beyond this are for the engine and the bound alone: the others take hours to load them, or more memory. */
const LARGEST_FOR_PEERS = 1_000_000;
/** The embedded store cannot be told to give up, and takes minutes for a question beyond both of these. */
const ENDLESS = { size: 100_000, hops: 4 };

/** Measures all that the options name, and prints each line when it is there. */
class Bench {
  readonly measurements: Measurement[] = [];
  readonly #options: Options;
  readonly #stated = new Set<string>();

  constructor(options: Options) {
    this.#options = options;
  }

  async run(): Promise<void> {
    console.log(HEADING);
    for (const size of this.#options.sizes) {
      const graph = generateGraph(size, GRAPH_SEED);
      const columns = columnsOf(graph);
      const start = performance.now();
      const built = buildEngine(graph, columns);
      const buildMs = performance.now() - start;
      if (this.#wants('c')) await this.#besideC(graph, built, buildMs);
      if (this.#wants('chains')) {
        this.#memory(built, size);
        await this.#alone(graph, built);
      }
      if (this.#wants('open')) this.#open(graph, built);
      if (this.#wants('variants')) await this.#variants(graph, built);
      if (this.#wants('threads')) this.#add(await measureThreads(built.snapshot, this.#answered(graph, built), size));
      if (this.#wants('http')) this.#add(await measureHttp(built.snapshot, this.#answered(graph, built), size));
      if (size > LARGEST_FOR_PEERS) continue;
      if (this.#wants('ngraph')) await this.#besidePathFinder(graph, built, openNgraph(graph, COMMONEST));
      if (this.#wants('graphology')) await this.#besidePathFinder(graph, built, openGraphology(graph, COMMONEST));
      if (this.#wants('grafeo')) await this.#besideGrafeo(graph, built);
      if (this.#wants('neo4j')) await this.#besideNeo4j(graph, built);
    }
    if (this.#wants('reading')) await this.#reading();
  }

  /** Takes the graph that is in the database, so it does not go with those that empty it. */
  async #reading(): Promise<void> {
    const uri = process.env.NEO4J_URI;
    if (!uri) this.#skip('reading', 'set NEO4J_URI to a database that holds a graph');
    else if (this.#options.only.size > 1) this.#skip('reading', 'it takes the graph that is there: --only reading');
    else this.#add(await measureReading(uri));
  }

  /** Questions in the program's own terms that have an answer: those that have none are explained, which is more work. */
  #answered(graph: BenchGraph, built: Engine): Question[] {
    const hops = this.#options.hops[0] as number;
    return questionsFor(graph, 10 * this.#options.questions, QUESTION_SEED, hops)
      .filter((question) => built.chains(question).length > 0)
      .map((question) => built.asked(question));
  }

  #memory({ snapshot }: Engine, size: number): void {
    const absolute = { theirs: null, ratio: null, ratioMin: null, ratioMax: null, runs: 1, wrong: 0 };
    const ours = snapshot.buffer.byteLength / size;
    this.#add({ name: 'memory of the snapshot for each transfer', size, ours, unit: 'B', ...absolute });
  }

  #open(graph: BenchGraph, built: Engine): void {
    const questions = questionsFor(graph, this.#options.questions, QUESTION_SEED, OPEN_HOPS);
    for (const row of measureOpen(built, questions, graph.transfers)) this.#add(row);
  }

  async #variants(graph: BenchGraph, built: Engine): Promise<void> {
    const hops = this.#options.hops[0] as number;
    const questions = questionsFor(graph, 10 * this.#options.questions, QUESTION_SEED, hops);
    for (const row of await measureVariants(built, questions, graph.transfers)) this.#add(row);
  }

  #wants(name: Contestant): boolean {
    return this.#options.only.has(name);
  }

  async #besideC(graph: BenchGraph, built: Engine, buildMs: number): Promise<void> {
    for (const [at, hops] of this.#options.hops.entries()) {
      const questions = questionsFor(graph, 10 * this.#options.questions, QUESTION_SEED, hops);
      const bound = await startBound(graph, questions);
      if (!bound) {
        this.#skip('c', 'there is no C compiler; set CC or install one');
        return;
      }
      if (at === 0) this.#compareBuilds(graph.transfers, buildMs, bound.buildMs);
      const rounds = await alternate(
        roundOf(questions, (question) => [built.passes(question).reached]),
        async () => (await bound.round()).map(({ ms, reached }) => ({ ms, answer: [reached] })),
      );
      const isEmpty = (await bound.round()).map(({ feasible }) => feasible === 0);
      await bound.close();
      const agree: Comparison['agree'] = (ours, theirs) => String(ours) === String(theirs);
      this.#compare(`passes, C, ${hops} hops`, rounds, isEmpty, { size: graph.transfers, over: 'OURS', agree });
    }
  }

  #compareBuilds(size: number, ours: number, theirs: number): void {
    const ratio = ours / theirs;
    const once = { unit: 'ms', ratio, ratioMin: ratio, ratioMax: ratio, runs: 1, wrong: 0 };
    this.#add({ name: 'build from columns, C', size, ours, theirs, ...once });
  }

  /** How long the best chains take, for questions that have any: of each question the median of its runs. */
  async #alone(graph: BenchGraph, built: Engine): Promise<void> {
    for (const hops of this.#options.hops) {
      const questions = questionsFor(graph, 10 * this.#options.questions, QUESTION_SEED, hops);
      const nobody = async () => [];
      const { ours } = await alternate(roundOf(questions, askOf(built)), nobody);
      const times = questions.flatMap((_, at) => {
        if (!ours[0]?.[at]?.answer?.length) return [];
        return [median(ours.map((round) => (round[at] as Answered).ms))];
      });
      const absolute = { theirs: null, unit: 'ms', ratio: null, ratioMin: null, ratioMax: null, wrong: 0 };
      for (const [name, share] of [['p50', 0.5] as const, ['p95', 0.95] as const, ['max', 1] as const]) {
        this.#add({
          name: `chains, top 10, ${hops} hops, not empty: ${times.length} of ${questions.length}, ${name}`,
          size: graph.transfers,
          ours: quantile(times, share),
          runs: ours.length,
          ...absolute,
        });
      }
    }
  }

  /** They ignore time, diversion and the number of hops, so that their path costs at most as much as our best chain. */
  async #besidePathFinder(graph: BenchGraph, built: Engine, peer: Peer): Promise<void> {
    const hops = this.#options.hops[0] as number;
    const drawn = questionsFor(graph, 10 * this.#options.questions, QUESTION_SEED, hops);
    const questions = drawn
      .filter(({ materiel }) => materiel === COMMONEST)
      .map((question) => ({ ...question, limit: 1 }));
    const agree: Comparison['agree'] = ([ours], [theirs]) => ours === undefined || (theirs ?? Infinity) <= ours;
    await this.#beside(peer, `best chain, ${hops} hops`, graph, built, questions, agree);
  }

  async #besideGrafeo(graph: BenchGraph, built: Engine): Promise<void> {
    const { hops } = this.#options;
    const endable = hops.filter((length) => graph.transfers <= ENDLESS.size || length <= ENDLESS.hops);
    if (endable.length < hops.length) this.#skip('grafeo', `beyond ${ENDLESS.hops} hops it takes minutes a question`);
    const lists = endable.map((hops) => questionsFor(graph, this.#options.questions, QUESTION_SEED, hops));
    const peer = await openGrafeo(graph, lists.flat());
    for (const questions of lists) await this.#besideDatabase(peer, graph, built, questions);
    await peer.close();
  }

  async #besideNeo4j(graph: BenchGraph, built: Engine): Promise<void> {
    const uri = process.env.NEO4J_URI;
    if (!uri) {
      this.#skip('neo4j', 'set NEO4J_URI to a throw-away database: it is EMPTIED');
      return;
    }
    const ask = async (model: Model, peers: (loaded: LoadedNeo4j, questions: readonly BenchQuestion[]) => Peer[]) => {
      const loaded = await loadNeo4j(uri, graph, model, this.#options.capMs);
      for (const hops of this.#options.hops) {
        const questions = questionsFor(graph, this.#options.questions, QUESTION_SEED, hops);
        for (const peer of peers(loaded, questions)) {
          await this.#besideDatabase(peer, graph, built, questions);
          await peer.close();
        }
      }
      await loaded.close();
    };
    await ask('TWO_TYPES', (loaded, questions) => [
      loaded.peer('Neo4j, form C', {}, questions),
      loaded.peer('Neo4j, form C, join hint', { joinHint: true }, questions),
    ]);
    await ask('TYPE_PER_CLASS', (loaded, questions) => [
      loaded.peer('Neo4j, a type for each class', {}, questions),
      loaded.peer('Neo4j, a type for each class, join hint', { joinHint: true }, questions),
    ]);
  }

  #besideDatabase(peer: Peer, graph: BenchGraph, built: Engine, questions: readonly BenchQuestion[]): Promise<void> {
    const agree: Comparison['agree'] = (ours, theirs) => String(ours) === String(theirs);
    return this.#beside(peer, `${questions[0]?.maxHops} hops`, graph, built, questions, agree);
  }

  async #beside(
    peer: Peer,
    what: string,
    graph: BenchGraph,
    built: Engine,
    questions: readonly BenchQuestion[],
    agree: Comparison['agree'],
  ): Promise<void> {
    this.#stateThreads(peer);
    const ask = (question: BenchQuestion) => peer.ask(question);
    const rounds = await alternate(roundOf(questions, askOf(built)), roundOf(questions, ask, this.#options.capMs));
    const isEmpty = questions.map((_, at) => rounds.ours[0]?.[at]?.answer?.length === 0);
    this.#compare(`${peer.name}, ${what}`, rounds, isEmpty, { size: graph.transfers, over: 'THEIRS', agree });
  }

  /** Questions without an answer are another matter, and a row of their own. */
  #compare(name: string, rounds: Rounds, isEmpty: readonly boolean[], comparison: Omit<Comparison, 'name'>): void {
    for (const empty of [false, true]) {
      const positions = [...isEmpty.keys()].filter((at) => isEmpty[at] === empty);
      if (positions.length === 0) continue;
      const label = empty ? `${name}: ${positions.length} EMPTY` : `${name}: ${positions.length}`;
      this.#add(measure(rounds, positions, { ...comparison, name: label }));
    }
  }

  #add(measurement: Measurement): void {
    this.measurements.push(measurement);
    console.log(lineOf(measurement));
  }

  /** Once for each contestant. */
  #stateThreads({ name, threads }: Pick<Peer, 'name' | 'threads'>): void {
    if (this.#stated.has(name)) return;
    this.#stated.add(name);
    console.log(`- ${name}: threads: ${threads}`);
  }

  #skip(name: Contestant, reason: string): void {
    console.log(`${name}: skipped: ${reason}`);
  }
}

function askOf(built: Engine): (question: BenchQuestion) => readonly number[] {
  return (question) => built.chains(question);
}

const options = optionsOrExit();
console.log(
  `Sizes ${options.sizes.map(shortSize).join(', ')}; two warm-ups, then five runs by turns; sums of ms; ours and C: 1 thread.\n`,
);
const bench = new Bench(options);
await bench.run();
if (options.json) writeFileSync(options.json, `${bench.measurements.map((one) => JSON.stringify(one)).join('\n')}\n`);
const wrong = bench.measurements.filter((measurement) => measurement.wrong > 0);
for (const { name, wrong: count } of wrong) console.error(`${count} questions were answered differently: ${name}`);
process.exit(wrong.length > 0 ? 1 : 0);

function optionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
