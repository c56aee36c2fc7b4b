import type { Money } from '../../domain/money.ts';
import type { Offer } from '../../domain/plan.ts';
import { offersFor, weighCounter, type Counter } from '../../policy/offers.ts';
import type { PlanBounds } from '../../policy/plan-bounds.ts';
import type { Situation } from '../situation.ts';
import { regularSum, shareSaid } from '../sums.ts';
import { daysSaid } from './promise.ts';

/** What the message proposes instead: a sum or a share of the debt, a rhythm, a first day. Undefined when it names none of them. */
export function proposalSaid(s: Situation): Counter | undefined {
  const { amount = shareSaid(s), down } = regularSum(s);
  const [firstDate] = daysSaid(s).toSorted();
  const every = s.slots.period;
  if (!amount && !firstDate && !every) return undefined;
  return {
    ...(amount && { amount }),
    ...(down && { down }),
    ...(every && { every }),
    ...(firstDate && { firstDate }),
  };
}

/** A manager may allow more than the bot, but not everything: a year, two dozen payments, three months' pause. */
const MANAGERS_REACH = {
  longestTermDays: 366,
  leastPayments: 1,
  mostPayments: 24,
  pauseDays: 92,
  managerAbove: {},
} as const satisfies Partial<PlanBounds>;

/** The customer's own proposal as a plan, word for word, for a manager to approve; undefined when even that makes no whole plan. */
export function proposedPlan(
  s: Situation,
  debt: Money,
  bounds: PlanBounds,
  counter: Counter,
): Offer | undefined {
  const weighed = weighCounter({
    counter,
    debt,
    bounds: { ...bounds, ...MANAGERS_REACH, smallestPayment: { [debt.currency]: { ...debt, minor: 1 } } },
    today: s.today,
    holidays: s.facts.holidays,
  });
  return weighed.kind === 'outside' ? undefined : weighed.offer;
}

/** The lightest plan inside the bounds for a debt that is a manager's to decide on. */
export function usualPlan(s: Situation, debt: Money, bounds: PlanBounds): Offer | undefined {
  const [first, second] = offersFor({
    debt,
    bounds: { ...bounds, managerAbove: {} },
    today: s.today,
    holidays: s.facts.holidays,
  });
  return second ?? first;
}
