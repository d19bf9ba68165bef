import { parseDay } from '../model/days.ts';
import { KIND_LABELS, NODE_LABELS, RELATIONSHIPS } from '../model/graph.ts';
import { type Finding, oneOf } from './audit/finding.ts';
import { clausesOf, patternsOf } from './cypher/patterns.ts';
import type { Statement } from './cypher/statements.ts';
import { isSign, isWord, type Token } from './cypher/tokens.ts';

/** What is wrong with the statements of a script, whatever the store holds: days, labels and types that are none. */
export function mistakesIn(file: string, statements: readonly Statement[]): Finding[] {
  return statements
    .flatMap(({ tokens }) => [...impossibleDays(tokens), ...unknownNames(tokens)])
    .map((mistake) => ({ severity: 'error', file, ...mistake }));
}

type Mistake = Omit<Finding, 'severity' | 'file'>;

/** A store may take an impossible day for none at all, and the bound would be lost without a word. */
function impossibleDays(tokens: readonly Token[]): Mistake[] {
  return tokens.flatMap((token, at) => {
    const [open, day] = [tokens[at + 1], tokens[at + 2]];
    if (!isWord(token, 'DATE') || !isSign(open, '(') || day?.kind !== 'text') return [];
    if (parseDay(day.value) !== undefined) return [];
    const found = 'it is not a day of the calendar';
    return { rule: 'day', label: 'date', id: day.value, line: day.line, found, accepted: 'YYYY-MM-DD' };
  });
}

const LABELS: readonly string[] = [...NODE_LABELS, ...KIND_LABELS];
const TYPES = Object.keys(RELATIONSHIPS);

/** A label or type that nothing reads finds nothing, or makes what nobody sees. */
function unknownNames(tokens: readonly Token[]): Mistake[] {
  return clausesOf(tokens)
    .filter(({ word }) => ['MATCH', 'OPTIONAL MATCH', 'MERGE', 'CREATE'].includes(word))
    .flatMap(patternsOf)
    .flatMap(({ of, names }) => {
      const [rule, label, known] =
        of === 'node' ? (['label', 'label', LABELS] as const) : (['relationship-type', 'type', TYPES] as const);
      return names
        .filter(({ value }) => !known.includes(value))
        .map(({ value, line }) => ({
          rule,
          label,
          id: value,
          line,
          found: `there is no such ${label}`,
          accepted: oneOf(known),
        }));
    });
}
