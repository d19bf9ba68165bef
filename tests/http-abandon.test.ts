import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createServer, type HttpServer } from '../src/http/server.ts';
import { Abandoned } from '../src/model/errors.ts';
import { LiveGraph } from '../src/snapshot/live.ts';
import type { Store } from '../src/store/port.ts';
import { Tracer } from '../src/trace/tracer.ts';
import { graphOf, maze } from './support/graph.ts';

/** What became of each question that a thread was asked. */
const outcomes: Promise<unknown>[] = [];
const tracer = new Tracer(1);
let live: LiveGraph;
let server: HttpServer;
let url: string;

beforeAll(async () => {
  const { snapshot } = await graphOf(maze(9, 8));
  const dataset = { revision: snapshot.revision, contentHash: snapshot.contentHash };
  const nothing = async () => expect.unreachable();
  const store: Store = {
    address: 'drawn',
    newest: async () => '1',
    read: async () => ({ version: '1', run: async () => [dataset], stream: nothing, close: async () => {} }),
    write: nothing,
    close: async () => {},
  };
  const askerOf = tracer.askerOf.bind(tracer);
  vi.spyOn(tracer, 'askerOf').mockImplementation((of) => {
    const asker = askerOf(of);
    const ask: typeof asker.ask = (asked, question) => {
      const answer = asker.ask(asked, question);
      outcomes.push(answer.catch((error: unknown) => error));
      return answer;
    };
    return { ...asker, ask };
  });
  live = await LiveGraph.start(store, { onError: (error) => expect.unreachable(String(error)), kept: snapshot });
  server = await createServer(live, tracer, { log: (error) => expect.unreachable(String(error)) });
  url = await server.listen('127.0.0.1', 0);
});
afterAll(async () => {
  await server.close();
  await tracer.close();
  await live.close();
});

it('a question whose client has gone is worked on no longer', async () => {
  const query = '{ chains(input: { from: { ids: ["0-0"] }, to: { ids: ["8-0"] }, maxHops: 8 }) { complete } }';
  const client = new AbortController();
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const answer = fetch(`${url}/graphql`, { method: 'POST', headers, body, signal: client.signal });
  await vi.waitFor(() => expect(outcomes).toHaveLength(1));
  client.abort();
  await expect(answer).rejects.toThrow('aborted');
  expect(await outcomes[0]).toBeInstanceOf(Abandoned);
});
