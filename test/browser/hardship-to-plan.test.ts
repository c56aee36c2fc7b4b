import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { startProgram, type Program } from './program.ts';
import { choose, lines, tap, untilSaid, visit, write } from './visit.ts';

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

    const heard = await page.locator('.line.mine .words').allTextContents();
    expect(heard.slice(-4)).toEqual(['I lost my job', '60 a month', 'Option 1', 'Yes']);
    expect((await lines(page)).slice(-2)).toEqual(['Yes', expect.stringMatching(/we have agreed/i)]);
    expect(faults).toEqual([]);
    await close();
  });

  it('is asked for the reason when only the difficulty was said, once and easy to skip', async () => {
    const { page, faults, close } = await visit(browser, program.origin);
    await choose(page, 'Grace Okonkwo-Wells');
    await untilSaid(page, /due/);
    await tap(page, "I can't pay right now");
    await untilSaid(page, /what has changed/i);
    await write(page, 'I lost my job');
    await untilSaid(page, /what amount could you manage/i);
    await write(page, '50 a month');
    await untilSaid(page, /arrangements I can offer/i);
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
