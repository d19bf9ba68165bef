import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../src/model/errors.ts';
import { openNeo4j } from '../src/store/neo4j/store.ts';
import { fromDriver } from '../src/store/neo4j/values.ts';
import { ask, NEO4J, openNeo4jAlone, type TestNeo4j, WITHOUT_NEO4J, write } from './support/stores.ts';

const NOWHERE = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: '', database: 'neo4j' };
/** Longer than any test may take: whoever waits this long fails. */
const LONG = 600_000;

describe('a Neo4j that does not answer', () => {
  it('is given up when patience ends, naming the address and the reason', async () => {
    const opening = openNeo4j(NOWHERE, 0);
    await expect(opening).rejects.toThrow(StoreUnavailable);
    await expect(opening).rejects.toThrow(/^Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be used: .*ECONNREFUSED/);
  });

  it('is tried again until then, and the reason is told once', async () => {
    const onRetry = vi.fn();
    await expect(openNeo4j(NOWHERE, 1_500, onRetry)).rejects.toThrow(StoreUnavailable);
    expect(onRetry.mock.calls).toEqual([[expect.stringMatching(/^Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be used: /)]]);
  });
});

describe('what a Neo4j query returns', () => {
  it('is refused where it is no plain value: a query should return properties', () => {
    class Point {}
    expect(() => fromDriver({ list: [new Point()] })).toThrow('a query returned a Point, which is not a plain value');
  });
});

describe.skipIf(!NEO4J)(`a Neo4j${WITHOUT_NEO4J}`, () => {
  let opened: TestNeo4j;
  beforeAll(async () => {
    opened = await openNeo4jAlone();
  });
  afterAll(() => opened?.close());

  it.skipIf(!NEO4J?.hasPassword)(
    `refuses a wrong password at once${NEO4J?.hasPassword ? '' : ' (skipped: this one asks for none)'}`,
    async () => {
      const onRetry = vi.fn();
      const opening = openNeo4j({ ...opened.settings, password: 'wrong' }, LONG, onRetry);
      await expect(opening).rejects.toThrow(StoreUnavailable);
      await expect(opening).rejects.toThrow(new RegExp(`^Neo4j at ${opened.settings.uri} cannot be used: .*auth`, 'i'));
      expect(onRetry).not.toHaveBeenCalled();
    },
  );

  it('refuses an unknown database at once', async () => {
    const onRetry = vi.fn();
    const opening = openNeo4j({ ...opened.settings, database: 'nowhere' }, LONG, onRetry);
    await expect(opening).rejects.toThrow(StoreUnavailable);
    await expect(opening).rejects.toThrow(/nowhere/);
    expect(onRetry).not.toHaveBeenCalled();
  });

  it('that is still starting is waited for', async () => {
    const door = await doorTo(opened.settings.uri);
    await door.shut();
    const store = await openNeo4j({ ...opened.settings, uri: door.uri }, LONG, () => void door.open());
    await write(store, "CREATE (:Actor {id: 'a'})");
    expect(await ask(store, 'dataset/counts')).toEqual([{ nodes: 1, relationships: 0 }]);
    await store.close();
    await door.shut();
  });

  it('that goes away says so, reading and writing, and answers when it is back', async () => {
    const door = await doorTo(opened.settings.uri);
    const store = await openNeo4j({ ...opened.settings, uri: door.uri }, LONG);
    await write(store);
    const reader = await store.read();
    await door.shut();
    const away = new RegExp(`^Neo4j at ${door.uri} cannot be used: `);
    await Promise.all([
      expect(store.newest()).rejects.toThrow(away),
      expect(reader.run('dataset/read')).rejects.toThrow(StoreUnavailable),
      expect(write(store)).rejects.toThrow(away),
    ]);
    await door.open();
    expect(await reader.run('dataset/read')).toHaveLength(1);
    await store.close();
    await door.shut();
  });

  it('that goes away during a write says so there too', async () => {
    const door = await doorTo(opened.settings.uri);
    const store = await openNeo4j({ ...opened.settings, uri: door.uri }, LONG);
    await store
      .write(async ({ statement }) => {
        await door.shut();
        await expect(statement('RETURN 1')).rejects.toThrow(StoreUnavailable);
        throw new Error('seen');
      })
      .catch((error) => expect(error).toEqual(new Error('seen')));
    await store.close();
  });

  it('says of a mistake in a statement what it was, not that it is away', async () => {
    const mistake = write(opened.store, 'CREATE (:Actor {id: ');
    await expect(mistake).rejects.toThrow(/Invalid input/);
    await expect(mistake).rejects.not.toBeInstanceOf(StoreUnavailable);
  });
});

/** A way to a database that can be shut, which ends what is under way, and opened again. */
async function doorTo(uri: string): Promise<{ uri: string; open(): Promise<void>; shut(): Promise<void> }> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => other.destroy());
      socket.pipe(other);
    }
  });
  const open = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await open(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the door has no port');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    open: () => open(address.port),
    shut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
