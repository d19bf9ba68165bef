import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revisionsOf } from '../src/graphql/revisions.ts';
import { serve, startServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const SUBSCRIPTION = 'subscription { revision { revision contentHash stale } }';

function listen(query: string, signal?: AbortSignal): Promise<Response> {
  const address = `${server.url}/graphql/stream?query=${encodeURIComponent(query)}`;
  return fetch(address, { headers: { accept: 'text/event-stream' }, ...(signal && { signal }) });
}

/** The data of the events of a stream, as they come, the pings between them left out. */
async function* eventsOf(response: Response): AsyncGenerator<{ name: string; data: unknown }> {
  let text = '';
  for await (const piece of (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
    text += piece;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) =>
        lines
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim();
      if (field('event')) yield { name: field('event') ?? '', data: JSON.parse(field('data') || 'null') };
    }
  }
}

describe('the stream of revisions', () => {
  it('says at once what answers are made from, and again after each finished write', async () => {
    const leave = new AbortController();
    const response = await listen(SUBSCRIPTION, leave.signal);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = eventsOf(response);
    const first = (await events.next()).value;
    expect(first).toMatchObject({ name: 'next', data: { data: { revision: { revision: 1, stale: false } } } });

    await server.store.write((writer) => writer.run('dataset/touch'));
    await server.live.look();
    const seen: unknown[] = [];
    for await (const event of events) {
      seen.push(event.data);
      if (JSON.stringify(event.data).includes('"revision":2,') && JSON.stringify(event.data).includes('"stale":false'))
        break;
    }
    expect(seen.at(-1)).toMatchObject({ data: { revision: { revision: 2, stale: false } } });
    leave.abort();
  });

  it('takes nothing but subscriptions', async () => {
    const [first] = await all(eventsOf(await listen('{ dataset { revision } }')));
    expect(JSON.stringify(first)).toContain('here are subscriptions alone');
    expect((await listen(`subscription { revision { revision } } #${'x'.repeat(5_000)}`)).status).toBe(413);
    expect((await listen('subscription {')).status).toBe(400);
  });

  it('is where a subscription is sent that is asked like a query', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SUBSCRIPTION }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('subscriptions are at /graphql/stream');
  });

  it('ends for all who wait when the server closes, which does not wait for them', async () => {
    const other = await serve(server.store);
    const address = `${other.url}/graphql/stream?query=${encodeURIComponent(SUBSCRIPTION)}`;
    const response = await fetch(address, { headers: { accept: 'text/event-stream' } });
    const events = eventsOf(response);
    await events.next();
    const rest = all(events);
    await other.close();
    expect((await rest).map(({ name }) => name)).toEqual(['complete']);
  });

  it('holds on to nobody who has left, not even in the middle of a wait', async () => {
    let listeners = 0;
    const live = {
      acquire: () => server.live.acquire(),
      stale: false,
      onChange: () => {
        listeners++;
        return () => listeners--;
      },
    };
    const revisions = revisionsOf(live);
    expect((await revisions.next()).value).toMatchObject({ stale: false });
    const waiting = revisions.next();
    expect(listeners).toBe(1);
    await revisions.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(listeners).toBe(0);
  });
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
