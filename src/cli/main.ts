#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand, runCommand, showUsage } from 'citty';
import { exitCodeOf, explain } from './failure.ts';
import { seedCommand } from './seed.ts';
import { serveCommand } from './serve.ts';

const { version, description } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
  description: string;
};

const main = defineCommand({
  meta: { name: 'armstrace', version, description },
  subCommands: { serve: serveCommand, seed: seedCommand },
});

try {
  const rawArgs = process.argv.slice(2);
  if (rawArgs.length === 0 || rawArgs.includes('--help')) await showUsage(main);
  else await runCommand(main, { rawArgs });
} catch (error) {
  process.stderr.write(`armstrace: ${explain(error)}\n`);
  process.exit(exitCodeOf(error));
}
