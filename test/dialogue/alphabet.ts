import { addDays } from '../../src/domain/time.ts';
import { INTENTS, SAFETY_FLAGS, type Intent, type Slots } from '../../src/domain/understanding.ts';
import type { ManagerAct } from '../../src/domain/manager-act.ts';
import { understandTap } from '../../src/dialogue/taps.ts';
import { newCase } from '../../src/domain/case.ts';
import type { Event } from '../../src/dialogue/event.ts';
import type { Facts } from '../../src/dialogue/facts.ts';
import { BUTTONS } from '../../src/content/signatures.ts';
import type { SaidTimes } from '../../src/domain/asked-times.ts';
import { said, wishing } from '../support/builders.ts';

/** Something that can happen to a case, made for the day on which it happens. */
export type Letter = {
  readonly name: string;
  readonly event: (today: string, owed: number) => Event;
  /** What the words were as an answer to the identity question. */
  readonly answer?: Facts['identityAnswer'];
  /** The lender lowers what is owed to this share of it. */
  readonly lowersTo?: number;
  /** An answer of ours that a quiet hour still keeps back when it happens. */
  readonly waiting?: 'reply';
};

const words = (name: string, intents: readonly Intent[], slots: Slots = {}): Letter => ({
  name,
  event: () => said(intents, slots),
});
const onDay = (name: string, intents: readonly Intent[], ...ahead: readonly number[]): Letter => ({
  name,
  event: (today) => {
    const dates = ahead.map((days) => addDays(today, days));
    return said(intents, dates.length === 1 && dates[0] ? { date: dates[0] } : { dates });
  },
});

/** One sentence for each intent, and sentences that carry more than one thing. */
const SAID: readonly Letter[] = [
  ...INTENTS.map((intent) => words(intent, [intent])),
  onDay('promises tomorrow', ['promise_to_pay'], 1),
  onDay('promises two days', ['promise_to_pay'], 4, 18),
  onDay('promises yesterday', ['promise_to_pay'], -1),
  onDay('promises in a year', ['promise_to_pay'], 365),
  onDay('names a day', ['unclear'], 9),
  words('promises half', ['promise_to_pay'], { percent: 50 }),
  words('lost the job', ['hardship'], { reason: 'job_loss' }),
  words('can do 80 a week', ['counter_offer', 'request_plan'], { amount: { value: '80' }, period: 'week' }),
  words('can do 40 a week', ['counter_offer', 'hardship'], { amount: { value: '40' }, period: 'week' }),
  words('can do 1 a month', ['counter_offer'], { amount: { value: '1' }, period: 'month' }),
  words('can do nothing', ['counter_offer'], { amount: { value: '0' } }),
  words('can do 100 now and 50 a week', ['counter_offer'], {
    amounts: [{ value: '100' }, { value: '50' }],
    period: 'week',
  }),
  onDay('gets paid in nine days', ['hardship', 'counter_offer'], 9),
  onDay('promises half now', ['promise_to_pay'], 0, 9),
  words('takes the second', ['accept_offer'], { choice: 2 }),
  words('yes, but 60 a week', ['accept_offer', 'counter_offer'], { amount: { value: '60' }, period: 'week' }),
  { ...words('yes, before it was told', ['accept_offer']), waiting: 'reply' },
  words('yes, and how much', ['acknowledge', 'accept_offer', 'ask_amount']),
  words('cannot, and how much', ['hardship', 'ask_amount', 'ask_how_to_pay']),
  { ...onDay('promises, but not at work', ['promise_to_pay', 'change_channel_or_time'], 3) },
  { ...onDay('promises, and stop', ['promise_to_pay', 'stop_contact'], 3) },
];

const FLAGGED: readonly Letter[] = [
  ...SAFETY_FLAGS.map((flag): Letter => ({
    name: flag,
    event: () => said(['unclear'], {}, { safety: [flag] }),
  })),
  ...['T13', 'T14', 'T15', 'T19', 'T24', 'T26', 'T27', 'T28', 'T31', 'T36', 'T39'].map((duty): Letter => ({
    name: duty,
    event: () => said(['unclear'], {}, { duties: [duty] }),
  })),
  { name: 'a crisis and a stop', event: () => said(['stop_contact'], {}, { safety: ['self_harm'] }) },
];

const wish = (name: string, times: SaidTimes): Letter => ({
  name,
  event: () => wishing(times),
});

