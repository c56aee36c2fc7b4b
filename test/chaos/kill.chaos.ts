import { it } from 'vitest';
import { expectNothingLost } from './expectations.ts';
import { killTest } from './kill-test.ts';

/** `CHAOS_SEED=…` repeats a run: the same customers, the same conversations, the same kinds of kills. */
const seed = Number(process.env['CHAOS_SEED'] ?? Temporal.Now.instant().epochMilliseconds % 1_000_000);
const PLAN = { seed, conversations: 200, kills: { talking: 38, reminding: 12 }, atOnce: 24 };

it('50 kills in 200 conversations lose nothing, and say nothing twice that nobody waits for', async ({
  signal,
}) => {
  expectNothingLost(PLAN, await killTest(PLAN, signal));
}, 900_000);
