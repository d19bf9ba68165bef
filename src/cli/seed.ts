import { defineCommand } from 'citty';
import { readScripts, type SeedOutcome, seed } from '../ingest/seeds.ts';
import { openStore } from '../store/open.ts';
import { readSettings } from './settings.ts';

const OUTCOMES: Record<SeedOutcome, string> = {
  unchanged: 'the store holds these seeds already',
  built: 'the graph was built from the seeds',
  added:
    'the seeds ran over a graph that holds more than seeds; what they no longer say is still there, `seed --reset` removes it',
};

/** How a seed run went, in words. */
export function seedInWords(outcome: SeedOutcome): string {
  return OUTCOMES[outcome];
}

export const seedCommand = defineCommand({
  meta: { name: 'seed', description: 'Run the seed scripts, if their content is new' },
  args: {
    reset: { type: 'boolean', description: 'Remove the whole graph first, imports included', default: false },
  },
  async run({ args }) {
    const settings = readSettings(process.env);
    const scripts = readScripts(settings.seedsDir);
    const store = await openStore(settings.store, (reason) => process.stderr.write(`${reason}; trying again\n`));
    try {
      process.stdout.write(`${seedInWords(await seed(store, scripts, args.reset))}\n`);
    } finally {
      await store.close();
    }
  },
});
