import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CommandDef } from 'citty';
import { FORMATS } from '../export/formats.ts';
import { createContext } from '../graphql/context.ts';
import { exportOf } from '../graphql/exported.ts';
import { exportParameters, readExport, readFileName } from '../graphql/exporting.ts';
import { createSchema } from '../graphql/schema.ts';
import { UsageError } from './failure.ts';
import { argsOf } from './help.ts';
import { openGraph } from './open.ts';
import { type Given, readOptions, takeOption } from './options.ts';
import { fetchFrom } from './server.ts';
import { readSettings } from './settings.ts';

const warn = (line: string) => process.stderr.write(`${line}\n`);

export const exportCommand: CommandDef = {
  meta: {
    name: 'export',
    description:
      'Write chains or a graph to a file for other programs. For example: export chains.graphml --to islamic-state --output chains.graphml; export graph.gexf --all true',
  },
  args: {
    what: {
      type: 'positional',
      required: false, // what is missing is said in words of our own
      description: `chains.FORMAT or graph.FORMAT; formats: ${Object.keys(FORMATS).join(', ')}`,
    },
    output: { type: 'string', description: 'The file to write; without it, to the terminal or the next program' },
    url: { type: 'string', description: 'Ask the server at this address instead of the store that the settings name' },
    ...argsOf(exportParameters(createSchema(), 'chains')),
    ...argsOf(exportParameters(createSchema(), 'graph').filter(({ name }) => !name.startsWith('chains'))),
  },
  async run({ rawArgs }) {
    const given = readOptions(rawArgs, []);
    const [file, ...others] = given.words;
    if (!file || others.length > 0)
      throw new UsageError('export takes one thing to export, such as chains.graphml: --help');
    const { value: url, rest } = takeOption(given, 'url');
    const { value: output, rest: parameters } = takeOption({ ...given, options: rest }, 'output');
    if (url) await write(output, await fromServer(url, file, parameters));
    else await fromHere(output, file, parameters);
  },
};

async function fromHere(output: string | undefined, file: string, parameters: Given['options']): Promise<void> {
  const { what, format } = readFileName(file);
  const input = readExport(createSchema(), what, parameters);
  const graph = await openGraph(readSettings(process.env), warn, (error) => warn(String(error)));
  const { context, release } = createContext(graph.live, graph.tracer);
  try {
    await write(output, FORMATS[format].write(await exportOf(input, context)));
  } finally {
    release();
    await graph.close();
  }
}

async function fromServer(
  url: string,
  file: string,
  parameters: Given['options'],
): Promise<AsyncIterable<string | Uint8Array>> {
  const query = new URLSearchParams(parameters.map(([name, value]) => [name, value] as [string, string]));
  const response = await fetchFrom(url, `/export/${encodeURIComponent(file)}?${query}`);
  if (response.ok && response.body) return response.body;
  const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
  throw new UsageError(errors?.[0]?.message ?? `the server answered ${response.status}`);
}

/** Writes a file whole, or not at all. */
async function write(output: string | undefined, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  if (output === undefined) {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
    return;
  }
  const next = `${output}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(next, { flags: 'wx' }));
    await rename(next, output);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
