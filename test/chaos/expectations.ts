import { expect } from 'vitest';
import type { Outcome, Plan } from './kill-test.ts';
import { prove } from './proof.ts';

/** Everything that a run of the kill test must show, and that it was a real one. */
export function expectNothingLost(plan: Plan, outcome: Outcome): void {
  const { faults, figures } = prove(outcome.evidence, outcome.told);
  const planned = plan.kills.talking + plan.kills.reminding;
  const underway = outcome.kills.filter((kill) => kill.waiting + kill.queued + kill.open > 0).length;
  // The seed and the figures are the result of the run, in the log of a green one too.
  process.stdout.write(
    `kill test, seed ${plan.seed}: ${planned} kills, ${underway} with work under way; ${JSON.stringify(figures)}\n`,
  );
  expect(faults).toEqual({
    inbound: [],
    owed: [],
    atMostOnce: [],
    sightings: [],
    unfinished: [],
    afterStop: [],
  });
  expect(outcome.pending).toEqual([]);
  expect(outcome.errors).toBe('');
  expect(outcome.audit).toMatchObject({ code: 0, out: expect.stringContaining('The record is whole') });

  // A run in which nothing was at stake proves nothing.
  expect(outcome.told).toHaveLength(plan.conversations);
  expect(outcome.kills).toHaveLength(planned);
  expect(underway).toBeGreaterThanOrEqual(planned / 2);
  expect(figures.betweenWireAndReceipt).toBeGreaterThanOrEqual(planned / 10);
  expect(figures.seenTwice).toBeGreaterThan(0);
  expect(figures.repeats).toBeGreaterThan(0);
  expect(figures.proactiveSeen).toBeGreaterThan(0);
  expect(figures.proactiveUnconfirmed).toBeGreaterThan(0);
  expect(figures.outdated).toBeLessThanOrEqual(planned / 5);
  expect(figures.unseenAndListed).toBeLessThanOrEqual(planned / 10);
}
