import { UsageError } from './failure.ts';

/** What stands on the command line after the name of a command. */
export interface Given {
  /** What is no option. */
  readonly words: readonly string[];
  /** Options with their values, in their order; one may be given more than once. */
  readonly options: readonly (readonly [name: string, value: string])[];
  /** Those that are given without a value. */
  readonly flags: ReadonlySet<string>;
}

/** Reads `--name value`, `--name=value` and the flags that a command has. Throws `UsageError`. */
export function readOptions(args: readonly string[], flags: readonly string[]): Given {
  const words: string[] = [];
  const options: [string, string][] = [];
  const set = new Set<string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    const [, name = '', value] = arg.match(/^--([^=]+)(?:=(.*))?$/s) ?? [];
    if (name === '') words.push(arg);
    else if (flags.includes(name) && value === undefined) set.add(name);
    else {
      const given = value ?? args[++at];
      if (given === undefined) throw new UsageError(`--${name} wants a value`);
      options.push([name, given]);
    }
  }
  return { words, options, flags: set };
}

/** Takes out of the options one that may be given once. */
export function takeOption({ options }: Given, name: string): { value: string | undefined; rest: Given['options'] } {
  const values = options.filter(([known]) => known === name).map(([, value]) => value);
  if (values.length > 1) throw new UsageError(`--${name} is given twice, accepted is once`);
  return { value: values[0], rest: options.filter(([known]) => known !== name) };
}