const WISHES: readonly Letter[] = [
  wish('only after six', { from: '18:00', until: '24:00' }),
  wish('only at night', { from: '00:00', until: '05:00' }),
  wish('not on weekends', { from: '00:00', until: '24:00', weekdaysOnly: true }),
];

const IDENTITY: readonly Letter[] = [
  { name: 'answers right', event: () => said(['unclear']), answer: 'right' },
  { name: 'answers wrong', event: () => said(['unclear']), answer: 'wrong' },
];

const TAPS: readonly Letter[] = [...BUTTONS, 'no_such_button'].map((action) => ({
  name: `taps ${action}`,
  event: () => ({ type: 'said', understanding: understandTap(action, newCase('en')), tapped: action }),
}));

const act = (name: string, deed: ManagerAct, by = 'priya'): Letter => ({
  name,
  event: () => ({ type: 'manager_acted', act: deed, by: { id: by, name: by } }),
});

const MANAGERS: readonly Letter[] = [
  act('claims', { kind: 'claim' }),
  act('another claims', { kind: 'claim' }, 'omar'),
  act('replies', { kind: 'reply', text: 'Hello.' }),
  act('approves', { kind: 'approve' }),
  act('gives back', { kind: 'give_back' }),
  act('resolves', { kind: 'resolve', note: '' }),
  act('sends anyway', { kind: 'send_anyway', draftId: 'D-1' }),
];

const pays = (name: string, share: number): Letter => ({
  name,
  event: (today, owed) => ({
    type: 'payment',
    payment: {
      id: `P-${name}`,
      accountId: 'HL-40354',
      amount: { minor: Math.ceil(owed * share), currency: 'USD' },
      paidAt: `${today}T15:00:00Z`,
    },
  }),
});

const met = (
  outcome: 'refused' | 'blocked' | 'rejected' | 'unconfirmed',
  author: 'template' | 'manager',
): Letter => ({
  name: `${author} ${outcome}`,
  event: (today) => ({
    type: 'delivery',
    delivery: {
      draftId: 'D-1',
      template: 'answer.thanks',
      purpose: 'reply',
      author,
      at: `${today}T15:00:00Z`,
      outcome,
    },
  }),
});

const AROUND: readonly Letter[] = [
  { name: 'time', event: () => ({ type: 'time_came' }) },
  { name: 'comes in', event: () => ({ type: 'arrived' }) },
  { name: 'leaves', event: () => ({ type: 'left' }) },
  { name: 'media', event: () => ({ type: 'media' }) },
  pays('a part', 0.25),
  pays('everything', 1),
  pays('back', -0.25),
  { name: 'import', event: () => ({ type: 'ledger_changed' }) },
  { name: 'lender lowers', event: () => ({ type: 'ledger_changed' }), lowersTo: 0.5 },
  { name: 'lender withdraws', event: () => ({ type: 'ledger_changed' }), lowersTo: 0 },
  met('refused', 'template'),
  met('refused', 'manager'),
  met('blocked', 'template'),
  met('rejected', 'template'),
  met('unconfirmed', 'template'),
];

const disputes = (name: string, ...accounts: readonly string[]): Letter => ({
  name,
  event: () => {
    const event = said(['dispute']);
    return event.type === 'said' ? { ...event, accounts } : event;
  },
});

const LOAN = 'HL-40354';
const CARD = 'HL-77120';

/** What is said of two accounts, and what else may happen to them. */
export const OF_TWO_ACCOUNTS: readonly Letter[] = [
  disputes('disputes the loan', LOAN),
  disputes('disputes the card', CARD),
  disputes('disputes both', LOAN, CARD),
  words('disputes something', ['dispute']),
  words('says something', ['unclear']),
  words('cannot pay', ['hardship']),
  words('wants a plan', ['request_plan'], { amount: { value: '80' }, period: 'week' }),
  words('takes the first', ['accept_offer'], { choice: 1 }),
  words('says yes', ['acknowledge']),
  words('asks how much', ['ask_amount']),
  words('asks for a person', ['request_human']),
  words('has paid', ['already_paid']),
  words('stops', ['stop_contact']),
  onDay('promises', ['promise_to_pay'], 2),
  ...AROUND,
  ...IDENTITY,
  ...MANAGERS,
];

/** Everything that the explorer lets happen. */
export const ALPHABET: readonly Letter[] = [
  ...AROUND,
  ...IDENTITY,
  ...SAID,
  ...WISHES,
  ...FLAGGED,
  ...TAPS,
  ...MANAGERS,
];
