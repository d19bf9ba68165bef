import type { Audit } from './audit/audit.ts';
import { type Finding, tell } from './audit/finding.ts';

/** Seeds that cannot be read, run or taken; the message names file and line, and says what is accepted. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** Seeds that are refused for all of these errors at once, a line each; `counts` says how many there are of each rule. */
export function refusal(errors: readonly Finding[], counts: Audit['counts']): SeedError {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const lines = errors.toSorted(compareByPlace).map(tell);
  return new SeedError(
    [
      `the seeds have ${total === 1 ? '1 error' : `${total.toLocaleString('en')} errors`}, and nothing was written:`,
      ...lines,
      ...Object.entries(counts).flatMap(([rule, count]) => moreOf(rule, count, errors)),
    ].join('\n'),
  );
}

function moreOf(rule: string, count: number, errors: readonly Finding[]): string[] {
  const more = count - errors.filter((error) => error.rule === rule).length;
  return more > 0 ? [`and ${more.toLocaleString('en')} more of the rule ${rule}`] : [];
}

function compareByPlace(a: Finding, b: Finding): number {
  const [first, second] = [a.file ?? '', b.file ?? ''];
  return first === second ? (a.line ?? 0) - (b.line ?? 0) : first < second ? -1 : 1;
}
