import { Worker } from 'node:worker_threads';
import { threadFile } from '../../model/files.ts';
import type { Params, Row } from '../port.ts';
import type { Reply, Request } from './thread.ts';

const THREAD = threadFile('store/embedded/thread');

interface Pending {
  readonly take: (rows: readonly Row[]) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * A store file that is open for reading, in a thread of its own. To open a large one takes seconds in which the thread can
 * do nothing else, its results are heavy, and the database gives memory back only when its thread ends.
 */
export class OpenedFile {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #asked = 0;
  #ended: Error | undefined;

  private constructor(path: string) {
    this.#worker = new Worker(THREAD, { workerData: path });
    this.#worker.on('message', (reply: Reply) => this.#hear(reply));
    this.#worker.on('error', (error: Error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(new Error(`the thread that reads ${path} has ended`)));
  }

  /** Opens a file. Throws what the database says where it cannot. */
  static async open(path: string): Promise<OpenedFile> {
    const opened = new OpenedFile(path);
    try {
      await new Promise<void>((resolve, reject) => {
        opened.#worker.once('message', (reply: Reply) => {
          if ('opened' in reply) resolve();
          else reject(new Error('failed' in reply ? reply.failed : 'the thread said what it was not asked'));
        });
        opened.#worker.once('error', reject);
      });
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

  /** Ends the thread; what it was asked and has not answered is rejected. */
  async close(): Promise<void> {
    this.#end(new Error('the reader was closed'));
    await this.#worker.terminate();
  }

  #ask(query: { text: string; params: Params; inBatches: boolean }, take: Pending['take']): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(this.#ended);
        return;
      }
      const id = ++this.#asked;
      this.#pending.set(id, { take, resolve, reject });
      this.#say({ id, ...query });
    });
  }

  #hear(reply: Reply): void {
    const id = 'id' in reply ? (reply.id ?? 0) : 0;
    const pending = this.#pending.get(id);
    if (!pending) return;
    try {
      if ('failed' in reply) throw new Error(reply.failed);
      if (!('rows' in reply)) return;
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
  }

  #say(request: Request): void {
    this.#worker.postMessage(request);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#ended);
    this.#pending.clear();
  }
}
