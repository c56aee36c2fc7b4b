import { isBefore, type Instant } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';

/** A clock that stands still until it is moved, and never goes back. */
export type StandingClock = Clock & { readonly moveTo: (at: Instant) => void };

export function standingClock(start: Instant): StandingClock {
  let now = start;
  return {
    now: () => now,
    moveTo: (at) => {
      if (isBefore(at, now)) throw new Error(`the clock stands at ${now} and cannot go back to ${at}`);
      now = at;
    },
  };
}
