import { BEFORE } from './error-origins.ts';
import type { Step } from './execute.ts';

/** The steps, by number, after which a run is audited. */
export type Checkpoints = ReadonlySet<number>;

/** A run holds errors whose statements are not known yet: it is to be rolled back and made again with these checkpoints. */
export class CheckpointsNeeded extends Error {
  override readonly name = 'CheckpointsNeeded';
  readonly checkpoints: Checkpoints;

  constructor(checkpoints: Checkpoints) {
    super('the run has to be made again, with more checkpoints');
    this.checkpoints = checkpoints;
  }
}

/** Into how many parts a stretch is split: an audit takes longer than most statements, and so does another run. */
const PARTS = 16;

/** A checkpoint after the last statement of each file. */
export function endsOfFiles(steps: readonly Step[]): Checkpoints {
  return new Set(steps.flatMap(({ file }, at) => (file === steps[at + 1]?.file ? [] : at)));
}

/** More checkpoints within the stretches that end at these; the same ones if each of those is a single step already. */
export function splitStretches(checkpoints: Checkpoints, ends: Iterable<number>): Checkpoints {
  const sorted = [...checkpoints].sort((a, b) => a - b);
  const all = new Set(checkpoints);
  for (const end of new Set(ends)) {
    const start = sorted[sorted.indexOf(end) - 1] ?? BEFORE;
    const size = Math.ceil((end - start) / PARTS);
    for (let at = start + size; at < end; at += size) all.add(at);
  }
  return all;
}
