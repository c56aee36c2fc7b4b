import { AsyncLocalStorage } from 'node:async_hooks';

const hushed = new AsyncLocalStorage<true>();
const fitted = new WeakSet<object>();

/**
 * Do something of which nothing is printed.
 *
 * botframework-connector writes a stack or a public key to the console for every token that it does not accept, and anybody who
 * finds the webhook can send those. What everybody else prints at the same time is printed.
 */
export function quietly<T>(work: () => Promise<T>): Promise<T> {
  fit();
  return hushed.run(true, work);
}

function fit(): void {
  for (const name of ['error', 'warn'] as const) {
    const print = console[name];
    if (fitted.has(print)) continue;
    const filter = (...words: unknown[]): void => {
      if (hushed.getStore() === undefined) print.apply(console, words);
    };
    fitted.add(filter);
    console[name] = filter;
  }
}
