import { parentPort, workerData } from 'node:worker_threads';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';

/** What the thread is asked: a query, whose rows come in batches or at once; or, after a batch, to go on or leave it. */
export type Request =
  | { readonly id: number; readonly text: string; readonly params: object; readonly inBatches: boolean }
  | { readonly id: number; readonly goesOn: boolean };

/** What it says: that the file is open or cannot be; some rows of an answer, and whether they are the last; or a failure. */
export type Reply =
  | { readonly opened: true }
  | { readonly failed: string; readonly id?: number }
  | { readonly id: number; readonly rows: unknown[]; readonly isLast: boolean };

const ROWS_A_BATCH = 5_000;

const port = parentPort;
if (!port) throw new Error('runs as a thread of the embedded store alone');
const say = (reply: Reply) => port.postMessage(reply);
/** Answers that wait to be told whether to go on. */
const waiting = new Map<number, (goesOn: boolean) => void>();

let db: GrafeoDB | undefined;
try {
  db = grafeo.GrafeoDB.openReadOnly(workerData as string);
  say({ opened: true });
} catch (error) {
  say({ failed: (error as Error).message });
}

port.on('message', (request: Request) => {
  if ('goesOn' in request) waiting.get(request.id)?.(request.goesOn);
  else answer(request).catch((error: Error) => say({ id: request.id, failed: error.message }));
});

async function answer({ id, text, params, inBatches }: Extract<Request, { text: string }>): Promise<void> {
  const result = await (db as GrafeoDB).executeCypher(text, params);
  const size = inBatches ? ROWS_A_BATCH : result.length;
  // The database has the whole result in its own memory; row by row it does not come into ours as well.
  for (let from = 0; ; from += size) {
    const to = Math.min(result.length, from + size);
    const rows = Array.from({ length: to - from }, (_, at) => result.get(from + at));
    say({ id, rows, isLast: to === result.length });
    if (to === result.length) return;
    const goesOn = await new Promise<boolean>((resolve) => waiting.set(id, resolve));
    waiting.delete(id);
    if (!goesOn) return;
  }
}
