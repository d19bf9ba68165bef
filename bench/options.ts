import { parseArgs } from 'node:util';

/** What can be left out with `--only`. */
export const CONTESTANTS = [
  'c',
  'chains',
  'open',
  'variants',
  'threads',
  'http',
  'ngraph',
  'graphology',
  'grafeo',
  'neo4j',
  'reading',
] as const;
export type Contestant = (typeof CONTESTANTS)[number];

export interface Options {
  /** Transfers of each graph. */
  readonly sizes: readonly number[];
  readonly only: ReadonlySet<Contestant>;
  readonly hops: readonly number[];
  /** How many questions the databases are asked; the others, which answer faster, are asked ten times as many. */
  readonly questions: number;
  /** Where the results go as JSON. */
  readonly json: string | undefined;
  /** After how many milliseconds a database is no longer waited for. */
  readonly capMs: number;
}

const SMALL = 5_000;
const LARGE = 10_000_000;
const USAGE =
  'bench [--sizes 100k,1m] [--large] [--small] [--only NAME,...] [--hops 4,5] [--questions 40] [--cap SECONDS] [--json FILE]';

/** Arguments that cannot be taken; the message says what is accepted. */
export class UsageError extends Error {}

/** Reads the arguments. Throws `UsageError` for what it does not know, and for `--help`. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parsed(args);
  const sizes = values.small ? [SMALL] : list(values.sizes ?? '100k,1m').map(sizeOf);
  // A test wants to be quick, and to say the same everywhere.
  const all = values.small ? CONTESTANTS.filter((name) => name !== 'neo4j' && name !== 'reading') : CONTESTANTS;
  return {
    sizes: values.large ? [...sizes, LARGE] : sizes,
    only: new Set(values.only ? list(values.only).map(contestant) : all),
    hops: list(values.hops ?? (values.small ? '3,5' : '4,5')).map(Number),
    questions: Number(values.questions ?? (values.small ? 30 : 40)),
    json: values.json,
    capMs: 1_000 * Number(values.cap ?? 60),
  };
}

const OPTIONS = {
  sizes: { type: 'string' },
  large: { type: 'boolean' },
  small: { type: 'boolean' },
  only: { type: 'string' },
  hops: { type: 'string' },
  questions: { type: 'string' },
  cap: { type: 'string' },
  json: { type: 'string' },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

function contestant(name: string): Contestant {
  const known = CONTESTANTS.find((one) => one === name);
  if (!known) throw new UsageError(`--only knows no ${name}, but ${CONTESTANTS.join(', ')}\n${USAGE}`);
  return known;
}

/** `100k`, `1m` or a plain number. */
function sizeOf(text: string): number {
  const [, digits, unit] = text.match(/^(\d+)([km]?)$/i) ?? [];
  const factor = { k: 1_000, m: 1_000_000 }[unit?.toLowerCase() ?? ''] ?? 1;
  const size = Number(digits) * factor;
  if (!(size >= 100)) throw new UsageError(`--sizes takes numbers of transfers from 100 on, such as 100k,1m\n${USAGE}`);
  return size;
}

function list(text: string): string[] {
  return text.split(',');
}
