import { defineCommand } from 'citty';
import { createServer } from '../http/server.ts';
import { readScripts, seed } from '../ingest/seeds.ts';
import { LiveGraph } from '../snapshot/live.ts';
import { openStore } from '../store/open.ts';
import { seedInWords } from './seed.ts';
import { readSettings } from './settings.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
};

const EXAMPLE =
  '{ chains(input: {from: {ids: [\\"dprk\\"]}, to: {kinds: [CELL]}, materiel: \\"type-68\\"}) { chains { summary } } }';

export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'Seed the store if needed, then answer over GraphQL' },
  async run() {
    const settings = readSettings(process.env);
    const scripts = readScripts(settings.seedsDir);
    const store = await openStore(settings.store, (reason) => process.stderr.write(`${reason}; trying again\n`));
    const outcome = await seed(store, scripts);
    const live = await LiveGraph.start(store, complain);
    const server = await createServer(live, complain);
    const url = await server.listen(settings.host, settings.port);

    const stop = async () => {
      await server.close();
      await live.close();
      await store.close();
      process.exit(0);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);

    const { view, release } = live.acquire();
    const { actors, flows, revision, excluded } = view.snapshot;
    release();
    say(`armstrace: ${actors.length} actors, ${flows.length} flows, revision ${revision}, store ${store.address}`);
    say(`           ${seedInWords(outcome)}`);
    for (const { reason, count, examples } of excluded) say(`left out   ${count}: ${reason} (${examples.join(', ')})`);
    say(`playground ${url}/playground/`);
    say(`ask        curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"${EXAMPLE}"}'`);
  },
});
