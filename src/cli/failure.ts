import { SeedError } from '../ingest/seeds.ts';
import { ArmstraceError } from '../model/errors.ts';
import { SettingsError } from './settings.ts';

/** What a person at a terminal is told: one clear line for what they can mend, all of it for a mistake of ours. */
export function explain(error: unknown): string {
  if (error instanceof SettingsError || error instanceof SeedError || error instanceof ArmstraceError) {
    return error.message;
  }
  const { code, address, port, name, stack, message } = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
  };
  if (code === 'EADDRINUSE') return `port ${port} on ${address} is in use: set PORT to another one`;
  if (code === 'EADDRNOTAVAIL') return `HOST is "${address}", which is no address of this machine`;
  if (name === 'CLIError') return message;
  return stack ?? String(error);
}

/** 2 for what the caller got wrong, 1 for everything else. */
export function exitCodeOf(error: unknown): number {
  return error instanceof SettingsError || (error as Error).name === 'CLIError' ? 2 : 1;
}
