import { once } from 'node:events';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { StoreUnavailable } from '../../model/errors.ts';
import { threadFile } from '../../model/files.ts';
import type { Params, Reader, Row, Statements, Store, Writer } from '../port.ts';
import { loadQueries, queryText } from '../queries.ts';
import { OpenedFile } from './opened.ts';
import { isLocked, nextVersion, numberOf, remove } from './versions.ts';

const POINTER = 'current';
const LOCK = 'write.lock';
const SWEEPER = threadFile('store/embedded/sweeper');

/**
 * The store that needs no server. Each finished write is a file of its own, `graph-N.grafeo`, and `current` names the
 * newest: a write copies that file, changes the copy, closes it and moves the pointer. So readers never wait, and
 * a write that is killed leaves nothing but a file that the next write replaces.
 *
 * The database opens a file for one writer, or for any number of readers, at a time; nobody writes to a file once
 * `current` has named it.
 */
export async function openEmbedded(dir: string): Promise<Store> {
  try {
    await mkdir(dir, { recursive: true });
  } catch (error) {
    throw new StoreUnavailable(`the data folder ${dir} cannot be made: ${(error as Error).message}`, error);
  }
  return new EmbeddedStore(dir);
}

class EmbeddedStore implements Store {
  readonly address: string;
  readonly #queries = loadQueries('embedded');

  constructor(dir: string) {
    this.address = dir;
  }

  async newest(): Promise<string | null> {
    try {
      return (await readFile(join(this.address, POINTER), 'utf8')).trim();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw new StoreUnavailable(`${join(this.address, POINTER)} cannot be read: ${(error as Error).message}`, error);
    }
  }

  async read(): Promise<Reader> {
    const { version, file } = await this.#openNewest();
    return {
      version,
      run: (name, params = {}) => file.run(queryText(this.#queries, name), params),
      stream: (name, params, take) => file.stream(queryText(this.#queries, name), params, take),
      close: async () => {
        await file.close();
        await this.#sweep();
      },
    };
  }

  async write<T>(work: (writer: Writer) => Promise<T>, schema?: (statements: Statements) => Promise<void>): Promise<T> {
    const lock = this.#lock();
    try {
      const before = await this.newest();
      const version = nextVersion(before);
      const path = join(this.address, version);
      await remove(path);
      if (before) await copyFile(join(this.address, before), path);
      const db = this.#open(version, before ? 'open' : 'create');
      let result: T;
      try {
        const statement = async (text: string) => void (await db.executeCypher(text));
        await schema?.({ statement });
        result = await work({
          statement,
          run: (name, params) => this.#run(db, name, params),
          stream: (name, params, take) => this.#stream(db, name, params, take),
        });
      } catch (error) {
        db.close();
        await remove(path);
        throw error;
      }
      db.close();
      await this.#point(version);
      await this.#sweep();
      return result;
    } finally {
      lock.close();
    }
  }

  async close(): Promise<void> {}

  async #openNewest(): Promise<{ version: string; file: OpenedFile }> {
    const version = await this.newest();
    if (version === null) throw new StoreUnavailable(`${this.address} holds no graph yet: seed it first`);
    const path = join(this.address, version);
    try {
      return { version, file: await OpenedFile.open(path) };
    } catch (error) {
      // A write may have finished, and its sweep removed this version, just before it was opened.
      if ((await this.newest()) === version) throw unavailable(path, error);
      return this.#openNewest();
    }
  }

  /**
   * Lets one write at a time into the folder. The lock is a database of its own, never written to: the system
   * releases it with the process that holds it, however that one ends.
   */
  #lock(): GrafeoDB {
    try {
      return grafeo.GrafeoDB.create(join(this.address, LOCK));
    } catch (error) {
      const reason = isLocked(error) ? 'being written to by another process' : 'not to be written to';
      const detail = isLocked(error) ? '' : `: ${(error as Error).message}`;
      throw new StoreUnavailable(`the data folder ${this.address} is ${reason}${detail}`, error);
    }
  }

  #open(version: string, how: 'open' | 'create'): GrafeoDB {
    const path = join(this.address, version);
    try {
      return grafeo.GrafeoDB[how](path);
    } catch (error) {
      throw unavailable(path, error);
    }
  }

  async #run(db: GrafeoDB, name: string, params: Params = {}): Promise<Row[]> {
    // Dates arrive as ISO text already, and our queries return no value that would need translating.
    return (await db.executeCypher(queryText(this.#queries, name), params)).toArray() as Row[];
  }

  async #stream(db: GrafeoDB, name: string, params: Params, take: (row: Row) => void): Promise<void> {
    const result = await db.executeCypher(queryText(this.#queries, name), params);
    for (let at = 0; at < result.length; at++) take(result.get(at) as Row);
  }

  /** Moves the pointer in one step: a reader sees the old name or the new one, never half of it. */
  async #point(version: string): Promise<void> {
    const next = join(this.address, `${POINTER}.next`);
    await writeFile(next, `${version}\n`, { flush: true });
    await rename(next, join(this.address, POINTER));
  }

  /** Removes the versions that are not the newest and that nobody holds open. */
  async #sweep(): Promise<void> {
    const newest = numberOf(await this.newest());
    const files = await readdir(this.address);
    const old = files.filter((file) => numberOf(file) > 0 && numberOf(file) < newest);
    if (old.length === 0) return;
    await once(new Worker(SWEEPER, { workerData: old.map((file) => join(this.address, file)) }), 'exit');
  }
}

function unavailable(path: string, error: unknown): StoreUnavailable {
  const reason = isLocked(error) ? 'is in use by another process' : `cannot be opened: ${(error as Error).message}`;
  return new StoreUnavailable(`the store file ${path} ${reason}`, error);
}
