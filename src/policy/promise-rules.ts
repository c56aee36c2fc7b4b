import type { Money } from '../domain/money.ts';
import { addDays, type Day } from '../domain/time.ts';

/** What a promise to pay may say, and what happens around its day. */
export type PromiseRules = {
  /** A promise names a day at most so many days ahead. */
  readonly horizonDays: number;
  /** Days after a promised day, or a plan's payment day, before the ledger is asked whether it was kept. */
  readonly graceDays: number;
  /** Days before a promised day, or a plan's payment day, on which the one reminder goes out; 0 is the day itself. */
  readonly remindDaysBefore: number;
  /** Per currency, the sum above which a promise is put to a manager to confirm: it binds less when made to a bot. */
  readonly confirmByManagerAbove: Readonly<Record<string, Money>>;
};

export type PromiseVerdict = 'fine' | 'past' | 'too_late';

/** Whether the days of a promise lie inside the rules; one day that does not decides for all. */
export function weighPromise(dates: Day | readonly Day[], today: Day, rules: PromiseRules): PromiseVerdict {
  const days = typeof dates === 'string' ? [dates] : dates;
  if (days.some((day) => day < today)) return 'past';
  return days.some((day) => day > latestPromiseDay(today, rules)) ? 'too_late' : 'fine';
}

/** The last day that a promise made on `today` may name. */
export function latestPromiseDay(today: Day, rules: PromiseRules): Day {
  return addDays(today, rules.horizonDays);
}

/** Whether a manager confirms a promise of `amount`; a currency without a limit needs nobody. */
export function needsConfirmation(amount: Money, rules: PromiseRules): boolean {
  const limit = rules.confirmByManagerAbove[amount.currency];
  return limit !== undefined && amount.minor > limit.minor;
}
