import { beforeAll, describe, expect, it } from 'vitest';
import { writeFtm } from '../src/export/ftm.ts';
import { ftmCountry } from '../src/export/ftm-countries.ts';
import { ftmId } from '../src/export/ftm-ids.ts';
import type { ExportedGraph } from '../src/export/graph.ts';
import { ACTOR_KINDS, type ActorKind } from '../src/model/vocabulary.ts';
import { exported, nastyGraph, richGraph, textOf } from './support/export/graphs.ts';
import { askPython, noPython } from './support/export/python.ts';

interface Entity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

async function written(graph: ExportedGraph): Promise<Entity[]> {
  const lines = (await textOf(writeFtm(graph))).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

function byRecord(entities: readonly Entity[], id: string): Entity {
  return entities.find(({ properties }) => properties.recordId?.includes(id)) as Entity;
}

describe('FollowTheMoney', () => {
  let entities: Entity[];
  beforeAll(async () => {
    entities = await written(richGraph());
  });

  it('has one entity for the file, then one for each source, actor and edge', () => {
    expect(entities.map(({ schema }) => schema)).toEqual([
      ...['Document', 'Document', 'Document', 'Document', 'Document'],
      ...['PublicBody', 'PublicBody', 'PublicBody', 'Organization'],
      ...['UnknownLink', 'UnknownLink', 'UnknownLink', 'UnknownLink'],
    ]);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it('says what the file answers, out of which revision, and whose facts it holds', () => {
    const { title, summary, description } = entities[0]?.properties ?? {};
    expect(title).toEqual(['Chains to a cell']);
    expect(summary?.[0]).toContain('{"to":{"ids":["cell"]}}');
    expect(description?.join(' ')).toMatch(/revision 7 .*abc123.*Apache-2.0, the sources that each claim names/);
  });

  it('owns up to what was left out', async () => {
    const [file] = await written(exported({ about: { leftOut: { nodes: 2, edges: 5 } } }));
    expect(file?.properties.description?.join(' ')).toContain('left out 5 edges and 2 nodes');
  });

  it('leads from an edge to its ends and to the documents that assert it', () => {
    const { properties } = byRecord(entities, 'f2');
    const referred = ['subject', 'object', 'proof'].flatMap((name) => properties[name] ?? []);
    const titles = referred.map((id) => {
      const found = entities.find((entity) => entity.id === id)?.properties;
      return found?.name?.[0] ?? found?.title?.[0];
    });
    expect(titles).toEqual(['A state', 'Its army', 'مقال', 'A report']);
  });

  it('keeps what moved, how, when and how sure it is', () => {
    expect(byRecord(entities, 'f1').properties).toMatchObject({
      role: ['SUPPLIED'],
      startDate: ['2010-01-01'],
      endDate: ['2010-12-31'],
      summary: [
        'SUPPLIED: Rifles, Rockets (at least 271 pieces); of these very things: A crate of rifles (marks AK 1~4, serial number 17)',
      ],
    });
    expect(byRecord(entities, 'f1').properties.description?.join(' ')).toMatch(
      /2\/B.*credibility 2 \(documented.*rifle, rocket/,
    );
    const diverted = byRecord(entities, 'f3').properties;
    expect(diverted).toMatchObject({ role: ['DIVERTED'], status: ['contested'], startDate: ['2014-06-01'] });
    expect(diverted.summary).toEqual(['DIVERTED: materiel not stated; battlefield capture, post delivery']);
    expect(diverted).not.toHaveProperty('endDate');
    expect(byRecord(entities, 'f1').properties).not.toHaveProperty('date');
    expect(byRecord(entities, 'within:army:brigade').properties.summary?.[0]).toMatch(/^WITHIN: an assumption/);
  });

  it('says of each link what its sources say, asserting ones first, quoted and cited', () => {
    const said = byRecord(entities, 'f3').properties.description?.filter((text) => /^(ASSERTS|DISPUTES)/.test(text));
    expect(said).toEqual([
      'ASSERTS, 4/C, reported: The brigade lost them to the cell. — “\u2067استولت الخلية على البنادق\u2069” (ar) — An agency, “\u2068مقال\u2069”, 2018-01, no address: the page is gone',
      'DISPUTES, 5/E, alleged: Nothing was lost. — A ministry, 2018~, no address on record',
    ]);
  });

  it('has of a source all that is known, and calls one without a title by who and when', () => {
    const [, report, press, denial, study] = entities.map(({ properties }) => properties);
    expect(report).toMatchObject({
      title: ['A report'],
      author: ['Field investigators'],
      publisher: ['A field team'],
      publishedAt: ['2017-12-14'],
      sourceUrl: ['https://example.org/report'],
    });
    expect(report?.notes).toEqual(
      expect.arrayContaining(['Medium: report', 'Language: en', 'Archived at: https://archive.example/report']),
    );
    expect(press).toMatchObject({ publishedAt: ['2018-01'] });
    expect(press?.notes).toContain('Why there is no address: the page is gone');
    expect(denial).toMatchObject({ fileName: ['A ministry, 2018~'] });
    expect(denial).not.toHaveProperty('title');
    expect(denial).not.toHaveProperty('publishedAt');
    expect(denial?.notes).toContain('Published, in EDTF: 2018~');
    expect(press?.notes).toContain('Derives from, in armstrace: study');
    expect(study?.notes).toContain('No claim of the answer is from it: it is here because others derive from it');
    expect([report, press, denial].flatMap((source) => source?.notes).join()).not.toContain('No claim');
  });

  it('is of the datasets that its facts are from, by names that FollowTheMoney takes, and of none where none is known', async () => {
    const of = async (...names: string[]) => {
      const attributions = names.map((name) => ({ name, licence: null, licenceUrls: [], attribution: null }));
      const written = await textOf(writeFtm(exported({ about: { attributions } })));
      return (JSON.parse(written) as { datasets?: string[] }).datasets;
    };
    expect(await of('armstrace-seeds', 'Own Data (2024).csv')).toEqual(['armstrace_seeds', 'own_data_2024_csv']);
    expect(await of('same', 'Same')).toEqual(['same']);
    const [arabic, other] = (await of('بيانات', 'أسلحة')) ?? [];
    expect(arabic).toMatch(/^[0-9a-f]{8}$/);
    expect(other).not.toBe(arabic);
    expect(await of()).toBeUndefined();
  });

  it('has a single day as a date', async () => {
    const day = '2014-06-10';
    const graph = exported({
      nodes: [{ id: 'a' }, { id: 'b' }],
      edges: [{ id: 'e', source: 'a', target: 'b', earliest: day, latest: day }],
    });
    const { properties } = byRecord(await written(graph), 'e');
    expect(properties.date).toEqual([day]);
    expect(properties).not.toHaveProperty('startDate');
  });

  it('names countries as FollowTheMoney does, and keeps the code that it does not know', async () => {
    expect(['SY', 'SUHH', 'DDDE', 'YUCS', 'ZRCD', 'YDYE'].map(ftmCountry)).toEqual([
      ...['sy', 'suhh', 'dd', 'yucs', 'zr', undefined],
    ]);
    const [, yemen] = await written(exported({ nodes: [{ id: 'south-yemen', country: 'YDYE' }] }));
    expect(yemen?.properties).not.toHaveProperty('country');
    expect(yemen?.properties.notes).toContain('Country in ISO 3166: YDYE');
  });

  it('gives different things different ids that can be referred to, however long', () => {
    const ours = [
      '',
      '-',
      'a',
      'A',
      'a.b',
      'a:b',
      'a_b',
      'a/b',
      'a b',
      'a.2eb',
      '\u000123',
      '\u00123',
      'a-',
      'a--',
      'ä',
      'a\u0308',
      '\u{1f52b}',
      'x'.repeat(300),
      `${'x'.repeat(300)}y`,
    ];
    const theirs = ours.flatMap((id) => [ftmId('actor', id), ftmId('source', id)]);
    expect(new Set(theirs).size).toBe(2 * ours.length);
    for (const id of theirs) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]{0,198}[0-9a-zA-Z])$/);
  });
});

const long = (letter: string) => letter.repeat(70_000);

const GRAPHS: Readonly<Record<string, () => ExportedGraph>> = {
  'what a format must not lose': richGraph,
  'all that can go wrong in a text': nastyGraph,
  'nothing at all': () => exported({}),
  'names and texts that are too long': () =>
    exported({
      about: { title: long('t'), question: long('q') },
      sources: [{ id: 's', title: long('s'), publisher: long('p'), url: `https://x.example/${long('u')}` }],
      nodes: [{ id: 'a', label: long('l'), otherNames: [long('o')] }, { id: long('b') }],
      edges: [{ id: long('e'), source: 'a', target: long('b'), materiel: [{ id: 'm', name: long('m') }] }],
    }),
  'every kind of actor and every former state': () =>
    exported({
      nodes: [
        ...(Object.keys(ACTOR_KINDS) as ActorKind[]).map((kind) => ({ id: kind, kind })),
        ...['BUMM', 'CSHH', 'CSXX', 'DDDE', 'SUHH', 'TPTL', 'YUCS', 'ZRCD', 'SY', 'VDVN'].map((country) => ({
          id: country,
          country,
        })),
      ],
    }),
  'ids that FollowTheMoney would not take': () =>
    exported({
      nodes: [{ id: 'wikidata:Q1/2_3' }, { id: 'ACTOR-' }],
      edges: [
        { id: 'e:1', source: 'wikidata:Q1/2_3', target: 'ACTOR-' },
        { id: 'e_1', source: 'ACTOR-', target: 'wikidata:Q1/2_3' },
      ],
    }),
};

describe.skipIf(noPython)(
  noPython ? `the followthemoney package (skipped: ${noPython})` : 'the followthemoney package',
  () => {
    it.each(Object.entries(GRAPHS))('reads %s, and loses none of it', async (_, graph) => {
      const text = await textOf(writeFtm(graph()));
      const read = (await askPython('ftm', text)) as Entity[];
      expect(read).toHaveLength(text.split('\n').length - 1);
    });

    it('refuses what it would otherwise drop, so that this test can fail', async () => {
      const text = await textOf(writeFtm(richGraph()));
      await expect(askPython('ftm', text.replaceAll('"sy"', '"syr1a"'))).rejects.toThrow('country');
      await expect(askPython('ftm', text.replace('armstrace-source-report', 'gone'))).rejects.toThrow('is not there');
      await expect(askPython('ftm', text.replaceAll('"role"', '"roll"'))).rejects.toThrow('UnknownLink has no roll');
    });
  },
);
