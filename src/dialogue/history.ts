import type { CaseState } from '../domain/case.ts';
import type { Dues } from '../domain/dues.ts';
import { dayIn, isBefore, type Instant } from '../domain/time.ts';
import type { Facts } from './facts.ts';

/** How many delivered reminders past the due date stand without an answer, since the last word or a manager's release. */
export function unansweredReminders(
  state: CaseState,
  facts: Pick<Facts, 'remindersSince' | 'customer'>,
  dues: Dues,
): number {
  const { releasedAt } = state;
  return facts.remindersSince.filter(
    (at) =>
      (releasedAt === undefined || !isBefore(at, releasedAt)) &&
      dues.dueDate !== undefined &&
      dayIn(at, facts.customer.timezone) > dues.dueDate,
  ).length;
}

/** When the customer was last written to unasked about what is due, in the last 30 days or since they last wrote: a nudge counts like a reminder. */
export function lastReminderAt(facts: Facts): Instant | undefined {
  const recent = facts.history.sent.findLast(
    (message) => message.purpose === 'reminder' || message.purpose === 'follow_up',
  )?.at;
  return recent ?? facts.remindersSince.at(-1);
}
