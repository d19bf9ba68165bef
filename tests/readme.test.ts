import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from './support/client.ts';
import { startServer } from './support/server.ts';

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const QUESTIONS = [...README.matchAll(/```graphql\n(.*?)```/gs)].map((match) => match[1] as string);
const EXAMPLE = readFileSync(join(import.meta.dirname, '../web/example.graphql'), 'utf8');

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
        const lists = Object.values(answer).filter(Array.isArray);
        expect(
          lists.some((list) => list.length > 0),
          field,
        ).toBe(true);
      }
    });
  }
});
