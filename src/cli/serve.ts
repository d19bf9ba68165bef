import type { CommandDef } from 'citty';
import { createServer } from '../http/server.ts';
import { contentOf, readScripts, seed } from '../ingest/seeds.ts';
import { SnapshotCache } from '../snapshot/cache.ts';
import { LiveGraph } from '../snapshot/live.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { openStore } from '../store/open.ts';
import { Tracer } from '../trace/tracer.ts';
import { reportGraph } from './report.ts';
import { readSettings } from './settings.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
};

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
    const scripts = readScripts(settings.seedsDir);
    const store = await openStore(settings.store, (reason) =>
      process.stderr.write(`${reason}; trying again for 30 s\n`),
    );
    const cache = new SnapshotCache(settings.store.dataDir);
    // What was kept says which seeds the graph holds: the store need not be open before there are answers.
    const version = await store.newest();
    const kept = version === null ? null : await cache.load({ address: store.address, version });
    const isSeeded = kept?.seeds === contentOf(scripts);
    const outcome = isSeeded ? 'unchanged' : await seed(store, scripts);
    const live = await LiveGraph.start(store, {
      onError: complain,
      onProgress: (what, rows) => say(`reading    ${what}: ${rows.toLocaleString('en')}`),
      cache,
      kept: isSeeded ? kept : null,
    });
    const tracer = new Tracer();
    const server = await createServer(live, tracer, { log: complain, corsOrigins: settings.corsOrigins });
    const url = await server.listen(settings.host, settings.port);

    const stop = async () => {
      await server.close();
      await tracer.close();
      await live.close();
      await store.close();
      process.exit(0);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);

    const { view, release } = live.acquire();
    release();
    say(reportGraph(view.snapshot, outcome, store.address));
    say(`playground ${url}/playground/`);
    say(
      `ask        curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"${exampleFor(view.snapshot)}"}'`,
    );
  },
};
