import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { startProgram, type Program } from './program.ts';
import { choose, lines, pressClock, untilSaid, visit, write } from './visit.ts';

describe.skipIf(findChromium() === undefined)('a customer who asks not to be written to', () => {
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

  it('gets one confirmation and then nothing, though the clock moves sixty days', async () => {
    const { page, faults, close } = await visit(browser, program.origin);
    await choose(page, 'Maria Lopez');
    await untilSaid(page, /still open/);
    await write(page, 'stop writing to me');
    await untilSaid(page, /will not write to you again/i);
    const before = await lines(page);
    const from = await clockDay(page);

    for (let day = 0; day < 60; day += 1) await pressClock(page, '+1 day');

    expect((await clockDay(page)) - from).toBe(60 * 86_400_000);
    expect(await lines(page)).toEqual(before);
    await page.locator('.card.next', { hasText: 'Nothing planned' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});

/** The midnight of the day that the clock shows. */
async function clockDay(page: Page): Promise<number> {
  return Date.parse(`${await page.locator('.clock-day').textContent()} UTC`);
}
