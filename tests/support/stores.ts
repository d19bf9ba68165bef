import { once } from 'node:events';
import { connect } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, inject } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/store.ts';
import { type Neo4jSettings, openNeo4j } from '../../src/store/neo4j/store.ts';
import type { Params, Row, Store } from '../../src/store/port.ts';
import type { Turn } from './neo4j.ts';
import { temporaryFolder } from './server.ts';

/** A store of a test's own, empty when it is opened. */
export interface TestStore {
  readonly store: Store;
  /** Opens the same graph once more; it is for the caller to close. */
  again(): Promise<Store>;
  close(): Promise<void>;
}

export interface Adapter {
  readonly name: string;
  /** Not to be had here; its name then says how to have it. */
  readonly missing: boolean;
  open(): Promise<TestStore>;
}

/** Whether there is a Neo4j in this test run, and whether it asks for a password. */
export const NEO4J = inject('neo4j');

/** Added to the name of what is skipped. */
export const WITHOUT_NEO4J = NEO4J ? '' : ' (skipped: no Neo4j: set NEO4J_URI or start Docker)';

export const ADAPTERS: readonly Adapter[] = [
  { name: 'the embedded store', missing: false, open: openEmbeddedAlone },
  { name: `Neo4j${WITHOUT_NEO4J}`, missing: !NEO4J, open: openNeo4jAlone },
];

/** Opens a store for each test of the suite that asks for this; where it is not to be had, they are skipped. */
export function storeOfEachTest({ missing, open }: Adapter): () => TestStore {
  let opened: TestStore | undefined;
  beforeEach(async (context) => {
    context.skip(missing);
    opened = await open();
  });
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });
  return () => opened as TestStore;
}

export async function openEmbeddedAlone(): Promise<TestStore> {
  const folder = await temporaryFolder();
  const store = await openEmbedded(folder.path);
  return {
    store,
    again: () => openEmbedded(folder.path),
    close: async () => {
      await store.close();
      await folder.remove();
    },
  };
}

export interface TestNeo4j extends TestStore {
  readonly settings: Neo4jSettings;
}

/** Waits until no other test file has the database, empties it and opens it. */
export async function openNeo4jAlone(): Promise<TestNeo4j> {
  if (!NEO4J) throw new Error('there is no Neo4j in this test run');
  const socket = connect(NEO4J.turnsPort, '127.0.0.1');
  const [told] = await once(socket.setEncoding('utf8'), 'data');
  const turn: Turn = JSON.parse(told);
  if ('problem' in turn) throw new Error(turn.problem);
  await wipe(turn.settings);
  const store = await openNeo4j(turn.settings, 10_000);
  return {
    store,
    settings: turn.settings,
    again: () => openNeo4j(turn.settings, 10_000),
    close: async () => {
      await store.close();
      await wipe(turn.settings); // leaves nothing behind in a database that was given
      socket.destroy();
    },
  };
}

async function wipe({ uri, user, password, database }: Neo4jSettings): Promise<void> {
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined);
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database });
    const { records } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name', {}, { database });
    for (const record of records)
      await driver.executeQuery(`DROP CONSTRAINT \`${record.get('name')}\``, {}, { database });
  } finally {
    await driver.close();
  }
}

/** Makes one write of these statements, recorded as a finished import. */
export function write(store: Store, ...statements: readonly string[]): Promise<void> {
  return store.write(async (writer) => {
    for (const statement of statements) await writer.statement(statement);
    await writer.run('dataset/finish-import', { contentHash: statements.join(';'), import: importRecord() });
  });
}

/** What `dataset/finish-import` takes as an import, for tests that do not care. */
export function importRecord(differing: Params = {}): Params {
  const record = {
    id: 'import:1',
    kind: 'test',
    name: 'test-data',
    fileName: 'a.csv',
    sha256: '0',
    licence: 'CC0',
    licenceUrls: ['https://creativecommons.org/publicdomain/zero/1.0/'],
    attribution: 'nobody',
    digest: null,
  };
  return { ...record, nodes: 0, relationships: 0, ...differing };
}

/** Runs one query on the newest finished write. */
export async function ask(store: Store, name: string, params?: Params): Promise<Row[]> {
  const reader = await store.read();
  try {
    return await reader.run(name, params);
  } finally {
    await reader.close();
  }
}
