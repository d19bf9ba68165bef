// Writes src/graphql/types.generated.ts, the types that resolvers are held to, from schema/*.graphql.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

/** What every resolver is handed as its third argument; the path is as seen from the generated file. */
const contextType = './context.ts#Context';

/** What stands behind a GraphQL type when it is not shaped like it: `Actor: './records.ts#ActorRecord'`. */
const mappers = {
  Actor: '../snapshot/snapshot.ts#SnapshotActor',
  Supplied: '../snapshot/snapshot.ts#SnapshotFlow',
  Diverted: '../snapshot/snapshot.ts#SnapshotFlow',
  Flow: '../snapshot/snapshot.ts#SnapshotFlow',
  Snapshot: '../snapshot/snapshot.ts#Snapshot as SnapshotModel',
  Dataset: '../snapshot/snapshot.ts#Snapshot as SnapshotModel',
  Materiel: '../snapshot/taxonomy.ts#Materiel as MaterielModel',
  ChainsResult: './records.ts#AskedChains',
  Chain: '../trace/chain.ts#Chain as ChainModel',
  ChainRank: '../trace/rank.ts#Rank',
  Hop: '../trace/chain.ts#Hop as HopModel',
  NoChains: '../trace/explain.ts#NoChains as NoChainsModel',
  NearestMiss: '../trace/nearest-miss.ts#NearestMiss as NearestMissModel',
  GraphNode: '../snapshot/snapshot.ts#SnapshotActor',
  GraphEdge: '../trace/view.ts#ViewEdge',
  Reached: './records.ts#ReachedFrom',
  Name: './records.ts#NameRecord',
  Claim: './records.ts#ClaimRecord',
  Subject: './records.ts#NodeRef',
  Source: './records.ts#SourceRecord',
  Seizure: './records.ts#SeizureRecord',
  Yield: './records.ts#YieldRecord',
  Item: './records.ts#ThingRecord',
  Lot: './records.ts#ThingRecord',
  Event: './records.ts#EventRecord',
  Involved: './records.ts#PartyRecord',
  SubjectNode: './nodes.ts#Node',
  Yielded: './nodes.ts#Node',
  FlowItem: './nodes.ts#Node',
  SearchNode: './nodes.ts#Node',
  SearchHit: './search.ts#Hit',
};

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const filename = join(root, 'src/graphql/types.generated.ts');
const schemaDir = join(root, 'schema');

const schema = {
  kind: 'Document',
  definitions: readdirSync(schemaDir)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(schemaDir, name), 'utf8')).definitions),
};

const types = await codegen({
  filename,
  schema,
  documents: [],
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    contextType,
    mappers,
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    scalars: { Date: 'string' },
    maybeValue: 'T | null | undefined',
    inputMaybeValue: 'T | null | undefined',
    resolversNonOptionalTypename: false,
    immutableTypes: true,
  },
});

mkdirSync(dirname(filename), { recursive: true });
writeFileSync(
  filename,
  `// Generated from schema/*.graphql by src/build/generate-types.mjs: change those, not this.\n${types}`,
);
