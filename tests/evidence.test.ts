import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormatName } from '../src/export/formats.ts';
import { noBrowser, openBrowser } from './support/browser.ts';
import { clientOf } from './support/client.ts';
import { QUOTE, serveEvidence } from './support/evidence.ts';
import { runProgram } from './support/program.ts';
import { temporaryFolder } from './support/server.ts';

let server: Awaited<ReturnType<typeof serveEvidence>>;
beforeAll(async () => {
  server = await serveEvidence();
});
afterAll(() => server.close());

const ask = async (query: string) => {
  const { data, errors } = await clientOf(server.url)(query);
  expect(errors).toEqual([]);
  return data;
};

async function exported(format: FormatName): Promise<string> {
  const response = await fetch(`${server.url}/export/chains.${format}?from=state&to=cell`);
  expect(response.status).toBe(200);
  return response.text();
}

/** What each answer has to carry of the evidence for its two hops. */
const CARRIED = {
  'the very things that moved, with their marks': [
    'A launch tube',
    'ПТУР 10-87',
    'S-1917',
    'Nine rifles',
    'AK ###~####',
  ],
  'who else had a part in it': ['A trader', 'A shipping line', 'A third state'],
  'the statements': ['The state armed its army.', 'The cell captured the rifles.', 'They sold them.'],
  'who disputes it, and who took it back': ['DISPUTES', 'Nothing was lost.', 'RETRACTS', 'No convoy was robbed.'],
  'the quote, letter by letter': [QUOTE],
  'the grades': ['2/B', '3/C', '5/E', '6/F'],
  'the wordings': ['documented', 'reported', 'alleged'],
  'real titles': ['Weapons of the north', 'Daily wire'],
  'publishers and authors': ['A field team', 'Field investigators', 'A university', 'An agency', 'A ministry'],
  'days, as far as they are known': ['2017-12-14', '2018-01'],
  'the place in the source': ['12', 'Deliveries', 'rifles for the army'],
  'addresses, or why there is none': [
    'https://example.org/report',
    'https://archive.example/denial',
    'the page is gone',
  ],
};

/** Texts as a format has them, with its escapes undone. */
const plain = (text: string) =>
  text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\\"/g, '"')
    .replaceAll('&quot;', '"')
    .replaceAll(/<\/?(bdi|cite)[^>]*>/g, '')
    .replaceAll(/<\/tspan><tspan[^>]*>/g, ' ');

const OUTPUTS: Readonly<Record<string, () => Promise<string>>> = {
  'Cytoscape JSON': () => exported('cyjs'),
  GraphML: () => exported('graphml'),
  GEXF: () => exported('gexf'),
  FollowTheMoney: () => exported('ftm.jsonl'),
  'a picture': () => exported('svg'),
  'the table of edges': () => exported('edges.csv'),
  'the table of claims': () => exported('claims.csv'),
  'trace in words': () => traced(),
  'the page of a permalink': () => pageOf('text/html'),
};

describe.each(Object.entries(OUTPUTS))('%s carries of each hop', (_, output) => {
  it.each(Object.entries(CARRIED))('%s', async (_what, texts) => {
    const text = plain(await output());
    expect(texts.filter((part) => !text.includes(part))).toEqual([]);
  });

  it('nothing that was taken back, and no slug as a title', async () => {
    const text = plain(await output());
    expect(text).not.toContain('A convoy was robbed.');
    for (const slug of ['report', 'article', 'denial', 'agency', 'rumour']) expect(text).not.toContain(`“${slug}”`);
  });
});

describe('a whole graph', () => {
  it('carries nothing that is said of single flows, but all that is known of its sources', async () => {
    const whole = (await (await fetch(`${server.url}/export/graph.cyjs?all=true`)).json()) as Exported;
    expect(whole.elements.edges.map(({ data }) => data.claims)).toEqual([null, null]);
    const answer = JSON.parse(await exported('cyjs')) as Exported;
    expect(answer.elements.edges.every(({ data }) => data.claims !== null)).toBe(true);
    expect(whole.data.sources).toEqual(answer.data.sources);
    expect(answer.data.sources.find(({ id }) => id === 'report')).toMatchObject({ medium: 'report', language: 'en' });
  });

  it('says whose facts it holds by the name of the data set', async () => {
    const { data } = JSON.parse(await exported('cyjs')) as Exported;
    const licenceUrls = ['https://creativecommons.org/publicdomain/zero/1.0/'];
    expect(data.attributions).toEqual([{ name: 'own-data', licence: 'CC0', licenceUrls, attribution: 'nobody' }]);
    expect(await exported('ftm.jsonl')).toContain('"datasets":["own_data"]');
  });
});

