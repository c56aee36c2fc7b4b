import type { Dues } from '../../domain/dues.ts';
import { openPaymentsOf, type PlanPayment } from '../../domain/plan.ts';
import { openPartsOf } from '../../domain/promise.ts';
import { isInside } from '../../policy/offers.ts';
import { isVerified } from '../situation.ts';
import type { Invariant } from './move-made.ts';

/** A plan binds by a yes to its full statement; it is inside the bounds or a manager's, and pays the debt exactly, never more. */
export const plansAreAgreed: Invariant = ({ event, facts, policy, dues, today, before, after }) => {
  const { plan, stated } = after;
  const broken: string[] = [];
  if (plan && plan.agreedAt !== before.plan?.agreedAt) {
    if (JSON.stringify(plan.payments) !== JSON.stringify(before.stated?.payments))
      broken.push('a plan is in force that was not stated');
    if (event.type !== 'said' || before.question?.kind !== 'confirm_plan')
      broken.push('a plan is in force without a yes to its statement');
    if (plan.payments.reduce((sum, { amount }) => sum + amount.minor, 0) !== dues().amounts[0]?.minor)
      broken.push('a plan does not pay the debt exactly');
    if (plan.payments.some(({ date }) => date <= today())) broken.push('a plan asks for money in the past');
  }
  if (event.type === 'payment' || event.type === 'ledger_changed') {
    const parts = after.promise ? openPartsOf(after.promise, facts) : [];
    const payments = plan ? openPaymentsOf(plan, facts) : [];
    if (isMoreThanOwed(parts, dues())) broken.push('a promise asks for more than is owed');
    if (isMoreThanOwed(payments, dues())) broken.push('a plan asks for more than is owed');
  }
  if (stated && stated !== before.stated && JSON.stringify(stated) !== JSON.stringify(before.stated)) {
    const { bounds } = policy;
    const debt = dues().amounts[0];
    const inside = bounds && debt && isInside(stated, debt, bounds, today());
    const approval = before.handoff?.approval;
    const approved =
      event.type === 'manager_acted' &&
      event.act.kind === 'approve' &&
      approval?.kind === 'plan' &&
      JSON.stringify(approval.offer) === JSON.stringify(stated);
    if (!inside && !approved) broken.push('a plan outside the bounds is stated without approval');
  }
  return broken;
};

function isMoreThanOwed(payments: readonly PlanPayment[], { balances }: Dues): boolean {
  const currency = payments[0]?.amount.currency;
  const owed = balances.find((sum) => sum.currency === currency)?.minor ?? 0;
  return payments.reduce((sum, { amount }) => sum + amount.minor, 0) > owed;
}

/** Every state has a way out by time or by somebody; what is closed has no context left. */
export const wayOut: Invariant = ({ facts, dues, after, next }) => {
  const closed = after.status !== 'open';
  const aboutMoney = after.question && !['identity', 'resume_contact'].includes(after.question.kind);
  const left = [
    ...(aboutMoney ? ['a question about money'] : []),
    ...['promise', 'plan', 'stated'].filter((part) => part in after),
  ];
  const reachable = facts.chat === 'open' && isVerified(after, facts) && dues().items.length > 0;
  const waits =
    !closed &&
    !after.handoff &&
    after.contact.kind !== 'ceased' &&
    (reachable || Object.keys(after.holds).length > 0) &&
    !next();
  return [
    ...(closed ? left.map((part) => `${part} is left in a ${after.status} case`) : []),
    ...(after.state === 'escalation_handoff' && !after.handoff
      ? ['it waits for a person who was not called']
      : []),
    ...(waits ? ['nothing will ever happen unless the customer writes'] : []),
  ];
};
