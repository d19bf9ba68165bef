import { QUALIFIERS } from '../../model/vocabulary.ts';
import type { Streams } from '../../store/port.ts';
import { between, idOf, type Report } from './finding.ts';
import { Inspection } from './inspection.ts';
import { judgeCycles } from './trees.ts';

/** When seizures and events were, and when claims say that something was; how much a seizure yielded. */
export async function judgeDatesAndYields(store: Streams, report: Report): Promise<void> {
  await store.stream('check/dated', {}, (row) => {
    const inspection = new Inspection(row, { label: String(row.label), id: idOf(row.id) }, report);
    inspection.days({ earliest: 'earliest', latest: 'latest', when: 'when' });
  });
  await store.stream('check/yields', {}, (row) => {
    const inspection = new Inspection(row, between('YIELDED', row.seizure, row.what), report);
    inspection.word('qualifier', Object.values(QUALIFIERS));
  });
}

/** Parts of actors: since when and until when. Nothing is part of itself, at whatever time. */
export async function judgeParts(store: Streams, report: Report): Promise<void> {
  const wholes = new Map<string, string[]>();
  await store.stream('check/parts', {}, (row) => {
    const [part, whole] = [idOf(row.part), idOf(row.whole)];
    new Inspection(row, between('PART_OF', part, whole), report).days({ earliest: 'from', latest: 'to' });
    wholes.set(part, [...(wholes.get(part) ?? []), whole]);
  });
  judgeCycles('Actor', 'PART_OF', wholes, report);
}
