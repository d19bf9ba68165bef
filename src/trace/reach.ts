import type { Day } from '../model/days.ts';
import { UNBOUNDED_FUTURE } from '../model/days.ts';
import { LOW_24 } from '../snapshot/adjacency.ts';
import { boundOf, mirrored, type Offset } from '../snapshot/offsets.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Chain, describe } from './chain.ts';
import { DEFAULT_EFFORT, Effort } from './effort.ts';
import { leavesToAsk } from './leaves.ts';
import { type Link, linkOf } from './links.ts';
import { type Filters, firstDayOf, type Question, startingMateriel } from './question.ts';
import { Search } from './search.ts';
import { Survey } from './survey.ts';
import { AVOIDED, ORIGIN, TARGET, Terms } from './terms.ts';
import { earliestDays } from './timeline.ts';

/** Exactly one end is chosen; what is asked is which actors can be the other. */
export interface ReachQuestion extends Filters {
  readonly direction: 'FROM' | 'TO';
  readonly actors: ReadonlySet<number>;
}

export interface Reached {
  readonly actor: number;
  /** With FROM the earliest day of arrival, with TO the latest day of departure. */
  readonly day: Day;
  readonly fewestHops: number;
  /** A chain that arrives, or departs, on that day. */
  readonly witness: Chain;
}

export interface ReachAnswer {
  /** In the order of their ids. */
  readonly reached: readonly Reached[];
  /** If not, effort ran out: there may be more actors, and better days or hops for those given. */
  readonly complete: boolean;
}

/** What a survey says of an actor: no chain can be better, and if the walks are chains, they prove that some are as good. */
interface Candidate {
  readonly day: Offset;
  readonly fewestHops: number;
  readonly soonest: readonly Link[];
  readonly shortest: readonly Link[];
}

/**
 * The actors for which a chain of the question exists with that actor as the other, chosen end.
 *
 * Surveys give for every actor the best day and the fewest hops of a walk. What a walk need not keep of what a chain
 * must (no actor twice, all requirements at once) is checked on it; and where it is no chain, the chains to that actor
 * are searched for, until one is found that no other can outdo.
 */
export function findReach(
  snapshot: Snapshot,
  question: ReachQuestion,
  effort = new Effort(DEFAULT_EFFORT),
): ReachAnswer {
  const candidates = new Map<number, Candidate>();
  for (const leaf of leavesToAsk(snapshot, startingMateriel(question, snapshot.materiel))) {
    surveyFor(leaf, snapshot, question, effort, candidates);
  }
  const reached: Reached[] = [];
  const terms = new Terms(snapshot, question);
  let complete = true;
  for (const actor of snapshot.actorsById) {
    const candidate = candidates.get(actor);
    if (!candidate || (question.direction === 'TO' && question.actors.has(actor))) continue;
    effort.attend(1);
    const proven = prove(snapshot, question, actor, candidate);
    const answer = proven ? { found: proven, complete: true } : search(terms, question, actor, candidate, effort);
    if (answer.found) reached.push(answer.found);
    complete &&= answer.complete;
  }
  return { reached, complete };
}

/** Surveys what can be reached with one materiel, and notes what is better than what was known. */
function surveyFor(
  leaf: number | null,
  snapshot: Snapshot,
  question: ReachQuestion,
  effort: Effort,
  candidates: Map<number, Candidate>,
): void {
  const isForward = question.direction === 'FROM';
  const item = question.item && { ...question.item, materiel: null };
  const terms = new Terms(snapshot, { ...question, materiel: leaf === null ? question.materiel : [leaf], item });
  // One of the chosen actors may be reached from the others, but nothing goes on from it.
  for (const actor of question.actors) terms.roles[actor]! |= isForward ? ORIGIN : TARGET;
  const lastDay = boundOf(question.period.to);
  const survey = isForward
    ? new Survey(snapshot.outOf, terms, mirrored(lastDay), effort, false, true)
    : new Survey(snapshot.into, terms, terms.firstDay, effort, false, true);
  const begin = isForward ? mirrored(terms.firstDay) : lastDay;
  const ends = [...question.actors].filter((actor) => (terms.roles[actor]! & AVOIDED) === 0);
  try {
    const walls = isForward ? question.avoid : [...question.actors, ...question.avoid];
    survey.begin(new Map(ends.map((actor) => [actor, begin])), walls);
    for (let hops = 1; hops <= question.maxHops; hops++) {
      survey.extend();
      noteLayer(survey, hops, terms, isForward, candidates);
    }
  } finally {
    survey.release();
  }
}

