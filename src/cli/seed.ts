import type { CommandDef } from 'citty';
import { readScripts, seed } from '../ingest/seeds.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { openStore } from '../store/open.ts';
import { reportGraph } from './report.ts';
import { say, warn } from './say.ts';
import { readSettings } from './settings.ts';

export const seedCommand: CommandDef = {
  meta: { name: 'seed', description: 'Run the seed scripts, if their content is new' },
  args: {
    reset: { type: 'boolean', description: 'Remove the whole graph first, imports included', default: false },
  },
  async run({ args }) {
    const settings = readSettings(process.env);
    const scripts = readScripts(settings.seedsDir);
    const store = await openStore(settings.store, (reason) => warn(`${reason}; trying again for 30 s`));
    try {
      const seeded = await seed(store, scripts, args.reset === true);
      const reader = await store.read();
      say(reportGraph(await buildSnapshot(reader), seeded, store.address));
      await reader.close();
    } finally {
      await store.close();
    }
  },
};
