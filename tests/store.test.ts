import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Params, Row, Store, Value } from '../src/store/port.ts';
import { ADAPTERS, ask, importRecord, storeOfEachTest, write } from './support/stores.ts';

describe.each(ADAPTERS)('all stores behave the same: $name', (adapter) => {
  const opened = storeOfEachTest(adapter);
  let store: Store;
  beforeEach(() => {
    store = opened().store;
  });

  describe('the newest finished write', () => {
    it('is null in a store that nobody has written to, and there is nothing to read', async () => {
      expect(await store.newest()).toBeNull();
      await expect(store.read()).rejects.toThrow(/holds no graph yet: seed it first$/);
    });

    it('has a version that changes with every write, and a reader has the newest', async () => {
      const versions = new Set();
      for (const id of ['a', 'b', 'c']) {
        await write(store, `CREATE (:Actor {id: '${id}'})`);
        const reader = await store.read();
        expect(reader.version).toBe(await store.newest());
        versions.add(reader.version);
        expect(await reader.run('snapshot/actors')).toContainEqual({
          id,
          name: null,
          country: null,
          labels: ['Actor'],
        });
        await reader.close();
      }
      expect(versions.size).toBe(3);
    });

    it('is what another opening of the same store sees', async () => {
      await write(store, "CREATE (:Actor {id: 'a'})");
      const other = await opened().again();
      expect(other.address).toBe(store.address);
      expect(await other.newest()).toBe(await store.newest());
      await write(other, "CREATE (:Actor {id: 'b'})");
      await other.close();
      expect(await ask(store, 'dataset/counts')).toEqual([{ nodes: 2, relationships: 0 }]);
    });
  });

  describe('a write', () => {
    it('gives back what its work gave', async () => {
      expect(await store.write(async () => 'all of it')).toBe('all of it');
    });

    it('reads what it has written', async () => {
      const counts = await store.write(async (writer) => {
        await writer.statement("CREATE (:Actor {id: 'a'})-[:SUPPLIED {id: 'f'}]->(:Actor {id: 'b'})");
        return writer.run('dataset/counts');
      });
      expect(counts).toEqual([{ nodes: 2, relationships: 1 }]);
    });

    it('takes a statement whatever it returns', async () => {
      await write(store, "CREATE (a:Actor {id: 'a'})-[f:SUPPLIED]->(b:Actor {id: 'b'}) RETURN a, f, b");
      expect(await ask(store, 'dataset/counts')).toEqual([{ nodes: 2, relationships: 1 }]);
    });

    it('leaves nothing when its work fails', async () => {
      await write(store, "CREATE (:Actor {id: 'a'})");
      const before = await store.newest();
      const failing = store.write(async (writer) => {
        await writer.statement("CREATE (:Actor {id: 'b'})");
        await writer.run('dataset/finish-import', { contentHash: 'b', import: importRecord() });
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await store.newest()).toBe(before);
      expect(await ask(store, 'dataset/counts')).toEqual([{ nodes: 1, relationships: 0 }]);
    });

    it('leaves nothing when a statement fails, and the next write works', async () => {
      const failing = write(store, "CREATE (:Actor {id: 'a'})", 'CREATE (:Actor {id: ');
      await expect(failing).rejects.toThrow();
      expect(await store.newest()).toBeNull();
      await write(store, "CREATE (:Actor {id: 'b'})");
      expect(await ask(store, 'dataset/counts')).toEqual([{ nodes: 1, relationships: 0 }]);
    });

    it('has its schema before its data', async () => {
      const twice = store.write(
        async ({ statement }) => {
          await statement("CREATE (:Actor {id: 'a'})");
          await statement("CREATE (:Actor {id: 'a'})");
        },
        async ({ statement }) => {
          await statement('CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE');
          await statement('CREATE INDEX actor_id_index IF NOT EXISTS FOR (n:Actor) ON (n.id)');
        },
      );
      await expect(twice).rejects.toThrow(/constraint|already exists|unique/i);
    });
  });

  describe('a reader', () => {
    it('cannot write', async () => {
      await write(store, "CREATE (:Actor {id: 'a'})");
      await expect(ask(store, 'dataset/clear')).rejects.toThrow();
      expect(await ask(store, 'dataset/counts')).toEqual([{ nodes: 1, relationships: 0 }]);
    });

    it('answers many questions at a time', async () => {
      await write(
        store,
        "UNWIND range(1, 20) AS n CREATE (:Actor {id: 'a' + toString(n)})-[:KNOWN_AS]->(:Name {id: 'n' + toString(n), text: toString(n)})",
      );
      const reader = await store.read();
      const numbers = Array.from({ length: 20 }, (_, n) => n + 1);
      const answers = await Promise.all(numbers.map((n) => reader.run('records/names', { keys: [`a${n}`] })));
      await reader.close();
      expect(answers).toEqual(numbers.map((n) => [{ key: `a${n}`, text: String(n), lang: null, script: null }]));
    });
  });

  describe('a stream', () => {
    const ACTORS = 25_000; // more than a store hands over at a time

    const stream = async (name: string, params: Params, take: (row: Row) => void) => {
      const reader = await store.read();
      try {
        await reader.stream(name, params, take);
      } finally {
        await reader.close();
      }
    };
    const writeMany = () =>
      write(store, `UNWIND range(1, ${ACTORS}) AS n CREATE (:Actor {id: 'a' + toString(n), name: toString(n)})`);

    it('hands over the rows that a run gives, dates, lists and nothing among them', async () => {
      await write(
        store,
        "CREATE (:Actor {id: 'a'})-[:PART_OF {from: date('2014-06-10')}]->(b:Actor {id: 'b'})-[:SUPPLIED {id: 'f', earliest: date('0999-01-02'), materiel: ['type-68', 'طراز']}]->(:Actor:Cell {id: 'c', name: 'C'})",
      );
      for (const [name, count] of [
        ['snapshot/actors', 3],
        ['snapshot/parts', 1],
        ['snapshot/flows', 2],
      ] as const) {
        const rows: Row[] = [];
        await stream(name, {}, (row) => rows.push(row));
        expect(rows).toHaveLength(count);
        expect(rows).toEqual(expect.arrayContaining(await ask(store, name)));
      }
    });

    it('takes parameters', async () => {
      await write(store, "CREATE (:Actor {id: 'a'})-[:KNOWN_AS]->(:Name {id: 'n', text: 'A'}), (:Actor {id: 'b'})");
      const rows: Row[] = [];
      await stream('records/names', { keys: ['a', 'b'] }, (row) => rows.push(row));
      expect(rows).toEqual([{ key: 'a', text: 'A', lang: null, script: null }]);
    });

    it('that finds nothing ends without a row', async () => {
      await write(store);
      const take = vi.fn();
      await stream('snapshot/actors', {}, take);
      expect(take).not.toHaveBeenCalled();
    });

    it('hands over each of many rows once, and lets others have their turn meanwhile', async () => {
      await writeMany();
      const seen = new Set<Value | undefined>();
      let rows = 0;
      const seenByOthers: number[] = [];
      const look = () => {
        seenByOthers.push(rows);
        if (rows < ACTORS) setImmediate(look);
      };
      setImmediate(look);
      await stream('snapshot/actors', {}, (row) => {
        seen.add(row.id);
        rows++;
      });
      expect([rows, seen.size]).toEqual([ACTORS, ACTORS]);
      expect(seenByOthers.some((count) => count > 0 && count < ACTORS)).toBe(true);
    });

    it('ends when the taker throws, with that error, and the reader goes on', async () => {
      await writeMany();
      const reader = await store.read();
      const enough = new Error('enough');
      const take = vi.fn(() => {
        if (take.mock.calls.length === 3) throw enough;
      });
      await expect(reader.stream('snapshot/actors', {}, take)).rejects.toBe(enough);
      expect(await reader.run('dataset/counts')).toEqual([{ nodes: ACTORS, relationships: 0 }]);
      expect(take).toHaveBeenCalledTimes(3);
      await reader.close();
    });

    it('of a writer gives what the write has made so far, and ends with what the taker throws', async () => {
      const enough = new Error('enough');
      await store.write(async (writer) => {
        await writer.statement("UNWIND range(1, 3000) AS n CREATE (:Actor {id: 'a' + toString(n)})");
        const ids = new Set<Value | undefined>();
        await writer.stream('snapshot/actors', {}, (row) => ids.add(row.id));
        expect(ids.size).toBe(3000);
        const take = vi.fn(() => {
          throw enough;
        });
        await expect(writer.stream('snapshot/actors', {}, take)).rejects.toBe(enough);
        expect(take).toHaveBeenCalledTimes(1);
        expect(await writer.run('dataset/counts')).toEqual([{ nodes: 3000, relationships: 0 }]);
      });
    });

    it('of a query without a file is a mistake that names the file', async () => {
      await write(store);
      const streaming = stream('records/nobody', {}, () => {});
      await expect(streaming).rejects.toThrow('no query file cypher/records/nobody.cypher');
    });

    it('cannot write', async () => {
      await write(store, "CREATE (:Actor {id: 'a'})");
      await expect(stream('dataset/clear', {}, () => {})).rejects.toThrow();
      expect(await ask(store, 'dataset/counts')).toEqual([{ nodes: 1, relationships: 0 }]);
    });

    it('of a reader that was closed, like its store, is an error', async () => {
      await write(store);
      const other = await opened().again();
      const reader = await other.read();
      await reader.close();
      await other.close();
      await expect(reader.stream('snapshot/actors', {}, () => {})).rejects.toThrow();
    });
  });

  describe('a query', () => {
    it('without a file is a mistake that names the file, in a reader and in a write', async () => {
      await write(store);
      const message = 'no query file cypher/records/nobody.cypher';
      await expect(ask(store, 'records/nobody')).rejects.toThrow(message);
      await expect(store.write((writer) => writer.run('records/nobody'))).rejects.toThrow(message);
    });

    it('that finds nothing gives no rows', async () => {
      await write(store);
      expect(await ask(store, 'records/names', { keys: ['nobody'] })).toEqual([]);
      expect(await ask(store, 'records/names', { keys: [] })).toEqual([]);
    });
  });

  describe('a value', () => {
    const values: Record<string, Value> = {
      'Arabic text': 'بندقية من طراز ٦٨',
      'Kurdish text': 'ڕایفڵی جۆری ٦٨, Çekê tîpa 68',
      'text that looks like Cypher': `'; MATCH (n) DETACH DELETE n // "\\`,
      'text beyond the first plane': '𓂀 🚚',
      'empty text': '',
      'a whole number': 271,
      'a large whole number': Number.MAX_SAFE_INTEGER,
      'a negative one': -1,
      'a fraction': 0.1,
      true: true,
      false: false,
      'a list of text': ['type-68', 'طراز'],
      'a list of numbers': [1, 2],
      'an empty list': [],
      nothing: null,
    };
    for (const [name, value] of Object.entries(values)) {
      it(`that is ${name} comes back as it was sent`, async () => {
        await store.write((writer) =>
          writer.run('dataset/finish-import', { contentHash: '', import: importRecord({ kind: value }) }),
        );
        const [row] = await ask(store, 'dataset/imports');
        expect(row?.kind).toEqual(value);
      });
    }

    it('that is a whole number arrives as an integer, also within lists and maps', async () => {
      const texts = await store.write(async (writer) => {
        await writer.run('dataset/finish-import', {
          contentHash: '',
          import: importRecord({ nodes: 271, kind: [1, 2], relationships: 0.5 }),
        });
        // A float would give '271.0', and could not say how long a list is or where it starts.
        await writer.statement(
          'MATCH (i:Import) UNWIND i.kind AS n CREATE (:Event {id: toString(n), nodes: toString(i.nodes), half: toString(i.relationships), at: range(0, 5)[n]})',
        );
        return writer.run('records/events', { keys: ['1', '2'] });
      });
      expect(texts.map(({ event }) => event)).toEqual(
        expect.arrayContaining([
          { id: '1', nodes: '271', half: '0.5', at: 1 },
          { id: '2', nodes: '271', half: '0.5', at: 2 },
        ]),
      );
    });

    it('that is a date comes back as ISO text: alone, in a list, and in maps and lists of maps', async () => {
      await write(
        store,
        "CREATE (:Actor {id: 'a'})-[:PART_OF {from: date('2014-06-10'), to: date('2015-02-28')}]->(:Actor {id: 'b'})",
        "CREATE (:Event {id: 'e', on: date('2022-01-20'), days: [date('2022-01-20'), date('2022-01-30')]})-[:INVOLVED {role: date('0999-01-02')}]->(:Actor {id: 'c'})",
      );
      const [part] = await ask(store, 'snapshot/parts');
      expect(part).toEqual({ part: 'a', whole: 'b', earliest: '2014-06-10', latest: '2015-02-28' });
      const [event] = await ask(store, 'records/events', { keys: ['e'] });
      expect(event?.event).toEqual({ id: 'e', on: '2022-01-20', days: ['2022-01-20', '2022-01-30'] });
      expect(event?.involved).toEqual([{ role: '0999-01-02', actor: 'c' }]);
    });
  });
});
