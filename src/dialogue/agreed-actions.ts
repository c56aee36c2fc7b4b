import type { CaseState } from '../domain/case.ts';
import { checkedDays, openPaymentsOf, type Plan, type PlanPayment } from '../domain/plan.ts';
import { lastDayOf, openPartsOf, type PromiseToPay } from '../domain/promise.ts';
import { addDays, isBefore, momentOf, type Day } from '../domain/time.ts';
import { businessDayFrom } from '../policy/business-days.ts';
import { todayOf, type Facts } from './facts.ts';
import type { NextAction } from './next-action.ts';
import type { Policy } from './policy.ts';

/** Morning of the customer's day at which something that is due on a day becomes due; the contact rules have the last word. */
export const MORNING = '09:00';

/** What a promise will have time do: one reminder of each part, and a look at the ledger after the first day that is not paid. */
export function promiseActions(
  made: PromiseToPay,
  state: CaseState,
  facts: Facts,
  policy: Policy,
): readonly NextAction[] {
  const zone = facts.customer.timezone;
  const { remindDaysBefore, graceDays } = policy.promises;
  const toCheck = openPartsOf(made, facts)[0]?.date ?? lastDayOf(made);
  const checkAt = momentOf(addDays(expectedOn(toCheck, facts), graceDays), MORNING, zone);
  const next = partToRemindOf(made, facts);
  const remindAt = next && momentOf(addDays(next.date, -remindDaysBefore), MORNING, zone);
  const reminds =
    remindAt !== undefined && isBefore(made.madeAt, remindAt) && state.question?.kind !== 'when';
  return [
    ...(reminds ? [{ at: remindAt, kind: 'promise_reminder' as const }] : []),
    { at: checkAt, kind: 'promise_check' },
  ];
}

/** The day on which money that was named for `day` can be sent: banks rest on weekends and public holidays. */
export function expectedOn(day: Day, { holidays }: Facts): Day {
  return businessDayFrom(day, holidays);
}

/** The next part of a promise that is not paid, and of which the customer was not reminded yet; a day that is over is not reminded of. */
export function partToRemindOf(made: PromiseToPay, facts: Facts): PlanPayment | undefined {
  const today = todayOf(facts);
  return openPartsOf(made, facts).find((part) => part.date >= today && !made.remindedOf.includes(part.date));
}

/** What a plan will have time do: a reminder before each payment, and a look at the ledger after it. */
export function planActions(plan: Plan, facts: Facts, policy: Policy): readonly NextAction[] {
  const zone = facts.customer.timezone;
  const { remindDaysBefore, graceDays } = policy.promises;
  const next = paymentToRemindOf(plan, facts);
  const remindAt = next && momentOf(addDays(next.date, -remindDaysBefore), MORNING, zone);
  const checked = checkedDays(plan);
  const unchecked = plan.payments.find((payment) => !checked.includes(payment.date));
  return [
    ...(remindAt !== undefined && isBefore(plan.agreedAt, remindAt)
      ? [{ at: remindAt, kind: 'plan_reminder' as const }]
      : []),
    {
      // A plan that was cut to days that were looked at already is over.
      at: unchecked
        ? momentOf(addDays(expectedOn(unchecked.date, facts), graceDays), MORNING, zone)
        : facts.now,
      kind: 'plan_check',
    },
  ];
}

/** What is left of the next payment of a plan of which the customer was not reminded yet; a day that is over is not reminded of. */
export function paymentToRemindOf(plan: Plan, facts: Facts): PlanPayment | undefined {
  const today = todayOf(facts);
  return openPaymentsOf(plan, facts).find(
    (payment) => payment.date >= today && !plan.remindedOf.includes(payment.date),
  );
}
