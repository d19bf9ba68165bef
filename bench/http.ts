import { createServer } from '../src/http/server.ts';
import { formatDay } from '../src/model/days.ts';
import { LiveGraph } from '../src/snapshot/live.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { Reader, Store } from '../src/store/port.ts';
import { findChains } from '../src/trace/chains.ts';
import type { Question } from '../src/trace/question.ts';
import { Tracer } from '../src/trace/tracer.ts';
import { type Measurement, median } from './protocol.ts';

const QUERY = `query ($input: ChainsInput!) {
  chains(input: $input) { complete more chains { id summary hops { kind from { id } to { id } earliest latest } } }
}`;
const WARM_UPS = 50;

/** What an answer costs over HTTP besides the engine's own time: parsing, a thread, describing, JSON. Median of all. */
export async function measureHttp(
  snapshot: Snapshot,
  questions: readonly Question[],
  size: number,
): Promise<Measurement> {
  const live = await LiveGraph.start(storeOf(snapshot), { onError: console.error, kept: snapshot });
  const tracer = new Tracer(1);
  const server = await createServer(live, tracer, { log: console.error });
  const url = await server.listen('127.0.0.1', 0);
  const overheads: number[] = [];
  for (const [at, question] of [...questions, ...questions].entries()) {
    const body = JSON.stringify({ query: QUERY, variables: { input: inputOf(question, snapshot) } });
    const [overHttp, answer] = await timed(async () => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return (await response.json()) as { data?: { chains: { chains: { id: string }[] } } };
    });
    const [alone, expected] = await timed(async () => findChains(snapshot, question));
    const ids = answer.data?.chains.chains.map(({ id }) => id).join();
    if (ids !== expected.chains.map(({ id }) => id).join())
      throw new Error(`another answer over HTTP: ${JSON.stringify(answer)}`);
    if (at >= WARM_UPS) overheads.push(overHttp - alone);
  }
  await server.close();
  await tracer.close();
  await live.close();
  const absolute = { theirs: null, ratio: null, ratioMin: null, ratioMax: null, wrong: 0 };
  return {
    name: 'an answer over HTTP, besides the engine, p50',
    size,
    ours: median(overheads),
    unit: 'ms',
    runs: overheads.length,
    ...absolute,
  };
}

async function timed<T>(work: () => Promise<T>): Promise<[ms: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

/** The question as a client writes it; origins are of a kind of their own. */
function inputOf(question: Question, snapshot: Snapshot) {
  return {
    to: { ids: [...question.targets.keys()].map((actor) => snapshot.actor(actor).id), includeParts: false },
    from: { kinds: ['STATE'] },
    materiel: snapshot.materiel.all[question.materiel?.[0] ?? 0]?.id,
    period: { from: formatDay(question.period.from), to: formatDay(question.period.to) },
    maxHops: question.maxHops,
    limit: question.limit,
  };
}

/** A store that holds nothing but the snapshot's revision: the query asks for no records. */
function storeOf({ revision, contentHash }: Snapshot): Store {
  const nothing = async () => {
    throw new Error('the bench has no store');
  };
  const reader: Reader = {
    version: '1',
    run: async () => [{ revision, contentHash }],
    stream: nothing,
    close: async () => {},
  };
  return {
    address: 'the bench',
    newest: async () => '1',
    read: async () => reader,
    write: nothing,
    close: async () => {},
  };
}
