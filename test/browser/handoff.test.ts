import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { startProgram, type Program } from './program.ts';
import { choose, tap, untilSaid, visit, write } from './visit.ts';

describe.skipIf(findChromium() === undefined)('a customer who needs a person', () => {
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

  it('is claimed, answered by the manager through the gate, and given back', async () => {
    const { page, faults, close } = await visit(browser, program.origin);
    await choose(page, 'Maria Lopez');
    await untilSaid(page, /still open/);
    await tap(page, 'Talk to a person');
    await untilSaid(page, /person|team/i);

    const alert = page.locator('.alert.here');
    await alert.locator('.sign', { hasText: 'Waiting' }).first().waitFor();
    expect(await alert.locator('.blocks').first().textContent()).not.toContain('Lopez');
    await alert.getByRole('button', { name: 'Claim' }).click();
    await alert.locator('h4', { hasText: 'Maria Lopez' }).waitFor();
    await untilSaid(page, /has joined/i);

    await alert.getByRole('button', { name: 'Reply', exact: true }).click();
    const reply = alert.getByLabel('Reply to the customer');
    await reply.fill('Pay today or we will come to your house.');
    await reply.press('Enter');
    await alert.locator('.thread', { hasText: 'Not sent' }).waitFor();

    await reply.fill('Thank you for writing. I am looking at your account now.');
    await reply.press('Enter');
    await untilSaid(page, /looking at your account now/);
    expect(await page.locator('.line.manager .words').allTextContents()).not.toContainEqual(
      expect.stringContaining('your house'),
    );

    await write(page, 'Thank you, take your time');
    await alert.locator('.thread', { hasText: 'take your time' }).waitFor();

    await alert.getByRole('button', { name: 'Give back' }).click();
    await page.locator('.alert.given_back').waitFor();
    await untilSaid(page, /automated assistant is back/i);
    expect(faults).toEqual([]);
    await close();
  });
});
