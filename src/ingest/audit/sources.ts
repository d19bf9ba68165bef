import { RELIABILITIES } from '../../model/grades.ts';
import { SOURCE_MEDIA } from '../../model/vocabulary.ts';
import type { Streams } from '../../store/port.ts';
import { idOf, type Report } from './finding.ts';
import { Inspection } from './inspection.ts';
import { judgeCycles } from './trees.ts';

/** Sources: their grades, days, addresses, and what they derive from. */
export async function judgeSources(store: Streams, report: Report): Promise<void> {
  const parents = new Map<string, readonly string[]>();
  await store.stream('check/sources', {}, (row) => {
    const id = idOf(row.id);
    const inspection = new Inspection(row, { label: 'Source', id }, report);
    inspection.word('reliability', RELIABILITIES, true);
    inspection.word('medium', Object.values(SOURCE_MEDIA));
    inspection.days({ earliest: 'publishedFrom', latest: 'published', when: 'when' });
    judgeRecord(inspection);
    parents.set(
      id,
      (row.parents as (string | null)[]).filter((parent) => parent !== null),
    );
  });
  judgeCycles('Source', 'DERIVED_FROM', parents, report);
}

function judgeRecord(inspection: Inspection): void {
  if (!inspection.has('url') && !inspection.has('urlUnknown')) {
    inspection.warning('no-url', 'it has no url and does not say why', 'a url, or urlUnknown: why there is none');
  }
  if (!inspection.has('title')) inspection.warning('no-title', 'it has no title', 'the title that it has itself');
  if (!inspection.has('published')) {
    inspection.warning(
      'not-published',
      'no day is known by which it was published',
      'published: the last possible day',
    );
  }
  if (!inspection.row.isUsed) {
    inspection.warning('orphaned-source', 'no claim is from it, and no source derives from it', 'a claim FROM it');
  }
}
