import type { Account, Payment } from './account.ts';
import { addDays, dayIn, type Day } from './time.ts';

/** How many instalments have fallen due, and how many of them were paid by their day. */
export type Punctuality = { readonly due: number; readonly onTime: number };

/**
 * The habit of paying, as the ledger shows it. Payments pay the oldest instalment first. What was paid before payments were booked
 * one by one has no date, and counts as paid in time; what is still open counts once `graceDays` after its day are over.
 */
export function punctualityOf(
  accounts: readonly Account[],
  payments: readonly Payment[],
  on: { readonly today: Day; readonly timezone: string; readonly graceDays: number },
): Punctuality {
  const each = accounts.flatMap((account) =>
    inTime(
      account,
      payments.filter((payment) => payment.accountId === account.id),
      on,
    ),
  );
  return { due: each.length, onTime: each.filter((isInTime) => isInTime).length };
}

/** For each instalment that has fallen due, whether it was paid in time. */
function inTime(
  account: Account,
  payments: readonly Payment[],
  on: { readonly today: Day; readonly timezone: string; readonly graceDays: number },
): readonly boolean[] {
  const paid = account.instalments.reduce((sum, one) => sum + one.paid.minor, 0);
  const booked = payments.reduce((sum, one) => sum + one.amount.minor, 0);
  let asked = 0;
  return account.instalments
    .toSorted((a, b) => (a.dueDate < b.dueDate ? -1 : 1))
    .flatMap((instalment) => {
      asked += instalment.amount.minor;
      const latest = addDays(instalment.dueDate, on.graceDays);
      if (instalment.balance.minor > 0) return latest < on.today ? [false] : [];
      if (instalment.dueDate > on.today) return [];
      const day = dayReached(asked, Math.max(0, paid - booked), payments, on.timezone);
      return [day === undefined || day <= latest];
    });
}

/** The day on which `asked` had been paid in all; undefined where the ledger does not date it. */
function dayReached(
  asked: number,
  undated: number,
  payments: readonly Payment[],
  timezone: string,
): Day | undefined {
  if (undated >= asked) return undefined;
  let sum = undated;
  const last = payments.find((payment) => {
    sum += payment.amount.minor;
    return sum >= asked;
  });
  return last && dayIn(last.paidAt, timezone);
}
