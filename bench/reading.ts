import neo4j from 'neo4j-driver';
import { buildSnapshot } from '../src/snapshot/build.ts';
import { openNeo4j } from '../src/store/neo4j/store.ts';
import { loadQueries, queryText } from '../src/store/queries.ts';
import { alternate, type Measurement, measure } from './protocol.ts';

/** The queries that a snapshot is read with row by row. */
const STREAMED = ['snapshot/actors', 'snapshot/names', 'snapshot/flows', 'snapshot/parts', 'snapshot/claims'];
const ROWS_AT_A_TIME = 10_000;

/**
 * Neo4j to snapshot, beside the driver alone that is given the same queries and does nothing with what it gets. Takes
 * the graph that is there, in the program's own model.
 */
export async function measureReading(uri: string): Promise<Measurement> {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = 'neo4j' } = process.env;
  const store = await openNeo4j({ uri, user, password, database }, 0);
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined, {
    disableLosslessIntegers: true,
  });
  const queries = loadQueries('neo4j');
  let size = 0;
  const ours = async () => {
    const start = performance.now();
    const reader = await store.read();
    size = (await buildSnapshot(reader)).flowCount;
    await reader.close();
    return [{ ms: performance.now() - start, answer: [] }];
  };
  const theirs = async () => {
    const start = performance.now();
    for (const name of STREAMED) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: ROWS_AT_A_TIME });
      const result = session.run(queryText(queries, name));
      await new Promise<void>((resolve, reject) => {
        result.subscribe({ onNext: () => {}, onCompleted: () => resolve(), onError: reject });
      });
      await session.close();
    }
    return [{ ms: performance.now() - start, answer: [] }];
  };
  const rounds = await alternate(ours, theirs);
  await store.close();
  await driver.close();
  return measure(rounds, [0], {
    name: 'Neo4j to snapshot, and the driver alone',
    size,
    over: 'OURS',
    agree: () => true,
  });
}
