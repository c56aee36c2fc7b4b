import { arrivedSince, leftOf, type Ledger, type PaidBefore } from './arrived.ts';
import type { Money } from './money.ts';
import type { PlanPayment } from './plan.ts';
import type { Day, Instant } from './time.ts';

/** A promise to pay: what the customer said they would pay, and on which days. */
export type PromiseToPay = {
  readonly parts: readonly PlanPayment[];
  readonly madeAt: Instant;
  /** What had been paid by then. */
  readonly paidBefore?: PaidBefore;
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
export function outcomeOf(promise: PromiseToPay, ledger: Ledger): PromiseOutcome {
  if (openPartsOf(promise, ledger).length === 0) return 'kept';
  return arrivedFor(promise, ledger).minor > 0 ? 'partly_kept' : 'broken';
}

/** What has arrived since the promise was made. */
export function arrivedFor(promise: PromiseToPay, ledger: Ledger): Money {
  const currency = promise.parts[0]?.amount.currency ?? '';
  return arrivedSince({ ...promise, at: promise.madeAt }, ledger, currency);
}

/** What is still to come of it, the earliest day first. */
export function openPartsOf(promise: PromiseToPay, ledger: Ledger): readonly PlanPayment[] {
  return leftOf(promise.parts, arrivedFor(promise, ledger));
}
