import type { ExportedItem } from '../export/graph.ts';
import { NODE_PROPERTIES } from '../model/properties.ts';
import type { Row } from '../store/port.ts';
import type { Context } from './context.ts';
import { readable } from './reading.ts';

/**
 * The very items and lots that flows are of, with what tells them from others of their kind: what to ask for those of a
 * flow. Two round trips read them, whatever their number, and none where no flow is of any.
 */
export async function itemsOf(
  flows: readonly number[],
  { snapshot, store }: Context,
): Promise<(flow: number) => ExportedItem[]> {
  const things = Array.from(new Set(flows.flatMap((flow) => snapshot.itemsOf(flow))), (index) => snapshot.thing(index));
  const read = async (query: string, kind: string): Promise<ExportedItem[]> => {
    const keys = things.filter((thing) => thing.kind === kind).map(({ id }) => id);
    return keys.length === 0
      ? []
      : (await store.run(query, { keys })).map(({ key, thing }) => itemOf(String(key), thing as Row));
  };
  const records = [...(await read('records/items', 'Item')), ...(await read('records/lots', 'Lot'))];
  const known = new Map(records.map((item) => [item.id, item]));
  return (flow) =>
    snapshot.itemsOf(flow).map((index) => {
      const { id } = snapshot.thing(index);
      return known.get(id) ?? itemOf(id, {});
    });
}

function itemOf(id: string, thing: Row): ExportedItem {
  const { name = null, marks = null, serial = null } = readable(NODE_PROPERTIES.Item, thing) as Partial<ExportedItem>;
  return { id, name, marks, serial };
}
