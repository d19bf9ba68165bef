import { nodeLabelsIn } from '../../model/graph.ts';
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../../model/properties.ts';
import type { Streams } from '../../store/port.ts';
import { idOf, type Report, told } from './finding.ts';

/** Every property has a name that something reads: a misspelt one would be a date or a grade that is lost in silence. */
export async function judgeProperties(store: Streams, report: Report): Promise<void> {
  const seen = new Set<string>();
  await store.stream('check/properties', {}, (row) => {
    const [label, read] = readOf(row.labels as readonly string[]) ?? [];
    const name = String(row.name);
    if (!label || !read || read.includes(name) || seen.has(`${label}.${name}`)) return;
    seen.add(`${label}.${name}`);
    const accepted = read.join(', ');
    const found = `nothing reads its ${told(name)}, what is read is ${accepted}`;
    report({ severity: 'warning', rule: 'unread-property', label, id: idOf(row.id), found, accepted, property: name });
  });
}

/** A node's label or a relationship's type, with what is read of it. */
function readOf(labels: readonly string[]): readonly [label: string, properties: readonly string[]] | undefined {
  const [label] = nodeLabelsIn(labels);
  if (label) return [label, NODE_PROPERTIES[label]];
  const [type = ''] = labels;
  const properties = RELATIONSHIP_PROPERTIES[type];
  return properties && [type, properties];
}
