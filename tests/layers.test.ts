import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** A folder imports only from itself and from those before it. */
const LAYERS = ['model', 'store', 'snapshot', 'trace', 'ingest', 'export', 'graphql', 'http', 'cli'];

/** Where each package may be imported. */
const HOMES: Readonly<Record<string, RegExp>> = {
  'neo4j-driver': /^store\/neo4j\//,
  '@grafeo-db/js': /^store\/embedded\//,
  flatqueue: /^trace\//,
  graphql: /^graphql\//,
  dataloader: /^graphql\//,
  minisearch: /^graphql\//,
  'fastest-levenshtein': /^graphql\//,
  '@graphql-tools/*': /^graphql\//,
  fastify: /^http\//,
  '@fastify/*': /^http\//,
  '@apollo/*': /^http\//,
  '@as-integrations/*': /^http\//,
  '@escape.tech/*': /^http\//,
  citty: /^cli\//,
};
/** Where its types are enough, and may be imported too. */
const HOMES_OF_TYPES: Readonly<Record<string, RegExp>> = { graphql: /^http\// };

interface Import {
  readonly what: string;
  readonly isType: boolean;
}

/** Everything that a module imports: with `import`, `import type`, `export ... from`, `import()` and `require`. */
function importsOf(text: string): Import[] {
  const statements = text.matchAll(
    /\b(?:import|export)\s+(type\s)?(?:[\w$*\s{},]*\sfrom\s+|(?=['"]))['"]([^'"]+)['"]/g,
  );
  const calls = text.matchAll(/\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/g);
  return [
    ...Array.from(statements, ([, type, what = '']) => ({ what, isType: type !== undefined })),
    ...Array.from(calls, ([, what = '']) => ({ what, isType: false })),
  ];
}

const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    return { file, text, imports: importsOf(text) };
  });

/** The layer that a module of ours belongs to. */
const layerOf = (file: string) => LAYERS.indexOf(file.split('/')[0] as string);

function resolve(from: string, what: string): string {
  return new URL(what, `file:///${from}`).pathname.slice(1);
}

function isAtHome(file: string, { what, isType }: Import): boolean {
  const [scope = '', name] = what.split('/');
  const home = (homes: typeof HOMES) =>
    scope.startsWith('@') ? (homes[`${scope}/${name}`] ?? homes[`${scope}/*`]) : homes[scope];
  return home(HOMES)?.test(file) || (isType && home(HOMES_OF_TYPES)?.test(file)) || false;
}

describe('the layers', () => {
  it('are all the folders that the program has', () => {
    const folders = new Set(modules.map(({ file }) => file.split('/')[0]));
    expect(LAYERS).toEqual(expect.arrayContaining([...folders]));
    expect(folders.size).toBeGreaterThan(5);
  });

  it('import only from those above them', () => {
    const wrong = modules.flatMap(({ file, imports }) =>
      imports
        .filter(({ what }) => what.startsWith('.'))
        .map(({ what }) => resolve(file, what))
        .filter((target) => layerOf(target) < 0 || layerOf(target) > layerOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keep each package in its folder', () => {
    const wrong = modules.flatMap(({ file, imports }) =>
      imports
        .filter((found) => !/^(\.|node:)/.test(found.what) && !isAtHome(file, found))
        .map(({ what }) => `${file} imports ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  it('leave Cypher to cypher/ and seeds/', () => {
    const cypher = /\b(MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s+[$[]|\bDETACH\s+DELETE\b|\bRETURN\s+\w+(\.|\s+AS\b)/;
    expect(modules.filter(({ text }) => cypher.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('an import is seen', () => {
  it.each([
    ["import neo4j, { type Driver } from 'neo4j-driver';", 'neo4j-driver', false],
    ["import {\n  a,\n  type B,\n} from '../a.ts';", '../a.ts', false],
    ["import * as read from './arguments.ts';", './arguments.ts', false],
    ["import type { A } from 'graphql';", 'graphql', true],
    ["import './side-effect.ts';", './side-effect.ts', false],
    ["export { a } from '../a.ts';", '../a.ts', false],
    ["export * from '../a.ts';", '../a.ts', false],
    ["const a = await import('../a.ts');", '../a.ts', false],
    ["type A = import('../a.ts').A;", '../a.ts', false],
    ["const a = require('neo4j-driver');", 'neo4j-driver', false],
  ])('in %j', (text, what, isType) => {
    expect(importsOf(`const b = 1;\n${text}\nconst c = 'd';`)).toEqual([{ what, isType }]);
  });

  it.each([
    ['store/open.ts', './neo4j/store.ts', 'store/neo4j/store.ts'],
    ['trace/chain.ts', '../model/days.ts', 'model/days.ts'],
    ['graphql/resolvers/chains.ts', '../../http/server.ts', 'http/server.ts'],
  ])('from %s, and %s leads to %s', (from, what, target) => {
    expect(resolve(from, what)).toBe(target);
  });

  it.each([
    ['store/open.ts', 'neo4j-driver', false, false],
    ['store/neo4j/store.ts', 'neo4j-driver', false, true],
    ['http/apollo.ts', '@apollo/server/errors', false, true],
    ['graphql/schema.ts', '@apollo/server/errors', true, false],
    ['http/apollo.ts', 'graphql', false, false],
    ['http/apollo.ts', 'graphql', true, true],
    ['model/days.ts', 'left-pad', false, false],
  ])('and in %s, whether %s may be there (type: %s) is known: %s', (file, what, isType, allowed) => {
    expect(isAtHome(file, { what, isType })).toBe(allowed);
  });
});
