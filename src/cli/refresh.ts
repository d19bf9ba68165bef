import type { CommandDef } from 'citty';
import { openStore } from '../store/open.ts';
import { say, warn } from './say.ts';
import { readSettings } from './settings.ts';

export const refreshCommand: CommandDef = {
  meta: { name: 'refresh', description: 'Say that the graph was changed by other means, so that servers load it anew' },
  async run() {
    const settings = readSettings(process.env);
    const store = await openStore(settings.store, (reason) => warn(`${reason}; trying again for 30 s`));
    try {
      const [dataset] = await store.write((writer) => writer.run('dataset/touch'));
      say(`armstrace: revision ${dataset?.revision}, store ${store.address}`);
    } finally {
      await store.close();
    }
  },
};
