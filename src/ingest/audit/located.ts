import type { Streams } from '../../store/port.ts';
import { idOf, type Report, told } from './finding.ts';
import { Inspection } from './inspection.ts';

/** A fragment finds a place again; a longer one would be a quotation. */
const FRAGMENT_WORDS = 12;

/** Where in their sources claims are found. */
export async function judgeLocators(store: Streams, report: Report): Promise<void> {
  await store.stream('check/located', {}, (row) => {
    const inspection = new Inspection(row, { label: 'Claim', id: idOf(row.id) }, report);
    inspection.ordinal('locatorPage', 'locator');
    inspection.ordinal('locatorParagraph', 'locator');
    for (const column of ['locatorExact', 'locatorPrefix', 'locatorSuffix']) judgeFragment(inspection, column);
    if (row.isQuoted && !inspection.has('lang')) {
      inspection.error('lang', 'it has a quote and no lang', 'the language of the quote, such as ar');
    }
  });
  await store.stream('check/unlocated', {}, (row) => {
    const found = 'it does not say where in its source it is found';
    const accepted = 'a quote, or a locatorPage, locatorParagraph, locatorHeading or locatorExact';
    new Inspection(row, { label: 'Claim', id: idOf(row.id) }, report).warning('not-located', found, accepted);
  });
}

function judgeFragment(inspection: Inspection, column: string): void {
  const value = inspection.row[column] ?? null;
  const words = typeof value === 'string' ? value.split(/\s+/).filter(Boolean).length : 0;
  if (words > FRAGMENT_WORDS)
    inspection.error('locator', `${column} has ${words} words`, `at most ${FRAGMENT_WORDS}`, column);
  else if (value !== null && words === 0) inspection.error('locator', `${column} is ${told(value)}`, 'text', column);
}
