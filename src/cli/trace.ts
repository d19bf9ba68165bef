import type { CommandDef } from 'citty';
import { ask } from '../graphql/ask.ts';
import { exportParameters, readExport } from '../graphql/exporting.ts';
import { createSchema } from '../graphql/schema.ts';
import { UsageError } from './failure.ts';
import { argsOf } from './help.ts';
import { openGraph } from './open.ts';
import { readOptions, takeOption } from './options.ts';
import { fetchFrom } from './server.ts';
import { readSettings } from './settings.ts';
import { type Traced, treeOf } from './tree.ts';

const warn = (line: string) => process.stderr.write(`${line}\n`);

/** All that the tree shows. */
const QUERY = `query ($input: ChainsInput!) {
  chains(input: $input) {
    chains {
      id summary start feasibility contested independentSources unknownHands materielUnstated
      elapsedDays { min max } materiel { id name } weakestLink { position credibility reliability }
      lastLawfulCustodian { id } firstIllicitHolder { id } spannedBy { publisher title }
      hops {
        position kind earliest latest credibility reliability contested
        from { id name kind } to { id name kind }
        flow {
          id when quantity unit qualifier materiel { id name }
          claims {
            stance credibility statement quote wording locator property
            source { id title publisher url published when reliability }
          }
        }
      }
    }
    more complete permalink
    unseenBound { credibility reliability }
    none { summary }
    snapshot { revision contentHash stale }
  }
}`;

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
    const given = readOptions(rawArgs, ['json']);
    if (given.words.length > 0)
      throw new UsageError(`trace does not take "${given.words[0]}", accepted are options: --help`);
    const { value: url, rest } = takeOption(given, 'url');
    const schema = createSchema();
    const { chains: input } = readExport(schema, 'chains', rest);
    const answer = url ? await askServer(url, { input }) : await askHere(schema, { input });
    process.stdout.write(given.flags.has('json') ? `${JSON.stringify(answer, null, 2)}\n` : treeOf(answer));
  },
};

async function askHere(schema: ReturnType<typeof createSchema>, variables: object): Promise<Traced> {
  const graph = await openGraph(readSettings(process.env), warn, (error) => warn(String(error)));
  try {
    return tracedIn(await ask(schema, graph.live, graph.tracer, QUERY, { ...variables }));
  } finally {
    await graph.close();
  }
}

async function askServer(url: string, variables: object): Promise<Traced> {
  const response = await fetchFrom(url, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables }),
  });
  return tracedIn(await response.json());
}

/** The answer itself. An answer in which something could not be read is none: nobody would see what is missing. */
function tracedIn(result: unknown): Traced {
  const { data, errors } = result as { data?: { chains: Traced | null }; errors?: readonly { message: string }[] };
  if (errors?.[0]) throw new UsageError(errors[0].message);
  if (!data?.chains) throw new UsageError('there was no answer');
  return data.chains;
}
