import { arrivedSince, leftOf, type Ledger, type PaidBefore } from './arrived.ts';
import type { Money } from './money.ts';
import type { Period } from './understanding.ts';
import type { Day, Instant } from './time.ts';

/** One payment of an offer or a plan. */
export type PlanPayment = { readonly date: Day; readonly amount: Money };

/** A way to pay that code enumerated inside the policy's bounds. Its payments add up exactly to the debt. */
export type Offer = {
  /** `1`, `2`, `3`: what the customer sees and taps. */
  readonly id: string;
  readonly every: Period;
  readonly payments: readonly PlanPayment[];
};

/** An offer to which the customer said an explicit yes. */
export type Plan = Offer & {
  readonly agreedAt: Instant;
  /** What had been paid by then. */
  readonly paidBefore?: PaidBefore;
  /** Payment days before which a reminder went out. */
  readonly remindedOf: readonly Day[];
  /** Payment days on which the ledger was looked at, and those of them on which not all had arrived. */
  readonly checked?: readonly Day[];
  readonly missed: readonly Day[];
};

/** What the customer said they can afford. */
export type Affordable = { readonly amount: Money; readonly every: Period };

/** The payment days on which the ledger was looked at. */
export function checkedDays(plan: Plan): readonly Day[] {
  return plan.checked ?? plan.missed;
}

/** What has arrived since the plan was agreed. */
export function arrivedFor(plan: Plan, ledger: Ledger): Money {
  const currency = plan.payments[0]?.amount.currency ?? '';
  return arrivedSince({ ...plan, at: plan.agreedAt }, ledger, currency);
}

/** What is still to come of it, the earliest day first. */
export function openPaymentsOf(plan: Plan, ledger: Ledger): readonly PlanPayment[] {
  return leftOf(plan.payments, arrivedFor(plan, ledger));
}

/** Whether everything that a plan asks for has arrived since it was agreed. */
export function isCompleted(plan: Plan, ledger: Ledger): boolean {
  return openPaymentsOf(plan, ledger).length === 0;
}
