import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { startProgram, type Program } from './program.ts';
import { choose, tap, untilSaid, visit, write } from './visit.ts';

describe.skipIf(findChromium() === undefined)('a customer who lost a job', () => {
  let program: Program;
  let browser: Browser;
  beforeAll(async () => {
    program = await startProgram();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  it('is reminded, says so, names what is affordable, and accepts a plan', async () => {
    const { page, faults, close } = await visit(browser, program.origin);
    await choose(page, 'Maria Lopez');
    await untilSaid(page, /still open/);

    await write(page, 'I lost my job');
    await untilSaid(page, /what amount could you manage/i);
    await page.locator('.path .here', { hasText: 'Hardship inquiry' }).waitFor();

    await write(page, '60 a month');
    await untilSaid(page, /arrangements I can offer/i);
    await page.locator('.path .here', { hasText: 'Plan offer' }).waitFor();

    await tap(page, 'Option 1');
    await untilSaid(page, /do you agree/i);
    await tap(page, 'Yes');
    await untilSaid(page, /we have agreed/i);
    await page.locator('.path .here', { hasText: 'Acknowledgement' }).waitFor();
    await page.locator('.facts dt', { hasText: /^Plan$/ }).waitFor();
    await page.locator('.card.next', { hasText: 'Planned next' }).waitFor();

    expect(faults).toEqual([]);
    await close();
  });

  it('finds the chat as it was in another window', async () => {
    const { page, faults, close } = await visit(browser, program.origin, { path: '/#H-1001' });
    await untilSaid(page, /we have agreed/i);
    expect(faults).toEqual([]);
    await close();
  });
});
