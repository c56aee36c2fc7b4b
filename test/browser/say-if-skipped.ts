import { SKIPPED, findChromium } from './chromium.ts';

/** A suite that skips itself says so, and why. */
export function setup(): void {
  if (findChromium() === undefined) process.stdout.write(`\n${SKIPPED}\n\n`);
}
