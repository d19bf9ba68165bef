import type { ExportedGraph } from '../graph.ts';
import { certainPartOf, edtfOf, type Published } from './date.ts';
import { type Reference, remarksOn } from './reference.ts';
import { referencesOf } from './references.ts';

/** Writes the sources as BibTeX, in UTF-8, with the date once more as BibLaTeX reads it. */
export async function* writeBibtex({ sources }: ExportedGraph): AsyncGenerator<string> {
  const keyOf = distinctKeys();
  for (const reference of referencesOf(sources)) yield entryOf(reference, keyOf(reference.id));
}

function entryOf({ kind, authors, publisher, published, ...reference }: Reference, key: string): string {
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // A second pair of braces keeps capitals as they are, and an institution in one piece.
    ['title', reference.title && `{${escaped(reference.title)}}`],
    ['author', authors.length > 0 ? authors.map((author) => `{${escaped(author)}}`).join(' and ') : null],
    [kind.bibtex.publisher, publisher && `{${escaped(publisher)}}`],
    ['type', reference.genre],
    ...(published ? dated(published) : []),
    ['language', reference.language && escaped(reference.language)],
    ['url', reference.url && address(reference.url)],
    ['note', notes({ published, ...reference })],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind.bibtex.type}{${key},\n${lines.join(',\n')}\n}\n\n`;
}

function dated(published: Published): [string, string][] {
  const [year, month] = certainPartOf(published) ?? [];
  return [
    // A range that is open at its start is in the note: not every reader gets over one here.
    ...(published.from === null ? [] : [['date', edtfOf(published)] as [string, string]]),
    ...(year === undefined ? [] : [['year', String(year).padStart(4, '0')] as [string, string]]),
    ...(month === undefined ? [] : [['month', String(month)] as [string, string]]),
  ];
}

function notes(reference: Pick<Reference, 'published' | 'notes' | 'archivedUrl'>): string | null {
  const { archivedUrl } = reference;
  const archived = archivedUrl ? [`Archived at \\url{${address(archivedUrl)}}`] : [];
  return [...remarksOn(reference).map(escaped), ...archived].join('. ') || null;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // Even as commands, braces are counted, and have to be in pairs.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A text in which nothing is a command, and no two characters, such as hyphens, melt into another. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? `\\${character}`)
    .replace(/([-`'<>,])(?=\1)|[?!](?=`)/g, '$&{}');
}

/** An address, which is taken as it stands but for what would end it or begin a command. */
function address(url: string): string {
  return url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}

/** Keys that BibTeX takes, each once: it does not tell capitals from small letters. */
function distinctKeys(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const plain = id.replace(/[^0-9A-Za-z_.:+-]/g, '_') || '_';
    let key = plain;
    for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${plain}-${number}`;
    taken.add(key.toLowerCase());
    return key;
  };
}
