import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { ROOT } from '../model/files.ts';
import type { Context } from './context.ts';
import { actors } from './resolvers/actors.ts';
import { chains } from './resolvers/chains.ts';
import { dataset } from './resolvers/dataset.ts';
import { evidence } from './resolvers/evidence.ts';
import { flows } from './resolvers/flows.ts';
import { graph } from './resolvers/graph.ts';
import { materiel } from './resolvers/materiel.ts';
import { reach } from './resolvers/reach.ts';
import { revision } from './resolvers/revision.ts';
import { search } from './resolvers/search.ts';
import { seizures } from './resolvers/seizures.ts';

const SCHEMA_DIR = join(ROOT, 'schema');

/** The schema as the program serves it: `schema/*.graphql` with the resolvers of the same names. */
export function createSchema(): GraphQLSchema {
  const files = readdirSync(SCHEMA_DIR).filter((file) => file.endsWith('.graphql'));
  return makeExecutableSchema<Context>({
    typeDefs: files.map((file) => readFileSync(join(SCHEMA_DIR, file), 'utf8')),
    resolvers: [actors, chains, dataset, evidence, flows, graph, materiel, reach, revision, search, seizures],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
