import { describe, expect, it } from 'vitest';
import { decide } from '../../src/dialogue/decide.ts';
import type { Event } from '../../src/dialogue/event.ts';
import type { Facts } from '../../src/dialogue/facts.ts';
import { nextAction } from '../../src/dialogue/next-action.ts';
import { situationOf } from '../../src/dialogue/situation.ts';
import type { CaseState, Handoff } from '../../src/domain/case.ts';
import { shift } from '../../src/domain/time.ts';
import { facts, loan, NOW, policy, said, verifiedCase } from '../support/builders.ts';

const LOAN = loan({ id: 'HL-40354', minor: 48_000, daysLate: 5 });
const CARD = loan({ id: 'HL-77120', minor: 8_000, daysLate: 2 });
const LATER = loan({ id: 'HL-77120', minor: 8_000, daysLate: -20 });
const rules = policy();

const reminded: Partial<Facts> = {
  history: { sent: [{ at: shift(NOW, '-P1D'), purpose: 'reminder', author: 'template' }], heard: [NOW] },
};
const task: Handoff = {
  id: 'H-1',
  reason: 'account_disputed',
  priority: 'P1',
  openedAt: NOW,
  status: 'waiting',
  discreet: false,
};
const asked: Partial<CaseState> = {
  state: 'escalation_handoff',
  handoff: task,
  holds: { dispute: NOW },
  question: { kind: 'which_account', askedAt: NOW },
  asked: { which_account: 1 },
};
const promised: Partial<CaseState> = {
  promise: {
    parts: [{ date: '2026-11-27', amount: { minor: 56_000, currency: 'USD' } }],
    madeAt: NOW,
    paidBefore: {},
    remindedOf: [],
  },
};

function disputing(...accounts: readonly string[]): Event {
  return saying(['dispute'], accounts);
}

function saying(intents: Parameters<typeof said>[0], accounts: readonly string[]): Event {
  const event = said(intents);
  return event.type === 'said' && accounts.length > 0 ? { ...event, accounts } : event;
}

type Row = readonly [
  name: string,
  before: Partial<CaseState>,
  event: Event,
  given: Partial<Facts>,
  then: { said: readonly string[]; disputed?: readonly string[]; holds?: readonly string[]; reason?: string },
];

const WHOLE = { said: ['duty.dispute'], holds: ['dispute'], reason: 'dispute' };
const two = { accounts: [LOAN, CARD] };

const ROWS: readonly Row[] = [
  ['one is named', {}, disputing('HL-77120'), two, { said: ['dispute.noted'], disputed: ['HL-77120'] }],
  ['both are named', {}, disputing('HL-40354', 'HL-77120'), two, WHOLE],
  ['none is named', {}, disputing(), two, { said: ['dispute.which'], holds: ['dispute'] }],
  [
    'none is named, and a reminder named both',
    {},
    disputing(),
    { ...two, ...reminded },
    { said: ['dispute.which'], holds: ['dispute'] },
  ],
  [
    'none is named, and a reminder named one',
    {},
    disputing(),
    { accounts: [LOAN, LATER], ...reminded },
    { said: ['dispute.noted'], disputed: ['HL-40354'] },
  ],
  ['there is one account', {}, disputing(), {}, WHOLE],
  ['the other is paid', {}, disputing('HL-40354'), { accounts: [LOAN, { ...CARD, instalments: [] }] }, WHOLE],
  [
    'the other is disputed already',
    { disputed: { 'HL-40354': NOW }, handoff: task },
    disputing('HL-77120'),
    two,
    { ...WHOLE, disputed: ['HL-40354'] },
  ],
  [
    'the same once more',
    { disputed: { 'HL-40354': NOW }, handoff: task },
    disputing('HL-40354'),
    two,
    { said: ['dispute.noted'], disputed: ['HL-40354'] },
  ],
  ['a promise covers both', promised, disputing('HL-77120'), two, WHOLE],
  [
    'a complaint beside it',
    {},
    saying(['dispute', 'complaint'], ['HL-77120']),
    two,
    { ...WHOLE, said: ['duty.dispute'] },
  ],
  [
    'nobody is verified',
    { identity: 'unverified' },
    disputing('HL-77120'),
    two,
    { ...WHOLE, said: ['handoff.told'] },
  ],
  [
    'asked, and named',
    asked,
    saying(['unclear'], ['HL-77120']),
    two,
    { said: ['dispute.noted'], disputed: ['HL-77120'] },
  ],
  [
    'asked, and disputed by name',
    asked,
    disputing('HL-77120'),
    two,
    { said: ['dispute.noted'], disputed: ['HL-77120'] },
  ],
  ['asked, and all', asked, saying(['unclear'], ['HL-40354', 'HL-77120']), two, WHOLE],
  ['asked, and not clear', asked, saying(['unclear'], []), two, WHOLE],
  [
    'asked, and a question first',
    asked,
    saying(['ask_amount'], []),
    two,
    { said: ['answer.amount'], holds: ['dispute'] },
  ],
];

describe('a dispute of one of several accounts', () => {
  it.each(ROWS)('%s', (_, before, event, given, then) => {
    const [after, effects] = decide(verifiedCase(before), event, facts(given), rules);
    expect(effects.flatMap((one) => (one.type === 'say' ? [one.template] : []))).toEqual(then.said);
    expect(Object.keys(after.disputed ?? {})).toEqual(then.disputed ?? []);
    expect(Object.keys(after.holds)).toEqual(then.holds ?? []);
    expect(after.handoff).toMatchObject({ reason: then.reason ?? 'account_disputed', priority: 'P1' });
  });

  it('is asked for no more, and reminders of the others go on', () => {
    const [after] = decide(verifiedCase(), disputing('HL-77120'), facts(two), rules);
    const later = facts({ ...two, now: shift(NOW, 'P10D') });
    expect(situationOf(after, { type: 'time_came' }, later, rules).dues.amounts).toEqual([
      { minor: 48_000, currency: 'USD' },
    ]);
    const pressed = { ...after, handoff: { ...task, remindedAt: NOW } };
    expect(nextAction(pressed, later, rules)?.kind).toBe('reminder');
  });

  it('comes before a person again when nobody works on it', () => {
    const state = verifiedCase({ disputed: { 'HL-77120': NOW } });
    const later = facts({ ...two, now: shift(NOW, 'P7D') });
    const [after] = decide(state, { type: 'time_came' }, later, rules);
    expect(after.handoff).toMatchObject({ reason: 'account_disputed', priority: 'P1' });
  });

  it.each([
    ['resolve', []],
    ['give_back', ['HL-77120']],
  ] as const)('after %s', (kind, disputed) => {
    const state = verifiedCase({ disputed: { 'HL-77120': NOW }, handoff: task });
    const act = kind === 'resolve' ? { kind, note: '' } : { kind };
    const by = { id: 'priya', name: 'Priya' };
    const [after] = decide(state, { type: 'manager_acted', act, by }, facts(two), rules);
    expect(Object.keys(after.disputed ?? {})).toEqual(disputed);
  });
});
