import { SeedError } from '../ingest/seeds.ts';
import { ArmstraceError } from '../model/errors.ts';
import { SettingsError } from './settings.ts';

/** A command line that cannot be taken; the message says what is accepted. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What is wrong with HOST, by the code of the error that listening there gives. */
const WRONG_HOST: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: 'is no address of this machine',
  ENOTFOUND: 'is no known name of a machine',
  EAI_AGAIN: 'cannot be looked up',
};

/** Errors whose message says all that a person needs. */
const FOR_PEOPLE = [SettingsError, UsageError, SeedError, ArmstraceError];

/** What a person at a terminal is told: one clear line for what they can mend, all of it for a mistake of ours. */
export function explain(error: unknown): string {
  if (FOR_PEOPLE.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code = '', address, hostname, port, stack } = error as NetworkError;
  if (code === 'EADDRINUSE') return `port ${port} on ${address} is in use: set PORT to another one`;
  if (code in WRONG_HOST) return `HOST is "${address ?? hostname}", which ${WRONG_HOST[code]}`;
  if (code === 'EACCES' && port !== undefined)
    return `port ${port} is not open to this user: set PORT to one from 1024 on`;
  return stack ?? String(error);
}

/** 2 for what the caller got wrong, 1 for everything else. */
export function exitCodeOf(error: unknown): number {
  const { code = '' } = error as NetworkError;
  return error instanceof SettingsError || error instanceof UsageError || code in WRONG_HOST ? 2 : 1;
}

interface NetworkError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}
