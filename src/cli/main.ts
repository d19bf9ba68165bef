#!/usr/bin/env node
import './plain.ts'; // before the library that looks at what it sets

import { type ArgsDef, type CommandDef, defineCommand, runCommand, showUsage } from 'citty';
import { PROGRAM } from '../model/files.ts';
import { exitCodeOf, explain, UsageError } from './failure.ts';
import { notTaken } from './options.ts';
import { warn } from './say.ts';

/** Each is loaded when it is asked for: most need little of what the server needs. */
const commands: Readonly<Record<string, () => Promise<CommandDef>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand,
  seed: async () => (await import('./seed.ts')).seedCommand,
  refresh: async () => (await import('./refresh.ts')).refreshCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  stats: async () => (await import('./stats.ts')).statsCommand,
  trace: async () => (await import('./trace.ts')).traceCommand,
  export: async () => (await import('./export.ts')).exportCommand,
};

const HELP = ['--help', '-h'];

/** Commands whose options are the parameters of a question, which they read themselves. */
const ASKING = new Set(['trace', 'export']);

const main = defineCommand({ meta: PROGRAM, subCommands: commands });

// Whoever reads what is printed may have had enough of it, as `head` does: that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  const [name = '--help', ...args] = process.argv.slice(2);
  const command = await commands[name]?.();
  if (name === '--version') process.stdout.write(`${PROGRAM.version}\n`);
  else if (command && args.some((arg) => HELP.includes(arg))) await showUsage(command, main);
  else if (HELP.includes(name)) await showUsage(main);
  else if (command) await runCommand(command, { rawArgs: accepted(name, (command.args ?? {}) as ArgsDef, args) });
  else
    throw new UsageError(
      `there is no command "${name}", accepted are ${Object.keys(commands).join(', ')}, --help, --version`,
    );
} catch (error) {
  warn(`armstrace: ${explain(error)}`);
  process.exit(exitCodeOf(error));
}

/** The library passes over what it does not know; a slip in an option would then go unnoticed. */
function accepted(name: string, taken: ArgsDef, args: string[]): string[] {
  const options = Object.keys(taken);
  if (ASKING.has(name)) return args;
  for (let at = 0; at < args.length; at++) {
    const [, option = '', value] = args[at]?.match(/^--([^=]+)(=.*)?$/s) ?? [];
    if (!options.includes(option)) throw notTaken(name, args[at] ?? '', options);
    const wantsValue = taken[option]?.type === 'string';
    if (wantsValue && value === undefined && ++at >= args.length) throw new UsageError(`--${option} wants a value`);
  }
  return args;
}
