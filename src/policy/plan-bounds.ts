import type { Account } from '../domain/account.ts';
import type { Money } from '../domain/money.ts';
import type { Period } from '../domain/understanding.ts';
import { mostParticular, type AppliesTo } from './ladder.ts';

/** Inside which a plan may be agreed without asking a manager; one band of days past due. */
export type PlanBounds = {
  /** Of the policy and the band: `default from 31 days`. */
  readonly name: string;
  readonly fromDaysPastDue: number;
  /** Days from today to the last payment at most. */
  readonly longestTermDays: number;
  readonly leastPayments: number;
  readonly mostPayments: number;
  /** Per currency; a currency that is not named has no plan without a manager. */
  readonly smallestPayment: Readonly<Record<string, Money>>;
  /** Days from today to the first payment at most, in an offer of ours. */
  readonly firstPaymentWithinDays: number;
  /** Days from today to the first payment at most, when the customer asks to start later; 0 where no pause is granted. */
  readonly pauseDays: number;
  readonly periods: readonly Period[];
  /** The share of the debt, in percent, that the first payment takes at least; 0 asks for none. */
  readonly downPaymentPercent: number;
  /** Where a payment goes that falls on a weekend or a public holiday: the business day after, before, or nowhere. */
  readonly offBusinessDays: 'next' | 'previous' | 'stay';
  /** Per currency, the debt above which every plan needs a manager. */
  readonly managerAbove: Readonly<Record<string, Money>>;
  /** The share of what was said to be affordable that an offer may take: the rest is left to live on. */
  readonly affordablePercent: number;
  /** How far above a customer's own proposal the nearest offer may lie and still be put to them. */
  readonly nearPercent: number;
};

/** The bounds of a product, band by band. */
export type PlanPolicy = {
  readonly name: string;
  readonly appliesTo: AppliesTo;
  /** Ordered by `fromDaysPastDue`. */
  readonly bands: readonly PlanBounds[];
  /** From here on every plan is a manager's. */
  readonly endsAtDaysPastDue: number;
};

/** The bounds for what is owed; undefined where every plan is a manager's. */
export function boundsFor(
  policies: readonly PlanPolicy[],
  debt: Pick<Account, 'product' | 'kind'> & { readonly daysPastDue: number },
): PlanBounds | undefined {
  const policy = mostParticular(policies, [debt]);
  if (!policy || debt.daysPastDue >= policy.endsAtDaysPastDue) return undefined;
  return policy.bands.findLast((band) => band.fromDaysPastDue <= debt.daysPastDue);
}

/** What the first payment of a plan takes at least. */
export function leastFirst(debt: Money, bounds: PlanBounds): number {
  return Math.ceil((debt.minor * bounds.downPaymentPercent) / 100);
}

/** Whether a debt is one on which no plan is agreed without a manager. */
export function needsManager(debt: Money, bounds: PlanBounds): boolean {
  const limit = bounds.managerAbove[debt.currency];
  return (
    bounds.smallestPayment[debt.currency] === undefined || (limit !== undefined && debt.minor > limit.minor)
  );
}
