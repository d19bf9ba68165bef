import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServer, temporaryFolder } from './server.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/cli/main.js');

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program to its end, with these settings and no others. */
export function runProgram(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', ...env }, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [PROGRAM, ...args], options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

/** The program in an empty folder of its own, with nothing set, and a server to ask. */
export interface AtHand {
  readonly path: string;
  readonly url: string;
  run(...args: string[]): Promise<Ended>;
  /** Runs it in a shell, with what else stands on the line. */
  shell(args: string, before?: string): Promise<{ stdout: string; stderr: string }>;
  close(): Promise<void>;
}

export async function openProgram(): Promise<AtHand> {
  const { path, remove } = await temporaryFolder();
  const server = await startServer();
  return {
    path,
    url: server.url,
    run: (...args) => runProgram(args, path, {}),
    shell: (args, before = '') =>
      promisify(execFile)('sh', ['-c', `${before} "${process.execPath}" "${PROGRAM}" ${args}`], { cwd: path }),
    close: async () => {
      await server.close();
      await remove();
    },
  };
}
