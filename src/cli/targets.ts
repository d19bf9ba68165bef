import { open, stat } from 'node:fs/promises';
import { README_MARK } from '../export/csv/readme.ts';
import { type FormatName, isTable } from '../export/formats.ts';
import { UsageError } from './failure.ts';

/** A file to be written, in which format; without an output, to the terminal or the next program. */
export interface Target {
  readonly format: FormatName;
  readonly output: string | undefined;
}

/**
 * What is written for one output: a table that goes to a file has its README beside it, `x.README.txt` beside `x.csv`.
 * Throws `UsageError` where another file would be lost to that: only a README that this program wrote is replaced.
 */
export async function targetsOf(format: FormatName, output: string | undefined): Promise<readonly Target[]> {
  const table = { format, output };
  if (output === undefined || !isTable(format) || !(await canBeFile(output))) return [table];
  const readme = `${output.replace(/\.csv$/i, '')}.README.txt`;
  if (await isAnothers(readme)) {
    throw new UsageError(
      `beside --output "${output}" goes ${readme}, where there is something else already: move that, or name another output`,
    );
  }
  return [table, { format: 'README.txt', output: readme }];
}

/** Whether a path is a file or nothing yet, and no pipe, device or folder. */
async function canBeFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(notThere);
  return found === null || found.isFile();
}

/** Whether a path leads to something that this program did not write as a README. */
async function isAnothers(path: string): Promise<boolean> {
  const found = await stat(path).catch(notThere);
  if (found === null) return false;
  if (!found.isFile()) return true;
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(README_MARK.length), 0, README_MARK.length);
    return buffer.toString('utf8') !== README_MARK;
  } finally {
    await file.close();
  }
}

/** What cannot be looked at cannot be written either, and the writing says why. */
function notThere(): null {
  return null;
}
