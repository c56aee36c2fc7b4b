import { it } from 'vitest';
import { expectNothingLost } from './expectations.ts';
import { killTest } from './kill-test.ts';

// A small one on every run of the tests; the whole one is `npm run test:chaos`.
const PLAN = { seed: 7, conversations: 20, kills: { talking: 3, reminding: 1 }, atOnce: 20 };

it('4 kills in 20 conversations lose nothing, and say nothing twice that nobody waits for', async ({
  signal,
}) => {
  expectNothingLost(PLAN, await killTest(PLAN, signal));
}, 180_000);
