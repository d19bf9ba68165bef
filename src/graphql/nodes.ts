import type { Context } from './context.ts';
import type { NodeRef } from './records.ts';

/**
 * A node of any type, with the name of its GraphQL type.
 * @public The generated resolver types import it.
 */
export type Node = NonNullable<Awaited<ReturnType<typeof nodeOf>>>;

/** The node that something points at, with the name of its GraphQL type. Null for one that is left out of the
 * graph, or that the store no longer has. */
export async function nodeOf({ id, labels }: Pick<NodeRef, 'id' | 'labels'>, { snapshot, loaders }: Context) {
  if (labels.includes('Actor')) {
    const index = snapshot.actorIndex(id);
    return typed('Actor', index === undefined ? null : snapshot.actor(index));
  }
  if (labels.includes('Materiel')) return typed('Materiel', snapshot.materiel.all[snapshot.materiel.indexOf(id) ?? -1]);
  if (labels.includes('Item')) return typed('Item', await loaders.item.load(id));
  if (labels.includes('Lot')) return typed('Lot', await loaders.lot.load(id));
  if (labels.includes('Seizure')) return typed('Seizure', await loaders.seizure.load(id));
  if (labels.includes('Event')) return typed('Event', await loaders.event.load(id));
  if (labels.includes('Source')) return typed('Source', await loaders.source.load(id));
  return null;
}

function typed<Name extends string, T extends object>(__typename: Name, node: T | null | undefined) {
  return node ? { ...node, __typename } : null;
}
