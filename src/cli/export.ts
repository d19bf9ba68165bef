import type { ArgsDef, CommandDef } from 'citty';
import { FORMATS, type FormatName, saysWhose } from '../export/formats.ts';
import { factsInWords, leftOutInWords } from '../export/words.ts';
import { createContext } from '../graphql/context.ts';
import { type Exportable, exportParameters, readExport, readFileName } from '../graphql/export-request.ts';
import { exportOf } from '../graphql/exported.ts';
import { createSchema } from '../graphql/schema.ts';
import { factsIn, LEFT_OUT_HEADER, STATE_HEADER } from '../http/export-headers.ts';
import { type AnswerError, failureIn, NoAnswer, UsageError } from './failure.ts';
import { argsOf } from './help.ts';
import { openGraph } from './open.ts';
import { checkOptions, type Given, readOptions, switchesAmong, takeOption } from './options.ts';
import { print, writeFile } from './output.ts';
import { warn } from './say.ts';
import { fetchFrom, noArmstrace, readJson } from './server.ts';
import { readSettings } from './settings.ts';
import { type Target, targetsOf } from './targets.ts';

/** The options that are no parameters. */
const OPTIONS = ['output', 'url'];

export const exportCommand: CommandDef = {
  meta: {
    name: 'export',
    description:
      'Write chains or a graph to a file for other programs. For example: export chains.graphml --to islamic-state --output chains.graphml; export graph.gexf --all',
  },
  args: {
    what: {
      type: 'positional',
      required: false, // what is missing is said in words of our own
      description: `chains.FORMAT or graph.FORMAT; formats: ${Object.keys(FORMATS).join(', ')}`,
    },
    output: {
      type: 'string',
      description:
        'The file to write; without it, to the terminal or the next program. A table x.csv has x.README.txt written beside it',
    },
    url: { type: 'string', description: 'Ask the server at this address instead of the store that the settings name' },
    ...argsOfBoth(),
  },
  async run({ rawArgs }) {
    const { what, format, parameters, output, url } = readCommand(rawArgs);
    const plan = { what, parameters, targets: await targetsOf(format, output) };
    await (url === undefined ? fromHere(plan) : fromServer(url, plan));
  },
};

/** The options of chains and of graphs; one that both have says what it is of each. */
function argsOfBoth(): ArgsDef {
  const schema = createSchema();
  const chains = argsOf(exportParameters(schema, 'chains'));
  const graph = argsOf(exportParameters(schema, 'graph').filter(({ name }) => !name.startsWith('chains')));
  const both = Object.keys(chains).filter((name) => name in graph);
  const described = both.map((name) => {
    const description = `chains: ${chains[name]?.description}. graph: ${graph[name]?.description}`;
    return [name, { ...chains[name], description }];
  });
  return { ...chains, ...graph, ...Object.fromEntries(described) };
}

/** What is asked, and which files are written of the answer. */
interface Plan {
  readonly what: Exportable;
  readonly parameters: Given['options'];
  readonly targets: readonly Target[];
}

/** What the command line asks for. Throws `UsageError` and `BadInput`, before anything is opened. */
function readCommand(args: readonly string[]) {
  const schema = createSchema();
  const parametersOf = { chains: exportParameters(schema, 'chains'), graph: exportParameters(schema, 'graph') };
  const given = readOptions(args, [], switchesAmong([...parametersOf.chains, ...parametersOf.graph]));
  const [file, ...others] = given.words;
  if (!file || others.length > 0)
    throw new UsageError('export takes one thing to export, such as chains.graphml: --help');
  const { what, format } = readFileName(file);
  checkOptions('export', given, [...parametersOf[what].map(({ name }) => name), ...OPTIONS]);
  const { value: url, rest } = takeOption(given, 'url');
  const { value: output, rest: parameters } = takeOption({ options: rest }, 'output');
  if (output === '') throw new UsageError('--output is "", accepted is the name of a file');
  readExport(schema, what, parameters);
  return { what, format, parameters, output, url };
}

async function fromHere({ what, targets, parameters }: Plan): Promise<void> {
  const schema = createSchema();
  const input = readExport(schema, what, parameters);
  const complain = (error: unknown) => warn(String(error));
  const graph = await openGraph(readSettings(process.env), { readOnly: true, tell: warn, complain });
  const { context, release } = createContext(graph.live, graph.tracer);
  try {
    const exported = await exportOf(input, schema, context);
    for (const { format, output } of targets) await write(output, FORMATS[format].write(exported));
    ownUp(leftOutInWords(exported.about));
    attribute(targets, factsInWords(exported.about));
  } finally {
    release();
    await graph.close();
  }
}

async function fromServer(url: string, { what, targets, parameters }: Plan): Promise<void> {
  const query = new URLSearchParams(parameters.map(([name, value]) => [name, value] as [string, string]));
  const files = await Promise.all(
    targets.map(async ({ format, output }) => ({ output, ...(await fileFrom(url, what, format, query)) })),
  );
  // A table and its README are two answers: they have to be of one graph.
  if (new Set(files.map(({ state }) => state)).size > 1) {
    throw new NoAnswer(`the graph of ${url} changed while it was asked: ask again`);
  }
  for (const { output, pieces } of files) await write(output, pieces);
  // A README is of the same answer as its table.
  ownUp(files.slice(0, 1).flatMap(({ leftOut }) => leftOut ?? []));
  attribute(targets, files[0]?.facts ?? '');
}

/** Says why what was written is not all of the answer. Files speak of the limit; here that is an option. */
function ownUp(leftOut: readonly string[]): void {
  for (const why of leftOut) warn(why.replaceAll('the limit', '--limit'));
}

/** Says whose facts were written, and under what licence, where no file that was written does. */
function attribute(targets: readonly Target[], facts: string): void {
  if (targets.some(({ format }) => saysWhose(format))) return;
  warn(`Facts: ${facts || 'whose they are is not on record'}`);
}

async function fileFrom(url: string, what: Exportable, format: FormatName, query: URLSearchParams) {
  const response = await fetchFrom(url, `/export/${what}.${format}?${query}`);
  if (!response.ok) {
    const { errors } = (await readJson(url, response)) as { errors?: readonly AnswerError[] };
    throw errors?.[0]?.message ? failureIn(errors[0]) : noArmstrace(url, response);
  }
  if (!isExport(response, what, format)) throw noArmstrace(url, response);
  const { headers } = response;
  const pieces = whole(url, response);
  const state = headers.get(STATE_HEADER);
  return { state, leftOut: headers.get(LEFT_OUT_HEADER), facts: factsIn(headers), pieces };
}

/** Whether a response is that file, by its type and by the name that this program gives it. */
function isExport({ headers }: Response, what: Exportable, format: FormatName): boolean {
  const typeOf = (text: string | null) => text?.split(';')[0]?.trim().toLowerCase();
  if (typeOf(headers.get('content-type')) !== typeOf(FORMATS[format].mediaType)) return false;
  return headers.get('content-disposition')?.includes(`armstrace-${what}.${format}`) ?? false;
}

/** Holds the response until it is read: `fetch` gives up the body of one that nobody holds, and it would seem empty. */
async function* whole(url: string, response: Response): AsyncGenerator<Uint8Array> {
  try {
    yield* response.body ?? [];
  } catch (error) {
    throw new NoAnswer(`${url} broke off its answer: ${(((error as Error).cause ?? error) as Error).message}`);
  }
}

async function write(output: string | undefined, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  await (output === undefined ? print(pieces) : writeFile(output, pieces));
}
