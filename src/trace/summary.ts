import { formatDay } from '../model/days.ts';
import { reliabilityLetter } from '../model/grades.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain, Hop } from './chain.ts';
import type { NearestMiss, NoChains } from './explain.ts';

/** The chain in one sentence, for people: who, how, when, and how sure. */
export function summariseChain(chain: Chain, snapshot: Snapshot): string {
  const first = snapshot.actors[chain.hops[0]?.from ?? -1]?.name;
  const materiel =
    chain.materiel.map((index) => snapshot.materiel.all[index]?.name).join(' or ') || 'Unstated materiel';
  const hops = chain.hops.map((hop) => `${hopInWords(hop)} ${snapshot.actors[hop.to]?.name}${days(hop)}`);
  const weakest = chain.hops[chain.weakest - 1] as Hop;
  const grade = `${weakest.credibility}/${reliabilityLetter(weakest.reliability)}`;
  const roots = `${chain.independentSources} independent ${chain.independentSources === 1 ? 'source' : 'sources'}`;
  const notes = [
    `weakest link hop ${chain.weakest} at ${grade}`,
    `${roots} at the least`,
    chain.contested ? 'contested' : '',
    chain.spannedBy.length === 0 ? 'pieced together from several sources' : '',
  ];
  return `${materiel} from ${first}: ${hops.join(', then ')} (${notes.filter(Boolean).join('; ')}).`;
}

function hopInWords({ kind }: Hop): string {
  if (kind === 'SUPPLIED') return 'supplied to';
  return kind === 'DIVERTED' ? 'diverted to' : 'passed on within (assumed) to';
}

function days({ earliest, latest }: Hop): string {
  const [from, to] = [formatDay(earliest), formatDay(latest)];
  if (from === to) return from ? ` on ${from}` : '';
  if (!from) return ` by ${to}`;
  return to ? ` between ${from} and ${to}` : ` after ${from}`;
}

/** Why there is no chain, in words. */
export function summariseNone({ lifted, nearestMiss }: NoChains, snapshot: Snapshot): string {
  const helping = lifted.filter(({ chain }) => chain).map(({ filter }) => filter);
  const without = helping.length > 0 ? ` Without ${helping.join(', or without ')} there would be one.` : '';
  const miss = nearestMiss ? ` The nearest miss: ${summariseMiss(nearestMiss, snapshot)}` : '';
  return `There is no such chain.${without}${miss || without ? miss : ' No flows that are known lead there.'}`;
}

export function summariseMiss(miss: NearestMiss, snapshot: Snapshot): string {
  const names = [miss.links[0]?.from ?? -1, ...miss.links.map((link) => link.to)].map(
    (actor) => snapshot.actors[actor]?.name,
  );
  const way = names.join(' -> ');
  if (miss.rule === 'DAYS') {
    const days = miss.days === 1 ? '1 day' : `${miss.days} days`;
    return `${way}, of which hop ${miss.position} misses the order of days, or the period, by ${days}.`;
  }
  const list = (indexes: readonly number[]) => indexes.map((index) => snapshot.materiel.all[index]?.name).join(', ');
  return `${way}, of which hop ${miss.position} was of ${list(miss.listed)}, but what comes before of ${list(miss.before)}.`;
}
