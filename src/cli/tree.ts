import { citation, inWords, whoAndWhen } from '../export/citing.ts';
import { handsInWords, itemsInWords } from '../export/words.ts';
import type { Days, Named, Traced, TracedActor, TracedChain, TracedClaim, TracedFlow, TracedHop } from './answer.ts';
import { harmless } from './harmless.ts';
import { citing } from './uncited.ts';

const ORDER: Readonly<Record<string, string>> = {
  POSSIBLE: 'the order of days is possible, not certain',
  CERTAIN: 'the order of days is certain',
};

/** Why a chain begins where it does; nothing is said where the question chose that. */
const STARTS: Readonly<Record<string, string>> = {
  CHOSEN: '',
  MAX_HOPS: 'could be longer but for --maxHops',
  RULED_OUT: 'what leads further back is ruled out by a filter, a day, the materiel or the chain itself',
  NO_EARLIER_FLOW: 'nothing known leads further back',
};

const POINTS: Readonly<Record<string, string>> = {
  PRE_EXPORT: 'before export',
  TRANSFER: 'during transfer',
  POST_DELIVERY: 'after delivery',
  UNDETERMINED: 'where is unclear',
};

/** The chains of an answer for people at a terminal: one hop under the other, with what counts of what its sources say. */
export function treeOf(answer: Traced): string {
  const chains = answer.chains.flatMap((chain, at) => [...chainLines(chain, at + 1), '']);
  return `${[...chains, ...endLines(answer)].map(harmless).join('\n')}\n`;
}

function chainLines(chain: TracedChain, number: number): string[] {
  const { weakestLink: weakest, independentSources: roots } = chain;
  const hasOrder = chain.hops.length > 1;
  const facts = [
    `weakest link hop ${weakest.position} at ${gradeOf(weakest)}`,
    `${roots} independent ${roots === 1 ? 'source' : 'sources'} at the least`,
    hasOrder ? (ORDER[chain.feasibility] ?? chain.feasibility) : '',
    STARTS[chain.start] ?? chain.start,
    hasOrder ? elapsed(chain.elapsedDays) : '',
    chain.materiel.length > 0 ? `fits all: ${names(chain.materiel)}` : '',
    unstated(chain),
    chain.namesItem ? 'of this very item' : '',
    citing(chain),
    chain.contested ? 'CONTESTED' : '',
  ];
  const first = chain.hops[0] as TracedHop;
  return [
    `${number}. ${facts.filter(Boolean).join(' · ')}`,
    ...rootLines(chain).map((line) => `   ${line}`),
    `   ${actor(first.from, chain)}`,
    ...chain.hops.flatMap((hop, at) => hopLines(hop, chain, at === chain.hops.length - 1)),
  ];
}

/** A hop of unstated materiel fits whatever is asked about: whoever asks has to see that nobody said so. */
function unstated({ materielUnstated: hops }: TracedChain): string {
  if (hops === 0) return '';
  return hops === 1 ? 'materiel unstated on 1 hop' : `materiel unstated on ${hops} hops`;
}

/** What the whole chain rests on. A flow that no source asserts rests on none, and with it the chain. */
function rootLines({ spannedBy, independentSources }: TracedChain): string[] {
  if (independentSources === 0) return ['a flow of it is asserted by no source'];
  const roots = (spannedBy ?? []).map((root) => inWords(whoAndWhen(root)));
  if (roots.length === 0) return ['pieced together from several sources'];
  if (roots.length === 1) return [`all of it rests on: ${roots[0]}`];
  return ['all of it is in each of:', ...roots.map((root) => `  ${root}`)];
}

function hopLines(hop: TracedHop, chain: TracedChain, isLast: boolean): string[] {
  const { flow } = hop;
  const days = flow && daysOf(flow) !== daysOf(hop) ? `${daysOf(hop)} (its sources: ${daysOf(flow)})` : daysOf(hop);
  const said = [hop.kind, days, gradeOf(hop), hop.contested ? 'CONTESTED' : '', moved(flow)];
  const details = flow
    ? [`flow ${flow.id}`, things(flow), hands(flow), diversion(flow), ...evidenceLines(hop, flow)]
    : ['assumed: a part and its whole act for each other'];
  return [
    `   │  ${said.filter(Boolean).join('  ')}`,
    ...details.filter(Boolean).map((line) => `   │      ${line}`),
    `   ${isLast ? '└' : '├'}─ ${actor(hop.to, chain)}`,
    ...(isLast ? [] : ['   │']),
  ];
}

function things({ items }: TracedFlow): string {
  return itemsInWords({ items: items ?? [] });
}

