import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../../model/errors.ts';
import { threadFile } from '../../model/files.ts';
import type { Params, Row } from '../port.ts';
import { OPENING, type Query, type Reply, type Request } from './protocol.ts';

const THREAD = threadFile('store/embedded/thread');

interface Pending {
  readonly take: (rows: readonly Row[]) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * A store file that is open for reading, in a thread of its own. To open a large one takes seconds in which the thread can
 * do nothing else, its results are heavy, and the database gives memory back only when its thread ends.
 *
 * However the thread ends, whoever waits for it or asks it afterwards gets `StoreUnavailable`.
 */
export class OpenedFile {
  readonly #worker: Worker;
  /** What the thread has not answered yet. */
  readonly #pending = new Map<number, Pending>();
  readonly #opening: Promise<void>;
  readonly #path: string;
  #asked = OPENING;
  #ended: StoreUnavailable | undefined;
  #onIdle = () => {};

  private constructor(path: string) {
    this.#path = path;
    this.#worker = new Worker(THREAD, { workerData: path });
    this.#worker.on('message', (reply: Reply) => this.#hear(reply));
    this.#worker.on('error', (error: Error) => this.#end(`its thread has failed: ${error.message}`, error));
    this.#worker.on('exit', () => {
      this.#end('its thread has ended');
      this.#pending.clear();
      this.#onIdle();
    });
    this.#opening = this.#expect(OPENING, () => {});
  }

  /** Opens a file. Throws what the database says where it cannot. */
  static async open(path: string): Promise<OpenedFile> {
    const opened = new OpenedFile(path);
    try {
      await opened.#opening;
    } catch (error) {
      await opened.close();
      throw error;
    }
    return opened;
  }

  async run(text: string, params: Params): Promise<Row[]> {
    let all: readonly Row[] = [];
    await this.#ask({ text, params, inBatches: false }, (rows) => {
      all = rows;
    });
    return all as Row[];
  }

  /** Hands over the rows one at a time, as they come. */
  stream(text: string, params: Params, take: (row: Row) => void): Promise<void> {
    return this.#ask({ text, params, inBatches: true }, (rows) => rows.forEach(take));
  }

  /** What was asked and is not answered is rejected at once; the thread ends when it is done with it. */
  async close(): Promise<void> {
    this.#end('it was closed');
    await this.#idle(); // the database takes the whole process with it where its thread ends in the middle of a query
    await this.#worker.terminate();
  }

  #idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#onIdle = resolve;
      if (this.#pending.size === 0) resolve();
    });
  }

  async #ask(query: Omit<Query, 'id'>, take: Pending['take']): Promise<void> {
    if (this.#ended) throw this.#ended;
    const id = ++this.#asked;
    this.#say({ id, ...query });
    await this.#expect(id, take);
  }

  #expect(id: number, take: Pending['take']): Promise<void> {
    return new Promise((resolve, reject) => this.#pending.set(id, { take, resolve, reject }));
  }

  #hear(reply: Reply): void {
    const { id } = reply;
    const pending = this.#pending.get(id);
    if (!pending) return;
    try {
      if (this.#ended) throw this.#ended;
      if ('failed' in reply) throw new Error(reply.failed);
      pending.take(reply.rows as Row[]);
      if (!reply.isLast) {
        this.#say({ id, goesOn: true });
        return;
      }
      pending.resolve();
    } catch (error) {
      this.#say({ id, goesOn: false });
      pending.reject(error as Error);
    }
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#onIdle();
  }

  #say(request: Request): void {
    this.#worker.postMessage(request);
  }

  #end(reason: string, cause?: Error): void {
    this.#ended ??= new StoreUnavailable(`the store file ${this.#path} is not open any more: ${reason}`, cause);
    for (const { reject } of this.#pending.values()) reject(this.#ended);
  }
}