interface Exported {
  readonly data: { readonly sources: readonly { readonly id: string }[]; readonly attributions: unknown };
  readonly elements: { readonly edges: readonly { readonly data: { readonly claims: string | null } }[] };
}

async function traced(...options: string[]): Promise<string> {
  const folder = await temporaryFolder();
  const asked = ['trace', '--from', 'state', '--to', 'cell', '--url', server.url, ...options];
  const { out, err } = await runProgram(asked, folder.path, {});
  await folder.remove();
  expect(err).toBe('');
  return out;
}

async function linkTo(): Promise<string> {
  const { chains } = await ask('{ chains(input: {from: {ids: ["state"]}, to: {ids: ["cell"]}}) { permalink } }');
  return `${server.url}${chains.permalink}`;
}

async function pageOf(accept: string): Promise<string> {
  return (await fetch(await linkTo(), { headers: { accept } })).text();
}

describe('trace', () => {
  it('has under each hop what is said, by whom and where, and on a line of its own what was said verbatim', async () => {
    const lines = (await traced()).split('\n').map((line) => line.replace(/^[ │├└─]+/, ''));
    const from = lines.indexOf('flow f1');
    expect(lines.slice(from + 1, from + 5)).toEqual([
      'of these very things: Nine rifles (marks AK ###~####); A launch tube (marks ПТУР 10-87, serial number S-1917)',
      'brokered by A trader; carried by A shipping line; paid for by A third state',
      'ASSERTS: The state armed its army.',
      '2/B, documented: Field investigators, A university, “Weapons of the north”, A field team, 2017-12-14, p. 12, para. 3, under “Deliveries”, at “…rifles for the army…”, https://example.org/report, archived at https://archive.example/report',
    ]);
    const next = lines.indexOf('flow f2');
    expect(lines.slice(next + 1, next + 4)).toEqual([
      'ASSERTS: The cell captured the rifles.',
      '3/C, reported: An agency, 2018-01, no address: the page is gone',
      `ar: “${QUOTE}”`,
    ]);
    const stances = lines.slice(next).flatMap((line) => /^(ASSERTS|DISPUTES|RETRACTS)/.exec(line)?.[1] ?? []);
    expect(stances).toEqual(['ASSERTS', 'ASSERTS', 'DISPUTES', 'RETRACTS']);
  });

  it('gives all of it as data', async () => {
    const { chains } = JSON.parse(await traced('--json'));
    const [first, second] = chains[0].hops;
    expect(first.claims[0]).toMatchObject({
      gradedBy: 'rule 1',
      statedOn: '2017-12-01',
      locator: { page: 12, exact: 'rifles for the army' },
      source: { authors: ['Field investigators', 'A university'], medium: 'REPORT', publishedFrom: '2017-12-14' },
    });
    expect(second.claims[0]).toMatchObject({ quote: QUOTE, lang: 'ar', source: { urlUnknown: 'the page is gone' } });
  });
});

describe('a permalink', () => {
  it('gives the evidence as data, too', async () => {
    const { chains, sources } = JSON.parse(await pageOf('application/json'));
    expect(chains[0].hops[1]).toMatchObject({
      from: { id: 'army', name: 'Its army' },
      kind: 'DIVERTED',
      claims: [{ id: 'quoted', lang: 'ar', source: 'article' }, {}, { stance: 'DISPUTES' }, { stance: 'RETRACTS' }],
    });
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(['agency', 'article', 'denial', 'report', 'rumour']);
  });
});

describe('the page of a permalink', () => {
  it('says whose facts it shows, and under what licence', async () => {
    expect(plain(await pageOf('text/html'))).toContain(
      'Facts: own-data, licence CC0 (https://creativecommons.org/publicdomain/zero/1.0/), nobody</p>',
    );
    expect(JSON.parse(await pageOf('application/json')).attributions).toMatchObject([
      { name: 'own-data', licence: 'CC0' },
    ]);
  });
});

describe.skipIf(noBrowser)(`the page of a permalink in a browser${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  it('is read without scripts: quotes in their language and direction, addresses that lead there', async () => {
    const browser = await openBrowser();
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(await linkTo());
    const quote = page.locator('blockquote');
    expect(await quote.count()).toBe(1);
    expect(await quote.getAttribute('lang')).toBe('ar');
    expect(await quote.getAttribute('dir')).toBe('rtl');
    expect(await quote.textContent()).toBe(QUOTE);
    const links = await page.locator('.claims a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain('https://example.org/report');
    expect(await page.locator('.hops > li').count()).toBe(2);
    await browser.close();
  });
});
