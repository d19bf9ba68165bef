import { formatDay } from '../model/days.ts';
import { reliabilityLetter } from '../model/grades.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain, Hop } from './chain.ts';
import type { LiftableFilter, NoChains } from './explain.ts';
import type { Period } from './links.ts';
import type { NearestMiss } from './nearest-miss.ts';
import { MAX_HOPS } from './question.ts';

/** The chain in one sentence, for people: who, how, when, and how sure. */
export function summariseChain(chain: Chain, snapshot: Snapshot): string {
  const first = snapshot.actor(chain.hops[0]!.from).name;
  const hops = chain.hops.map((hop) => `${hopInWords(hop, snapshot)} ${snapshot.actor(hop.to).name}${days(hop)}`);
  const weakest = chain.hops[chain.weakest - 1] as Hop;
  const grade = `${weakest.credibility}/${reliabilityLetter(weakest.reliability)}`;
  const roots = `${chain.independentSources} independent ${chain.independentSources === 1 ? 'source' : 'sources'}`;
  const notes = [
    chain.materiel.length > 0 ? `what fits the question and all hops: ${listed(chain.materiel, snapshot)}` : '',
    `weakest link hop ${chain.weakest} at ${grade}`,
    chain.independentSources > 0 ? `${roots} at the least` : 'a flow that no source asserts',
    chain.contested ? 'contested' : '',
    chain.independentSources > 0 && chain.spannedBy.length === 0 ? 'pieced together from several sources' : '',
  ];
  return `From ${first}: ${hops.join(', then ')} (${notes.filter(Boolean).join('; ')}).`;
}

/** What moved only as far as the sources of this hop say it, whatever the question was about. */
function hopInWords({ kind, flow }: Hop, snapshot: Snapshot): string {
  if (flow === null) return 'passed on within (assumed) to';
  const materiel = listed(snapshot.materielOf(flow), snapshot) || 'unstated materiel';
  return `${materiel} ${kind === 'SUPPLIED' ? 'supplied to' : 'diverted to'}`;
}

/** Sources that list several kinds say that all of them moved: none is an alternative to another. */
function listed(materiel: readonly number[], snapshot: Snapshot): string {
  return materiel.map((index) => snapshot.materiel.all[index]?.name).join(', ');
}

function days({ earliest, latest }: Period): string {
  const [from, to] = [formatDay(earliest), formatDay(latest)];
  if (from === to) return from ? ` on ${from}` : '';
  if (!from) return ` by ${to}`;
  return to ? ` between ${from} and ${to}` : ` after ${from}`;
}

const DEAD_ENDS = {
  FROM: ' No flow that is known leads out of where it was to start.',
  TO: ' No flow that is known leads to where it was to end.',
} as const;

/** Why there is no chain, in words. */
export function summariseNone(none: NoChains, snapshot: Snapshot): string {
  const { lifted, together, deadEnd, nearestMiss, complete } = none;
  const helping = lifted.filter(({ chain }) => chain).map(({ filter }) => filterInWords(filter));
  const needed = together?.filters.map(filterInWords).join(' and ');
  const isSure = complete && lifted.every((filter) => filter.chain || filter.complete);
  const reasons = [
    deadEnd ? DEAD_ENDS[deadEnd] : '',
    helping.length > 0 ? ` Without ${helping.join(', or without ')} there would be one.` : '',
    needed ? ` Without ${needed} together there would be one.` : '',
    nearestMiss ? ` The nearest miss: ${summariseMiss(nearestMiss, snapshot)}` : '',
  ].join('');
  const unknown = ' The search for what comes close ended before it was clear that there is nothing nearer.';
  const nothing = reasons ? '' : ' No flows that are known lead there, whatever the filters.';
  return `There is no such chain.${reasons}${isSure ? nothing : unknown}`;
}

/** `maxHops` is set even if nobody set it. */
function filterInWords(filter: LiftableFilter): string {
  return filter === 'maxHops' ? `maxHops (with up to ${MAX_HOPS} hops)` : filter;
}

/** What a chain misses, and where, in words. */
export function summariseMiss(miss: NearestMiss, snapshot: Snapshot): string {
  const nameOf = (actor: number) => snapshot.actor(actor).name;
  const steps = miss.links.map(({ kind, to }) => `${kind === 'WITHIN' ? ' -> (within) ' : ' -> '}${nameOf(to)}`);
  const way = `${nameOf(miss.links[0]!.from)}${steps.join('')}`;
  if (miss.rule === 'DAYS') {
    const { periods } = miss.links[miss.position - 1]!;
    const when = periods.map((period) => days(period).trim() || 'at any time').join(' or ');
    const by = miss.days === 1 ? '1 day' : `${miss.days} days`;
    return `${way}, of which hop ${miss.position} (${when}) is too early, for what comes before it or for the period, by ${by}.`;
  }
  const before = miss.position === 1 ? 'the question is about' : 'what comes before, or the question, is of';
  return `${way}, of which hop ${miss.position} was of ${listed(miss.listed, snapshot)}, but ${before} ${listed(miss.before, snapshot)}.`;
}
