import { isCredibility } from '../../model/grades.ts';
import { QUALIFIERS, STANCES, WORDINGS } from '../../model/vocabulary.ts';
import { isLocated } from '../../snapshot/rows.ts';
import type { Streams } from '../../store/port.ts';
import { idOf, type Report, told } from './finding.ts';
import type { KnownFlows } from './flows.ts';
import { Inspection } from './inspection.ts';
import type { KnownSources } from './sources.ts';
import { Support } from './support.ts';

const WORDING_WORDS = Object.values(WORDINGS);
const AMOUNTS = Object.values(QUALIFIERS);

/** Claims: their grades, words and days, and what they are about; and whether every flow is asserted by one. */
export async function judgeClaims(
  store: Streams,
  flows: KnownFlows,
  sources: KnownSources,
  report: Report,
): Promise<void> {
  const support = new Support();
  await store.stream('check/claims', {}, (row) => {
    const inspection = new Inspection(row, { label: 'Claim', id: idOf(row.id) }, report);
    judgeWords(inspection);
    judgePlace(inspection);
    judgeDays(inspection, sources);
    judgeSubject(inspection, flows);
    const roots = (row.sources as (string | null)[]).flatMap((source) => sources.roots.get(source ?? '') ?? []);
    support.add(row, roots);
  });
  support.judge(report);
  for (const [id, label] of flows.types) {
    if (support.asserts(id)) continue;
    const accepted = 'one claim at least that ASSERTS it and is not about a value';
    report({ severity: 'warning', rule: 'no-claim', label, id, found: 'no claim asserts it', accepted });
  }
}

function judgeWords(inspection: Inspection): void {
  inspection.word('stance', STANCES, true);
  inspection.word('wording', WORDING_WORDS);
  inspection.word('qualifier', AMOUNTS);
  const { credibility = null } = inspection.row;
  if (!isCredibility(credibility)) {
    inspection.error('credibility', `credibility is ${told(credibility)}`, 'a whole number from 1 to 6', 'credibility');
  }
  if (inspection.row.isStated !== true)
    inspection.error('statement', 'it has no statement', 'what it says, in words of our own');
}

function judgePlace(inspection: Inspection): void {
  if (inspection.row.isQuoted === true && !inspection.has('lang')) {
    inspection.error('lang', 'it has a quote and no lang', 'the language of the quote, such as ar');
  }
  if (isLocated(inspection.row)) return;
  const accepted = 'a quote, or a locatorPage, locatorParagraph, locatorHeading or locatorExact';
  inspection.warning('not-located', 'it does not say where in its source it is found', accepted);
}

function judgeDays(inspection: Inspection, { published }: KnownSources): void {
  const { row } = inspection;
  inspection.day('statedOn');
  inspection.day('recordedAt');
  if (!inspection.has('statedOn') && !(row.sources as string[]).some((source) => published.has(source))) {
    const found = 'neither it nor its source has a day';
    inspection.warning('no-day', found, 'statedOn, or published on its source');
  }
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
