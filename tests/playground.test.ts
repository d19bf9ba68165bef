import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, openBrowser } from './support/browser.ts';
import { startServer } from './support/server.ts';

const name = browserPath
  ? 'the playground'
  : 'the playground (skipped: install chromium, or say in CHROMIUM_PATH where it is)';

describe.skipIf(!browserPath)(name, () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  let page: Page;
  /** What the browser complained about: a script error, or something the content security policy refused. */
  const complaints: string[] = [];
  const hostsAsked = new Set<string>();

  beforeAll(async () => {
    server = await startServer();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text().slice(0, 300));
    });
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http')) hostsAsked.add(host);
    });
    await page.goto(`${server.url}/playground/`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('opens on the example', async () => {
    await page.locator('.graphiql-query-editor').getByText('Type68ToCells').waitFor();
    expect(await page.title()).toBe('armstrace');
  });

  it('has the documentation open, with the types of the schema', async () => {
    await page.locator('.graphiql-plugin').getByRole('link', { name: 'ChainsInput' }).waitFor();
  });

  it('answers the example with a chain from the DPRK to a cell', async () => {
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.request().postData()?.includes('Type68ToCells') ?? false),
      page.getByRole('button', { name: /^Execute query/ }).click(),
    ]);
    const { data, errors } = (await response.json()) as Answer;
    expect(errors ?? []).toEqual([]);
    const hops = data.chains.chains[0]?.hops;
    expect(hops?.[0]?.from.name).toMatch(/Korea|DPRK/);
    expect(hops?.at(-1)?.to.name).toMatch(/cell/i);
    await page.locator('.graphiql-response').getByText('"feasibility"').first().waitFor();
  });

  it('completes what is typed', async () => {
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('{ chok');
    await page.locator('.suggest-widget').getByText('chokePoints').first().waitFor();
  });

  it('loads nothing from elsewhere, and the browser has nothing to complain about', () => {
    expect([...hostsAsked]).toEqual([new URL(server.url).host]);
    expect(complaints).toEqual([]);
  });
});

interface Answer {
  data: { chains: { chains: { hops: { from: { name: string }; to: { name: string } }[] }[] } };
  errors?: unknown;
}
