import { nodeLabelsIn, RELATIONSHIPS } from '../../model/graph.ts';
import type { Row, Streams } from '../../store/port.ts';
import { between, oneOf, type Report } from './finding.ts';
import { Inspection } from './inspection.ts';

/**
 * Every relationship between nodes of ours is of a known type, and leads from and to what that type may. Types and labels
 * are few, so they are judged first, and only where one is wrong are its relationships looked at.
 */
export async function judgeRelationships(store: Streams, report: Report): Promise<void> {
  const types = new Set<string>();
  await store.stream('check/relationships', {}, (row) => {
    if (wrongWith(row)) types.add(String(row.type));
  });
  if (types.size === 0) return;
  await store.stream('check/relationships-of-types', { types: [...types] }, (row) => {
    const wrong = wrongWith(row);
    if (wrong) new Inspection(row, between(String(row.type), row.from, row.to), report).error(...wrong);
  });
}

/** The rule, what is there and what is accepted. */
type Wrong = readonly [rule: string, found: string, accepted: string];

function wrongWith(row: Row): Wrong | undefined {
  const from = nodeLabelsIn(row.fromLabels as readonly string[]);
  const to = nodeLabelsIn(row.toLabels as readonly string[]);
  if (from.length === 0 || to.length === 0) return undefined; // what leads from or to somebody else's is theirs
  const known = RELATIONSHIPS[String(row.type)];
  if (!known) return ['relationship-type', 'no relationship of this type is read', oneOf(Object.keys(RELATIONSHIPS))];
  const fits = known.some(([starts, ends]) => from.some((l) => starts.includes(l)) && to.some((l) => ends.includes(l)));
  const accepted = known.map(([starts, ends]) => `${starts.join(' or ')} -> ${ends.join(' or ')}`).join(', ');
  return fits ? undefined : ['relationship-ends', `it leads from ${from.join(', ')} to ${to.join(', ')}`, accepted];
}
