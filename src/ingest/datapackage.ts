import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SeedError } from './errors.ts';
import { sha256 } from './hash.ts';

/** Whose data a folder of seeds is, and under which licence. */
export interface Dataset {
  readonly name: string;
  /** Several as `A; B`. */
  readonly licence: string | null;
  /** Where they are to be read, as far as the descriptor says so by an address of the web. */
  readonly licenceUrls: readonly string[];
  /** Whom to name. */
  readonly attribution: string | null;
  /** Of the descriptor as it is written. */
  readonly sha256: string;
}

const FILE = 'datapackage.json';

/** As a Frictionless Data Package may be called: it can be part of a URL and of a file's name. */
const NAME = /^[a-z0-9][a-z0-9._-]*$/;

/**
 * Reads the descriptor of a folder, a Frictionless Data Package: `name`, all `licenses`, and `attribution` or else the
 * `contributors`. Null where there is none. Throws `SeedError` that names the field and what it accepts.
 */
export function readDataset(dir: string): Dataset | null {
  const text = readText(join(dir, FILE));
  if (text === null) return null;
  const descriptor = readObject(text);
  const licences = list(descriptor.licenses, 'licenses', readLicence);
  const contributors = list(descriptor.contributors, 'contributors', (who, field) =>
    textOf(who.title, `${field}.title`),
  );
  const attribution = descriptor.attribution === undefined ? null : textOf(descriptor.attribution, 'attribution');
  for (const field of ['title', 'version']) if (descriptor[field] !== undefined) textOf(descriptor[field], field);
  return {
    name: readName(descriptor.name),
    licence: licences.map(({ name }) => name).join('; ') || null,
    licenceUrls: licences.flatMap(({ url }) => url ?? []),
    attribution: attribution ?? (contributors.join(', ') || null),
    sha256: sha256(text),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new SeedError(`${FILE} cannot be read: ${(error as Error).message}`);
  }
}

function readObject(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    throw new SeedError(`${FILE} is no JSON: ${(error as Error).message}`);
  }
  throw new SeedError(`${FILE} holds no JSON object, accepted is the descriptor of a Data Package`);
}

function readName(value: unknown): string {
  if (typeof value === 'string' && NAME.test(value)) return value;
  throw wrong('name', value, 'text of small letters, digits, ".", "_" and "-"');
}

/** Its path may also be that of a file, which is nowhere to be read but beside the descriptor. */
function readLicence({ name, path }: Fields, field: string): { name: string; url: string | null } {
  const url = path === undefined ? null : textOf(path, `${field}.path`);
  return { name: textOf(name ?? path, `${field}.name`), url: url !== null && /^https?:/i.test(url) ? url : null };
}

function list<T>(value: unknown, field: string, read: (item: Fields, field: string) => T): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrong(field, value, 'a list');
  return value.map((item: unknown, at) => {
    if (!isObject(item)) throw wrong(`${field}[${at}]`, item, 'an object');
    return read(item, `${field}[${at}]`);
  });
}

function textOf(value: unknown, field: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw wrong(field, value, 'text that says something');
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(field: string, value: unknown, accepted: string): SeedError {
  return new SeedError(`${FILE}: ${field} is ${JSON.stringify(value) ?? 'missing'}, accepted is ${accepted}`);
}
