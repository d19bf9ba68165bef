import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailable } from '../../model/errors.ts';

/** The locks of this process: its id alone would not tell them from those of a killed one that had the same id. */
const held = new Set<string>();

/**
 * Lets one process at a time write to a data folder. The lock names its holder, so that one left behind by a
 * process that was killed is seen for what it is and taken over. Returns what gives it back.
 */
export async function holdWriteLock(dir: string): Promise<() => Promise<void>> {
  const path = join(dir, 'write.lock');
  const take = () => writeFile(path, String(process.pid), { flag: 'wx' });
  try {
    await take();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new StoreUnavailable(`the data folder ${dir} cannot be written to: ${(error as Error).message}`, error);
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (held.has(path) || (holder !== process.pid && isRunning(holder))) {
      throw new StoreUnavailable(`the data folder ${dir} is being written to by process ${holder}`);
    }
    await rm(path, { force: true });
    await take();
  }
  held.add(path);
  return async () => {
    held.delete(path);
    await rm(path, { force: true });
  };
}

function isRunning(pid: number): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
