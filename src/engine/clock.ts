import { instantOf, isBefore, type Instant } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';

/** A clock that can be moved forward, never back; how far it was moved is kept in the store. */
export type MovableClock = Clock & {
  readonly advanceTo: (at: Instant) => Promise<void>;
  /** How far ahead of the real time it is, in seconds; 0 is the real time. */
  readonly ahead: () => number;
};

const KEY = 'clock_ahead_seconds';

/** The real clock. */
export const realClock: Clock = { now: () => instantOf(Temporal.Now.instant()) };

/**
 * The clock of an installation that is being tried out: real time plus what is kept in the store, at least `startsAt` when that
 * is given. Other processes on the same store see a move when they look again, within the time that `follow` is called.
 */
export async function openClock(
  store: Pick<Store, 'setting' | 'setSetting'>,
  startsAt: Instant | undefined,
): Promise<MovableClock & { readonly follow: () => Promise<void> }> {
  let ahead = Number((await store.setting(KEY)) ?? 0);
  const now = (): Instant => instantOf(Temporal.Now.instant().add({ seconds: ahead }));
  const advanceTo = async (at: Instant): Promise<void> => {
    if (isBefore(at, now())) return;
    const seconds = Temporal.Now.instant().until(Temporal.Instant.from(at)).total('seconds');
    ahead = Math.ceil(seconds);
    await store.setSetting(KEY, String(ahead));
  };
  if (startsAt) await advanceTo(instantOf(Temporal.Instant.from(startsAt)));
  return {
    now,
    advanceTo,
    ahead: () => ahead,
    follow: async () => {
      ahead = Math.max(ahead, Number((await store.setting(KEY)) ?? 0));
    },
  };
}

/** How far a store's clock was moved, without opening it. */
export async function secondsAhead(store: Pick<Store, 'setting'>): Promise<number> {
  return Number((await store.setting(KEY)) ?? 0);
}
