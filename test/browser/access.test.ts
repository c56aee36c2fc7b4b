import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { startProgram, type Program } from './program.ts';
import { untilSaid, visit } from './visit.ts';

const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;

describe.skipIf(findChromium() === undefined)('the page on a phone, in the dark, by keyboard alone', () => {
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

  it('goes from the customer to the case to the managers and back', async () => {
    const { page, faults, close } = await visit(browser, program.origin, PHONE);
    await tabTo(page, '#picker-button');
    await page.keyboard.press('Enter');
    await page.locator('#picker-search:focus').waitFor();
    await page.keyboard.type('maria lopez');
    await page.keyboard.press('Enter');
    await page.locator('#picker-button:focus', { hasText: 'Maria Lopez' }).waitFor();
    await untilSaid(page, /still open/);

    await tabTo(page, '[data-action=person]');
    await page.keyboard.press('Enter');
    await untilSaid(page, /person|team/i);
    await page.locator('#tab-desk .badge').waitFor();

    await page.locator('#tab-chat').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('#case:not([hidden]) .path .here', { hasText: 'Handoff' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await tabTo(page, '.alert.here [data-action=claim]');
    await page.keyboard.press('Enter');
    await page.locator('.alert.here [data-action=reply]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Thank you for writing.');
    await page.keyboard.press('Escape');
    await page.locator('.alert.here [data-action=reply]:focus').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Reply to the customer').inputValue()).toBe('Thank you for writing.');
    await page.keyboard.press('Enter');
    await page.locator('.alert.here .thread', { hasText: 'Thank you for writing.' }).waitFor();

    await page.locator('#tab-desk').focus();
    await page.keyboard.press('Home');
    await untilSaid(page, /Thank you for writing\./);
    expect(faults).toEqual([]);
    await close();
  });

  it('never scrolls sideways and keeps its colours readable', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 360, 1440]) {
        const { page, close } = await visit(browser, program.origin, {
          viewport: { width, height: 740 },
          colorScheme,
        });
        for (const tab of width < 1000 ? ['chat', 'case', 'desk'] : ['']) {
          if (tab) await page.locator(`#tab-${tab}`).click();
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(await page.evaluate(faintTexts)).toEqual([]);
        }
        await close();
      }
    }
  });

  it('keeps what is being typed while the page is refreshed under it', async () => {
    const { page, faults, close } = await visit(browser, program.origin, PHONE);
    const field = page.getByLabel(/^Write as /);
    await field.fill('half a sent');
    const refreshed = page.waitForResponse((response) => response.url().includes('/playground/view'));
    await page.evaluate(() =>
      fetch('/playground/clock', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ advance: 'PT1H' }),
      }),
    );
    await refreshed;
    expect(await field.inputValue()).toBe('half a sent');
    await page.reload();
    expect(await page.getByLabel(/^Write as /).inputValue()).toBe('half a sent');
    expect(faults).toEqual([]);
    await close();
  });
});

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached with the Tab key`);
}

/** Texts with less contrast than 4.5 : 1 (WCAG 2.2, 1.4.3). Runs in the page. */
function faintTexts(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colour = (css: string): number[] => {
    if (!canvas) return [0, 0, 0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([r = 0, g = 0, b = 0, a = 0]: number[], ground: number[]): number[] =>
    [r, g, b].map((part, at) => part * a + (ground[at] ?? 0) * (1 - a));
  const light = (parts: number[]): number => {
    const [r = 0, g = 0, b = 0] = parts.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const faint: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    const element = walker.currentNode.parentElement;
    if (text === '' || !element?.checkVisibility() || element.closest('.unseen, .skip, .toast, noscript'))
      continue;
    const around: Element[] = [];
    for (let each: Element | null = element; each; each = each.parentElement) around.unshift(each);
    const ground = around.reduce(
      (under, each) => over(colour(getComputedStyle(each).backgroundColor), under),
      [255, 255, 255],
    );
    const ink = over(colour(getComputedStyle(element).color), ground);
    const [high = 0, low = 0] = [light(ink), light(ground)].toSorted((a, b) => b - a);
    if ((high + 0.05) / (low + 0.05) < 4.5) faint.push(`${element.className}: ${text.slice(0, 40)}`);
  }
  return faint;
}
