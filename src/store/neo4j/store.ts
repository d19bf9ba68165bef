import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Result, type Session } from 'neo4j-driver';
import { ArmstraceError, StoreUnavailable } from '../../model/errors.ts';
import type { Params, Reader, Row, Statements, Store, Writer } from '../port.ts';
import { loadQueries, queryText } from '../queries.ts';
import { paramsToDriver, rowOfRecord } from './values.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const RETRY_EVERY_MS = 1_000;
/** Rows that a stream asks for at a time: more are no faster, and fewer make it wait for the answer. */
const ROWS_AT_A_TIME = 10_000;
const LOST = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A', 'Neo.TransientError.General.DatabaseUnavailable']);

/**
 * Connects to a Neo4j, trying again for `patienceMs` while nothing answers, since a database beside us may still
 * be starting. Wrong credentials or an unknown database fail at once. `onRetry` is told the reason, once.
 */
export async function openNeo4j(
  settings: Neo4jSettings,
  patienceMs: number,
  onRetry: (reason: string) => void = () => {},
): Promise<Store> {
  const auth = settings.password ? neo4j.auth.basic(settings.user, settings.password) : undefined;
  const driver = neo4j.driver(settings.uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 1_000, // a reader would rather hear at once that the store is away
  });
  const store = new Neo4jStore(driver, settings);
  const deadline = Date.now() + patienceMs;
  for (let told = false; ; ) {
    try {
      await driver.verifyConnectivity({ database: settings.database });
      await store.newest(); // the server answers; this asks whether it has the database
      return store;
    } catch (error) {
      const unavailable = asUnavailable(error, settings.uri);
      if (!isLost(error) || Date.now() >= deadline) {
        await driver.close();
        throw unavailable;
      }
      if (!told) onRetry(unavailable.message);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, RETRY_EVERY_MS));
    }
  }
}

class Neo4jStore implements Store {
  readonly address: string;
  readonly #driver: Driver;
  readonly #database: string;
  readonly #queries = loadQueries('neo4j');

  constructor(driver: Driver, settings: Neo4jSettings) {
    this.#driver = driver;
    this.#database = settings.database;
    this.address = settings.uri;
  }

  /**
   * The revision, which our own writes raise, and the bookmark that the database gives to who has read: it says which
   * transaction was the last, whoever's it was. It costs nothing, asks for no privilege and stays the same while nobody
   * writes. A server that gives none is left with the revision.
   */
  async newest(): Promise<string | null> {
    return this.#reading(async (session) => {
      const { records } = await session.executeRead((tx) => tx.run(queryText(this.#queries, 'dataset/read')));
      const [dataset] = records;
      return dataset ? [dataset.get('revision'), ...session.lastBookmarks()].join('.') : null;
    });
  }

  async read(): Promise<Reader> {
    const version = await this.newest();
    if (version === null) throw new StoreUnavailable(`${this.address} holds no graph yet: seed it first`);
    return {
      version,
      run: (name, params) => this.#run(name, params),
      stream: (name, params, take) => this.#stream(name, params, take),
      close: async () => {},
    };
  }

  async write<T>(work: (writer: Writer) => Promise<T>, schema?: (statements: Statements) => Promise<void>): Promise<T> {
    const session = this.#driver.session({ database: this.#database });
    try {
      // Schema statements cannot share a transaction with data, so they have one of their own.
      if (schema) await inTransaction(session, (tx) => schema(this.#writer(tx)));
      return await inTransaction(session, (tx) => work(this.#writer(tx)));
    } catch (error) {
      throw asUnavailable(error, this.address);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #writer(tx: ManagedTransaction): Writer {
    const send = async (text: string, params: Params = {}) => {
      try {
        return await tx.run(text, paramsToDriver(params));
      } catch (error) {
        throw asUnavailable(error, this.address);
      }
    };
    return {
      run: async (name, params) => {
        const { records } = await send(queryText(this.#queries, name), params);
        return records.map((record) => rowOfRecord(record));
      },
      stream: async (name, params, take) => {
        try {
          await handOver(tx.run(queryText(this.#queries, name), paramsToDriver(params)), take);
        } catch (error) {
          throw asUnavailable(error as Error, this.address);
        }
      },
      statement: async (text) => void (await send(text)),
    };
  }

  async #run(name: string, params: Params = {}): Promise<Row[]> {
    try {
      const { records } = await this.#driver.executeQuery(queryText(this.#queries, name), paramsToDriver(params), {
        database: this.#database,
        routing: neo4j.routing.READ,
      });
      return records.map((record) => rowOfRecord(record));
    } catch (error) {
      throw asUnavailable(error, this.address);
    }
  }

  /** Not tried again when it fails, as `#run` is: rows have been handed over. */
  async #stream(name: string, params: Params, take: (row: Row) => void): Promise<void> {
    const text = queryText(this.#queries, name);
    await this.#reading(async (session) => {
      const tx = session.beginTransaction();
      try {
        await handOver(tx.run(text, paramsToDriver(params)), take);
      } finally {
        await tx.close(); // also stops the database where rows are still to come
      }
    });
  }

  async #reading<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: ROWS_AT_A_TIME,
      bookmarkManager: this.#driver.executeQueryBookmarkManager, // no member of a cluster shows less than another did
    });
    try {
      return await work(session);
    } catch (error) {
      throw asUnavailable(error, this.address);
    } finally {
      await session.close();
    }
  }
}

/** Subscribes, which takes a tenth less time than iterating. What `take` throws must not get into the driver. */
function handOver(result: Result, take: (row: Row) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let ended = false;
    result.subscribe({
      onNext: (record) => {
        if (ended) return;
        try {
          take(rowOfRecord(record));
        } catch (error) {
          ended = true;
          reject(error);
        }
      },
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
}

/**
 * Runs work in one transaction, again if the database says that it may go better next time. Who calls may have wrapped
 * what the database said; the driver must see it as it was, and who calls hears their own words in the end.
 */
async function inTransaction<T>(session: Session, work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
  let failure: unknown;
  try {
    return await session.executeWrite(async (tx) => {
      try {
        return await work(tx);
      } catch (error) {
        failure = error;
        throw passingIn(error) ?? error;
      }
    });
  } catch (error) {
    throw failure ?? error;
  }
}

/** The error of the database, under whatever it was wrapped in, if trying again may help. */
function passingIn(error: unknown): Neo4jError | undefined {
  if (error instanceof Neo4jError) return neo4j.isRetryableError(error) ? error : undefined;
  return error instanceof Error && error.cause ? passingIn(error.cause) : undefined;
}

function isLost(error: unknown): boolean {
  const reason = error instanceof StoreUnavailable ? error.cause : error;
  return reason instanceof Neo4jError && LOST.has(reason.code);
}

/** Connection, credential and database errors say which address and why; a mistake in a query stays what it is. */
function asUnavailable(error: unknown, address: string): Error {
  if (error instanceof ArmstraceError || !(error instanceof Neo4jError)) return error as Error;
  const ofTheServer = error.code.startsWith('Neo.ClientError.Security') || error.code.includes('DatabaseNotFound');
  if (!isLost(error) && !ofTheServer) return error;
  return new StoreUnavailable(`Neo4j at ${address} cannot be used: ${error.message.split('\n')[0]}`, error);
}
