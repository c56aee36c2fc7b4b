import type { Payment } from './account.ts';
import type { Money } from './money.ts';
import { paidSince } from './promise.ts';
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
  /** Payment days before which a reminder went out. */
  readonly remindedOf: readonly Day[];
  /** Payment days that were asked about because nothing had arrived. */
  readonly missed: readonly Day[];
};

/** What the customer said they can afford. */
export type Affordable = { readonly amount: Money; readonly every: Period };

/** Whether everything that a plan asks for has arrived since it was agreed. */
export function isCompleted(plan: Plan, payments: readonly Payment[]): boolean {
  const currency = plan.payments[0]?.amount.currency ?? '';
  const asked = plan.payments.reduce((minor, payment) => minor + payment.amount.minor, 0);
  return paidSince(payments, plan.agreedAt, currency).minor >= asked;
}
