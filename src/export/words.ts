import { parseDay } from '../model/days.ts';
import type { About, Attribution, ExportedClaim, ExportedEdge, ExportedSource } from './graph.ts';

/** How an edge reads in formats made for people. All of it is plain text, still to be made safe. */

type Dated = Pick<ExportedEdge, 'earliest' | 'latest'>;

/** The days of an edge as briefly as is exact: `2014`, `2014-06 – 2015-02`, `2014-06-10 – …`, `undated`. */
export function daysInShort({ earliest, latest }: Dated): string {
  const length = lengthOfBounds(earliest, latest);
  const [from, to] = [earliest?.slice(0, length), latest?.slice(0, length)];
  if (!from && !to) return 'undated';
  return from === to ? `${from}` : `${from ?? '…'} – ${to ?? '…'}`;
}

/** The same in a sentence: `on 2014-06-10`, `between 2014-06-10 and 2015-02-01`, `not before 2014-06-10`. */
export function daysInWords({ earliest, latest }: Dated): string {
  if (!earliest && !latest) return 'on a day that is not known';
  if (!earliest) return `not after ${latest}`;
  if (!latest) return `not before ${earliest}`;
  return earliest === latest ? `on ${earliest}` : `between ${earliest} and ${latest}`;
}

/** How many letters of its bounds say all: 4 where they are whole years, 7 where they are whole months, else 10. */
function lengthOfBounds(earliest: string | null, latest: string | null): 4 | 7 | 10 {
  if (earliest === latest) return 10;
  if ((earliest?.endsWith('-01-01') ?? true) && (latest?.endsWith('-12-31') ?? true)) return 4;
  return (earliest?.endsWith('-01') ?? true) && (latest === null || endsMonth(latest)) ? 7 : 10;
}

function endsMonth(day: string): boolean {
  const next = String(Number(day.slice(8)) + 1).padStart(2, '0');
  return parseDay(day) !== undefined && parseDay(`${day.slice(0, 8)}${next}`) === undefined;
}

/** What moved: `Rifles, Rockets (at least 271 pieces)`. */
export function materielInWords({ materiel, quantity, unit, qualifier }: ExportedEdge): string {
  const named = materiel.map(({ name, id }) => name || id).join(', ') || 'materiel not stated';
  if (quantity === null) return named;
  const amount = [qualifier && spelled(qualifier), FIGURES.format(quantity), unit].filter(
    (part) => part !== null && part !== '',
  );
  return `${named} (${amount.join(' ')})`;
}

const FIGURES = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

/** How and where it left lawful hands: `battlefield capture, post delivery`. Empty where nobody says. */
export function diversionInWords({ diversionMechanism: how, diversionPoint: where }: ExportedEdge): string {
  const parts = [how === UNDETERMINED ? 'how is unclear' : how, where === UNDETERMINED ? 'where is unclear' : where];
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part) => spelled(part as string))
    .join(', ');
}

const UNDETERMINED = 'UNDETERMINED';

function spelled(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}

/** Both halves of a grade, as they are written: `3/D`. */
export function gradeInShort({ credibility, reliability }: Pick<ExportedEdge, 'credibility' | 'reliability'>): string {
  return `${credibility}/${reliability}`;
}

const CREDIBILITIES = [
  'confirmed independently',
  'documented',
  'likely',
  'reported or possible',
  'alleged by a party',
  'cannot be judged',
] as const;

/** What a credibility from 1 to 6 means. */
export function credibilityInWords(credibility: number): string {
  return CREDIBILITIES[credibility - 1] ?? 'cannot be judged';
}

/** What is to be known of a WITHIN edge before anything else. */
export const ASSUMPTION = 'an assumption: that a part acts for its whole, or a whole for its part';

/** Whose facts, and under what licence. */
export function attributionInWords({ name, licence, attribution }: Attribution): string {
  return [name, licence && `licence ${licence}`, attribution].filter(Boolean).join(', ');
}

/** What a file has to own up to; nothing where it holds all that was asked for. */
export function leftOutInWords({ complete, leftOut }: Pick<About, 'complete' | 'leftOut'>): string[] {
  const { nodes, edges } = leftOut;
  if (nodes > 0 || edges > 0) return [`Not all of the answer: the limit left out ${edges} edges and ${nodes} nodes.`];
  return complete ? [] : ['Not all of the answer: there is more than was asked for.'];
}

/** A source as a note cites it. */
export function sourceInWords({ id, title, publisher, published, url, reliability }: ExportedSource): string {
  return [publisher, `“${title || id}”`, published, `reliability ${reliability}`, url].filter(Boolean).join(', ');
}

/** What a source says, and of which kind that is. */
export function statementInWords({ stance, source, statement }: ExportedClaim): string {
  return `${source} ${stance}: ${statement}`;
}
