import { nodeLabelsIn } from '../../model/graph.ts';
import type { Streams } from '../../store/port.ts';
import { idOf, type Report } from './finding.ts';

/** What is there without anything that leads to it: no flow, seizure, event or claim, and no other node. */
export async function judgeUnused(store: Streams, listed: ReadonlySet<string>, report: Report): Promise<void> {
  await store.stream('check/unused', {}, (row) => {
    const id = idOf(row.id);
    if (listed.has(id)) return;
    const [label = ''] = nodeLabelsIn(row.labels as readonly string[]);
    const accepted = 'a flow, seizure, event, claim or other node that leads to it';
    report({ severity: 'warning', rule: 'unused', label, id, found: 'nothing leads to it', accepted });
  });
}
