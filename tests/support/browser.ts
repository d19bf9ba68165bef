import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where a Chromium is; undefined where there is none, and what it is needed for is skipped. */
export const browserPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
if (!browserPath && process.env.ARMSTRACE_REQUIRE_CHROMIUM) {
  throw new Error('ARMSTRACE_REQUIRE_CHROMIUM is set, but there is no Chromium at CHROMIUM_PATH or /usr/bin/chromium');
}

/** Why it is skipped. */
export const noBrowser = browserPath ? null : 'install chromium, or say in CHROMIUM_PATH where it is';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath as string,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of a browser of its own, and the addresses that it asked for. */
export async function openPage(): Promise<{ page: Page; asked: readonly string[]; close(): Promise<void> }> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return { page, asked, close: () => browser.close() };
}
