import type { Instant } from './time.ts';

/** The hours in which a customer wants to be written to, on their own wall clock: `[from, until)`, `HH:MM` up to `24:00`. */
export type SaidTimes = {
  readonly from: string;
  readonly until: string;
  /** Not on Saturdays and Sundays. */
  readonly weekdaysOnly?: true;
};

/** The same as it stands on a case, and since when. */
export type AskedTimes = SaidTimes & { readonly at: Instant };
