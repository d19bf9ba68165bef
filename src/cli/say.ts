import { harmless } from './harmless.ts';

/** Tells a person something, beside what a command prints for the next program. */
export function warn(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

/** Prints what a command has to say. */
export function say(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

function printable(text: string): string {
  return text.split('\n').map(harmless).join('\n');
}
