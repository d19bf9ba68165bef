import { type Day, UNBOUNDED_FUTURE } from '../model/days.ts';
import { BadInput } from '../model/errors.ts';
import { reliabilityNumber } from '../model/grades.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Filters, MAX_HOPS, NO_FILTERS, type Question, startingMateriel } from '../trace/question.ts';
import type { ReachQuestion } from '../trace/reach.ts';
import * as read from './arguments.ts';
import type { Known } from './context.ts';
import { type Traced, traceItem } from './item.ts';
import type { ActorSelector, ChainsInput, ReachInput } from './types.generated.ts';

const MAX_LIMIT = 1_000;
const MAX_VIA = 3;

/** Resolves the input of `chains` against the snapshot. Throws `BadInput`, `StoreUnavailable` where it names an item. */
export async function readQuestion(input: ChainsInput, context: Known): Promise<Question> {
  const { snapshot } = context;
  const limit = read.wholeNumber('limit', input.limit ?? 10, 1, MAX_LIMIT);
  const item = read.isGiven(input.item) ? await traceItem(input.item, context) : null;
  const filters = readFilters(input, item, snapshot, 'REQUIRED');
  const targets = input.to ? endless(select('to', input.to, snapshot)) : seizedFrom(item);
  if (!input.from) return { ...filters, targets, origins: null, limit };
  const origins = select('from', input.from, snapshot);
  for (const actor of targets.keys()) origins.delete(actor);
  if (origins.size === 0) {
    throw new BadInput('from', 'every actor that it selects is selected by to as well, and counts as to');
  }
  return { ...filters, targets, origins, limit };
}

/** Resolves the input of `reach`. Throws as `readQuestion` does. */
export async function readReach(input: ReachInput, context: Known): Promise<ReachQuestion> {
  const { snapshot } = context;
  if (Boolean(input.from) === Boolean(input.to)) {
    throw new BadInput('input', 'accepted is exactly one of from and to');
  }
  const item = read.isGiven(input.item) ? await traceItem(input.item, context) : null;
  const filters = readFilters(input, item, snapshot, 'ANY');
  if (input.from) return { ...filters, direction: 'FROM', actors: select('from', input.from, snapshot) };
  return { ...filters, direction: 'TO', actors: select('to', input.to as ActorSelector, snapshot) };
}

function readFilters(
  input: Omit<ChainsInput, 'from' | 'to' | 'limit'>,
  item: Traced | null,
  snapshot: Snapshot,
  diversion: Filters['diversion'],
): Filters {
  const period = read.period('period', input.period);
  const ids = (argument: string, given: readonly string[] | null | undefined) =>
    (given ?? []).map((id) => read.actor(argument, id, snapshot).index);
  const via = ids('via', input.via);
  if (via.length > MAX_VIA)
    throw new BadInput('via', `${via.length} actors are given, accepted are at most ${MAX_VIA}`);
  const filters = {
    ...NO_FILTERS,
    period,
    materiel: read.isGiven(input.materiel) ? [read.materiel('materiel', input.materiel, snapshot)] : null,
    item: item?.bounds ?? null,
    maxHops: read.wholeNumber('maxHops', input.maxHops ?? 6, 1, MAX_HOPS),
    timing: input.timing ?? 'POSSIBLE',
    diversion: input.diversion ?? diversion,
    within: input.within ?? 'ALLOWED',
    minCredibility: read.wholeNumber('minCredibility', input.minCredibility ?? 6, 1, 6),
    minReliability: reliabilityNumber(input.minReliability ?? 'F') ?? 6,
    citable: input.citable ?? false,
    contested: input.contested ?? 'INCLUDE',
    knownAt: read.isGiven(input.knownAt) ? read.day('knownAt', input.knownAt) : null,
    withoutSources: new Set(input.withoutSources?.map((id) => read.source('withoutSources', id, snapshot))),
    via: via.map((actor) => snapshot.withParts([actor])),
    avoid: snapshot.withParts(ids('avoid', input.avoid)),
  };
  if (startingMateriel(filters, snapshot.materiel)?.length !== 0) return filters;
  throw new BadInput('materiel', `the item "${item?.id}" is not of the kind "${input.materiel}"`);
}

/** The union of the actors of `ids`, with all that is part of them, and of `kinds`. Never empty. */
function select(argument: string, { ids, kinds, includeParts }: ActorSelector, snapshot: Snapshot): Set<number> {
  const named = (ids ?? []).map((id) => read.actor(`${argument}.ids`, id, snapshot).index);
  const selected = includeParts === false ? new Set(named) : snapshot.withParts(named);
  for (const actor of snapshot.actorsOfKinds(kinds ?? [])) selected.add(actor);
  if (selected.size > 0) return selected;
  const problem = kinds?.length ? `the graph holds no actor of kind ${kinds.join(', ')}` : 'it selects no actor';
  throw new BadInput(argument, `${problem}; accepted are ids, kinds or both`);
}

function endless(actors: Iterable<number>): Map<number, Day> {
  return new Map([...actors].map((actor) => [actor, UNBOUNDED_FUTURE]));
}

/** Without `to`, an item ends with whom it was seized from. */
function seizedFrom(item: Traced | null): ReadonlyMap<number, Day> {
  if (!item) throw new BadInput('to', 'is needed, unless item is given');
  if (item.holders.size > 0) return item.holders;
  throw new BadInput('to', `is needed, since no seizure tells from whom the item "${item.id}" was taken`);
}
