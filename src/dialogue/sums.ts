import { parseMoney, total, type Money } from '../domain/money.ts';
import { openPaymentsOf } from '../domain/plan.ts';
import type { Situation } from './situation.ts';

/**
 * What the customer is asked for now: under a plan what its days so far have left open, or else its next payment; without one
 * what is due. Undefined when nothing is owed.
 */
export function askedFor(s: Situation): Money | undefined {
  return underPlan(s) ?? s.dues.amounts[0];
}

function underPlan(s: Situation): Money | undefined {
  const { plan } = s.state;
  const currency = plan?.payments[0]?.amount.currency;
  if (!plan || currency === undefined) return undefined;
  const open = openPaymentsOf(plan, s.facts);
  const behind = open.filter((payment) => payment.date <= s.today).map((payment) => payment.amount);
  return behind.length > 0 ? total(behind, currency) : open[0]?.amount;
}

/** The sums that the message names, in the currency that is owed; the debt itself is left out when another sum stands beside it. */
export function sumsSaid(s: Situation): readonly Money[] {
  const currency = s.dues.amounts[0]?.currency;
  if (currency === undefined) return [];
  const said = s.slots.amounts ?? (s.slots.amount ? [s.slots.amount] : []);
  const sums = said
    .filter((sum) => sum.currency === undefined || sum.currency === currency)
    .flatMap((sum) => parseMoney(sum.value, currency) ?? [])
    .filter((sum) => sum.minor > 0);
  const offered = sums.filter((sum) => !isTheDebt(s, sum));
  return offered.length > 0 ? offered : sums;
}

/**
 * The sum of one payment, and the larger one before it, when two are named with a rhythm: "100 now and 50 a week". A smaller
 * sum before it is the lower end of "50 to 80".
 */
export function regularSum(s: Situation): { readonly amount?: Money; readonly down?: Money } {
  const [first, second] = sumsSaid(s);
  const isDown = s.slots.period !== undefined && first && second && first.minor > second.minor;
  if (isDown) return { amount: second, down: first };
  return first ? { amount: first } : {};
}

function isTheDebt(s: Situation, sum: Money): boolean {
  return [...s.dues.amounts, ...s.dues.balances].some(
    (owed) => owed.currency === sum.currency && owed.minor === sum.minor,
  );
}

/** "Half of it": that share of what is asked for. Undefined where no share was named, or all of it. */
export function shareSaid(s: Situation): Money | undefined {
  const { percent } = s.slots;
  const owed = askedFor(s);
  if (percent === undefined || percent <= 0 || percent >= 100 || !owed) return undefined;
  return { ...owed, minor: Math.floor((owed.minor * percent) / 100) };
}
