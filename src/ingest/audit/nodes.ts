import { KIND_LABELS, NODE_LABELS, type NodeLabel, nodeLabelsIn } from '../../model/graph.ts';
import { NODE_PROPERTIES } from '../../model/properties.ts';
import { ID_ACCEPTED, isId } from '../../model/text.ts';
import { kindOfLabels } from '../../model/vocabulary.ts';
import type { Row, Streams } from '../../store/port.ts';
import { judgeClaimWords } from './claim-words.ts';
import { idOf, oneOf, type Report, told } from './finding.ts';
import { Inspection } from './inspection.ts';
import { judgeProperties, Unread } from './properties.ts';

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

/**
 * Every node of ours has an id that no other has, one label that says what it is, no label that nothing reads, and
 * properties that hold what they may.
 */
export async function judgeNodes(store: Streams, report: Report): Promise<KnownIds> {
  const known = new KnownIds();
  const unread = new Unread();
  await store.stream('check/nodes', { labels: OURS }, (row) => {
    const [labels, properties] = [row.labels as readonly string[], row.properties as Row];
    const [label] = nodeLabelsIn(labels);
    const thing = { label: label ?? labels.find(isKind) ?? '', id: idOf(properties.id) };
    const inspection = new Inspection(properties, thing, report);
    judgeLabels(labels, inspection);
    if (judgeId(inspection) && label) known.add(thing.id, label);
    if (label) judgeProperties(inspection, NODE_PROPERTIES[label], unread);
    if (label === 'Claim') judgeClaimWords(inspection);
  });
  unread.tell(report);
  for (const [id, labels] of known.doubles) {
    const [label = '', ...others] = labels.toSorted();
    const found = `its id is also that of ${others.join(', ')}`;
    report({ severity: 'error', rule: 'double-id', label, id, found, accepted: 'an id that no other node has' });
  }
  return known;
}

/** A node with none of these is somebody else's. */
const OURS = [...NODE_LABELS, ...KIND_LABELS];

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

function judgeId(inspection: Inspection): boolean {
  const { id = null } = inspection.row;
  if (isId(id)) return true;
  const isText = typeof id === 'string' && id !== '';
  const accepted = isText ? ID_ACCEPTED : 'text that no other node has';
  inspection.error('id', id === null ? 'it has no id' : `its id is ${told(id)}`, accepted);
  return isText; // it is there all the same, and others may point at it
}
