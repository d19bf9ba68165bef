import { KIND_LABELS, NODE_LABELS, type NodeLabel } from '../model/graph.ts';
import type { Queries } from '../store/port.ts';
import { type Finding, told } from './audit/finding.ts';
import type { Named } from './cypher/named.ts';
import { needsOf } from './cypher/needs.ts';
import type { Statement } from './cypher/statements.ts';

/** Id -> the labels or type of each thing that has it. */
type Present = ReadonlyMap<unknown, readonly (readonly string[])[]>;

/**
 * What a statement that is about to run MATCHes by id and would not find, as far as `needsOf` can read that off: it would make
 * nothing of those rows, and say nothing. One query, or none where it needs nothing.
 */
export async function missingFor(store: Queries, statement: Statement): Promise<Omit<Finding, 'file'>[]> {
  const needs = needsOf(statement.tokens);
  if (needs.length === 0) return [];
  const present = await presentAmong(store, needs);
  const missing = new Map<string, Named>();
  for (const need of needs) {
    if (!isPresent(need, present)) missing.set(`${need.names} ${need.id} ${need.line}`, need);
  }
  return Array.from(missing.values(), findingFor);
}

async function presentAmong(store: Queries, needs: readonly Named[]): Promise<Present> {
  const present = new Map<unknown, string[][]>();
  for (const { id, names } of await store.run('check/present', paramsFor(needs))) {
    present.set(id, [...(present.get(id) ?? []), names as string[]]);
  }
  return present;
}

/** The ids by the labels that they are looked for under; those without a label under each. */
function paramsFor(needs: readonly Named[]): Record<string, string[]> {
  const params: Record<string, string[]> = { relationships: [] };
  for (const label of NODE_LABELS) params[label] = [];
  for (const { of, names, id } of needs) {
    if (typeof id !== 'string') continue;
    const lists = of === 'relationship' ? ['relationships'] : labelsFor(names);
    for (const list of lists) params[list]?.push(id);
  }
  return params;
}

function labelsFor(names: readonly string[]): readonly NodeLabel[] {
  const labels = NODE_LABELS.filter(
    (label) => names.includes(label) || (label === 'Actor' && names.some((name) => KIND_LABELS.includes(name))),
  );
  return labels.length > 0 ? labels : NODE_LABELS;
}

function isPresent({ id, names, isAnyOf }: Named, present: Present): boolean {
  if (typeof id !== 'string') return false;
  return (present.get(id) ?? []).some((has) => {
    const isOne = (name: string) => has.includes(name);
    return names.length === 0 || (isAnyOf ? names.some(isOne) : names.every(isOne));
  });
}

function findingFor({ of, names, isAnyOf, id, line }: Named): Omit<Finding, 'file'> {
  const label = names.join(isAnyOf ? '|' : ':') || of;
  const isId = typeof id === 'string';
  return {
    severity: 'error',
    rule: 'matched-in-vain',
    label,
    id: isId ? id : '',
    line,
    found: isId ? 'MATCH finds nothing with this id' : `the id that MATCH looks for is ${told(id)}`,
    accepted: `the id of a ${of === 'node' ? 'node' : 'flow'} that exists by then`,
  };
}
