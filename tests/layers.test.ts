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
  edtf: /^model\//,
  piscina: /^trace\//,
  graphql: /^(graphql|http)\//, // over HTTP its errors are the answer's
  dataloader: /^graphql\//,
  minisearch: /^graphql\//,
  'fastest-levenshtein': /^graphql\//,
  '@graphql-tools/*': /^graphql\//,
  fastify: /^http\//,
  '@fastify/*': /^http\//,
  '@apollo/*': /^http\//,
  '@as-integrations/*': /^http\//,
  '@escape.tech/*': /^http\//,
  'graphql-sse': /^http\//,
  citty: /^cli\//,
};
/** Everything that a module imports: with `import`, `import type`, `export ... from`, `import()` and `require`. */
function importsOf(text: string): string[] {
  const statements = text.matchAll(/\b(?:import|export)\s+(?:[\w$*\s{},]*\sfrom\s+)?['"]([^'"]+)['"]/g);
  const calls = text.matchAll(/\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/g);
  return Array.from([...statements, ...calls], ([, what]) => what as string);
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

function isAtHome(file: string, what: string): boolean {
  const [scope = '', name] = what.split('/');
  const home = scope.startsWith('@') ? (HOMES[`${scope}/${name}`] ?? HOMES[`${scope}/*`]) : HOMES[scope];
  return home?.test(file) ?? false;
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
        .filter((what) => what.startsWith('.'))
        .map((what) => resolve(file, what))
        .filter((target) => layerOf(target) < 0 || layerOf(target) > layerOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keep each package in its folder', () => {
    const wrong = modules.flatMap(({ file, imports }) =>
      imports
        .filter((what) => !/^(\.|node:)/.test(what) && !isAtHome(file, what))
        .map((what) => `${file} imports ${what}`),
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
    ["import neo4j, { type Driver } from 'neo4j-driver';", 'neo4j-driver'],
    ["import {\n  a,\n  type B,\n} from '../a.ts';", '../a.ts'],
    ["import * as read from './arguments.ts';", './arguments.ts'],
    ["import type { A } from 'graphql';", 'graphql'],
    ["import './side-effect.ts';", './side-effect.ts'],
    ["export { a } from '../a.ts';", '../a.ts'],
    ["export type * from '../a.ts';", '../a.ts'],
    ["const a = await import('../a.ts');", '../a.ts'],
    ["type A = import('../a.ts').A;", '../a.ts'],
    ["const a = require('neo4j-driver');", 'neo4j-driver'],
  ])('in %j', (text, what) => {
    expect(importsOf(`const b = 1;\n${text}\nconst c = 'd';`)).toEqual([what]);
  });

  it.each([
    ['store/open.ts', './neo4j/store.ts', 'store/neo4j/store.ts'],
    ['trace/chain.ts', '../model/days.ts', 'model/days.ts'],
    ['graphql/resolvers/chains.ts', '../../http/server.ts', 'http/server.ts'],
  ])('from %s, and %s leads to %s', (from, what, target) => {
    expect(resolve(from, what)).toBe(target);
  });

  it.each([
    ['store/open.ts', 'neo4j-driver', false],
    ['store/neo4j/store.ts', 'neo4j-driver', true],
    ['http/apollo.ts', '@apollo/server/errors', true],
    ['graphql/schema.ts', '@apollo/server/errors', false],
    ['trace/chain.ts', 'graphql', false],
    ['model/days.ts', 'left-pad', false],
  ])('and whether %s may import %s is known: %s', (file, what, allowed) => {
    expect(isAtHome(file, what)).toBe(allowed);
  });
});
