import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../src/ingest/datapackage.ts';
import { contentOf, readScripts, SeedError, seed } from '../src/ingest/seeds.ts';
import { SEEDS_DIR, temporaryFolder } from './support/server.ts';
import { ask, openEmbeddedAlone } from './support/stores.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder.path, '10.cypher'), "MERGE (:Actor:State {id: 'a'});");
});
afterEach(() => folder.remove());

const describeAs = (descriptor: unknown) =>
  writeFile(
    join(folder.path, 'datapackage.json'),
    typeof descriptor === 'string' ? descriptor : JSON.stringify(descriptor),
  );

const DESCRIPTOR = {
  name: 'depot-thefts',
  title: 'Thefts from depots',
  version: '2.1.0',
  licenses: [
    { name: 'CC-BY-4.0', path: 'https://example.org/by' },
    { name: 'ODbL-1.0', path: 'LICENSE.txt' },
  ],
  attribution: 'Field team of the depot survey',
};

describe("a folder's descriptor", () => {
  it('says whose data it is, and under which licence', async () => {
    await describeAs(DESCRIPTOR);
    expect(readDataset(folder.path)).toMatchObject({
      name: 'depot-thefts',
      licence: 'CC-BY-4.0; ODbL-1.0',
      licenceUrls: ['https://example.org/by'],
      attribution: 'Field team of the depot survey',
    });
  });

  it('names the contributors where it says no more of whom to name', async () => {
    await describeAs({ name: 'a', contributors: [{ title: 'First' }, { title: 'Second', role: 'author' }] });
    expect(readDataset(folder.path)).toMatchObject({ licence: null, attribution: 'First, Second' });
  });

  it('may give a licence by its address alone', async () => {
    await describeAs({ name: 'a', licenses: [{ path: 'https://example.org/terms' }] });
    expect(readDataset(folder.path)).toMatchObject({
      licence: 'https://example.org/terms',
      licenceUrls: ['https://example.org/terms'],
      attribution: null,
    });
  });

  it('need not be there', () => {
    expect(readDataset(folder.path)).toBeNull();
    expect(readScripts(folder.path)).toMatchObject([{ dataset: null }]);
  });

  it.each([
    ['{"name": ', /^datapackage\.json is no JSON: /],
    ['[]', /^datapackage\.json holds no JSON object, accepted is the descriptor of a Data Package$/],
    [{}, /^datapackage\.json: name is missing, accepted is text of small letters, digits, "\.", "_" and "-"$/],
    [{ ...DESCRIPTOR, name: 'My data' }, /^datapackage\.json: name is "My data", accepted is /],
    [{ ...DESCRIPTOR, title: 5 }, /^datapackage\.json: title is 5, accepted is text that says something$/],
    [{ ...DESCRIPTOR, version: '' }, /^datapackage\.json: version is "", accepted is text that says something$/],
    [{ ...DESCRIPTOR, licenses: 'MIT' }, /^datapackage\.json: licenses is "MIT", accepted is a list$/],
    [{ ...DESCRIPTOR, licenses: ['MIT'] }, /^datapackage\.json: licenses\[0\] is "MIT", accepted is an object$/],
    [{ ...DESCRIPTOR, licenses: [{}] }, /^datapackage\.json: licenses\[0\]\.name is missing, accepted is text/],
    [{ ...DESCRIPTOR, licenses: [{ name: 'MIT', path: 5 }] }, /: licenses\[0\]\.path is 5, accepted is text/],
    [
      { ...DESCRIPTOR, contributors: [{ title: 'a' }, { name: 'b' }] },
      /: contributors\[1\]\.title is missing, accepted/,
    ],
    [{ ...DESCRIPTOR, attribution: null }, /^datapackage\.json: attribution is null, accepted is text/],
  ])('that cannot be taken is named by its file and field: %j', async (descriptor, message) => {
    await describeAs(descriptor);
    expect(() => readScripts(folder.path)).toThrow(SeedError);
    expect(() => readScripts(folder.path)).toThrow(message);
  });

  it('is part of the content: seeds that say otherwise whose they are, are other seeds', async () => {
    const contents = new Set([contentOf(readScripts(folder.path))]);
    await describeAs(DESCRIPTOR);
    contents.add(contentOf(readScripts(folder.path)));
    await describeAs({ ...DESCRIPTOR, licenses: [{ name: 'ODbL-1.0' }] });
    contents.add(contentOf(readScripts(folder.path)));
    expect(contents.size).toBe(3);
  });
});

describe('the record of a seed run', () => {
  it('has the name, licence and attribution of the descriptor, and nothing where there is none', async () => {
    const { store, close } = await openEmbeddedAlone();
    await seed(store, readScripts(folder.path));
    expect(await ask(store, 'dataset/imports')).toMatchObject([
      { name: null, licence: null, licenceUrls: [], attribution: null },
    ]);
    await describeAs(DESCRIPTOR);
    expect(await seed(store, readScripts(folder.path))).toMatchObject({ outcome: 'built' });
    expect(await ask(store, 'dataset/imports')).toMatchObject([
      {
        name: 'depot-thefts',
        licence: 'CC-BY-4.0; ODbL-1.0',
        licenceUrls: ['https://example.org/by'],
        attribution: 'Field team of the depot survey',
      },
    ]);
    await close();
  });

  it("of the project's seeds names them, under the licence of the project", () => {
    expect(readDataset(SEEDS_DIR)).toMatchObject({
      name: 'armstrace-seeds',
      licence: 'Apache-2.0',
      licenceUrls: ['https://www.apache.org/licenses/LICENSE-2.0'],
    });
  });
});
