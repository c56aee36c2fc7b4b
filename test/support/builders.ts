import type { Account, Customer } from '../../src/domain/account.ts';
import type { SaidTimes } from '../../src/domain/asked-times.ts';
import { newCase, type CaseState } from '../../src/domain/case.ts';
import { addDays, dayIn, type Instant } from '../../src/domain/time.ts';
import type { Intent, Slots, Understanding } from '../../src/domain/understanding.ts';
import type { Event } from '../../src/dialogue/event.ts';
import type { Facts } from '../../src/dialogue/facts.ts';
import type { Policy } from '../../src/dialogue/policy.ts';
import { packFor } from '../../src/policy/conduct-pack.ts';
import { ladderFor } from '../../src/policy/ladder.ts';
import { boundsFor } from '../../src/policy/plan-bounds.ts';
import { shippedPrompts } from './shipped-prompts.ts';

/** A Tuesday morning in New York. */
export const NOW: Instant = '2026-11-24T15:00:00Z';

export function customer(changes: Partial<Customer> = {}): Customer {
  return {
    id: 'H-1001',
    name: 'Maria Lopez',
    language: 'en',
    timezone: 'America/New_York',
    country: 'US',
    region: '',
    verifyKind: 'birth_date',
    phoneLast4: '0104',
    ...changes,
  };
}

/** One loan with one instalment, `daysLate` on the day of `now`; negative: it falls due later. */
export function loan(
  owed: {
    readonly minor: number;
    readonly daysLate: number;
    readonly id?: string;
    readonly currency?: string;
  },
  now: Instant = NOW,
): Account {
  const money = { minor: owed.minor, currency: owed.currency ?? 'USD' };
  return {
    id: owed.id ?? 'HL-40354',
    customerId: 'H-1001',
    product: 'Personal loan',
    kind: 'loan',
    currency: money.currency,
    payUrl: '',
    instalments: [
      {
        no: 1,
        dueDate: addDays(dayIn(now, 'America/New_York'), -owed.daysLate),
        amount: money,
        paid: { ...money, minor: 0 },
        balance: money,
      },
    ],
  };
}

/** Before anybody came in: 480 dollars are owed since five days, nobody has written, and there is no chat. */
export function unheard(): Facts {
  return {
    now: NOW,
    customer: customer(),
    accounts: [loan({ minor: 48_000, daysLate: 5 })],
    payments: [],
    history: { sent: [], heard: [] },
    remindersSince: [],
    promisesKept: 0,
    waiting: [],
    chat: 'none',
    identityAnswer: 'none',
    holidays: [],
    onDuty: true,
    paused: false,
    newHandoffId: 'H-1',
  };
}

/** The same in a chat with somebody who has agreed to be written to and has just written. */
export function facts(changes: Partial<Facts> = {}): Facts {
  return {
    ...unheard(),
    chat: 'open',
    history: { sent: [], heard: [NOW] },
    lastHeardAt: NOW,
    ...changes,
  };
}

/** The shipped rules for these facts. */
export function policy(given: Facts = facts()): Policy {
  const prompts = shippedPrompts();
  const bounds = boundsFor(prompts.plans, { product: 'Personal loan', kind: 'loan', daysPastDue: 5 });
  return {
    ladder: ladderFor(prompts.ladders, given.accounts, given.customer.country),
    pack: packFor(
      prompts.conduct,
      prompts.creditor.conductPack,
      given.customer.country,
      given.customer.region,
    ),
    promises: prompts.promises,
    ...(bounds && { bounds }),
    dialogue: prompts.dialogue,
    silence: prompts.silence,
  };
}

/** A case in which the right person was recognised. */
export function verifiedCase(changes: Partial<CaseState> = {}): CaseState {
  return { ...newCase('en'), identity: 'verified', verifiedUntil: '2027-02-22T15:00:00Z', ...changes };
}

/** The customer says something that means `intents`. */
export function said(
  intents: readonly Intent[],
  slots: Slots = {},
  more: Partial<Pick<Understanding, 'safety' | 'duties' | 'language'>> = {},
): Event {
  return {
    type: 'said',
    understanding: {
      language: 'en',
      intents: intents.map((name) => ({ name, confidence: 0.9 })),
      slots,
      safety: [],
      duties: [],
      ...more,
    },
  };
}

/** The customer asks to be written to in these hours. */
export function wishing(times: SaidTimes): Event {
  const event = said(['change_channel_or_time']);
  return event.type === 'said' ? { ...event, times } : event;
}
