import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type Visit = {
  readonly page: Page;
  /** Everything that should not have happened: console errors, broken policies, requests to another origin. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
};

/** The page in a fresh window, watched. */
export async function visit(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions & { readonly path?: string } = {},
): Promise<Visit> {
  const { path = '/', ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...rest });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') faults.push(`console: ${line.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin: asked } = new URL(request.url());
    if (asked !== origin) faults.push(`request to ${asked}`);
  });
  await page.exposeFunction('noteViolation', (directive: string) => faults.push(`policy: ${directive}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const note: unknown = Reflect.get(globalThis, 'noteViolation');
      if (typeof note === 'function') note(event.violatedDirective);
    });
  });
  await page.goto(`${origin}${path}`);
  await page.waitForSelector('body[data-ready=true]');
  return { page, faults, close: () => context.close() };
}

/** Opens a customer's chat by the search, with the keyboard. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.locator('#picker-button').press('Enter');
  await page.locator('#picker-search').fill(name);
  await page.locator('#picker-search').press('Enter');
  await page.locator('#picker-button', { hasText: name }).waitFor();
}

/** What the customer writes. */
export async function write(page: Page, text: string): Promise<void> {
  const field = page.getByLabel(/^Write as /);
  await field.fill(text);
  await field.press('Enter');
}

/** What the customer taps under the last message. */
export async function tap(page: Page, label: string): Promise<void> {
  await page.locator('.taps').getByRole('button', { name: label, exact: true }).click();
}

/** Waits until the last thing said to the customer reads like this. */
export async function untilSaid(page: Page, words: RegExp): Promise<string> {
  const last = page.locator('.line.theirs .words').last();
  try {
    await page.waitForFunction(
      ({ source, flags }) => {
        const said = [...document.querySelectorAll('.line')].at(-1);
        const text = said?.classList.contains('theirs')
          ? said.querySelector('.words')?.textContent
          : undefined;
        return text !== undefined && new RegExp(source, flags).test(text);
      },
      { source: words.source, flags: words.flags },
    );
  } catch (cause) {
    throw new Error(`expected ${words}, the last that was said is: ${await last.textContent()}`, { cause });
  }
  return (await last.textContent()) ?? '';
}

/** Everything that stands in the chat, line by line. */
export function lines(page: Page): Promise<string[]> {
  return page.locator('.line .words').allTextContents();
}

/** Moves the sample's clock and waits until it has moved. */
export async function pressClock(
  page: Page,
  label: '+1 hour' | '+1 day' | 'To the next planned action',
): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/playground/clock'));
  await page.getByRole('button', { name: label }).click();
  const response = await answered;
  if (!response.ok()) throw new Error(`the clock answered ${response.status()}`);
  await page.locator('.clock-steps[aria-busy=false]').waitFor();
}
