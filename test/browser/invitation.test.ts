import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { startProgram, type Program } from './program.ts';
import { choose, untilSaid, visit } from './visit.ts';

describe.skipIf(findChromium() === undefined)('an invitation', () => {
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

  it('brings a customer in from the page, and the right answer is recognised', async () => {
    const { page, faults, close } = await visit(browser, program.origin);
    await choose(page, 'Hannah Lindqvist');
    await page.getByRole('button', { name: 'Open the chat as Hannah Lindqvist' }).click();
    await untilSaid(page, /postcode/i);
    await page.getByTitle('Put it into the message').click();
    await page.keyboard.press('Enter');
    await page.locator('.line.theirs', { hasText: /that matches/i }).waitFor();
    await page.locator('.hint').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await close();
  });

  it('brings a customer in by the link of the command line, and leaves no token in the address', async () => {
    const { token } = JSON.parse(await program.run('invite', 'HL-41998', '--json'));
    const { page, faults, close } = await visit(browser, program.origin, { path: `/?start=${token}` });
    await untilSaid(page, /may I ask/i);
    expect(page.url()).not.toContain(token);
    expect(faults).toEqual([]);
    await close();
  });

  it('that nobody knows is said so, and opens nothing', async () => {
    const { page, close } = await visit(browser, program.origin, { path: '/?start=no-such-token' });
    await page.locator('.notice', { hasText: 'not known' }).waitFor();
    expect(page.url()).not.toContain('no-such-token');
    await close();
  });
});
