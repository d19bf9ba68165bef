import { createWriteStream } from 'node:fs';
import { readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OutputError } from './failure.ts';

type Pieces = AsyncIterable<string | Uint8Array>;

/** Writes to the terminal or the next program, as much as that wants to have. */
export async function print(pieces: Pieces): Promise<void> {
  await pipeline(readable(pieces), process.stdout, { end: false }).catch(enough);
}

/**
 * Writes a file whole, or not at all; where it is a link, what that leads to. What is there and is no file, such as a pipe
 * or a device, cannot be replaced and is written to as it is. Throws `OutputError`, and what `pieces` throws.
 */
export async function writeFile(output: string, pieces: Pieces): Promise<void> {
  let isOurs = true;
  const onFailure = () => {
    isOurs = false;
  };
  try {
    const found = await stat(output).catch(orNull);
    if (found && !found.isFile()) {
      return await pipeline(readable(pieces, onFailure), createWriteStream(output)).catch(enough);
    }
    const target = await targetOf(output);
    const next = `${target}.${process.pid}.part`;
    try {
      // What only its owner may read stays so.
      const mode = found ? found.mode & 0o777 : 0o666;
      await pipeline(readable(pieces, onFailure), createWriteStream(next, { flags: 'wx', mode }));
      await rename(next, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(next, { force: true });
      throw error;
    }
  } catch (error) {
    throw isOurs ? new OutputError(output, error) : error;
  }
}

/** The pieces; `onFailure` hears that it is they that failed, and not the writing, of which they are only told to end. */
function readable(pieces: Pieces, onFailure: () => void = () => {}): Readable {
  async function* all() {
    const rest = pieces[Symbol.asyncIterator]();
    const next = () =>
      rest.next().catch((error: unknown) => {
        onFailure();
        throw error;
      });
    try {
      for (let piece = await next(); !piece.done; piece = await next()) yield piece.value;
    } finally {
      await rest.return?.();
    }
  }
  return Readable.from(all());
}

/** What a path leads to through links, which need not be there yet. */
async function targetOf(path: string): Promise<string> {
  const real = await realpath(path).catch(orNull);
  if (real) return real;
  const link = await readlink(path).catch(() => null);
  return link === null ? path : targetOf(resolve(dirname(path), link));
}

/** Whoever reads a pipe may have had enough of it. */
function enough(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function orNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
