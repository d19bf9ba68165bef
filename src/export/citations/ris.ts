import type { ExportedGraph } from '../graph.ts';
import { certainPartOf, type DateParts } from './date.ts';
import { type Reference, remarksOn } from './reference.ts';
import { referencesOf } from './references.ts';

/** Writes the sources as RIS, for EndNote, Zotero, Citavi and other reference managers. */
export async function* writeRis({ sources }: ExportedGraph): AsyncGenerator<string> {
  for (const reference of referencesOf(sources)) yield recordOf(reference);
}

function recordOf({ kind, authors, publisher, published, ...reference }: Reference): string {
  const certain = published && certainPartOf(published);
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', kind.ris.type],
    ['ID', reference.id],
    ['TI', reference.title],
    ...authors.map((author) => ['AU', institution(author)] as const),
    ...kind.ris.publisher.map((tag) => [tag, publisher] as const),
    ['PY', certain && yearOf(certain)],
    ['DA', certain && dateOf(certain)],
    ['M3', reference.genre],
    ['LA', reference.language],
    ['UR', reference.url],
    ['AV', reference.archivedUrl],
    ...remarksOn({ published, ...reference }).map((remark) => ['N1', remark] as const),
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/** RIS takes what stands after a comma for a given name, and has no sign that a name is an institution's. */
function institution(name: string): string {
  return name.replace(/, ?/g, '，');
}

function yearOf([year]: DateParts): string {
  return String(year).padStart(4, '0');
}

/** Year, month and day, as many of them as are certain, with all slashes. */
function dateOf([year, ...rest]: DateParts): string {
  const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'));
  return `${yearOf([year])}/${month}/${day}/`;
}
