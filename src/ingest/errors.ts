import { type Finding, tell } from './audit/finding.ts';

/** Seeds that cannot be read, run or taken; the message names file and line, and says what is accepted. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** Of many mistakes so many are told: they are seldom of as many kinds. */
const TOLD = 50;

/** Seeds that are refused for all of these at once, a line each. */
export function refusal(findings: readonly Finding[]): SeedError {
  const count = findings.length === 1 ? 'an error' : `${findings.length.toLocaleString('en')} errors`;
  const lines = findings.slice(0, TOLD).map(tell);
  const more = findings.length - lines.length;
  return new SeedError(
    [
      `the seeds hold ${count}, and nothing of them was written:`,
      ...lines,
      ...(more > 0 ? [`and ${more.toLocaleString('en')} more`] : []),
    ].join('\n'),
  );
}
