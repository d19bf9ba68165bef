import { KIND_LABELS, NODE_LABELS, type NodeLabel, nodeLabelsIn } from '../../model/graph.ts';
import { kindOfLabels } from '../../model/vocabulary.ts';
import type { Row, Streams } from '../../store/port.ts';
import { idOf, oneOf, type Report } from './finding.ts';
import { Inspection } from './inspection.ts';

/** The ids that are there, and of what. */
export class KnownIds {
  readonly #labels = new Map<string, NodeLabel>();
  readonly #doubles = new Map<string, NodeLabel[]>();

  add(id: string, label: NodeLabel): void {
    const known = this.#labels.get(id);
    if (known === undefined) this.#labels.set(id, label);
    else this.#doubles.set(id, [...(this.#doubles.get(id) ?? [known]), label]);
  }

  has(id: string, ...labels: readonly NodeLabel[]): boolean {
    const label = this.#labels.get(id);
    return (
      label !== undefined && (labels.includes(label) || (this.#doubles.get(id) ?? []).some((l) => labels.includes(l)))
    );
  }

  /** The ids that more than one node has. */
  get doubles(): Iterable<readonly [id: string, labels: readonly NodeLabel[]]> {
    return this.#doubles;
  }
}

/** Every node of ours has an id that no other has, one label that says what it is, and no label that nothing reads. */
export async function judgeNodes(store: Streams, report: Report): Promise<KnownIds> {
  const known = new KnownIds();
  await store.stream('check/nodes', {}, (row) => {
    const labels = row.labels as readonly string[];
    const [label] = nodeLabelsIn(labels);
    if (!label && !labels.some(isKind)) return; // somebody else's
    const inspection = new Inspection(row, { label: label ?? labels.find(isKind) ?? '', id: idOf(row.id) }, report);
    judgeLabels(labels, inspection);
    if (judgeId(row, inspection) && label) known.add(String(row.id), label);
  });
  for (const [id, labels] of known.doubles) {
    const [label = '', ...others] = labels.toSorted();
    const found = `its id is also that of ${others.join(', ')}`;
    report({ severity: 'error', rule: 'double-id', label, id, found, accepted: 'an id that no other node has' });
  }
  return known;
}

const isKind = (label: string) => KIND_LABELS.includes(label);

function judgeLabels(labels: readonly string[], inspection: Inspection): void {
  const what = nodeLabelsIn(labels);
  const found = `its labels are ${labels.toSorted().join(', ')}`;
  const strange = labels.some((label) => !isKind(label) && !NODE_LABELS.includes(label as NodeLabel));
  const kinds = labels.filter(isKind);
  if (strange) inspection.error('label', found, `${oneOf(NODE_LABELS)}, and of an Actor one of its kinds`);
  else if (what.length !== 1) inspection.error('label', found, `exactly ${oneOf(NODE_LABELS)}`);
  else if (what[0] === 'Actor' ? !kindOfLabels(labels) : kinds.length > 0) {
    inspection.error('kind', found, `exactly ${oneOf(KIND_LABELS)} beside Actor, and beside nothing else`);
  }
}

function judgeId({ id }: Row, inspection: Inspection): boolean {
  if (typeof id === 'string' && id !== '') return true;
  inspection.error(
    'id',
    id === null ? 'it has no id' : `its id is ${JSON.stringify(id)}`,
    'text that no other node has',
  );
  return false;
}
