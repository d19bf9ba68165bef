import type { Day } from '../../model/days.ts';
import { formatDay } from '../../model/days.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import * as read from '../arguments.ts';
import { connectIds } from '../connection.ts';
import type { Context } from '../context.ts';
import { nodeOf } from '../nodes.ts';
import type { ThingRecord } from '../records.ts';
import type { Resolvers, SeizureFilter } from '../types.generated.ts';
import { actorsOf, loaded, materielAt, qualifier, seizuresOf } from './shared.ts';

const bound = (day: Day | undefined) => (day === undefined ? null : formatDay(day));

function filterParams(filter: SeizureFilter | null | undefined, snapshot: Snapshot) {
  const actor = (argument: 'takenFrom' | 'takenBy') => {
    const id = filter?.[argument];
    return read.isGiven(id) ? read.actor(`filter.${argument}`, id, snapshot).id : null;
  };
  const period = filter?.period ? read.period('filter.period', filter.period) : undefined;
  return {
    takenFrom: actor('takenFrom'),
    takenBy: actor('takenBy'),
    materiel: read.isGiven(filter?.materiel)
      ? kindsOf(read.materiel('filter.materiel', filter.materiel, snapshot), snapshot)
      : null,
    from: bound(period?.from),
    to: bound(period?.to),
  };
}

/** The ids of a materiel and all its kinds. */
function kindsOf(broad: number, { materiel }: Snapshot): string[] {
  return materiel.all.filter(({ index }) => materiel.contains(broad, index)).map(({ id }) => id);
}

const thing = {
  materiel: ({ materielIds }: ThingRecord, _: object, context: Context) => {
    const index = context.snapshot.materiel.indexOf(materielIds[0] ?? '');
    return index === undefined ? null : materielAt(context, index);
  },
  seizures: async ({ id }: ThingRecord, _: object, context: Context) =>
    seizuresOf(context, await context.loaders.seizuresOfThing.load(id)),
};

export const seizures: Resolvers = {
  Query: {
    seizure: async (_, { id }, { loaders }) => {
      const seizure = await loaders.seizure.load(id);
      if (!seizure) throw read.unknown('id', 'seizure', id);
      return seizure;
    },
    seizures: async (_, { filter, ...page }, { store, loaders, snapshot, budget }) => {
      const rows = await store.run('lists/seizures', filterParams(filter, snapshot));
      return connectIds(
        rows.map((row) => String(row.id)),
        page,
        budget,
        (ids) => loaders.seizure.loadMany(ids),
      );
    },
  },
  Seizure: {
    takenFrom: ({ takenFromIds }, _, context) => actorsOf(context, takenFromIds),
    takenBy: ({ takenByIds }, _, context) => actorsOf(context, takenByIds),
    yielded: ({ yields }, _, { budget }) => budget.take(yields),
    claims: ({ id }, _, { loaders }) => loaders.claimsAbout.seizures.load(id),
  },
  Yield: {
    what: (yielded, _, context) => nodeOf(yielded, context),
    qualifier,
  },
  Item: {
    ...thing,
    lots: ({ lotIds }, _, { loaders, budget }) => loaded(loaders.lot.loadMany(budget.take(lotIds))),
    partsFrom: ({ partIds }, _, { loaders, budget }) => loaded(loaders.item.loadMany(budget.take(partIds))),
    claims: ({ id }, _, { loaders }) => loaders.claimsAbout.items.load(id),
  },
  Lot: {
    ...thing,
    claims: ({ id }, _, { loaders }) => loaders.claimsAbout.lots.load(id),
  },
  Event: {
    involved: ({ parties }, _, { budget }) => budget.take(parties),
    claims: ({ id }, _, { loaders }) => loaders.claimsAbout.events.load(id),
  },
  Involved: {
    actor: ({ actor }, _, context) => actorsOf(context, [actor])[0] ?? null,
  },
};
