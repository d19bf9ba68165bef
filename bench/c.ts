import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../src/model/files.ts';
import { type BenchGraph, writeGraph } from './graph.ts';
import type { BenchQuestion } from './questions.ts';

/** What the bound says of one question: milliseconds of both passes, and counts that any engine must share. */
export interface Passes {
  readonly ms: number;
  /** Actors that the backward pass met, the target included. */
  readonly reached: number;
  /** Transfers that lie on a way from an origin to the target which time and materiel allow. */
  readonly feasible: number;
  /** Records looked at. */
  readonly scans: number;
}

/** The program of `bound.c`, running, with a graph and its questions loaded. */
export interface Bound {
  readonly buildMs: number;
  /** Answers every question once more. */
  round(): Promise<Passes[]>;
  close(): Promise<void>;
}

/**
 * Compiles and starts the bound in a temporary folder. Null where there is no C compiler; throws where the
 * compiler or the program fails.
 */
export async function startBound(graph: BenchGraph, questions: readonly BenchQuestion[]): Promise<Bound | null> {
  const compiler = process.env.CC ?? 'cc';
  if (!works(compiler)) return null;
  const dir = mkdtempSync(join(tmpdir(), 'armstrace-bench-'));
  const [program, graphFile, questionFile] = ['bound', 'graph', 'questions'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ];
  execFileSync(compiler, ['-O3', '-march=native', '-o', program, join(ROOT, 'bench/bound.c')]);
  writeGraph(graph, graphFile);
  const lines = questions.map(({ target, from, to, materiel, maxHops }) => [target, from, to, materiel, maxHops]);
  writeFileSync(questionFile, lines.map((line) => `${line.join(' ')}\n`).join(''));

  const child = spawn(program, [graphFile, questionFile], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await answers.next();
    if (done) throw new Error('the C bound ended before it had answered');
    return JSON.parse(value);
  };
  return {
    buildMs: (await next()).buildMs,
    round: async () => {
      child.stdin.write('\n');
      return next();
    },
    close: async () => {
      child.stdin.end();
      await ended;
      rmSync(dir, { recursive: true });
    },
  };
}

function works(compiler: string): boolean {
  try {
    execFileSync(compiler, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