function noteLayer(
  survey: Survey,
  hops: number,
  terms: Terms,
  isForward: boolean,
  candidates: Map<number, Candidate>,
): void {
  // Of several requirements, a walk keeps the first; the others are checked on it.
  const label = Math.min(1, terms.requirements);
  const layer = survey.layers[hops]!;
  const { records } = isForward ? terms.snapshot.outOf : terms.snapshot.into;
  const linksOf = (actor: number, isLatest: boolean) => {
    const walk = survey.walk(actor, hops, label, isLatest);
    const links = walk.map((at) => linkOf(terms, records[at + 2]! & LOW_24));
    return isForward ? links.reverse() : links;
  };
  for (const actor of survey.actorsIn(layer)) {
    const day = survey.dayOf(actor, hops, label);
    if (day === 0) continue; // it is only left by WITHIN hops, or without what is required
    const known = candidates.get(actor);
    const isSooner = !known || day > known.day;
    const isShorter = !known || hops < known.fewestHops;
    if (!isSooner && !isShorter) continue;
    candidates.set(actor, {
      day: isSooner ? day : known.day,
      fewestHops: isShorter ? hops : known.fewestHops,
      soonest: isSooner ? linksOf(actor, true) : known.soonest,
      shortest: isShorter ? linksOf(actor, false) : known.shortest,
    });
  }
}

/** The answer for an actor, if the walks of the survey are chains. */
function prove(
  snapshot: Snapshot,
  question: ReachQuestion,
  actor: number,
  { day, fewestHops, soonest, shortest }: Candidate,
): Reached | undefined {
  if (!isChain(soonest, question) || !isChain(shortest, question)) return undefined;
  const towards = questionFor(question, actor);
  const materiel = soonest.reduce(
    (fits, link) => snapshot.materiel.intersect(fits, link.materiel),
    startingMateriel(question, snapshot.materiel),
  );
  const witness = describe(snapshot, towards, { links: soonest, start: 'CHOSEN', materiel });
  const found = { actor, day: dayOfChain(witness, question), fewestHops, witness };
  return boundOf(found.day) === dayIn(question, day) ? found : undefined;
}

/** Whether a walk keeps what a survey does not see to. */
function isChain(links: readonly Link[], question: ReachQuestion): boolean {
  const { diversion, via, period } = question;
  // The labels of CERTAIN chains know nothing of the days of WITHIN hops, nor any of bounds beyond those of a snapshot.
  const arrival = earliestDays(links, firstDayOf(question)).at(-1)!;
  if (arrival > period.to || arrival === UNBOUNDED_FUTURE) return false;
  const actors = [links[0]!.from, ...links.map((link) => link.to)];
  if (new Set(actors).size < actors.length) return false;
  if (diversion === 'REQUIRED' && !links.some((link) => link.kind === 'DIVERTED')) return false;
  return via.every((wanted) => actors.some((actor) => wanted.has(actor)));
}

/** Searches the chains to, or from, one actor, until none can be better than those that were found. */
function search(
  terms: Terms,
  question: ReachQuestion,
  actor: number,
  bound: Candidate,
  effort: Effort,
): { found: Reached | undefined; complete: boolean } {
  if (effort.exhausted) return { found: undefined, complete: false };
  const towards = questionFor(question, actor);
  if (towards.origins!.size === 0) return { found: undefined, complete: true };
  let best: Reached | undefined;
  const chains = new Search(towards, terms, effort.share(1));
  for (const found of chains.chains()) {
    const witness = describe(terms.snapshot, towards, found);
    const day = dayOfChain(witness, question);
    const fewestHops = Math.min(best?.fewestHops ?? Number.POSITIVE_INFINITY, witness.hops.length);
    const isSooner = !best || (question.direction === 'FROM' ? day < best.day : day > best.day);
    best = { ...(best && !isSooner ? best : { actor, day, witness }), fewestHops };
    if (isAsGood(best, bound, question)) return { found: best, complete: true };
  }
  return { found: best, complete: chains.bound === null };
}

function isAsGood(found: Reached, bound: Candidate, question: ReachQuestion): boolean {
  return found.fewestHops === bound.fewestHops && boundOf(found.day) === dayIn(question, bound.day);
}

function dayOfChain({ hops }: Chain, { direction }: ReachQuestion): Day {
  return direction === 'FROM' ? hops.at(-1)!.earliest : hops[0]!.latest;
}

/** The day of a label; of a survey forwards, time ran backwards. */
function dayIn({ direction }: ReachQuestion, day: Offset): Offset {
  return direction === 'FROM' ? mirrored(day) : day;
}

/** The question for the chains between the chosen end and one actor, which counts as the target if it is chosen too. */
function questionFor({ direction, actors, ...filters }: ReachQuestion, actor: number): Question {
  const alone = new Set([actor]);
  const others = new Set([...actors].filter((chosen) => chosen !== actor));
  const [origins, targets] = direction === 'FROM' ? [others, alone] : [alone, actors];
  return { ...filters, origins, targets: new Map([...targets].map((end) => [end, UNBOUNDED_FUTURE])), limit: 1 };
}
