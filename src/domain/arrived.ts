import type { Account, Payment } from './account.ts';
import { minus, plus, zero, type Money } from './money.ts';
import type { PlanPayment } from './plan.ts';
import { isBefore, type Instant } from './time.ts';

/** What each account had been paid at some moment, in minor units of its currency. */
export type PaidBefore = Readonly<Record<Account['id'], number>>;

/** What the ledger holds of one customer. */
export type Ledger = { readonly accounts: readonly Account[]; readonly payments: readonly Payment[] };

/** What `accounts` have been paid so far: an agreement keeps it, and counts what arrives from there. */
export function paidOn(accounts: readonly Account[]): PaidBefore {
  return Object.fromEntries(accounts.map((account) => [account.id, paidMinor(account)]));
}

/**
 * What has arrived in `currency` since an agreement was made, booked one by one or by an import. An agreement that kept no
 * account of what was paid before is measured by the payments since `at`.
 */
export function arrivedSince(
  agreement: { readonly at: Instant; readonly paidBefore?: PaidBefore },
  ledger: Ledger,
  currency: string,
): Money {
  const { at, paidBefore } = agreement;
  if (!paidBefore) return paidSince(ledger.payments, at, currency);
  const minor = ledger.accounts
    .filter((account) => account.currency === currency && account.id in paidBefore)
    .reduce((sum, account) => sum + paidMinor(account) - (paidBefore[account.id] ?? 0), 0);
  return { minor, currency };
}

/** What `arrived` leaves open of `payments`, the earliest covered first. */
export function leftOf(payments: readonly PlanPayment[], arrived: Money): readonly PlanPayment[] {
  let over = Math.max(0, arrived.minor);
  return payments
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap(({ date, amount }) => {
      const covered = Math.min(over, amount.minor);
      over -= covered;
      const left = minus(amount, { ...amount, minor: covered });
      return left.minor > 0 ? [{ date, amount: left }] : [];
    });
}

/** `payments` cut from the last one, so that they ask for no more than `most`. */
export function cutTo(payments: readonly PlanPayment[], most: Money): readonly PlanPayment[] {
  let left = Math.max(0, most.minor);
  return payments.flatMap(({ date, amount }) => {
    const minor = Math.min(left, amount.minor);
    left -= minor;
    return minor > 0 ? [{ date, amount: { ...amount, minor } }] : [];
  });
}

/** The payments that stand, oldest first: what went back is taken off the newest before it. */
export function standing(payments: readonly Payment[]): readonly Payment[] {
  return payments.reduce<readonly Payment[]>((kept, payment) => {
    if (payment.amount.minor > 0) return [...kept, payment];
    let back = -payment.amount.minor;
    return kept
      .toReversed()
      .flatMap((one) => {
        if (one.accountId !== payment.accountId) return [one];
        const taken = Math.min(back, one.amount.minor);
        back -= taken;
        const amount = { ...one.amount, minor: one.amount.minor - taken };
        return amount.minor > 0 ? [{ ...one, amount }] : [];
      })
      .toReversed();
  }, []);
}

/** What arrived in `currency` at or after `since`, reversals taken off. */
function paidSince(payments: readonly Payment[], since: Instant, currency: string): Money {
  return payments
    .filter((payment) => payment.amount.currency === currency && !isBefore(payment.paidAt, since))
    .reduce((sum, payment) => plus(sum, payment.amount), zero(currency));
}

function paidMinor(account: Account): number {
  return account.instalments.reduce((sum, one) => sum + one.paid.minor, 0);
}
