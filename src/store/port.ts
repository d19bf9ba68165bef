/**
 * What the program asks of a store, whichever engine is behind it.
 *
 * Every query is a file in `cypher/`, run by its name. Values are plain: dates are ISO text, integers are numbers,
 * and no node or relationship object of an engine gets through. A row order that a query does not state is free.
 */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value>>;
export type Params = Readonly<Record<string, Value>>;

export interface Queries {
  /** Runs `cypher/NAME.cypher`. Throws `StoreUnavailable` where the store cannot be asked. */
  run(name: string, params?: Params): Promise<Row[]>;
}

export interface Streams extends Queries {
  /**
   * Runs a query and hands over its rows one at a time; they are never all in memory. If `take` throws, the stream ends
   * and the promise rejects with that error.
   */
  stream(name: string, params: Params, take: (row: Row) => void): Promise<void>;
}

/**
 * The newest finished write. The embedded store pins it to the version that was opened; Neo4j, which keeps one version,
 * gives what is there when it is asked. Cheap to hold; close it when done.
 */
export interface Reader extends Streams {
  /** Changes with every finished write; compare it with `Store.newest()`. */
  readonly version: string;
  close(): Promise<void>;
}

/** Takes a statement of a seed script as it is written. */
export interface Statements {
  statement(text: string): Promise<void>;
}

/** One write: all of it is there afterwards, or none of it. */
export interface Writer extends Streams, Statements {}

export interface Store {
  /** Where the graph is, for messages: a folder or an address. */
  readonly address: string;
  /**
   * The version of the newest finished write, null where there is none yet. One trivial look, made to be polled. In a
   * database that others may write to, it changes with what they commit as well.
   */
  newest(): Promise<string | null>;
  read(): Promise<Reader>;
  /**
   * Makes one write. `schema` comes first and may only make constraints and indexes, which some engines
   * keep apart from data; the statements of `work` stand or fall together.
   */
  write<T>(work: (writer: Writer) => Promise<T>, schema?: (statements: Statements) => Promise<void>): Promise<T>;
  close(): Promise<void>;
}
