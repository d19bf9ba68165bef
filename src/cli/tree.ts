/** What is shown of an answer, as the query of `trace` asks for it. */
export interface Traced {
  readonly chains: readonly TracedChain[];
  readonly more: boolean;
  readonly complete: boolean;
  readonly permalink: string | null;
  readonly unseenBound: { readonly credibility: readonly number[]; readonly reliability: readonly string[] } | null;
  readonly none: { readonly summary: string } | null;
  readonly snapshot: { readonly revision: number; readonly stale: boolean };
}

interface TracedChain {
  readonly start: string;
  readonly feasibility: string;
  readonly contested: boolean;
  readonly independentSources: number;
  readonly materiel: readonly Named[];
  readonly elapsedDays: { readonly min: number | null; readonly max: number | null };
  readonly weakestLink: Pick<TracedHop, 'position' | 'credibility' | 'reliability'>;
  readonly lastLawfulCustodian: { readonly id: string } | null;
  readonly firstIllicitHolder: { readonly id: string } | null;
  readonly hops: readonly TracedHop[];
}

interface TracedHop {
  readonly position: number;
  readonly kind: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly credibility: number;
  readonly reliability: string;
  readonly contested: boolean;
  readonly from: Named;
  readonly to: Named;
  readonly flow: TracedFlow | null;
}

interface TracedFlow {
  readonly id: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly materiel: readonly Named[];
  readonly claims: readonly TracedClaim[];
}

interface TracedClaim {
  readonly stance: string;
  readonly credibility: number;
  readonly statement: string;
  readonly wording: string | null;
  readonly locator: string | null;
  readonly source: TracedSource | null;
}

interface TracedSource {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly when: string | null;
  readonly reliability: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The chains of an answer for people at a terminal: one hop under the other, with what its sources say. */
export function treeOf(answer: Traced): string {
  const chains = answer.chains.flatMap((chain, at) => [...chainLines(chain, at + 1), '']);
  return `${[...chains, ...endLines(answer)].map(harmless).join('\n')}\n`;
}

function chainLines(chain: TracedChain, number: number): string[] {
  const { weakestLink: weakest, independentSources: roots } = chain;
  const facts = [
    `weakest link hop ${weakest.position} at ${gradeOf(weakest)}`,
    `${roots} independent ${roots === 1 ? 'source' : 'sources'} at the least`,
    chain.feasibility,
    `start ${chain.start}`,
    elapsed(chain.elapsedDays),
    chain.materiel.length > 0 ? `fits all: ${names(chain.materiel)}` : '',
    chain.contested ? 'CONTESTED' : '',
  ];
  const first = chain.hops[0] as TracedHop;
  return [
    `${number}. ${facts.filter(Boolean).join(' · ')}`,
    `   ${actor(first.from, chain)}`,
    ...chain.hops.flatMap((hop, at) => hopLines(hop, chain, at === chain.hops.length - 1)),
  ];
}

function hopLines(hop: TracedHop, chain: TracedChain, isLast: boolean): string[] {
  const rail = isLast ? '    ' : '│   ';
  const { flow } = hop;
  const said = [hop.kind, daysOf(hop), gradeOf(hop), hop.contested ? 'CONTESTED' : '', moved(flow)];
  const claims = flow?.claims.flatMap((claim) => claimLines(claim).map((line) => `   │      ${line}`)) ?? [];
  return [
    `   │  ${said.filter(Boolean).join('  ')}`,
    ...(flow ? [`   │      flow ${flow.id}`] : ['   │      assumed: a part and its whole act for each other']),
    ...claims,
    `   ${isLast ? '└' : '├'}─ ${actor(hop.to, chain)}`,
    ...(isLast ? [] : [`   ${rail.trimEnd()}`]),
  ];
}

function claimLines({ stance, credibility, statement, wording, locator, source }: TracedClaim): string[] {
  const grade = `${credibility}/${source?.reliability ?? 'F'}`;
  const cited = [source?.publisher, source?.title, source?.published ?? source?.when, locator, source?.url];
  return [
    `${stance} ${grade}${wording ? `, ${wording.toLowerCase()}` : ''}: ${statement}`,
    `  ${cited.filter(Boolean).join(', ') || 'no source is on record'}`,
  ];
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

function actor({ id, name }: Named, { lastLawfulCustodian, firstIllicitHolder }: TracedChain): string {
  const role =
    id === lastLawfulCustodian?.id
      ? '  <- last lawful custodian'
      : id === firstIllicitHolder?.id
        ? '  <- first illicit holder'
        : '';
  return `${name} (${id})${role}`;
}

function gradeOf({ credibility, reliability }: Pick<TracedHop, 'credibility' | 'reliability'>): string {
  return `${credibility}/${reliability}`;
}

function daysOf({ earliest, latest }: TracedHop): string {
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
      : [qualifier?.toLowerCase().replaceAll('_', ' '), quantity, unit].filter((part) => part !== null).join(' ');
  return [count, names(materiel) || 'unstated materiel'].filter(Boolean).join(' ');
}

function elapsed({ min, max }: TracedChain['elapsedDays']): string {
  if (min === max) return min === null ? '' : `${min} days`;
  return max === null ? `${min} days or more` : `${min} to ${max} days`;
}

function names(materiel: readonly Named[]): string {
  return materiel.map(({ name }) => name).join(' or ');
}

/**
 * A line that does nothing to a terminal but show: control characters, which could move its cursor or worse, and marks
 * that turn the direction of what follows are left out; letters of any script stay.
 */
function harmless(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ').trimEnd();
}
