import { saySums } from '../content/format-lists.ts';
import { sayMoney } from '../content/format-money.ts';
import { sayDay, type Place } from '../content/place.ts';
import { isVerified } from '../dialogue/situation.ts';
import type { Account, Customer } from '../domain/account.ts';
import type { CaseState } from '../domain/case.ts';
import { duesOf } from '../domain/dues.ts';
import { dayIn, type Instant } from '../domain/time.ts';
import { localTime } from '../engine/brief.ts';
import type { AccountLine, CustomerLine } from './view.ts';

/** What is known of a customer for their line in the list. */
export type Listed = {
  readonly customer: Customer;
  readonly accounts: readonly Account[];
  readonly state: CaseState;
  readonly bound: boolean;
  readonly lastAt: Instant | undefined;
};

export function customerLine(listed: Listed, now: Instant): CustomerLine {
  const { customer, accounts, state, bound, lastAt } = listed;
  const today = dayIn(now, customer.timezone);
  const dues = duesOf(accounts, today, state.disputed);
  return {
    id: customer.id,
    name: customer.name,
    language: state.language,
    country: customer.country,
    localTime: localTime(now, customer.timezone),
    standing: standingOf(dues.daysPastDue),
    owed: dues.amounts.length > 0 ? saySums(dues.amounts, placeIn(customer, now)) : '',
    state: state.state,
    status: state.status,
    chat: !bound ? 'none' : isVerified(state, { now }) ? 'verified' : 'unverified',
    ...(state.handoff && { handoff: state.handoff.status }),
    ...(lastAt && { lastAt }),
  };
}

export function accountLines(
  customer: Customer,
  accounts: readonly Account[],
  state: CaseState,
  now: Instant,
): readonly AccountLine[] {
  const place = placeIn(customer, now);
  return accounts.map((account) => {
    const [due] = duesOf([account], place.today).items;
    const standing = account.id in (state.disputed ?? {}) ? 'disputed' : standingOf(due?.daysPastDue);
    return {
      id: account.id,
      what: account.product,
      due: due ? `${sayDay(due.dueDate, place)} (${standing})` : 'nothing due',
      amount: due ? sayMoney(due.amount, place) : '',
      balance: due ? sayMoney(due.balance, place) : '',
    };
  });
}

/** The page speaks English; sums and dates are written as in the customer's country. */
export function placeIn(customer: Customer, now: Instant): Place {
  return {
    language: 'en',
    country: customer.country === 'US' ? 'US' : 'GB',
    today: dayIn(now, customer.timezone),
  };
}

export function standingOf(daysPastDue: number | undefined): string {
  if (daysPastDue === undefined) return 'nothing due';
  if (daysPastDue === 0) return 'due today';
  const days = Math.abs(daysPastDue);
  const count = days === 1 ? '1 day' : `${days} days`;
  return daysPastDue > 0 ? `${count} late` : `due in ${count}`;
}

/** `Tue 24 Nov, 10:00`, on the customer's own clock. */
export function localMoment(at: Instant, timezone: string): string {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(timezone);
  const day = there.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
  return `${day}, ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
