import { ALL_TIME, type Day, formatDay, type Period, parseDay } from '../model/days.ts';
import { BadInput } from '../model/errors.ts';
import type { Snapshot, SnapshotActor, SnapshotFlow } from '../snapshot/snapshot.ts';
import { nearestActors } from './nearest.ts';

/**
 * Reads of arguments. Each throws `BadInput` that names the argument and says what it accepts.
 * GraphQL passes null for 'not given' as well as undefined.
 */
type Maybe<T> = T | null | undefined;

/** An empty text is given, and is then no id and no day. */
export function isGiven<T>(value: Maybe<T>): value is T {
  return value !== null && value !== undefined;
}

export function wholeNumber(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new BadInput(argument, `${value} is out of range, accepted is ${show(least)} to ${show(most)}`);
}

const show = (value: number) => value.toLocaleString('en');

export function day(argument: string, value: string): Day {
  const read = parseDay(value);
  if (read !== undefined) return read;
  throw new BadInput(
    argument,
    `"${value}" is not a day of the calendar, accepted is YYYY-MM-DD, for example 2017-12-14`,
  );
}

export function period(argument: string, value: Maybe<{ from?: Maybe<string>; to?: Maybe<string> }>): Period {
  const from = isGiven(value?.from) ? day(`${argument}.from`, value.from) : ALL_TIME.from;
  const to = isGiven(value?.to) ? day(`${argument}.to`, value.to) : ALL_TIME.to;
  if (from <= to) return { from, to };
  throw new BadInput(
    argument,
    `from ${formatDay(from)} is after to ${formatDay(to)}, accepted is from on or before to`,
  );
}

export function actor(argument: string, id: string, snapshot: Snapshot): SnapshotActor {
  const index = snapshot.actorIndex(id);
  if (index !== undefined) return snapshot.actor(index);
  const nearest = nearestActors(snapshot, id).join(', ');
  throw new BadInput(argument, `there is no actor "${id}"; the nearest are ${nearest || 'none: the graph is empty'}`);
}

export function flow(argument: string, id: string, snapshot: Snapshot): SnapshotFlow {
  const index = snapshot.flowIndex(id);
  if (index !== undefined) return snapshot.flow(index);
  throw unknown(argument, 'flow', id);
}

export function materiel(argument: string, id: string, snapshot: Snapshot): number {
  const index = snapshot.materiel.indexOf(id);
  if (index !== undefined) return index;
  throw unknown(argument, 'materiel', id);
}

export function source(argument: string, id: string, snapshot: Snapshot): number {
  const index = snapshot.sources.indexOf(id);
  if (index !== undefined) return index;
  throw unknown(argument, 'source', id);
}

/** Where the ids of things are found that `search` does not know. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  flow: 'flows(filter:) lists them',
  'item or lot': 'seizures list theirs under yielded',
};

/** The error for an id that nothing has. */
export function unknown(argument: string, what: string, id: string): BadInput {
  return new BadInput(argument, `there is no ${what} "${id}"; ${ELSEWHERE[what] ?? 'search(text:) finds ids by name'}`);
}
