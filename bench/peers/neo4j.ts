import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { type BenchGraph, MATERIEL_CLASSES } from '../graph.ts';
import type { BenchQuestion } from '../questions.ts';
import { helpedColumns, parametersOf } from './columns.ts';
import { type FormC, formC } from './form-c.ts';
import type { Peer } from './peer.ts';

/** How the graph is stored: as the program's model has it, or helped further with one type for each class. */
export type Model = 'TWO_TYPES' | 'TYPE_PER_CLASS';

const BATCH = 20_000;
const TIMED_OUT = /Transaction(TimedOut|Terminated)/;

/** A Neo4j with a graph loaded, which several peers may ask, each in its own way. */
export interface LoadedNeo4j {
  peer(name: string, form: Pick<FormC, 'joinHint'>, questions: readonly BenchQuestion[]): Peer;
  close(): Promise<void>;
}

/**
 * Loads a graph into the database at `NEO4J_URI`, which it EMPTIES first. A question that takes longer than `capMs`
 * is given up.
 */
export async function loadNeo4j(uri: string, graph: BenchGraph, model: Model, capMs: number): Promise<LoadedNeo4j> {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = 'neo4j' } = process.env;
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined, {
    disableLosslessIntegers: true,
  });
  await fill(driver, database, graph, model);
  return {
    peer: (name, form, questions) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      const parameters = new Map(questions.map((question) => [question, asIntegers(parametersOf(graph, question))]));
      const texts = new Map<string, string>();
      const textFor = ({ maxHops, materiel }: BenchQuestion) => {
        const key = model === 'TYPE_PER_CLASS' ? `${maxHops} ${materiel}` : `${maxHops}`;
        const typePerClass = [typeOf(0), typeOf(materiel)];
        const text = texts.get(key) ?? formC(maxHops, model === 'TYPE_PER_CLASS' ? { ...form, typePerClass } : form);
        texts.set(key, text);
        return text;
      };
      return {
        name,
        threads: '1 a query, of the server',
        ask: async (question) => {
          try {
            const { records } = await session.run(textFor(question), parameters.get(question), { timeout: capMs });
            return records.map((record) => record.get('cost') as number);
          } catch (error) {
            if (error instanceof Neo4jError && TIMED_OUT.test(error.code)) return null;
            throw error;
          }
        },
        close: () => session.close(),
      };
    },
    close: () => driver.close(),
  };
}

async function fill(driver: Driver, database: string, graph: BenchGraph, model: Model): Promise<void> {
  const session = driver.session({ database });
  const run = async (text: string, rows: readonly object[] = []) => {
    await session.run(text, { rows: rows.map(asIntegers) });
  };
  await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await run('CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE');
  for (let first = 0; first < graph.actors; first += BATCH) {
    const length = Math.min(BATCH, graph.actors - first);
    await run(
      'UNWIND $rows AS row CREATE (:Actor {id: row.id})',
      Array.from({ length }, (_, at) => ({ id: first + at })),
    );
  }
  for (const [type, transfers] of byType(graph, model)) {
    for (let first = 0; first < transfers.length; first += BATCH) {
      const rows = transfers.slice(first, first + BATCH).map((transfer) => ({
        from: graph.from[transfer],
        to: graph.to[transfer],
        columns: asIntegers(helpedColumns(graph, transfer)),
        diverted: graph.diverted[transfer] === 1,
      }));
      const diverted = model === 'TYPE_PER_CLASS' ? 'SET e.diverted = row.diverted' : '';
      await run(
        `UNWIND $rows AS row MATCH (from:Actor {id: row.from}) MATCH (to:Actor {id: row.to})
        CREATE (from)-[e:${type}]->(to) SET e = row.columns ${diverted}`,
        rows,
      );
    }
  }
  // A plan that is made before the database has counted what was loaded starts from the wrong end, and is kept.
  await run('CALL db.prepareForReplanning()');
  await run('CALL db.clearQueryCaches()');
  await session.close();
}

/** A type cannot be a parameter, so what is of one type is written together. */
function byType(graph: BenchGraph, model: Model): Map<string, number[]> {
  const types =
    model === 'TWO_TYPES'
      ? ['SUPPLIED', 'DIVERTED']
      : Array.from({ length: MATERIEL_CLASSES + 1 }, (_, materiel) => typeOf(materiel));
  const transfers = new Map(types.map((type): [string, number[]] => [type, []]));
  const column = model === 'TWO_TYPES' ? graph.diverted : graph.materiel;
  column.forEach((value, transfer) => {
    transfers.get(types[value] as string)?.push(transfer);
  });
  return transfers;
}

function typeOf(materiel: number): string {
  return `CLASS_${materiel}`;
}

/** Whole numbers travel as integers: the driver would make floats of them. */
function asIntegers(values: object): Record<string, unknown> {
  const asInteger = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(asInteger);
    return typeof value === 'number' ? neo4j.int(value) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asInteger(value)]));
}
