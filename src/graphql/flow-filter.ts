import { CONTESTED } from '../snapshot/codes.ts';
import type { Snapshot, SnapshotFlow } from '../snapshot/snapshot.ts';
import * as read from './arguments.ts';
import type { FlowFilter } from './types.generated.ts';

/** Reads a filter of flows into a test on the index of one. Throws `BadInput`. */
export function flowFilter(filter: FlowFilter | null | undefined, snapshot: Snapshot): (index: number) => boolean {
  const tests: ((flow: SnapshotFlow) => boolean)[] = [];
  const actor = (argument: 'from' | 'to' | 'actor') => {
    const id = filter?.[argument];
    return read.isGiven(id) ? read.actor(`filter.${argument}`, id, snapshot).index : null;
  };
  const from = actor('from');
  const to = actor('to');
  const either = actor('actor');
  if (from !== null) tests.push((flow) => flow.from === from);
  if (to !== null) tests.push((flow) => flow.to === to);
  if (either !== null) tests.push((flow) => flow.from === either || flow.to === either);
  if (filter?.kinds) tests.push((flow) => filter.kinds?.includes(flow.kind) ?? true);
  if (read.isGiven(filter?.materiel)) {
    const materiel = read.materiel('filter.materiel', filter.materiel, snapshot);
    tests.push((flow) => flow.materiel.some((listed) => snapshot.materiel.contains(materiel, listed)));
  }
  if (filter?.period) {
    const period = read.period('filter.period', filter.period);
    tests.push((flow) => flow.latest >= period.from && flow.earliest <= period.to);
  }
  if (read.isGiven(filter?.source)) {
    const source = read.source('filter.source', filter.source, snapshot);
    tests.push((flow) =>
      snapshot.claimsOn(flow.index).some((claim) => snapshot.sources.lineage(claim.source).has(source)),
    );
  }
  const contested = filter?.contested;
  if (typeof contested === 'boolean') {
    tests.push((flow) => ((snapshot.codeOfLink(flow.index) & CONTESTED) !== 0) === contested);
  }
  return (index) => {
    const flow = snapshot.flow(index);
    return tests.every((test) => test(flow));
  };
}
