import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScripts, seed } from '../src/ingest/seeds.ts';
import { NODE_LABELS } from '../src/model/graph.ts';
import type { Params, Queries, Reader, Row, Value } from '../src/store/port.ts';
import { CYPHER_DIR, loadQueries } from '../src/store/queries.ts';
import { SEEDS_DIR } from './support/server.ts';
import {
  importRecord,
  NEO4J,
  openEmbeddedAlone,
  openNeo4jAlone,
  type TestStore,
  WITHOUT_NEO4J,
  write,
} from './support/stores.ts';

const QUERIES = loadQueries('embedded');
const NAMES = [...QUERIES.keys()];
const WRITES = ['dataset/clear', 'dataset/finish-import', 'dataset/touch'];
/** They find what the seeds do not hold; the tests of audits see them find it. */
const THIN = ['check/retractions', 'check/unused'];

describe('every file in cypher/', () => {
  const files = readdirSync(CYPHER_DIR, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));

  it.each(files)('%s begins by saying what it gives', (file) => {
    expect(readFileSync(join(CYPHER_DIR, file), 'utf8')).toMatch(/^\/\/ [A-Z][^\n]+(\n\/\/ [^\n]+)*[.:]\n(?!\/\/)/);
  });

  it('is used by the program, and every name that the program uses has a file', () => {
    const folders = [...new Set(NAMES.map((name) => name.split('/')[0]))].join('|');
    const uses = [...sources().matchAll(new RegExp(`['"\`]((?:${folders})/[^'"\`]+)['"\`]`, 'g'))].map(
      ([, use]) => use,
    );
    // The name of a family of queries ends in what tells them apart.
    const used = new Set(
      uses.flatMap((use = '') => {
        const pattern = new RegExp(`^${use.replace(/\$\{[^}]+\}/g, '[a-z-]+')}$`);
        const found = NAMES.filter((name) => pattern.test(name));
        return found.length ? found : [`${use} has no file`];
      }),
    );
    expect([...used].sort()).toEqual(NAMES.toSorted());
  });

  function sources(): string {
    const dir = join(import.meta.dirname, '../src');
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    return files.map((file) => readFileSync(join(dir, file), 'utf8')).join('\n');
  }
});

/** What a query finds of which the seeds have none. */
const FURTHER_NAME = "MATCH (m:Materiel {id: 'type-68'}) CREATE (m)-[:KNOWN_AS]->(:Name {id: 'name:68', text: '68식'})";

