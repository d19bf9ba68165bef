import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import neo4j from 'neo4j-driver';
import { getContainerRuntimeClient, Wait } from 'testcontainers';
import type { TestProject } from 'vitest/node';
import type { Neo4jSettings } from '../../src/store/neo4j/store.ts';
import { CYPHER_DIR } from '../../src/store/queries.ts';

const IMAGE = 'neo4j:5.26-community';
const PASSWORD = 'of-the-tests';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for its turn with the one Neo4j of this test run; null where none is to be had. */
    neo4j: { readonly turnsPort: number; readonly hasPassword: boolean } | null;
  }
}

/** What whoever has asked for a turn is told when it comes. */
export type Turn = { readonly settings: Neo4jSettings } | { readonly problem: string };

/**
 * Gives the test run one Neo4j: the one that NEO4J_URI names, else a container where a Docker engine answers, which
 * is started when the first test asks for it, else none. ARMSTRACE_REQUIRE_NEO4J=1 makes it a failure to have none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = process.env.NEO4J_URI ? given(process.env.NEO4J_URI) : await container();
  if (!database && process.env.ARMSTRACE_REQUIRE_NEO4J === '1') {
    throw new Error('ARMSTRACE_REQUIRE_NEO4J is set, but NEO4J_URI is not and no Docker engine answers');
  }
  if (!database) {
    project.provide('neo4j', null);
    return async () => {};
  }
  const turns = await serveTurns(database);
  project.provide('neo4j', { turnsPort: turns.port, hasPassword: database.hasPassword });
  return async () => {
    await turns.close();
    await database.stop();
  };
}

interface Database {
  readonly hasPassword: boolean;
  start(): Promise<Neo4jSettings>;
  stop(): Promise<void>;
}

function given(uri: string): Database {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = 'neo4j' } = process.env;
  const settings = { uri, user, password, database };
  return {
    hasPassword: password !== '',
    start: async () => {
      await refuseForeignNodes(settings);
      return settings;
    },
    stop: async () => {},
  };
}

/** The tests wipe the database: one that holds anything but our labels was not meant for them. */
async function refuseForeignNodes({ uri, user, password, database }: Neo4jSettings): Promise<void> {
  const ours = readFileSync(join(CYPHER_DIR, 'dataset/clear.cypher'), 'utf8').matchAll(/\bn:(\w+)/g);
  const labels = ['Dataset', ...Array.from(ours, ([, label]) => label as string)];
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined);
  try {
    const foreign = 'MATCH (n) WHERE none(label IN labels(n) WHERE label IN $labels) RETURN count(n) AS count';
    const { records } = await driver.executeQuery(foreign, { labels }, { database });
    const count = Number(records[0]?.get('count'));
    if (count) throw new Error(`it holds ${count} nodes that are not ours, and the tests wipe it: give another`);
  } finally {
    await driver.close();
  }
}

async function container(): Promise<Database | null> {
  try {
    await getContainerRuntimeClient();
  } catch {
    return null;
  }
  let stop = async () => {};
  return {
    hasPassword: true,
    start: async () => {
      const started = await new Neo4jContainer(IMAGE)
        .withPassword(PASSWORD)
        .withWaitStrategy(Wait.forHttp('/', 7474)) // it answers there last, whatever the image prints
        .start();
      stop = async () => void (await started.stop({ timeout: 0 })); // there is nothing worth keeping
      const uri = `bolt://${started.getHost()}:${started.getMappedPort(7687)}`;
      return { uri, user: started.getUsername(), password: started.getPassword(), database: 'neo4j' };
    },
    stop: () => stop(),
  };
}

/**
 * There is one database, and a test file that writes to it needs it alone. Whoever connects is told when its turn
 * has come, and has it until it hangs up: also when it crashes.
 */
async function serveTurns(database: Database): Promise<{ port: number; close(): Promise<void> }> {
  const queue: Socket[] = [];
  let turn: Promise<Turn> | undefined;
  const next = async () => {
    turn ??= database.start().then(
      (settings) => ({ settings }),
      (error: Error) => ({ problem: `no Neo4j for the tests: ${error.message}` }),
    );
    const text = JSON.stringify(await turn);
    queue[0]?.write(`${text}\n`);
  };
  const server = createServer((socket) => {
    if (queue.push(socket) === 1) void next();
    socket.on('error', () => {});
    socket.on('close', () => {
      const had = queue[0] === socket;
      queue.splice(queue.indexOf(socket), 1);
      if (had && queue.length) void next();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the turns have no port');
  return {
    port: address.port,
    close: async () => {
      for (const socket of queue) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
