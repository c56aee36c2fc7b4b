import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Chromium is, if it is anywhere: the variable `CHROMIUM` first, then the usual places. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], ...PLACES].find((place) => place !== undefined && existsSync(place));
}

export const SKIPPED = `The browser tests are skipped: there is no Chromium in ${PLACES.slice(0, 3).join(', ')}, and CHROMIUM names none.`;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? PLACES[0] ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
