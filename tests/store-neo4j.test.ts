import { connect, createServer, type Server, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
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
  it('is text where it is a date, or whatever else others may have put into a property', () => {
    const { Date: Day, DateTime, Duration, LocalTime, Point } = neo4j.types;
    expect(fromDriver(new Day(2015, 1, 2))).toBe('2015-01-02');
    expect(fromDriver([new DateTime(2015, 1, 2, 3, 4, 5, 0, 0)])).toEqual(['2015-01-02T03:04:05Z']);
    expect(fromDriver({ a: new Duration(0, 1, 0, 0), b: new LocalTime(3, 4, 5, 0) })).toEqual({
      a: expect.stringMatching(/^P1D/),
      b: '03:04:05',
    });
    expect(fromDriver(new Point(7203, 1, 2))).toMatch(/^Point/);
  });

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
      expect(reader.stream('dataset/read', {}, () => {})).rejects.toThrow(away),
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

  it('that goes away during a stream says so there too', async () => {
    const door = await doorTo(opened.settings.uri);
    const store = await openNeo4j({ ...opened.settings, uri: door.uri }, LONG);
    await write(store, "UNWIND range(1, 50000) AS n CREATE (:Actor {id: 'many ' + toString(n)})");
    const reader = await store.read();
    let closing: Promise<void> | undefined;
    const streaming = reader.stream('snapshot/actors', {}, () => {
      closing ??= door.shut();
    });
    await expect(streaming).rejects.toThrow(StoreUnavailable);
    await closing;
    await store.close();
  });

  describe('that others write to as well', () => {
    const others = async (statement: string) => {
      const { uri, user, password, database } = opened.settings;
      const driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined);
      await driver.executeQuery(statement, {}, { database });
      await driver.close();
    };

    it('has another version after each of their writes, though the revision is what it was', async () => {
      await write(opened.store);
      const revision = await ask(opened.store, 'dataset/read');
      const versions = [await opened.store.newest()];
      for (const statement of [
        "CREATE (:Actor {id: 'of others'})",
        "MATCH (a:Actor {id: 'of others'}) SET a.name = 'A'",
        "MATCH (a:Actor {id: 'of others'}) DELETE a",
      ]) {
        await others(statement);
        const reader = await opened.store.read();
        expect(reader.version).toBe(await opened.store.newest());
        versions.push(reader.version);
        await reader.close();
      }
      expect(new Set(versions).size).toBe(4);
      expect(await ask(opened.store, 'dataset/read')).toEqual(revision);
    });

    it('keeps its version while they only read, and while a write of theirs is not committed', async () => {
      await write(opened.store);
      const version = await opened.store.newest();
      await others('MATCH (n) RETURN count(n)');
      await expect(others("CREATE (a:Actor {id: 'undone'}) RETURN 1 / 0")).rejects.toThrow();
      await ask(opened.store, 'snapshot/actors');
      expect(await opened.store.newest()).toBe(version);
    });

    it('has no version before our first write, whatever they wrote', async () => {
      await others('MATCH (d:Dataset) DELETE d');
      await others("CREATE (:Actor {id: 'of others'})");
      expect(await opened.store.newest()).toBeNull();
    });
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
