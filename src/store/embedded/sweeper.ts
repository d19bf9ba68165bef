import { workerData } from 'node:worker_threads';
import grafeo from '@grafeo-db/js';
import { isLocked, remove } from './versions.ts';

// Runs as a thread: only who can open a file for itself knows that nobody holds it, and to open a large one takes seconds.
for (const path of workerData as string[]) {
  // What cannot be removed now is left for the next time: whoever called is done all the same.
  if (!isHeld(path)) await remove(path).catch(() => {});
}

function isHeld(path: string): boolean {
  try {
    grafeo.GrafeoDB.open(path).close();
    return false;
  } catch (error) {
    return isLocked(error); // one that cannot be opened otherwise is no good to anybody
  }
}
