import { SeedError } from '../ingest/seeds.ts';
import { ArmstraceError, BadInput } from '../model/errors.ts';
import { SettingsError } from './settings.ts';

/** A command line that cannot be taken; the message says what is accepted. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** There is no answer, through no mistake of the caller's. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The file that `--output` names cannot be written; `cause` says why. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly output: string;

  constructor(output: string, cause: unknown) {
    super(`${output} cannot be written`, { cause });
    this.output = output;
  }
}

/** An error of an answer, as the error that it stands for. */
export function failureIn({ message, extensions, originalError }: AnswerError): Error {
  if (originalError instanceof Error) return originalError;
  return extensions?.code === 'BAD_USER_INPUT' ? new UsageError(message) : new NoAnswer(message);
}

export interface AnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown };
  /** Only where the answer was made in this process. */
  readonly originalError?: unknown;
}

/** What is wrong with HOST, by the code of the error that listening there gives. */
const WRONG_HOST: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: 'is no address of this machine',
  ENOTFOUND: 'is no known name of a machine',
  EAI_AGAIN: 'cannot be looked up',
};

/** What is wrong with a file to write, by the code of the error that writing it gives. */
const WRONG_OUTPUT: Readonly<Record<string, string>> = {
  ENOENT: 'is in a folder that is not there',
  ENOTDIR: 'is in what is no folder',
  EISDIR: 'is a folder',
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'is where nothing can be written',
  ELOOP: 'is a link that leads nowhere',
  ENAMETOOLONG: 'has too long a name',
};

/** Errors whose message says all that a person needs. */
const FOR_PEOPLE = [SettingsError, UsageError, NoAnswer, SeedError, ArmstraceError];

/** Errors that are the caller's to mend. */
const OF_THE_CALLER = [SettingsError, UsageError, BadInput];

/** What a person at a terminal is told: one clear line for what they can mend, all of it for a mistake of ours. */
export function explain(error: unknown): string {
  if (FOR_PEOPLE.some((kind) => error instanceof kind)) return (error as Error).message;
  if (error instanceof OutputError) return explainOutput(error);
  const { code = '', address, hostname, port, stack } = error as NetworkError;
  if (code === 'EADDRINUSE') return `port ${port} on ${address} is in use: set PORT to another one`;
  if (code in WRONG_HOST) return `HOST is "${address ?? hostname}", which ${WRONG_HOST[code]}`;
  if (code === 'EACCES' && port !== undefined)
    return `port ${port} is not open to this user: set PORT to one from 1024 on`;
  return stack ?? String(error);
}

function explainOutput({ output, cause }: OutputError): string {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  if (code in WRONG_OUTPUT) return `--output is "${output}", which ${WRONG_OUTPUT[code]}`;
  if (code === 'ENOSPC') return `there is no space left to write ${output}`;
  return `${output} cannot be written: ${code || message}`;
}

/** 2 for what the caller got wrong, 1 for everything else. */
export function exitCodeOf(error: unknown): number {
  const { code = '', cause } = error as NetworkError;
  if (OF_THE_CALLER.some((kind) => error instanceof kind) || code in WRONG_HOST) return 2;
  return error instanceof OutputError && ((cause as NodeJS.ErrnoException).code ?? '') in WRONG_OUTPUT ? 2 : 1;
}

interface NetworkError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}
