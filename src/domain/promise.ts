import { minus, plus, total, zero, type Money } from './money.ts';
import type { Payment } from './account.ts';
import { isBefore, type Day, type Instant } from './time.ts';

/** A promise to pay: what the customer said they would pay, and on which days. */
export type PromiseToPay = {
  readonly parts: readonly { readonly date: Day; readonly amount: Money }[];
  readonly madeAt: Instant;
  /** Days before which a reminder of a part has gone out already. */
  readonly remindedOf: readonly Day[];
};

export type PromiseOutcome = 'kept' | 'partly_kept' | 'broken';

/** The last day of a promise. */
export function lastDayOf(promise: PromiseToPay): Day {
  return (
    promise.parts
      .map((part) => part.date)
      .toSorted()
      .at(-1) ?? promise.madeAt.slice(0, 10)
  );
}

/** How the promise stands against the money that arrived since it was made. */
export function outcomeOf(promise: PromiseToPay, payments: readonly Payment[]): PromiseOutcome {
  const currency = promise.parts[0]?.amount.currency ?? '';
  const promised = total(
    promise.parts.map((part) => part.amount),
    currency,
  );
  const arrived = paidSince(payments, promise.madeAt, currency);
  if (minus(arrived, promised).minor >= 0) return 'kept';
  return arrived.minor > 0 ? 'partly_kept' : 'broken';
}

/** What arrived in `currency` at or after `since`, reversals taken off. */
export function paidSince(payments: readonly Payment[], since: Instant, currency: string): Money {
  return payments
    .filter((payment) => payment.amount.currency === currency && !isBefore(payment.paidAt, since))
    .reduce((sum, payment) => plus(sum, payment.amount), zero(currency));
}