describe('over the seeds of the project', () => {
  const stores: TestStore[] = [];
  let embedded: Reader;
  let neo4j: Reader;
  let keys: string[];
  let flows: Params[];

  beforeAll(async () => {
    const seeded = async (opening: Promise<TestStore>) => {
      const opened = await opening;
      stores.push(opened);
      await seed(opened.store, readScripts(SEEDS_DIR));
      await write(opened.store, FURTHER_NAME);
      return opened.store.read();
    };
    embedded = await seeded(openEmbeddedAlone());
    if (NEO4J) neo4j = await seeded(openNeo4jAlone());
    keys = await allIds(embedded);
    flows = (await embedded.run('snapshot/flows')).map(({ id = null, from = null, to = null }) => ({ id, from, to }));
  });
  afterAll(async () => {
    await embedded?.close();
    for (const opened of stores) await opened.close();
  });

  /** What to ask a query: each of these must find something. */
  function paramsFor(name: string): Params[] {
    if (name === 'records/flows') return [{ keys: flows }];
    if (name === 'records/traced-item') return [{ id: 'item-9m111-tube-ramadi' }, { id: 'lot-ak-tilde-mark' }];
    if (name === 'check/nodes') return [{ labels: NODE_LABELS }];
    if (name === 'check/present') return [presence()];
    if (name === 'check/relationships-of-types') return [{ types: ['PART_OF', 'DIVERTED'] }];
    if (name === 'lists/seizures') return filters(SEIZURE_FILTERS);
    if (name === 'lists/sources') return filters(SOURCE_FILTERS);
    return name.startsWith('records/') ? [{ keys }] : [{}];
  }

  /** Every id under every label, and a few of flows. */
  function presence(): Params {
    const lists = NODE_LABELS.map((label): [string, string[]] => [label, keys]);
    return { ...Object.fromEntries(lists), relationships: flows.slice(0, 3).map(({ id = null }) => id) };
  }

  it.each(NAMES.filter((name) => ![...WRITES, ...THIN].includes(name)))('%s finds what is there', async (name) => {
    for (const params of paramsFor(name)) {
      expect((await embedded.run(name, params)).length, JSON.stringify(params).slice(0, 200)).toBeGreaterThan(0);
    }
  });

  it.each([
    ['lists/seizures', SEIZURE_FILTERS],
    ['lists/sources', SOURCE_FILTERS],
  ])('each filter of %s leaves something out', async (name, values) => {
    const [all, ...filtered] = await Promise.all(filters(values).map((params) => embedded.run(name, params)));
    for (const rows of filtered) expect(rows.length).toBeLessThan(all?.length ?? 0);
  });

  describe.skipIf(!NEO4J)(`both stores give the same rows${WITHOUT_NEO4J}`, () => {
    it.each(NAMES.filter((name) => !WRITES.includes(name)))('for %s', async (name) => {
      for (const params of paramsFor(name)) {
        const [ours, theirs] = await Promise.all([embedded.run(name, params), neo4j.run(name, params)]);
        expect(plain(ours, name)).toEqual(plain(theirs, name));
      }
    });

    it.each(WRITES.toReversed())('for %s, and what it leaves behind is the same', async (name) => {
      const work = async (writer: Queries) => {
        const rows = await writer.run(name, { contentHash: 'new', import: importRecord({ nodes: 7 }) });
        const left = ['dataset/counts', 'dataset/imports', 'dataset/read'].map((of) => writer.run(of));
        return { rows: plain(rows, name), left: (await Promise.all(left)).map((of) => plain(of, 'dataset/imports')) };
      };
      const [ours, theirs] = await Promise.all(stores.map(({ store }) => store.write(work)));
      expect(ours).toEqual(theirs);
    });
  });
});

const SEIZURE_FILTERS = {
  takenFrom: 'is-cell-abu-khashab',
  takenBy: 'sdf',
  from: '2022-01-01',
  to: '2016-12-31',
  materiel: ['type-68', 'weapons'],
};
const SOURCE_FILTERS = { text: 'armament', minReliability: 'B', derivedFrom: 'un-monitoring-team-2014' };

/** No filter at all, then each alone. */
function filters(values: Params): Params[] {
  const none = Object.fromEntries(Object.keys(values).map((name) => [name, null]));
  return [none, ...Object.entries(values).map(([name, value]) => ({ ...none, [name]: value }))];
}

/** The ids of everything that has one: a query must pick those it is about. */
async function allIds(reader: Queries): Promise<string[]> {
  const ids = async (name: string, params?: Params) => (await reader.run(name, params)).map((row) => String(row.id));
  const lists = ['actors', 'materiel', 'sources', 'flows', 'claims'].map((list) => ids(`snapshot/${list}`));
  const seizures = await ids('lists/seizures', filters(SEIZURE_FILTERS)[0]);
  const known = [...(await Promise.all(lists)).flat(), ...seizures];
  const claims = await reader.run('records/claims-of-sources', { keys: known });
  const about = claims.map(({ claim }) => String((claim as Row).id));
  return [...new Set([...known, ...about, ...(await ids('records/subjects-of-claims', { keys: about }))])];
}

/** Rows in their order where the query states one, else in any; lists within them in any. */
function plain(rows: readonly Row[], name: string): Value[] {
  const texts = rows.map((row) => sorted(row));
  return QUERIES.get(name)?.includes('ORDER BY') ? texts : inOrder(texts);
}

function sorted(value: Value): Value {
  if (Array.isArray(value)) return inOrder(value.map(sorted));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, sorted(part)])
      .sort(),
  );
}

function inOrder(values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, text: JSON.stringify(value) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ value }) => value);
}
