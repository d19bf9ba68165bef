/** What one contestant said to one question, and how long it took. */
export interface Answered {
  readonly ms: number;
  /** What has to be the same for all; null where it ran out of time. */
  readonly answer: readonly number[] | null;
}

/** Asks one contestant all questions of a list once. */
export type Round = () => Promise<readonly Answered[]>;

export interface Rounds {
  readonly ours: readonly (readonly Answered[])[];
  readonly theirs: readonly (readonly Answered[])[];
}

const WARM_UPS = 2;
const RUNS = 5;

/** Lets two contestants answer by turns, first to warm up and then to be measured. */
export async function alternate(ours: Round, theirs: Round): Promise<Rounds> {
  const rounds = { ours: [] as (readonly Answered[])[], theirs: [] as (readonly Answered[])[] };
  for (let run = 0; run < WARM_UPS + RUNS; run++) {
    const [us, them] = [await ours(), await theirs()];
    if (run < WARM_UPS) continue;
    rounds.ours.push(us);
    rounds.theirs.push(them);
  }
  return rounds;
}

/**
 * A round of questions asked one at a time, each timed by itself. A question that ran out of time counts at the cap,
 * and is not asked again.
 */
export function roundOf<Q>(
  questions: readonly Q[],
  ask: (question: Q) => readonly number[] | null | Promise<readonly number[] | null>,
  capMs = Number.POSITIVE_INFINITY,
): Round {
  const gaveUp = new Set<Q>();
  return async () => {
    const round: Answered[] = [];
    for (const question of questions) {
      if (gaveUp.has(question)) {
        round.push({ ms: capMs, answer: null });
        continue;
      }
      const start = performance.now();
      const asked = ask(question);
      // To wait for what is there already would cost more than the quickest answers.
      const answer = asked instanceof Promise ? await asked : asked;
      const ms = performance.now() - start;
      if (answer === null) gaveUp.add(question);
      round.push({ ms: answer === null ? capMs : ms, answer });
    }
    return round;
  };
}

/** One line of the results. What is not compared with anything has no `theirs` and no ratio. */
export interface Measurement {
  readonly name: string;
  /** Transfers in the graph. */
  readonly size: number;
  readonly ours: number;
  readonly theirs: number | null;
  readonly unit: string;
  /** How many times as long as we the other took; for the bound, how many times as long as it we took. */
  readonly ratio: number | null;
  readonly ratioMin: number | null;
  readonly ratioMax: number | null;
  readonly runs: number;
  /** How many questions were answered differently. */
  readonly wrong: number;
}

export interface Comparison {
  readonly name: string;
  readonly size: number;
  /** THEIRS: they over us. OURS: we over them. */
  readonly over: 'THEIRS' | 'OURS';
  /** Whether what both said to a question agrees. */
  readonly agree: (ours: readonly number[], theirs: readonly number[]) => boolean;
}

/** Sums each run over the questions at `positions` and compares: the ratio is the median over the runs. */
export function measure({ ours, theirs }: Rounds, positions: readonly number[], comparison: Comparison): Measurement {
  const sums = (rounds: readonly (readonly Answered[])[]) =>
    rounds.map((round) => positions.reduce((sum, at) => sum + (round[at] as Answered).ms, 0));
  const [us, them] = [sums(ours), sums(theirs)];
  const ratios = us.map((sum, run) => {
    const theirSum = them[run] as number;
    return comparison.over === 'THEIRS' ? theirSum / sum : sum / theirSum;
  });
  const timedOut = positions.some((at) => theirs.some((round) => round[at]?.answer === null));
  const differs = (at: number) =>
    ours.some((round, run) => {
      const [mine, other] = [round[at]?.answer, theirs[run]?.[at]?.answer];
      return mine && other && !comparison.agree(mine, other);
    });
  return {
    name: timedOut ? `${comparison.name} (${AT_LEAST})` : comparison.name,
    size: comparison.size,
    ours: median(us),
    theirs: median(them),
    unit: 'ms',
    ratio: median(ratios),
    ratioMin: Math.min(...ratios),
    ratioMax: Math.max(...ratios),
    runs: ours.length,
    wrong: positions.filter(differs).length,
  };
}

/** Said of a row in which a timeout counts at the cap. */
export const AT_LEAST = 'timeouts at the cap';

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The least of the numbers that so large a share of them does not exceed; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
