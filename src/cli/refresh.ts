import type { CommandDef } from 'citty';
import { openStore } from '../store/open.ts';
import { readSettings } from './settings.ts';

export const refreshCommand: CommandDef = {
  meta: { name: 'refresh', description: 'Say that the graph was changed by other means, so that servers load it anew' },
  async run() {
    const settings = readSettings(process.env);
    const store = await openStore(settings.store, (reason) =>
      process.stderr.write(`${reason}; trying again for 30 s\n`),
    );
    try {
      const [dataset] = await store.write((writer) => writer.run('dataset/touch'));
      process.stdout.write(`armstrace: revision ${dataset?.revision}, store ${store.address}\n`);
    } finally {
      await store.close();
    }
  },
};
