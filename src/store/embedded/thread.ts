import { parentPort, workerData } from 'node:worker_threads';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { OPENING, type Query, type Reply, type Request } from './protocol.ts';

const ROWS_A_BATCH = 5_000;

const port = parentPort;
if (!port) throw new Error('runs as a thread of the embedded store alone');
const say = (reply: Reply) => port.postMessage(reply);
/** Answers that wait to be told whether to go on. */
const waiting = new Map<number, (goesOn: boolean) => void>();

let db: GrafeoDB | undefined;
try {
  db = grafeo.GrafeoDB.openReadOnly(workerData as string);
  say({ id: OPENING, rows: [], isLast: true });
} catch (error) {
  say({ id: OPENING, failed: (error as Error).message });
}

port.on('message', (request: Request) => {
  if ('goesOn' in request) waiting.get(request.id)?.(request.goesOn);
  else answer(request).catch((error: Error) => say({ id: request.id, failed: error.message }));
});

async function answer({ id, text, params, inBatches }: Query): Promise<void> {
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
