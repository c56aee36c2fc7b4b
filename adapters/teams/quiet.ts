import { AsyncLocalStorage } from 'node:async_hooks';

const hushed = new AsyncLocalStorage<true>();
let isFitted = false;

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
  if (isFitted) return;
  isFitted = true;
  for (const name of ['error', 'warn'] as const) {
    const print = console[name].bind(console);
    console[name] = (...words: unknown[]) => {
      if (hushed.getStore() === undefined) print(...words);
    };
  }
}
