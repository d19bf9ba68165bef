import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
if (!executablePath && process.env.ARMSTRACE_REQUIRE_CHROMIUM) {
  throw new Error('ARMSTRACE_REQUIRE_CHROMIUM is set, but there is no Chromium at CHROMIUM_PATH or /usr/bin/chromium');
}

/** Why no browser can be asked; null where one can. */
export const noChromium = executablePath ? null : 'install chromium, or say in CHROMIUM_PATH where it is';

export function launchChromium(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({
    executablePath: executablePath as string,
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
  });
}
