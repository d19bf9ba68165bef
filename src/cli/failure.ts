import { SeedError } from '../ingest/seeds.ts';
import { ArmstraceError } from '../model/errors.ts';
import { SettingsError } from './settings.ts';

/** What is wrong with HOST, by the code of the error that listening there gives. */
const WRONG_HOST: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: 'is no address of this machine',
  ENOTFOUND: 'is no known name of a machine',
  EAI_AGAIN: 'cannot be looked up',
};

/** What a person at a terminal is told: one clear line for what they can mend, all of it for a mistake of ours. */
export function explain(error: unknown): string {
  if (error instanceof SettingsError || error instanceof SeedError || error instanceof ArmstraceError) {
    return error.message;
  }
  const { code = '', address, hostname, port, name, stack, message } = error as NetworkError;
  if (code === 'EADDRINUSE') return `port ${port} on ${address} is in use: set PORT to another one`;
  if (code in WRONG_HOST) return `HOST is "${address ?? hostname}", which ${WRONG_HOST[code]}`;
  if (name === 'CLIError') return message;
  return stack ?? String(error);
}

/** 2 for what the caller got wrong, 1 for everything else. */
export function exitCodeOf(error: unknown): number {
  const { code = '', name } = error as NetworkError;
  return error instanceof SettingsError || name === 'CLIError' || code in WRONG_HOST ? 2 : 1;
}

interface NetworkError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}
