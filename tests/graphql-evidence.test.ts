import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOf } from './support/client.ts';
import { serveEvidence } from './support/evidence.ts';
import { ADAPTERS } from './support/stores.ts';

const LOCATOR = 'locator { page paragraph heading exact prefix suffix }';

describe.each(ADAPTERS)('evidence over GraphQL: $name', ({ missing, open }) => {
  let server: Awaited<ReturnType<typeof serveEvidence>>;
  beforeAll(async () => {
    if (!missing) server = await serveEvidence(open);
  });
  beforeEach((context) => context.skip(missing));
  afterAll(() => server?.close());

  async function ask(query: string) {
    const { data, errors } = await clientOf(server.url)(query);
    expect(errors).toEqual([]);
    return data;
  }

  /** What GraphQL gives of a claim by its id. */
  const claimOf = async (id: string, fields: string) => {
    const { sources } = await ask(`{ sources { nodes { claims { id ${fields} } } } }`);
    const claims = sources.nodes.flatMap(({ claims }: { claims: { id: string }[] }) => claims);
    return claims.find((claim: { id: string }) => claim.id === id);
  };

  it('a claim says where in its source it is found', async () => {
    expect((await claimOf('located', LOCATOR)).locator).toEqual({
      page: 12,
      paragraph: 3,
      heading: 'Deliveries',
      exact: 'rifles for the army',
      prefix: 'of',
      suffix: 'in 2014',
    });
    expect((await claimOf('quoted', LOCATOR)).locator).toBeNull();
  });

  it('a source says who wrote it, what it is, when it came out at the earliest and latest, and where it is or why nowhere', async () => {
    const fields = 'title authors medium published publishedFrom when language url archivedUrl urlUnknown';
    const { report, article } = await ask(
      `{ report: source(id: "report") { ${fields} } article: source(id: "article") { ${fields} } }`,
    );
    expect(report).toEqual({
      title: 'Weapons of the north',
      authors: ['Field investigators', 'A university'],
      medium: 'REPORT',
      published: '2017-12-14',
      publishedFrom: '2017-12-14',
      when: '2017-12-14',
      language: 'en',
      url: 'https://example.org/report',
      archivedUrl: 'https://archive.example/report',
      urlUnknown: null,
    });
    expect(article).toMatchObject({
      title: null,
      authors: null,
      medium: 'NEWS_ARTICLE',
      published: '2018-01-31',
      publishedFrom: '2018-01-01',
      url: null,
      urlUnknown: 'the page is gone',
    });
  });

  it('what is in no list, or can be no page, is null and no error', async () => {
    expect((await ask('{ source(id: "rumour") { title medium } }')).source).toEqual({ title: 'Heard', medium: null });
    expect(await claimOf('misspelt', `wording ${LOCATOR}`)).toMatchObject({ wording: null, locator: null });
  });
});
