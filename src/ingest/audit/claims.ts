import type { Derivation } from '../../snapshot/derivation.ts';
import { Exclusions } from '../../snapshot/exclusions.ts';
import { readSources } from '../../snapshot/read-sources.ts';
import { isLocated, optionalDay } from '../../snapshot/rows.ts';
import type { Row, Streams } from '../../store/port.ts';
import { idOf, type Report, told } from './finding.ts';
import type { KnownFlows } from './flows.ts';
import { Inspection } from './inspection.ts';
import { Retractions, sourcesOf } from './retractions.ts';
import { Support } from './support.ts';

/** Claims: their days and places, their sources and what they are about; and whether every flow is asserted by one. */
export async function judgeClaims(store: Streams, flows: KnownFlows, report: Report): Promise<void> {
  const sources = await readSources(store, new Exclusions());
  const support = new Support(sources, await Retractions.of(store, sources));
  await store.stream('check/claims', {}, (row) => {
    const inspection = new Inspection(row, { label: 'Claim', id: idOf(row.id) }, report);
    judgePlace(inspection);
    judgeDays(inspection, sources);
    judgeSubject(inspection, flows);
    support.add(row);
  });
  support.judge(report);
  for (const [id, label] of flows.types) {
    if (support.asserts(id)) continue;
    const accepted = 'one claim at least that ASSERTS it and is not about a value';
    report({ severity: 'warning', rule: 'no-claim', label, id, found: 'no claim asserts it', accepted });
  }
}

function judgePlace(inspection: Inspection): void {
  if (isLocated(inspection.row)) return;
  const accepted = 'a quote, or a locatorPage, locatorParagraph, locatorHeading or locatorExact';
  inspection.warning('not-located', 'it does not say where in its source it is found', accepted);
}

function judgeDays(inspection: Inspection, sources: Derivation): void {
  inspection.day('statedOn');
  inspection.day('recordedAt');
  if (!isDated(inspection.row, sources)) {
    const found = 'neither it nor its source has a day';
    inspection.warning('no-day', found, 'statedOn, or published on its source');
  }
}

/** Whether the day of a claim is known without that of its record. */
export function isDated(claim: Row, sources: Derivation): boolean {
  if (typeof optionalDay(claim.statedOn) === 'number') return true;
  return sourcesOf(claim, sources).some((source) => sources.all[source]?.published !== null);
}

function judgeSubject(inspection: Inspection, flows: KnownFlows): void {
  const { sources, about, flow = null } = inspection.row;
  const count = (sources as string[]).length;
  if (count !== 1) {
    inspection.error('source', count === 0 ? 'it has no source' : `it has ${count} sources`, 'one Source, by FROM');
  }
  if (flow !== null && !flows.types.has(flow as string)) {
    inspection.error('unknown-id', `flowId is ${told(flow)}, which is not there`, 'the id of a flow', 'flowId');
  }
  if (flow === null && (about as string[]).length === 0) {
    inspection.error('subject', 'it is about nothing', 'a flowId, or something that it is ABOUT');
  }
}
