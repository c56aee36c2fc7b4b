import type { Account, Customer, Payment } from '../domain/account.ts';
import type { CaseState, Handoff } from '../domain/case.ts';
import { duesOf, type Dues } from '../domain/dues.ts';
import type { Purpose } from '../domain/message.ts';
import { dayIn, type Day, type Instant } from '../domain/time.ts';
import type { ContactHistory } from '../policy/contact-history.ts';

/** Everything that a decision may know besides the state and the event. Read once, before it. */
export type Facts = {
  readonly now: Instant;
  readonly customer: Customer;
  readonly accounts: readonly Account[];
  /** All payments of the customer that were booked one by one, oldest first. */
  readonly payments: readonly Payment[];
  readonly history: ContactHistory;
  /** When the customer last wrote or tapped, however long ago. */
  readonly lastHeardAt?: Instant;
  /** When each reminder was delivered since then, oldest first. */
  readonly remindersSince: readonly Instant[];
  /** Promises to pay that were kept, ever. */
  readonly promisesKept: number;
  /** Purposes of the messages that wait to be sent. */
  readonly waiting: readonly Purpose[];
  /** Is there a chat in which this customer can be written to, and have they agreed to it? */
  readonly chat: 'none' | 'no_consent' | 'open';
  /** What the verification made of the words, while the identity question is open. */
  readonly identityAnswer: 'right' | 'wrong' | 'none';
  /** Public holidays around `now` where the customer lives. */
  readonly holidays: readonly Day[];
  /** Is a manager on duty now? */
  readonly onDuty: boolean;
  /** Has the operator stopped everything proactive? */
  readonly paused: boolean;
  /** The id that a handoff gets if one is opened now. */
  readonly newHandoffId: Handoff['id'];
};

/** The date it is for the customer. */
export function todayOf(facts: Facts): Day {
  return dayIn(facts.now, facts.customer.timezone);
}

/** What the customer may be asked for now. */
export function duesIn(state: CaseState, facts: Facts): Dues {
  return duesOf(facts.accounts, todayOf(facts), state.disputed);
}
