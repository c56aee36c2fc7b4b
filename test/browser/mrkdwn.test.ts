import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { startProgram, type Program } from './program.ts';
import { visit } from './visit.ts';

/** What Slack makes of a text, and the page with it. */
const DRAWN = [
  [
    '*bold* _italic_ ~gone~ `code`',
    '<p><strong>bold</strong> <em>italic</em> <s>gone</s> <code>code</code></p>',
  ],
  ['2*3*4 and snake_case_name stay', '<p>2*3*4 and snake_case_name stay</p>'],
  ['&gt; her words\n> and more', '<blockquote>her words<br>and more</blockquote>'],
  ['&lt;b&gt;not bold&lt;/b&gt; &amp;amp;', '<p>&lt;b&gt;not bold&lt;/b&gt; &amp;amp;</p>'],
  [
    '<https://pay.harbour.example/1|pay here>',
    '<p><a href="https://pay.harbour.example/1" target="_blank" rel="noopener noreferrer" dir="ltr">pay here</a></p>',
  ],
  ['<javascript:alert(1)|pay here>', '<p>&lt;javascript:alert(1)|pay here&gt;</p>'],
  ['<!date^1795532400^{date_short_pretty} {time}|24 Nov 2026 15:00 UTC>', '<p>24 Nov 2026 15:00 UTC</p>'],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  [
    ':warning: :no_such_sign:',
    '<p><span class="emoji" role="img" aria-label="warning">⚠️</span> :no_such_sign:</p>',
  ],
] as const;

describe.skipIf(findChromium() === undefined)('an alert on the page', () => {
  let program: Program;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    program = await startProgram();
    browser = await launchChromium();
    ({ page } = await visit(browser, program.origin));
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  it.each(DRAWN)('draws %j as Slack does', async (text, html) => {
    // As a string: the test runner would rewrite an import() that it can see.
    const drawn = await page.evaluate(`(async () => {
      const { mrkdwn } = await import('/playground/mrkdwn-view.js');
      const { draw } = await import('/playground/draw.js');
      const root = document.createElement('div');
      draw(root, ...mrkdwn(${JSON.stringify(text)}));
      return root.innerHTML;
    })()`);
    expect(drawn).toBe(html);
  });
});
