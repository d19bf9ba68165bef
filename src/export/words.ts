import { type Bounds, inBrief } from './bounds.ts';
import { type Citable, citation, inWords, whoAndWhen } from './citing.ts';
import type {
  About,
  Attribution,
  ExportedClaim,
  ExportedEdge,
  ExportedItem,
  ExportedSource,
  Lack,
  Named,
} from './graph.ts';
import { contained } from './text.ts';

/** How an edge reads in formats made for people. All of it is plain text, still to be made safe. */

/** The days of an edge as briefly as is exact: `2014`, `2014-06 – 2015-02`, `2014-06-10 – …`, `undated`. */
export function daysInShort(days: Bounds): string {
  const { earliest: from, latest: to } = inBrief(days);
  if (!from && !to) return 'undated';
  return from === to ? `${from}` : `${from ?? '…'} – ${to ?? '…'}`;
}

/** The same in a sentence: `on 2014-06-10`, `between 2014-06-10 and 2015-02-01`, `not before 2014-06-10`. */
export function daysInWords({ earliest, latest }: Bounds): string {
  if (!earliest && !latest) return 'on a day that is not known';
  if (!earliest) return `not after ${latest}`;
  if (!latest) return `not before ${earliest}`;
  return earliest === latest ? `on ${earliest}` : `between ${earliest} and ${latest}`;
}

type Moved = Pick<ExportedEdge, 'materiel' | 'quantity' | 'unit' | 'qualifier'>;

/** What moved: `Rifles, Rockets (at least 271 pieces)`. */
export function materielInWords({ materiel, quantity, unit, qualifier }: Moved): string {
  const named = materiel.map(({ name, id }) => name || id).join(', ') || 'materiel not stated';
  if (quantity === null) return named;
  const amount = [qualifier && spelled(qualifier), FIGURES.format(quantity), unit].filter(
    (part) => part !== null && part !== '',
  );
  return `${named} (${amount.join(' ')})`;
}

/** The very items and lots that moved, where a source says which: `of these very things: A tube (marks AK 1)`. */
export function itemsInWords({ items }: Pick<ExportedEdge, 'items'>): string {
  return items.length > 0 ? `of these very things: ${items.map(itemInWords).join('; ')}` : '';
}

/** The same for pictures, which have room for a few: a find may be of thousands. */
export function itemsInShort({ items }: Pick<ExportedEdge, 'items'>): string {
  const more = items.length - MOST_ITEMS;
  return `${itemsInWords({ items: items.slice(0, MOST_ITEMS) })}${more > 0 ? `; and ${more} more` : ''}`;
}

const MOST_ITEMS = 5;

/** One of them: `A tube (marks AK 1, serial number 5)`. */
export function itemInWords({ id, name, marks, serial }: ExportedItem): string {
  const signs = [marks && `marks ${marks}`, serial && `serial number ${serial}`].filter(Boolean);
  return `${name || id}${signs.length > 0 ? ` (${signs.join(', ')})` : ''}`;
}

type Hands = Pick<ExportedEdge, 'brokers' | 'carriers' | 'financiers'>;

/** Who had a part in it besides its ends: `brokered by A, B; carried by C; paid for by D`. Empty where nobody says. */
export function handsInWords({ brokers, carriers, financiers }: Hands): string {
  const parts = [part('brokered by', brokers), part('carried by', carriers), part('paid for by', financiers)];
  return parts.filter(Boolean).join('; ');
}

function part(role: string, actors: readonly Named[]): string {
  return actors.length > 0 ? `${role} ${actors.map(({ name, id }) => name || id).join(', ')}` : '';
}

const FIGURES = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

type Diversion = Pick<ExportedEdge, 'diversionMechanism' | 'diversionPoint'>;

/** How and where it left lawful hands: `battlefield capture, post delivery`. Empty where nobody says. */
export function diversionInWords({ diversionMechanism: how, diversionPoint: where }: Diversion): string {
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
export function attributionInWords({ name, licence, licenceUrls, attribution }: Attribution): string {
  const where = licenceUrls.length > 0 ? ` (${licenceUrls.join(', ')})` : '';
  return [name, licence && `licence ${licence}${where}`, attribution].filter(Boolean).join(', ');
}

/** The same of all data sets that a file holds facts of, in one line; empty where none is on record. */
export function factsInWords({ attributions }: Pick<About, 'attributions'>): string {
  return attributions.map((one) => contained(attributionInWords(one))).join(' | ');
}

/** Whose facts a file holds, in one line. */
export function attributionsInWords({ attributions }: About): string {
  return attributions.map(({ name, attribution }) => (attribution ? `${name}: ${attribution}` : name)).join('; ');
}

/** Under what licence they are, in one line: one for each import. */
export function licencesInWords({ attributions }: About): string {
  return attributions.map(({ name, licence }) => `${name}: ${licence ?? 'not stated'}`).join('; ');
}

const LACKS: Readonly<Record<Lack, string>> = {
  MORE_CHAINS: 'there are more chains (raise the limit)',
  UNSEARCHED: 'the search ran out of effort (there may be other chains)',
  EARLIER_PAGES: 'earlier pages hold the rest',
};

/** What a file has to own up to, in one line of ASCII; nothing where it holds all that was asked for. */
export function leftOutInWords({ lacks, leftOut: { nodes, edges } }: Pick<About, 'lacks' | 'leftOut'>): string[] {
  const isCut = nodes > 0 || edges > 0;
  const reasons = [
    ...lacks.map((lack) => LACKS[lack]),
    ...(isCut ? [`the limit left out ${edges} edges and ${nodes} nodes`] : []),
  ];
  return reasons.length > 0 ? [`Not all of the answer: ${reasons.join('; ')}.`] : [];
}

/** A source as a note cites it; `safe` makes what data gave safe to stand in one line. */
export function sourceInWords(source: ExportedSource, safe?: Safe): string {
  return `${inWords(citation(source), safe)}, reliability ${source.reliability}`;
}

/** What a source is called where there is no room to cite it: by its title, else by who and when. */
export function calledInWords(source: Citable): string {
  return source.title || inWords(whoAndWhen(source));
}

type Safe = (text: string) => string;

/** How a claim bears on what it is about, and how far it can be believed: `ASSERTS, 3/D, likely`. */
export function stanceInWords({ stance, credibility, wording }: ExportedClaim, source?: ExportedSource): string {
  const grade = gradeInShort({ credibility, reliability: source?.reliability ?? 'F' });
  return [stance, grade, contained(wording ?? '')].filter(Boolean).join(', ');
}

/** A quote with its language, in whose direction it is read: `“verbatim” (ar)`; empty for none. */
export function quoteInWords({ quote, lang }: ExportedClaim): string {
  return quote ? `“${contained(quote, lang)}”${lang ? ` (${contained(lang)})` : ''}` : '';
}

/** All that a claim has to say for itself in one line: what it says, how sure, verbatim, by whom and where. */
export function evidenceInWords(claim: ExportedClaim, source: ExportedSource | undefined): string {
  const cited = source ? inWords(citation(source, claim.locator), contained) : claim.source;
  const said = [contained(claim.statement), quoteInWords(claim), cited];
  return `${stanceInWords(claim, source)}: ${said.filter(Boolean).join(' — ')}`;
}
