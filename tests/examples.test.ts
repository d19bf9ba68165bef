import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser, openBrowser } from './support/browser.ts';
import { noPython, PYTHON, skipped } from './support/export/python.ts';
import { startServer } from './support/server.ts';

const EXAMPLES = join(import.meta.dirname, '../examples');

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({ corsOrigins: ['*'] });
});
afterAll(() => server.close());

describe.skipIf(noBrowser)(`an example in a page${skipped(noBrowser)}`, () => {
  let pages: ViteDevServer;
  let browser: Browser;

  beforeAll(async () => {
    const options = { host: '127.0.0.1', port: 0, ws: false as const };
    pages = await createServer({ root: EXAMPLES, configFile: false, logLevel: 'error', server: options });
    await pages.listen();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  async function open(file: string): Promise<Page> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => expect.unreachable(error.message));
    const [address] = pages.resolvedUrls?.local ?? [];
    await page.goto(`${address}${file}?server=${server.url}`);
    return page;
  }

  it('draws chains with Cytoscape, parallel flows apart', async () => {
    const page = await open('cytoscape.html');
    await page.waitForFunction('window.cy?.edges().length > 0', undefined, { timeout: 60_000 });
    expect(await page.evaluate('window.cy.nodes().map((node) => node.data("label")).includes("Islamic State")')).toBe(
      true,
    );
    expect(await page.evaluate('window.cy.edges("[kind = \\"DIVERTED\\"]").length')).toBe(1);
    await page.locator('canvas').first().waitFor();
  }, 120_000);

  it('draws a neighbourhood with Sigma, each flow once', async () => {
    const page = await open('sigma.html');
    await page.waitForFunction('window.sigma', undefined, { timeout: 60_000 });
    const response = await fetch(`${server.url}/export/graph.cyjs?around=islamic-state&depth=2`);
    const { elements } = (await response.json()) as { elements: { nodes: unknown[]; edges: unknown[] } };
    expect(await page.evaluate('window.sigma.getGraph().order')).toBe(elements.nodes.length);
    expect(await page.evaluate('window.sigma.getGraph().size')).toBe(elements.edges.length);
    await page.locator('canvas').first().waitFor();
  }, 120_000);
});

describe.skipIf(noPython)(`the notebook${skipped(noPython)}`, () => {
  it('reads chains with networkx and names the weakest link', async () => {
    const script = join(EXAMPLES, 'networkx_chains.py');
    const env = { PATH: process.env.PATH, ARMSTRACE_URL: server.url };
    const { stdout } = await promisify(execFile)(PYTHON, [script], { env });
    expect(stdout).toMatch(
      /^Diversion chains of Type 68 rifle from Democratic People's Republic of Korea to any cell: 6 actors, 5 hops\n/,
    );
    expect(stdout).toMatch(/3\/D {2}DIVERTED {2}Syrian government -> Islamic State/);
    expect(stdout).toMatch(/weakest: \S+\n$/);
  });
});
