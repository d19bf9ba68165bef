import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS, type FormatName } from '../src/export/formats.ts';
import { EXPORTABLE, formatsOf } from '../src/graphql/export-request.ts';
import { createServer } from '../src/http/server.ts';
import { Tracer } from '../src/trace/tracer.ts';
import { startServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });

async function graphql(query: string) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Record<string, unknown> }).data;
}

interface Cytoscape {
  readonly data: {
    readonly title: string;
    readonly question: string;
    readonly revision: number;
    readonly complete: boolean;
  };
  readonly elements: {
    readonly nodes: { data: { id: string } }[];
    readonly edges: { data: Record<string, unknown> }[];
  };
}

async function cytoscape(path: string): Promise<Cytoscape> {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Cytoscape;
}

const FACTS =
  'armstrace-seeds, licence Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0), armstrace seeds; every claim names its source';

const TYPE_68 = 'from=dprk&to.kinds=CELL&materiel=type-68';

describe('an export over HTTP', () => {
  for (const [format, { mediaType }] of Object.entries(FORMATS)) {
    it(`is had as ${format}, of chains and of a graph, with its type, and is the same each time`, async () => {
      const paths = EXPORTABLE.filter((what) => formatsOf(what).includes(format as FormatName)).map(
        (what) => `/export/${what}.${format}?${what === 'chains' ? TYPE_68 : 'around=islamic-state'}`,
      );
      for (const path of paths) {
        const [first, second] = [await get(path), await get(path)];
        expect(first.status).toBe(200);
        expect(first.headers.get('content-type')).toBe(mediaType);
        expect(first.headers.get('content-disposition')).toContain(`.${format}"`);
        expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
        const text = await first.text();
        expect(text.length).toBeGreaterThan(100);
        expect(await second.text()).toBe(text);
      }
    });

    it(`of nothing is a file as ${format} all the same`, async () => {
      const response = await get(`/export/chains.${format}?from=islamic-state&to=dprk`);
      expect(response.status).toBe(200);
      await response.text();
    });
  }

  it('holds what the same question holds over GraphQL, and says what it answers', async () => {
    const file = await cytoscape(`/export/chains.cyjs?${TYPE_68}&limit=2`);
    const { graph } = await graphql(
      '{ graph(input: {chains: {from: {ids: ["dprk"]}, to: {kinds: [CELL]}, materiel: "type-68", limit: 2}}) { nodes { id } edges { id sourceIds chains earliest latest credibility } } }',
    );
    const { nodes, edges } = graph as { nodes: { id: string }[]; edges: Record<string, unknown>[] };
    expect(file.elements.nodes.map(({ data }) => data.id)).toEqual(nodes.map(({ id }) => id));
    expect(
      file.elements.edges.map(
        ({ data: { edgeId: id, sources: sourceIds, chains, earliest, latest, credibility } }) => ({
          id,
          sourceIds,
          chains,
          earliest,
          latest,
          credibility,
        }),
      ),
    ).toEqual(edges);
    expect(file.data).toMatchObject({ revision: 1, complete: false });
    expect(JSON.parse(file.data.question)).toMatchObject({ chains: { from: { ids: ['dprk'] }, limit: 2 } });
    expect(file.data.title).toContain("Democratic People's Republic of Korea");
  });

  it('of everything holds every flow and every actor, however many, and of a page what the limit says', async () => {
    const { dataset } = await graphql('{ dataset { actors flows } }');
    const whole = await cytoscape('/export/graph.cyjs?all=true');
    expect(whole.elements.nodes).toHaveLength((dataset as { actors: number }).actors);
    expect(whole.elements.edges).toHaveLength((dataset as { flows: number }).flows);
    expect(whole.data.complete).toBe(true);
    const part = await cytoscape('/export/graph.cyjs?all=true&limit=3&filter.kinds=DIVERTED');
    expect(part.elements.edges.map(({ data }) => data.kind)).toEqual(['DIVERTED', 'DIVERTED', 'DIVERTED']);
    expect(part.data.complete).toBe(false);
  });

  it('carries what the store says of each flow', async () => {
    const { flows } = await graphql('{ flows(first: 1000) { nodes { id quantity unit } } }');
    const known = (flows as { nodes: { id: string; quantity: number | null; unit: string | null }[] }).nodes;
    const { elements } = await cytoscape('/export/graph.cyjs?all=true');
    const exported = elements.edges.map(({ data: { edgeId: id, quantity, unit } }) => ({ id, quantity, unit }));
    expect(exported).toEqual(known);
    expect(known.some(({ quantity }) => quantity !== null)).toBe(true);
  });

  it('is compressed for who takes that, and not sent again to who has it', async () => {
    const path = '/export/graph.cyjs?all=true';
    const squeezed = await get(path, { 'accept-encoding': 'gzip' });
    expect(squeezed.headers.get('content-encoding')).toBe('gzip');
    const tag = squeezed.headers.get('etag') ?? '';
    await squeezed.text();
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304);
    expect((await get(path, { 'if-none-match': `"other", ${tag.slice(2)}` })).status).toBe(304);
    expect((await get(`${path}&limit=5`, { 'if-none-match': tag })).status).toBe(200);
  });

  it('has another tag once somebody else has written to the graph, who raised no revision', async () => {
    const path = '/export/graph.cyjs?around=islamic-state';
    const before = await get(path);
    const tag = before.headers.get('etag') ?? '';
    const known = ((await before.json()) as Cytoscape).elements.edges.length;
    await server.store.write((writer) =>
      writer.statement(
        "MATCH (a:Actor {id: 'islamic-state'}), (b:Actor {id: 'dprk'}) CREATE (a)-[:DIVERTED {id: 'by-hand'}]->(b)",
      ),
    );
    await server.live.look();
    const after = await get(path, { 'if-none-match': tag });
    expect(after.status).toBe(200);
    expect(((await after.json()) as Cytoscape).elements.edges).toHaveLength(known + 1);
  });

  it('dates flows by their sources alone, whatever period was asked about', async () => {
    const question = 'to=islamic-state&limit=100';
    const edges = (file: Cytoscape) =>
      new Map(file.elements.edges.map(({ data }) => [data.edgeId, [data.earliest, data.latest]]));
    const [plain, within] = [
      edges(await cytoscape(`/export/chains.cyjs?${question}`)),
      edges(await cytoscape(`/export/chains.cyjs?${question}&period.from=2012-01-01&period.to=2019-12-31`)),
    ];
    const both = [...within].filter(([id]) => plain.has(id));
    expect(both.length).toBeGreaterThan(3);
    for (const [id, days] of both) expect(days, String(id)).toEqual(plain.get(id));
  });

  it('says of each hop of a chain what the claims say that count, and of a whole graph nothing of the kind', async () => {
    const { chains } = await graphql(
      '{ chains(input: {from: {ids: ["dprk"]}, to: {kinds: [CELL]}, materiel: "type-68"}) { chains { hops { flow { id } claims { id stance statement } } } } }',
    );
    type Claimed = { flow: { id: string }; claims: { id: string; stance: string; statement: string }[] };
    const hops = (chains as { chains: { hops: Claimed[] }[] }).chains.flatMap((chain) => chain.hops);
    const expected = new Map(hops.map(({ flow, claims }) => [flow.id, claims]));
    const { elements } = await cytoscape(`/export/chains.cyjs?${TYPE_68}`);
    const told = elements.edges.map(({ data }) => {
      const claims = JSON.parse(data.claims as string) as Claimed['claims'];
      return [data.edgeId, claims.map(({ id, stance, statement }) => ({ id, stance, statement }))] as const;
    });
    expect(new Map(told)).toEqual(expected);
    const whole = await cytoscape('/export/graph.cyjs?all=true');
    expect(whole.elements.edges.filter(({ data }) => data.claims !== null)).toEqual([]);
  });

  it('of a table leads to what explains it, under the same question and of the same graph', async () => {
    for (const question of [TYPE_68, 'to=islamic-state&limit=2&via=romania&knownAt=2019-01-01']) {
      const table = await get(`/export/chains.edges.csv?${question}`);
      const [, link = ''] =
        /, <([^>]*)>; rel="describedby"; type="text\/plain"$/.exec(table.headers.get('link') ?? '') ?? [];
      const readme = await fetch(new URL(link, table.url));
      expect(readme.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(readme.headers.get('armstrace-state')).toBe(table.headers.get('armstrace-state'));
      const file = await cytoscape(`/export/chains.cyjs?${question}`);
      expect(await readme.text()).toContain(`Question: ${file.data.question}\n`);
    }
    expect((await get(`/export/chains.cyjs?${TYPE_68}`)).headers.get('link')).not.toContain('describedby');
  });

  it.each(Object.keys(FORMATS))(
    'says in headers whose facts it holds, and leads to their licence: %s',
    async (format) => {
      const { headers } = await get(`/export/chains.${format}?${TYPE_68}&limit=1`);
      expect(headers.get('link')).toMatch(/^<https:\/\/www\.apache\.org\/licenses\/LICENSE-2\.0>; rel="license"(,|$)/);
      expect(headers.get('armstrace-facts')).toBe(FACTS);
    },
  );

  it('says in a header why it is not all of the answer, in whatever format, and else has no such header', async () => {
    const leftOut = async (file: string) => (await get(`/export/${file}`)).headers.get('armstrace-left-out');
    for (const format of ['claims.csv', 'citations.bib', 'svg']) {
      expect(await leftOut(`chains.${format}?${TYPE_68}&limit=2`)).toBe(
        'Not all of the answer: there are more chains (raise the limit).',
      );
      expect(await leftOut(`chains.${format}?${TYPE_68}`)).toBeNull();
    }
    expect(await leftOut('graph.nodes.csv?around=islamic-state&limit=1')).toMatch(
      /the limit left out \d+ edges and \d+ nodes\.$/,
    );
    const head = await fetch(`${server.url}/export/chains.cyjs?${TYPE_68}&limit=1`, { method: 'HEAD' });
    expect(head.headers.get('armstrace-left-out')).toContain('there are more chains');
  });

  it('of a page is not called complete', async () => {
    const { data } = await cytoscape('/export/graph.cyjs?all=true&after=m');
    expect(data.complete).toBe(false);
  });

  it('takes every parameter, whatever stands in those before it', async () => {
    const response = await get('/export/chains.cyjs?to=islamic-state?&too=1');
    expect(((await response.json()) as { errors: { message: string }[] }).errors[0]?.message).toMatch(
      /^too: is no parameter/,
    );
  });

  it('is not made for who asks for its head alone, and an error has no tag', async () => {
    const head = await fetch(`${server.url}/export/graph.graphml?all=true`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toMatch(/^W\//);
    expect(head.headers.get('content-type')).toContain('graphml');
    expect((await get('/export/chains.cyjs?to=nobody')).headers.get('etag')).toBeNull();
    expect((await get('/export/chains.cyjs?to=nobody', { 'if-none-match': '*' })).status).toBe(400);
  });

  it('has another tag once the graph has changed', async () => {
    const path = `/export/chains.cyjs?${TYPE_68}`;
    const tag = (await get(path)).headers.get('etag') ?? '';
    await server.store.write((writer) => writer.run('dataset/touch'));
    await server.live.look();
    const again = await get(path, { 'if-none-match': tag });
    expect(again.status).toBe(200);
    expect(again.headers.get('etag')).not.toBe(tag);
  });

  it('is listed with all that can be asked, and every parameter of the list can be given', async () => {
    const listing = (await (await get('/export')).json()) as {
      example: string;
      formats: { name: string }[];
      headers: Record<string, string>;
      exports: {
        address: string;
        formats: string[];
        parameters: { name: string; type: string; default?: unknown }[];
      }[];
    };
    expect(listing.formats.map(({ name }) => name)).toEqual(Object.keys(FORMATS));
    expect(listing.exports.map(({ formats }) => formats)).toEqual([
      Object.keys(FORMATS),
      Object.keys(FORMATS).filter((name) => name !== 'claims.csv'),
    ]);
    expect(Object.keys(listing.headers)).toEqual(['armstrace-state', 'armstrace-left-out', 'armstrace-facts']);
    expect((await get(listing.example)).status).toBe(200);
    for (const { address, parameters } of listing.exports) {
      for (const { name } of parameters) {
        const response = await get(`${address.replace('FORMAT', 'cyjs')}?${name}=NO+SUCH+THING`);
        const { errors } = (await response.json()) as { errors: { message: string }[] };
        expect(errors[0]?.message, name).not.toContain('is no parameter');
      }
    }
  });

  const REFUSED: Readonly<Record<string, RegExp>> = {
    'chains.foo?to=islamic-state': /^format: there is no "foo" of chains, accepted are .*cyjs/,
    'graph.claims.csv?all=true': /^format: there is no "claims\.csv" of graph, accepted are .*sources\.csv/,
    'all.cyjs': /^export: there is no "all", accepted are chains, graph/,
    'chains.cyjs?too=islamic-state': /^too: is no parameter, accepted are to, to\.ids/,
    'chains.cyjs?to.kinds=CEL': /^to\.kinds: there is no "CEL", accepted are STATE, .*CELL/,
    'chains.cyjs?to=nobody': /^to\.ids: there is no actor "nobody"; the nearest are/,
    'chains.cyjs?to=dprk&maxHops=nine': /^maxHops: "nine" is no number/,
    'chains.cyjs?to=dprk&maxHops=9': /^maxHops: 9 is out of range, accepted is 1 to 8/,
    'chains.cyjs?to=dprk&maxHops=1&maxHops=2': /^maxHops: is given twice/,
    'chains.cyjs?to=dprk&to.includeParts=yes': /^to\.includeParts: "yes" is neither true nor false/,
    'chains.cyjs?to=dprk&knownAt=yesterday': /^knownAt: .*accepted is YYYY-MM-DD/,
    'chains.cyjs?to=dprk&period=2010': /^period: has parts, accepted are period\.from, period\.to/,
    'chains.cyjs?to=dprk&materiel.id=x': /^materiel\.id: has no parts/,
    'chains.cyjs': /^to: is needed/,
    'graph.cyjs': /^input: accepted is exactly one of chains, around and all/,
    'graph.cyjs?all=true&around=dprk': /^input: accepted is exactly one/,
  };
  for (const [path, message] of Object.entries(REFUSED)) {
    it(`refuses ${path} in words`, async () => {
      const response = await get(`/export/${path}`);
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
      expect(errors[0]?.message).toMatch(message);
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    });
  }

  it('is for pages of other origins only where the settings say so', async () => {
    const tracer = new Tracer(1);
    const open = await createServer(server.live, tracer, {
      log: (error) => expect.unreachable(String(error)),
      corsOrigins: ['https://viewer.example'],
    });
    const url = await open.listen('127.0.0.1', 0);
    const allowed = async (base: string, origin: string) =>
      (await fetch(`${base}/export`, { headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allowed(url, 'https://viewer.example')).toBe('https://viewer.example');
    expect(await allowed(url, 'https://other.example')).toBeNull();
    expect(await allowed(server.url, 'https://viewer.example')).toBeNull();
    const table = await fetch(`${url}/export/graph.nodes.csv?all=true`, {
      headers: { origin: 'https://viewer.example' },
    });
    const exposed = table.headers.get('access-control-expose-headers');
    for (const header of ['link', 'armstrace-left-out', 'armstrace-facts']) expect(exposed).toContain(header);
    await table.text();
    await open.close();
    await tracer.close();
  });
});
