import { formatDay } from '../model/days.ts';
import { reliabilityLetter } from '../model/grades.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain, Hop } from './chain.ts';
import type { NearestMiss, NoChains } from './explain.ts';

/** The chain in one sentence, for people: who, how, when, and how sure. */
export function summariseChain(chain: Chain, snapshot: Snapshot): string {
  const first = snapshot.actor(chain.hops[0]!.from).name;
  const hops = chain.hops.map((hop) => `${hopInWords(hop, snapshot)} ${snapshot.actor(hop.to).name}${days(hop)}`);
  const weakest = chain.hops[chain.weakest - 1] as Hop;
  const grade = `${weakest.credibility}/${reliabilityLetter(weakest.reliability)}`;
  const roots = `${chain.independentSources} independent ${chain.independentSources === 1 ? 'source' : 'sources'}`;
  const notes = [
    chain.materiel.length > 0 ? `what fits all: ${listed(chain.materiel, snapshot)}` : '',
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

function listed(materiel: readonly number[], snapshot: Snapshot): string {
  return materiel.map((index) => snapshot.materiel.all[index]?.name).join(' or ');
}

function days({ earliest, latest }: Hop): string {
  const [from, to] = [formatDay(earliest), formatDay(latest)];
  if (from === to) return from ? ` on ${from}` : '';
  if (!from) return ` by ${to}`;
  return to ? ` between ${from} and ${to}` : ` after ${from}`;
}

/** Why there is no chain, in words. */
export function summariseNone({ lifted, nearestMiss, complete }: NoChains, snapshot: Snapshot): string {
  const helping = lifted.filter(({ chain }) => chain).map(({ filter }) => filter);
  const without = helping.length > 0 ? ` Without ${helping.join(', or without ')} there would be one.` : '';
  const miss = nearestMiss ? ` The nearest miss: ${summariseMiss(nearestMiss, snapshot)}` : '';
  const isSure = complete && lifted.every((filter) => filter.chain || filter.complete);
  const unknown = ' The search for what comes close ended before it was clear that there is nothing nearer.';
  const nothing = miss || without ? '' : ' No flows that are known lead there.';
  return `There is no such chain.${without}${miss}${isSure ? nothing : unknown}`;
}

/** What a chain misses, and where, in words. */
export function summariseMiss(miss: NearestMiss, snapshot: Snapshot): string {
  const actors = [miss.links[0]!.from, ...miss.links.map((link) => link.to)];
  const names = actors.map((actor) => snapshot.actor(actor).name);
  const way = names.join(' -> ');
  if (miss.rule === 'DAYS') {
    const days = miss.days === 1 ? '1 day' : `${miss.days} days`;
    return `${way}, of which hop ${miss.position} misses the order of days, or the period, by ${days}.`;
  }
  return `${way}, of which hop ${miss.position} was of ${listed(miss.listed, snapshot)}, but what comes before of ${listed(miss.before, snapshot)}.`;
}
