import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DOMParser, type Element } from '@xmldom/xmldom';

/** Why LibreOffice cannot be asked; null where it can. */
export const noLibreOffice =
  spawnSync('soffice', ['--version']).status === 0
    ? null
    : 'install LibreOffice Calc: Debian has libreoffice-calc-nogui';

/** A cell as LibreOffice holds it. */
export interface Cell {
  readonly type: string;
  /** A text as it is; a number, a day or a truth as LibreOffice writes its value. */
  readonly value: string;
  readonly isFormula: boolean;
}

/** Double quotes, and UTF-8, as its dialog chooses by the mark at the start of a file; cells end at these signs. */
const csvSplitAt = (signs: string) =>
  `Text - txt - csv (StarCalc):${Array.from(signs, (sign) => sign.charCodeAt(0)).join('/')},34,76,1`;

/** Opens CSV files, with cells split at some of these signs; gives the rows of each. */
export async function askLibreOffice(texts: readonly string[], signs = ','): Promise<Cell[][][]> {
  const folder = await mkdtemp(join(tmpdir(), 'armstrace-libreoffice-'));
  try {
    const files = texts.map((_, at) => join(folder, `${at}.csv`));
    await Promise.all(files.map((file, at) => writeFile(file, texts[at] as string)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const command = [
      profile,
      '--headless',
      `--infilter=${csvSplitAt(signs)}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      ...files,
    ];
    await promisify(execFile)('soffice', command, { env: { PATH: process.env.PATH, HOME: folder } });
    return await Promise.all(files.map(async (file) => rowsIn(await readFile(file.replace(/csv$/, 'fods'), 'utf8'))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function rowsIn(text: string): Cell[][] {
  const document = new DOMParser({ onError: refused }).parseFromString(text, 'text/xml');
  return children(document.getElementsByTagName('table:table')[0] as Element, 'table:table-row').map((row) => {
    const cells = children(row, 'table:table-cell').flatMap((cell) =>
      Array.from({ length: Number(cell.getAttribute('table:number-columns-repeated') ?? 1) }, () => cellOf(cell)),
    );
    return cells;
  });
}

/** A warning is that a text holds the mark for what was lost. */
function refused(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

function cellOf(cell: Element): Cell {
  const type = cell.getAttribute('office:value-type') ?? 'empty';
  const value = ['office:value', 'office:date-value', 'office:boolean-value'].map((name) => cell.getAttribute(name));
  const text = children(cell, 'text:p').map(textOf).join('\n');
  return { type, value: value.find((one) => one !== null) ?? text, isFormula: cell.hasAttribute('table:formula') };
}

/** The text of a paragraph: more than one space in a row is an element there. */
function textOf(paragraph: Element): string {
  return Array.from(paragraph.childNodes, (node) => {
    if (node.nodeName === 'text:s') return ' '.repeat(Number((node as Element).getAttribute('text:c') ?? 1));
    if (node.nodeName === 'text:tab') return '\t';
    return node.nodeType === node.TEXT_NODE ? node.nodeValue : textOf(node as Element);
  }).join('');
}

function children(of: Element, name: string): Element[] {
  return Array.from(of.childNodes).filter((node): node is Element => node.nodeName === name);
}
