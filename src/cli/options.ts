import type { Parameter } from '../graphql/parameters.ts';
import { UsageError } from './failure.ts';

/** What stands on the command line after the name of a command. */
export interface Given {
  /** What is no option. */
  readonly words: readonly string[];
  /** Options with their values, in their order; one may be given more than once. */
  readonly options: readonly (readonly [name: string, value: string])[];
  /** Those that are given without a value. */
  readonly flags: ReadonlySet<string>;
  /** Those that lack the value that they want. */
  readonly bare: readonly string[];
}

/**
 * Reads `--name value`, `--name=value`, the flags that a command has, and its switches: parameters that are true where
 * neither true nor false follows. A value that begins with `--` has to be given with `=`.
 */
export function readOptions(
  args: readonly string[],
  flags: readonly string[],
  switches: readonly string[] = [],
): Given {
  const words: string[] = [];
  const options: [string, string][] = [];
  const set = new Set<string>();
  const bare: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    const [, name = '', value] = arg.match(/^--([^=]+)(?:=(.*))?$/s) ?? [];
    const next = args[at + 1];
    if (name === '') words.push(arg);
    else if (value !== undefined) options.push([name, value]);
    else if (flags.includes(name)) set.add(name);
    else if (switches.includes(name) && next !== 'true' && next !== 'false') options.push([name, 'true']);
    else if (next === undefined || next.startsWith('--')) bare.push(name);
    else {
      options.push([name, next]);
      at++;
    }
  }
  return { words, options, flags: set, bare };
}

/** The parameters that are true or false. */
export function switchesAmong(parameters: readonly Parameter[]): string[] {
  return parameters.filter(({ type }) => type === 'Boolean').map(({ name }) => name);
}

/** Throws `UsageError` for an option that a command does not have, or that lacks its value. */
export function checkOptions(command: string, { options, bare }: Given, names: readonly string[]): void {
  const unknown = [...options.map(([name]) => name), ...bare].find((name) => !names.includes(name));
  if (unknown !== undefined) throw notTaken(command, `--${unknown}`, names);
  if (bare.length > 0) throw new UsageError(`--${bare[0]} wants a value`);
}

/** What is said of an argument that a command has no use for. */
export function notTaken(command: string, arg: string, names: readonly string[]): UsageError {
  const accepted = [...names, 'help'].map((name) => `--${name}`).join(', ');
  return new UsageError(`${command} does not take "${arg}", accepted are ${accepted}`);
}

/** Takes out of the options one that may be given once. */
export function takeOption(
  { options }: Pick<Given, 'options'>,
  name: string,
): { value: string | undefined; rest: Given['options'] } {
  const values = options.filter(([known]) => known === name).map(([, value]) => value);
  if (values.length > 1) throw new UsageError(`--${name} is given twice, accepted is once`);
  return { value: values[0], rest: options.filter(([known]) => known !== name) };
}
