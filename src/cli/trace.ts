import type { CommandDef } from 'citty';
import { ask } from '../graphql/ask.ts';
import { exportParameters, readExport } from '../graphql/export-request.ts';
import { createSchema } from '../graphql/schema.ts';
import type { ChainsInput } from '../graphql/types.generated.ts';
import { QUERY, type Traced } from './answer.ts';
import { type AnswerError, failureIn, NoAnswer } from './failure.ts';
import { argsOf } from './help.ts';
import { openGraph } from './open.ts';
import { checkOptions, notTaken, readOptions, switchesAmong, takeOption } from './options.ts';
import { warn } from './say.ts';
import { addressOf, fetchFrom, noArmstrace, readJson } from './server.ts';
import { readSettings } from './settings.ts';
import { treeOf } from './tree.ts';

/** The options that are no parameters. */
const OPTIONS = ['json', 'url'];

export const traceCommand: CommandDef = {
  meta: {
    name: 'trace',
    description:
      'Print the diversion chains that answer a question, best first. For example: trace --from dprk --to.kinds CELL --materiel type-68',
  },
  args: {
    json: { type: 'boolean', description: 'Print the answer as JSON, for programs' },
    url: { type: 'string', description: 'Ask the server at this address instead of the store that the settings name' },
    ...argsOf(exportParameters(createSchema(), 'chains')),
  },
  async run({ rawArgs }) {
    const schema = createSchema();
    const parameters = exportParameters(schema, 'chains');
    const names = [...parameters.map(({ name }) => name), ...OPTIONS];
    const given = readOptions(rawArgs, ['json'], switchesAmong(parameters));
    if (given.words[0] !== undefined) throw notTaken('trace', given.words[0], names);
    checkOptions('trace', given, names);
    const { value: url, rest } = takeOption(given, 'url');
    const input = readExport(schema, 'chains', rest).chains as ChainsInput;
    const asked = url === undefined ? await openHere(schema) : openServer(url);
    try {
      const { chains: answer } = await asked.ask<{ chains: Traced | null }>(QUERY, { input });
      if (!answer) throw new NoAnswer('there was no answer');
      const isJson = given.flags.has('json');
      process.stdout.write(isJson ? `${JSON.stringify(answer, null, 2)}\n` : inWords(answer, asked));
    } finally {
      await asked.close();
    }
  },
};

/** Whom a question is put to. */
interface Asked {
  /** Throws what the errors of an answer stand for: nobody would see what is missing in what could be read. */
  ask<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
  /** What a path of the answer is for whoever wants to open it. */
  addressOf(path: string): string;
  close(): Promise<void>;
}

async function openHere(schema: ReturnType<typeof createSchema>): Promise<Asked> {
  const complain = (error: unknown) => warn(String(error));
  const graph = await openGraph(readSettings(process.env), { readOnly: true, tell: warn, complain });
  return {
    ask: async (query, variables) => dataIn(await ask(schema, graph.live, graph.tracer, query, variables)),
    addressOf: (path) => path,
    close: graph.close,
  };
}

function openServer(url: string): Asked {
  return {
    ask: async (query, variables) => {
      const response = await fetchFrom(url, '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer = await readJson(url, response);
      if (!('data' in answer || 'errors' in answer)) throw noArmstrace(url, response);
      return dataIn(answer as Answer);
    },
    addressOf: (path) => addressOf(url, path),
    close: async () => {},
  };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

function dataIn<T>(answer: Answer): T {
  if (answer.errors?.[0]) throw failureIn(answer.errors[0]);
  return answer.data as T;
}

function inWords(answer: Traced, asked: Asked): string {
  return treeOf({ ...answer, permalink: answer.permalink && asked.addressOf(answer.permalink) });
}
