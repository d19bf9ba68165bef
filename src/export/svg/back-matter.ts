import { inWords, placeIn } from '../citing.ts';
import type { About, Attribution, ExportedSource } from '../graph.ts';
import { contained, containedIfAny } from '../text.ts';
import { attributionInWords, quoteInWords, sourceInWords, stanceInWords } from '../words.ts';
import { element, type Part, shifted, stack } from './elements.ts';
import type { Footnote, Said } from './footnotes.ts';
import { INK, INNER, MUTED } from './look.ts';
import { paragraph, textLines } from './typography.ts';

const NUMBER_WIDTH = 30;
const SMALL = { size: 10.5 } as const;
const MAX_LINES = 8;

/** The sources that are cited in the picture, with their numbers, and under each what it says of what is drawn. */
export function sourcesPart(cited: readonly Footnote[], hasSeveral: boolean): Part {
  const notes = cited.flatMap(({ source, said }, at) => [
    note(at + 1, source),
    ...said.flatMap((one) => saidPart(one, source)),
  ]);
  return stack([title(hasSeveral ? 'Sources (hop 2.3 is hop 3 of chain 2)' : 'Sources'), ...notes], 3);
}

/** What a source says of which hops, how surely and where; and below it, in its own words. */
function saidPart({ claim, hops }: Said, source: ExportedSource): Part[] {
  const place = claim.locator ? inWords(placeIn(claim.locator), contained) : '';
  const of = hops.length > 0 ? `${hops.length === 1 ? 'Hop' : 'Hops'} ${hops.join(', ')}: ` : '';
  const statement = `${of}${stanceInWords(claim, source)}: ${contained(claim.statement)}${place && ` (${place})`}`;
  const quote = quoteInWords(claim);
  return [
    indented('said', statement, {}),
    ...(quote ? [indented('quote', quote, claim.lang === null ? {} : { 'xml:lang': claim.lang })] : []),
  ];
}

function indented(what: string, text: string, attributes: Readonly<Record<string, string>>): Part {
  const { height, body } = paragraph(text, INNER - 2 * NUMBER_WIDTH, { ...SMALL, fill: MUTED }, MAX_LINES);
  return { height, body: element('g', { class: what, ...attributes }, shifted(body, 2 * NUMBER_WIDTH, 0)) };
}

function note(number: number, source: ExportedSource): Part {
  const text = paragraph(sourceInWords(source, contained), INNER - NUMBER_WIDTH, SMALL, MAX_LINES);
  const label = textLines([String(number)], NUMBER_WIDTH - 8, 0, { ...SMALL, bold: true, anchor: 'end' });
  return { height: text.height, body: element('g', { class: 'note' }, label, shifted(text.body, NUMBER_WIDTH, 0)) };
}

/** The question, the state of the graph, and whose facts are shown. */
export function aboutPart(about: About): Part {
  const lines = [
    `Question: ${contained(about.question)}`,
    `Revision ${about.revision} of the graph (content ${contained(about.contentHash)}), drawn by ${contained(about.program)}`,
    ...about.attributions.map(factsOf).filter(Boolean),
  ];
  const style = { size: 9.5, fill: MUTED };
  return stack([rule(), ...lines.map((line) => paragraph(line, INNER, style, MAX_LINES))], 3);
}

function factsOf({ name, licence, licenceUrls, attribution }: Attribution): string {
  const words = attributionInWords({
    name: contained(name),
    licence: containedIfAny(licence),
    licenceUrls: licenceUrls.map((url) => contained(url)),
    attribution: containedIfAny(attribution),
  });
  return words && `Facts: ${words}`;
}

function title(text: string): Part {
  return { height: 18, body: textLines([text], 0, 0, { size: 12, bold: true, fill: INK }) };
}

function rule(): Part {
  const line = element('line', { x1: 0, x2: INNER, y1: 0, y2: 0, stroke: MUTED, 'stroke-width': 0.75 });
  return { height: 5, body: line };
}
