import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  graphql,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../src/graphql/context.ts';
import { createSchema } from '../src/graphql/schema.ts';
import { readScripts, seed } from '../src/ingest/seeds.ts';
import { LiveGraph } from '../src/snapshot/live.ts';
import { openEmbedded } from '../src/store/embedded/store.ts';
import { Tracer } from '../src/trace/tracer.ts';
import { SEEDS_DIR, temporaryFolder } from './support/server.ts';
import { write } from './support/stores.ts';

/** A way into the graph for each field of Query; between them they lead to every type. */
const ROOTS = [
  'dataset',
  'actor(id: "islamic-state")',
  'actors(first: 1000)',
  'search(text: "islamic state")',
  'flow(id: "dprk-to-syrian-government-rifles")',
  'flows(first: 1000)',
  'materiel(id: "type-68")',
  'seizures(first: 1000)',
  'sources(first: 1000)',
  'chains(input: {to: {kinds: [CELL]}, limit: 1000})',
  'chains(input: {to: {kinds: [CELL]}, from: {ids: ["dprk"]}, minCredibility: 1})',
  'chains(input: {to: {ids: ["dprk"]}, from: {ids: ["islamic-state"]}})',
  'chains(input: {to: {ids: ["islamic-state"]}, from: {ids: ["romania"]}, period: {to: "2012-12-31"}})',
  'chains(input: {to: {ids: ["islamic-state"]}, from: {ids: ["romania"]}, materiel: "type-68"})',
  'chains(input: {to: {ids: ["jordan"]}, diversion: ANY})',
  'chains(input: {from: {ids: ["dprk"]}, to: {kinds: [CELL]}, minCredibility: 2, period: {from: "2023-01-01"}})',
  'reach(input: {from: {ids: ["romania"]}})',
  'reach(input: {to: {ids: ["islamic-state"]}})',
  'chokePoints(input: {from: {ids: ["dprk"]}, to: {ids: ["islamic-state"]}})',
  'chokePoints(input: {from: {ids: ["islamic-state"]}, to: {ids: ["dprk"]}})',
  'graph(input: {all: true})',
  'graph(input: {chains: {to: {kinds: [CELL]}}, limit: 2})',
];

/** Fields for which the seeds hold no value, each with the reason. */
const NO_VALUE: Record<string, string> = {
  'ChainsResult.unseenBound': 'no question of this size runs out of effort',
  'Snapshot.excluded': 'everything in the seeds can take part',
  'Exclusion.reason': 'as above',
  'Exclusion.count': 'as above',
  'Exclusion.examples': 'as above',
  'Locator.page': 'the pages that were at hand have no page numbers',
  'Locator.paragraph': 'as above',
  'Locator.prefix': 'as above',
  'Locator.suffix': 'as above',
  'Source.authors': 'nobody is on record',
  'Source.archivedUrl': 'no copy is on record',
  'Diverted.brokers': 'no source names one',
  'Diverted.carriers': 'no source names one',
  'Diverted.financiers': 'no source names one',
  'Item.marks': 'no source at hand gives the marks of a single weapon',
  'Item.serial': 'no source at hand gives a serial number',
  'Item.productionYear': 'no source at hand gives the year of a single weapon',
  'Item.partsFrom': 'the source does not say which weapon had parts of which',
  'Lot.serial': 'no source at hand gives a serial number',
  'Lot.productionYear': 'no source at hand gives the year of a lot',
  'Lot.seizures': 'the source does not say how many of the lot came from which seizure',
};

/** What the fields give of which the seeds hold nothing. */
const BESIDE = [
  "MATCH (i:Item {id: 'item-9m111-tube-ramadi'}), (l:Lot {id: 'lot-ak-tilde-mark'}) CREATE (i)-[:OF]->(l)",
  "MATCH (:Actor)-[f:SUPPLIED|DIVERTED]->(:Actor) SET f.items = ['item-9m111-tube-ramadi', 'lot-ak-tilde-mark']",
];

let schema: GraphQLSchema;
let live: LiveGraph;
const tracer = new Tracer(1);
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  const store = await openEmbedded(folder.path);
  await seed(store, readScripts(SEEDS_DIR));
  await write(store, ...BESIDE);
  live = await LiveGraph.start(store, { onError: () => {} });
  schema = createSchema();
});
afterAll(async () => {
  await tracer.close();
  await live.close();
  await folder.remove();
});

describe('every field of the schema', () => {
  it('gives a value somewhere on the seeded graph, and no error anywhere', async () => {
    const filled = new Set<string>();
    for (const root of ROOTS) {
      for (const path of pathsFrom(root)) {
        const { context, release } = createContext(live, tracer);
        const { data, errors } = await graphql({ schema, source: queryOf(root, path), contextValue: context });
        release();
        expect(errors, queryOf(root, path)).toBeUndefined();
        collect(data, filled);
      }
    }
    const empty = objectTypes().flatMap((type) =>
      Object.keys(type.getFields())
        .map((field) => `${type.name}.${field}`)
        .filter((field) => !filled.has(field) && !(field in NO_VALUE)),
    );
    expect(empty).toEqual([]);
    expect(Object.keys(NO_VALUE).filter((field) => filled.has(field))).toEqual([]);
  });
});

function objectTypes(): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Subscription', 'Revision'].includes(type.name),
  );
}

interface Step {
  readonly field: string;
  readonly type: GraphQLObjectType;
}

/** The shortest path from a root to each object type that it leads to. */
function pathsFrom(root: string): Step[][] {
  const name = root.split('(')[0] as string;
  const start = schema.getQueryType()?.getFields()[name]?.type;
  const paths = new Map<string, Step[]>();
  const queue: Step[][] = concrete(start).map((type) => [{ field: root, type }]);
  for (const path of queue) {
    const { type } = path.at(-1) as Step;
    if (paths.has(type.name)) continue;
    paths.set(type.name, path);
    for (const [field, { type: next }] of Object.entries(type.getFields())) {
      for (const object of concrete(next)) queue.push([...path, { field, type: object }]);
    }
  }
  return [...paths.values()].filter((path) => path.length <= 6);
}

function concrete(type: unknown): GraphQLObjectType[] {
  const named = getNamedType(type as GraphQLObjectType);
  if (isUnionType(named) || isInterfaceType(named)) return [...schema.getPossibleTypes(named)];
  return isObjectType(named) ? [named] : [];
}

/** Follows a path and asks for every field at its end; of what is no leaf only that it is there. */
function queryOf(root: string, path: readonly Step[]): string {
  const last = (path.at(-1) as Step).type;
  const everything = Object.entries(last.getFields())
    .map(([field, { type }]) => (isLeafType(getNamedType(type)) ? field : `${field} { __typename }`))
    .join(' ');
  const inner = path
    .slice(1)
    .reduceRight((selection, step) => `${step.field} { __typename ${onType(step, selection)} }`, everything);
  return `{ ${root} { __typename ${onType(path[0] as Step, inner)} } }`;

  function onType({ type }: Step, selection: string): string {
    return `... on ${type.name} { ${selection} }`;
  }
}

/** Notes every field that has a value, by the type of the object that it stands in. */
function collect(value: unknown, filled: Set<string>): void {
  if (Array.isArray(value)) for (const element of value) collect(element, filled);
  else if (value !== null && typeof value === 'object') {
    const { __typename: type, ...fields } = value as Record<string, unknown>;
    for (const [field, inner] of Object.entries(fields)) {
      const isEmpty = inner === null || (Array.isArray(inner) && inner.length === 0);
      if (!isEmpty && type) filled.add(`${type}.${field}`);
      collect(inner, filled);
    }
  }
}
