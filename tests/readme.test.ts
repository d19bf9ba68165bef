import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScripts, seed } from '../src/ingest/seeds.ts';
import { openEmbedded } from '../src/store/embedded/store.ts';
import { clientOf } from './support/client.ts';
import { SEEDS_DIR, serve, startServer, temporaryFolder } from './support/server.ts';

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const QUESTIONS = [...README.matchAll(/```graphql\n(.*?)```/gs)].map((match) => match[1] as string);
const EXAMPLE = readFileSync(join(import.meta.dirname, '../web/example.graphql'), 'utf8');

const SEED = README.match(/```cypher\n(.*?)```/s)?.[1] as string;

let server: Awaited<ReturnType<typeof startServer>>;
let ask: ReturnType<typeof clientOf>;

beforeAll(async () => {
  server = await startServer();
  ask = clientOf(server.url);
});
afterAll(() => server.close());

describe('the questions of the README', () => {
  it('are five', () => {
    expect(QUESTIONS).toHaveLength(5);
  });

  for (const [at, question] of [...QUESTIONS, EXAMPLE].entries()) {
    const name = at < QUESTIONS.length ? `${at + 1}` : 'and the example of the playground';
    it(`${name}: are answered, each part with something`, async () => {
      const { data, errors } = await ask(question);
      expect(errors).toEqual([]);
      for (const [field, answer] of Object.entries(data as Record<string, object>)) {
        const { none, ...rest } = answer as { none?: object | null };
        if (none) continue; // it says why there is nothing
        const lists = Object.values(rest).filter(Array.isArray);
        expect(
          lists.some((list) => list.length > 0),
          field,
        ).toBe(true);
      }
    });
  }
});

describe('the seed script of the README', () => {
  it('makes a chain, and leaves nothing out', async () => {
    const folder = await temporaryFolder();
    copyFileSync(join(SEEDS_DIR, '010-constraints.cypher'), join(folder.path, '010-constraints.cypher'));
    writeFileSync(join(folder.path, '100-own.cypher'), SEED);
    const store = await openEmbedded(join(folder.path, 'data'));
    await seed(store, readScripts(folder.path));
    const own = await serve(store);
    const { data } = await clientOf(own.url)(
      '{ chains(input: {to: {ids: ["group"]}}) { chains { summary } snapshot { excluded { reason } } } }',
    );
    expect(data.chains.chains).toEqual([
      {
        summary:
          'From Army depot: Rifles diverted to Armed group between 2023-01-01 and 2023-06-30 (what fits the question and all hops: Rifles; weakest link hop 1 at 2/B; 1 independent source at the least).',
      },
    ]);
    expect(data.chains.snapshot.excluded).toEqual([]);
    await own.close();
    await folder.remove();
  });
});
