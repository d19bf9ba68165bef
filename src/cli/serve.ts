import { once } from 'node:events';
import { createServer } from 'node:net';
import type { CommandDef } from 'citty';
import { createServer as createHttpServer } from '../http/server.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { openGraph } from './open.ts';
import { reportGraph } from './report.ts';
import { say, warn } from './say.ts';
import { readSettings, type Settings } from './settings.ts';

const complain = (error: unknown) => warn(error instanceof Error ? (error.stack ?? error.message) : String(error));

/** A question that has an answer on the graph at hand. */
function exampleFor(snapshot: Snapshot): string {
  if (snapshot.actorIndex('dprk') === undefined)
    return '{ flows(first: 3) { nodes { id from { name } to { name } } } }';
  return '{ chains(input: {from: {ids: [\\"dprk\\"]}, to: {kinds: [CELL]}, materiel: \\"type-68\\"}) { chains { summary } } }';
}

export const serveCommand: CommandDef = {
  meta: { name: 'serve', description: 'Seed the store if needed, then answer over GraphQL' },
  async run() {
    const settings = readSettings(process.env);
    await ensureFree(settings);
    const graph = await openGraph(settings, { tell: warn, complain });
    const { live, tracer, seeded, address } = graph;
    const server = await createHttpServer(live, tracer, { log: complain, corsOrigins: settings.corsOrigins });
    const url = await server.listen(settings.host, settings.port);

    const stop = async () => {
      await server.close();
      await graph.close();
      process.exit(0);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);

    const { view, release } = live.acquire();
    release();
    say(reportGraph(view.snapshot, seeded, address));
    say(`playground ${url}/playground/`);
    say(
      `ask        curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"${exampleFor(view.snapshot)}"}'`,
    );
  },
};

/** Fails where nobody could listen, before a start that comes to nothing has seeded the store. */
async function ensureFree({ host, port }: Settings): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}
