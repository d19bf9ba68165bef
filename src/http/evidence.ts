import { citation, type Part } from '../export/citing.ts';
import type { ExportedClaim, ExportedSource } from '../export/graph.ts';
import { directionOf } from '../export/text.ts';
import {
  ASSUMPTION,
  daysInWords,
  diversionInWords,
  gradeInShort,
  handsInWords,
  itemsInWords,
  materielInWords,
  stanceInWords,
} from '../export/words.ts';
import type { RecalledHop } from '../graphql/recall.ts';
import { isWebAddress } from '../model/text.ts';
import { nameOf, safe } from './page.ts';

type Sources = ReadonlyMap<string, ExportedSource>;

/** How we know of a chain, as HTML: its hops, and under each what its sources say, quoted and cited. */
export function evidenceOf(hops: readonly RecalledHop[], sources: Sources): string {
  return `<ol class="hops">${hops.map((hop) => hopItem(hop, sources)).join('\n')}</ol>`;
}

function hopItem(hop: RecalledHop, sources: Sources): string {
  const isAssumed = hop.kind === 'WITHIN';
  const facts = [
    isAssumed ? ASSUMPTION : materielInWords(hop),
    itemsInWords(hop),
    handsInWords(hop),
    diversionInWords(hop),
    isAssumed ? '' : daysInWords(hop),
    `grade ${gradeInShort(hop)}`,
    hop.contested ? 'contested' : '',
  ];
  const said = facts.filter(Boolean).map((fact) => `<bdi>${safe(fact)}</bdi>`);
  const claims = hop.claims.map((claim) => claimItem(claim, sources.get(claim.source)));
  const elsewhere = hop.toldIn === null ? '' : `<p>What its sources say stands under chain ${hop.toldIn}.</p>`;
  const unsaid = isAssumed ? '' : elsewhere || '<p>No source is on record.</p>';
  return `<li><p>${nameOf(hop.from)} → ${nameOf(hop.to)}: <strong>${hop.kind}</strong> (${said.join('; ')})</p>
${claims.length > 0 ? `<ul class="claims">${claims.join('\n')}</ul>` : unsaid}</li>`;
}

function claimItem(claim: ExportedClaim, source: ExportedSource | undefined): string {
  const cited = source ? citation(source, claim.locator).map(partOf).join(', ') : safe(claim.source);
  return `<li><p><strong>${safe(stanceInWords(claim, source))}</strong>: <bdi>${safe(claim.statement)}</bdi></p>
${claim.quote ? quoteOf(claim.quote, claim.lang) : ''}<p class="cited">${cited}</p></li>`;
}

/** A quote in its language, and in the direction in which that is read. */
function quoteOf(quote: string, lang: string | null): string {
  const language = lang ? ` lang="${safe(lang)}"` : '';
  return `<blockquote${language} dir="${lang ? directionOf(lang) : 'auto'}">${safe(quote)}</blockquote>\n`;
}

/** A part of a citation. An address leads there where it is one of the web. */
function partOf({ is, before, text, after }: Part): string {
  const shown = is === 'title' ? `<cite dir="auto">${safe(text)}</cite>` : `<bdi>${safe(text)}</bdi>`;
  const isLink = is === 'address' && isWebAddress(text);
  const linked = isLink ? `<a href="${safe(text)}" rel="noreferrer">${shown}</a>` : shown;
  return `${before}${linked}${after}`;
}