function hands({ brokers, carriers, financiers }: TracedFlow): string {
  return handsInWords({ brokers: brokers ?? [], carriers: carriers ?? [], financiers: financiers ?? [] });
}

function diversion({ diversionMechanism: how, diversionPoint: where }: TracedFlow): string {
  const parts = [
    how === 'UNDETERMINED' ? 'how is unclear' : how && spelled(how),
    where && (POINTS[where] ?? spelled(where)),
  ].filter(Boolean);
  return parts.length > 0 ? `left lawful hands: ${parts.join(', ')}` : '';
}

/** What several sources say word for word is there once, with each of them under it. */
function evidenceLines(hop: TracedHop, flow: TracedFlow): string[] {
  // What disputes a date or an amount alone makes no flow contested, and would only puzzle.
  const claims = (hop.claims ?? []).filter(({ stance }) => stance === 'ASSERTS' || hop.contested);
  const others = (flow.claims?.length ?? 0) - claims.length;
  const statements = new Map<string, string[]>();
  for (const claim of claims) {
    const statement = `${claim.stance}: ${claim.statement}`;
    statements.set(statement, [...(statements.get(statement) ?? []), ...sourceLines(claim)]);
  }
  const lines = [...statements].flatMap(([statement, cited]) => [statement, ...cited]);
  if (others === 0) return lines;
  const more = others === 1 ? '1 more claim on record does' : `${others} more claims on record do`;
  return [...lines, `${more} not count here or ${others === 1 ? 'is' : 'are'} about values: flow ${flow.id}`];
}

/** Who says it, how surely and where; and on a line of its own, which keeps to its direction, what it says verbatim. */
function sourceLines({ credibility, wording, locator, quote, lang, source }: TracedClaim): string[] {
  const grade = [`${credibility}/${source?.reliability ?? 'F'}`, wording?.toLowerCase()].filter(Boolean).join(', ');
  const cited = source ? inWords(citation(source, locator)) : 'no source is on record';
  return [`  ${grade}: ${cited}`, ...(quote ? [`    ${lang ? `${lang}: ` : ''}“${quote}”`] : [])];
}

function endLines({ chains, more, complete, unseenBound, none, permalink, snapshot }: Traced): string[] {
  const bound = unseenBound
    ? `, ranked ${unseenBound.credibility.join('')}/${unseenBound.reliability.join('')} at best`
    : '';
  const lines = [
    none ? none.summary : '',
    chains.length > 0 && more ? 'There are more chains: raise --limit.' : '',
    complete ? '' : `The search ran out of effort: other chains may follow${bound}.`,
    snapshot.stale ? 'The store does not answer, or has something newer.' : '',
    permalink ? `revision ${snapshot.revision}, permalink ${permalink}` : `revision ${snapshot.revision}`,
  ];
  return lines.filter(Boolean);
}

function actor(one: TracedActor, chain: TracedChain): string {
  return `${one.name} (${one.id})${roleOf(one, chain)}`;
}

/** Of a hand that nobody has named it is not known either whether it was lawful. */
function roleOf({ id, kind }: TracedActor, { lastLawfulCustodian, firstIllicitHolder }: TracedChain): string {
  if (id === lastLawfulCustodian?.id)
    return kind === 'UNKNOWN' ? '  <- last lawful custodian not known' : '  <- last lawful custodian';
  if (id === firstIllicitHolder?.id) return '  <- first illicit holder';
  return '';
}

function gradeOf({ credibility, reliability }: Pick<TracedHop, 'credibility' | 'reliability'>): string {
  return `${credibility}/${reliability}`;
}

function daysOf({ earliest, latest }: Days): string {
  if (earliest === latest) return earliest ? `on ${earliest}` : 'at any time';
  if (!earliest) return `by ${latest}`;
  return latest ? `${earliest} to ${latest}` : `from ${earliest} on`;
}

function moved(flow: TracedFlow | null): string {
  if (!flow) return '';
  const { quantity, unit, qualifier, materiel } = flow;
  const count =
    quantity === null
      ? ''
      : [qualifier && spelled(qualifier), quantity, unit].filter((part) => part !== null).join(' ');
  return [count, names(materiel) || 'unstated materiel'].filter(Boolean).join(' ');
}

/** From the first hop to the last; nothing where the sources set no bound but that time goes on. */
function elapsed({ min, max }: TracedChain['elapsedDays']): string {
  const least = min ?? 0;
  if (max === null) return least > 0 ? `${least} days or more from first to last hop` : '';
  return `${least === max ? max : `${least} to ${max}`} days from first to last hop`;
}

function names(materiel: readonly Named[]): string {
  return materiel.map(({ name }) => name).join(', ');
}

function spelled(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}
