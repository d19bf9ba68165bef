import { beforeEach, describe, expect, it } from 'vitest';
import { readScripts, type Script, SeedError, seed } from '../src/ingest/seeds.ts';
import { StoreUnavailable } from '../src/model/errors.ts';
import type { Store } from '../src/store/port.ts';
import { seedScripts } from './support/scripts.ts';
import { SEEDS_DIR } from './support/server.ts';
import { ADAPTERS, ask, importRecord, openEmbeddedAlone, storeOfEachTest, write } from './support/stores.ts';

const scriptsOf = seedScripts();

/** A script that merges these actors, and nothing else. */
const actorScripts = (...ids: string[]) =>
  scriptsOf({ '10-actors.cypher': ids.map((id) => `MERGE (:Actor:State {id: '${id}'});`).join('\n') });

const actors = async (store: Store) => (await ask(store, 'snapshot/actors')).map((row) => row.id).sort();
const counts = async (store: Store) => (await ask(store, 'dataset/counts'))[0];
const dataset = async (store: Store) => (await ask(store, 'dataset/read'))[0];

const SCHEMA = `// Each id once.
  CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
  CREATE INDEX actor_id_index IF NOT EXISTS FOR (n:Actor) ON (n.id);`;

describe.each(ADAPTERS)('seeding $name', (adapter) => {
  const opened = storeOfEachTest(adapter);
  let store: Store;
  beforeEach(() => {
    store = opened().store;
  });

  describe('an empty store', () => {
    it('builds the graph of all scripts, in the order of their names, and records the run', async () => {
      const scripts = await scriptsOf({
        '20-flows.cypher': "MATCH (a:Actor {id: 'a'}), (b:Actor {id: 'b'})\nMERGE (a)-[:SUPPLIED {id: 'f'}]->(b);",
        '10-actors.cypher': "MERGE (:Actor:State {id: 'a'}); MERGE (:Actor:State {id: 'b'})",
        '00-schema.cypher': SCHEMA,
        'notes.md': 'no script',
      });
      expect(await seed(store, scripts)).toMatchObject({ outcome: 'built' });
      expect(await counts(store)).toEqual({ nodes: 2, relationships: 1 });
      const [run] = await ask(store, 'dataset/imports');
      expect(run).toMatchObject({
        kind: 'seed',
        fileName: '00-schema.cypher 10-actors.cypher 20-flows.cypher',
        state: 'finished',
        nodes: 2,
        relationships: 1,
        revision: 1,
      });
      expect(await dataset(store)).toEqual({ revision: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    });
  });

  describe('the same content again', () => {
    it('does nothing', async () => {
      await seed(store, await actorScripts('a'));
      const before = await store.newest();
      expect(await seed(store, await actorScripts('a'))).toMatchObject({ outcome: 'unchanged' });
      expect(await store.newest()).toBe(before);
    });

    it('clears and builds with reset, whatever the store holds', async () => {
      await seed(store, await actorScripts('a'));
      await write(store, "CREATE (:Actor:State {id: 'imported'})");
      const scripts = await actorScripts('a');
      expect(await seed(store, scripts, true)).toMatchObject({ outcome: 'built' });
      expect(await actors(store)).toEqual(['a']);
      expect((await ask(store, 'dataset/imports')).map((row) => row.kind)).toEqual(['seed']);
      expect(await dataset(store)).toMatchObject({ revision: 3 });
      expect(await seed(store, scripts)).toMatchObject({ outcome: 'unchanged' });
    });
  });

  describe('other content', () => {
    it('builds the graph anew where nothing but seeds is there: what they no longer say is gone', async () => {
      await seed(store, await actorScripts('a', 'gone'));
      expect(await seed(store, await actorScripts('a', 'new'))).toMatchObject({ outcome: 'built' });
      expect(await actors(store)).toEqual(['a', 'new']);
      expect(await dataset(store)).toMatchObject({ revision: 2 });
      expect(await ask(store, 'dataset/imports')).toHaveLength(1);
    });

    it.each([
      ['an import was recorded', (of: Store) => write(of, "CREATE (:Actor:State {id: 'imported'})")],
      [
        'a node was swapped and a property corrected by hand',
        (of: Store) =>
          of.write(async ({ statement }) => {
            await statement("MATCH (n:Actor {id: 'gone'}) SET n.name = 'corrected'");
            await statement("CREATE (:Actor:State {id: 'imported'})");
          }),
      ],
      [
        'a node came by itself',
        (of: Store) => of.write(({ statement }) => statement("CREATE (:Actor:State {id: 'imported'})")),
      ],
    ])('runs over the graph where %s: only a reset removes anything', async (_, change) => {
      await seed(store, await actorScripts('a', 'gone'));
      await change(store);
      const scripts = await actorScripts('a', 'new');
      expect(await seed(store, scripts)).toMatchObject({ outcome: 'added' });
      expect(await actors(store)).toEqual(['a', 'gone', 'imported', 'new']);
      expect(await seed(store, scripts)).toMatchObject({ outcome: 'unchanged' });
      expect(await seed(store, await actorScripts('a', 'newer'))).toMatchObject({ outcome: 'added' });
      expect(await seed(store, scripts, true)).toMatchObject({ outcome: 'built' });
      expect(await actors(store)).toEqual(['a', 'new']);
    });

    it('runs over a graph in which only a value was corrected: the correction stays', async () => {
      await seed(store, await actorScripts('a'));
      await store.write(({ statement }) => statement("MATCH (n:Actor {id: 'a'}) SET n.country = 'SY'"));
      expect(await seed(store, await actorScripts('a', 'b'))).toMatchObject({ outcome: 'added' });
      expect(await ask(store, 'snapshot/actors')).toContainEqual(expect.objectContaining({ id: 'a', country: 'SY' }));
    });

    it('runs over what an import brought before any seeds', async () => {
      await store.write(async (writer) => {
        await writer.statement("CREATE (:Actor:State {id: 'imported'})");
        await writer.run('dataset/finish-import', { contentHash: '', import: importRecord({ nodes: 1 }) });
      });
      expect(await seed(store, await actorScripts('a'))).toMatchObject({ outcome: 'added' });
      expect(await actors(store)).toEqual(['a', 'imported']);
    });

    it('that was there before runs again, for it is no longer the newest', async () => {
      await seed(store, await actorScripts('a'));
      await write(store, "CREATE (:Actor:State {id: 'imported'})");
      await seed(store, await actorScripts('b'));
      expect(await seed(store, await actorScripts('a'))).toMatchObject({ outcome: 'added' });
      expect(await seed(store, await actorScripts('a'))).toMatchObject({ outcome: 'unchanged' });
    });
  });

  it("nodes with labels that are not ours survive a reset: they are somebody else's", async () => {
    await store.write(({ statement }) => statement("CREATE (:Elsewhere {id: 'theirs'})"));
    await seed(store, await actorScripts('a'));
    await seed(store, await actorScripts('b'), true);
    expect(await actors(store)).toEqual(['b']);
    expect(await counts(store)).toEqual({ nodes: 2, relationships: 0 });
  });

  describe('a statement that fails', () => {
    const files = {
      '00-schema.cypher': SCHEMA,
      '10-actors.cypher': "MERGE (:Actor {id: 'a'});",
      '20-more.cypher':
        "// Two of one id.\nMERGE (:Actor {id: 'b'});\n\n// Not there.\nMATCH (a:Actor) RETURN nothing(a);",
    };

    it('is named by file, line and text', async () => {
      const failing = seed(store, await scriptsOf(files));
      await expect(failing).rejects.toThrow(SeedError);
      await expect(failing).rejects.toThrow(
        /^20-more\.cypher, line 5: [\s\S]+\nMATCH \(a:Actor\) RETURN nothing\(a\)$/,
      );
    });

    it('leaves nothing of its script and nothing of the run', async () => {
      await expect(seed(store, await scriptsOf(files))).rejects.toThrow(SeedError);
      expect(await store.newest()).toBeNull();
      await write(store);
      expect(await counts(store)).toEqual({ nodes: 0, relationships: 0 });
    });

    it('leaves the graph that was there as it was, even with reset', async () => {
      await seed(store, await actorScripts('before'));
      const before = await ask(store, 'dataset/read');
      await expect(seed(store, await scriptsOf(files), true)).rejects.toThrow(SeedError);
      expect(await ask(store, 'dataset/read')).toEqual(before);
      expect(await actors(store)).toEqual(['before']);
      expect(await seed(store, await actorScripts('before'))).toMatchObject({ outcome: 'unchanged' });
    });

    it('in a schema script is named as well', async () => {
      const scripts = await scriptsOf({ ...files, '00-schema.cypher': `${SCHEMA}\nCREATE INDEX nonsense FOR;` });
      await expect(seed(store, scripts)).rejects.toThrow(
        /^00-schema\.cypher, line 4: [\s\S]+\nCREATE INDEX nonsense FOR$/,
      );
      expect(await store.newest()).toBeNull();
    });
  });

  it('a store that goes away meanwhile is what is told, not a mistake in a script', async () => {
    const away: Store = {
      ...store,
      newest: () => store.newest(),
      write: (work) =>
        store.write((writer) =>
          work({
            ...writer,
            statement: () => Promise.reject(new StoreUnavailable('the store has gone')),
          }),
        ),
    };
    await expect(seed(away, await actorScripts('a'))).rejects.toThrow(new StoreUnavailable('the store has gone'));
  });

  describe("the project's seeds", () => {
    const scripts = readScripts(SEEDS_DIR);

    it('give the same graph when they run once more, each statement alone', { timeout: 120_000 }, async () => {
      expect(await seed(store, scripts)).toMatchObject({ outcome: 'built', inherited: [] }); // it throws for errors of theirs
      const before = await counts(store);
      expect(before?.nodes).toBeGreaterThan(100);
      for (const { text } of dataOf(scripts)) await store.write(({ statement }) => statement(text));
      expect(await counts(store)).toEqual(before);
    });
  });

  describe('the content hash', () => {
    const hashAfter = async (of: Store, ...runs: string[]) => {
      for (const id of runs) await (id === 'import' ? write(of) : seed(of, await actorScripts(id)));
      return (await dataset(of))?.contentHash;
    };

    it('is the same in every store with the same seeds, and another with other seeds', async () => {
      const other = await openEmbeddedAlone();
      const hash = await hashAfter(store, 'a');
      expect(await hashAfter(other.store, 'a')).toBe(hash);
      expect(await hashAfter(store, 'b')).not.toBe(hash);
      await other.close();
    });

    it('is of all that was imported, in whatever order', async () => {
      const other = await openEmbeddedAlone();
      const hash = await hashAfter(store, 'a', 'import', 'b');
      expect(await hashAfter(other.store, 'b', 'import', 'a')).toBe(hash);
      await other.close();
    });
  });
});

function dataOf(scripts: readonly Script[]) {
  return scripts.filter((script) => !script.isSchema).flatMap((script) => script.statements);
}
