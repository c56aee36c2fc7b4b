import { describe, expect, it } from 'vitest';
import { decide } from '../../src/dialogue/decide.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { violations } from '../../src/dialogue/invariants.ts';
import { nextAction } from '../../src/dialogue/next-action.ts';
import type { CaseState, Handoff } from '../../src/domain/case.ts';
import { facts, loan, NOW, policy, said, verifiedCase } from '../support/builders.ts';

const rules = policy();

function usd(minor: number) {
  return { minor, currency: 'USD' };
}

function records(state: CaseState, event: Event, given = facts()): readonly string[] {
  return decide(state, event, given, rules)[1].flatMap((one) => (one.type === 'record' ? [one.kind] : []));
}

/** 480 dollars of which `paid` have come. */
function paidSoFar(paid: number) {
  const account = loan({ minor: 48_000, daysLate: 5 });
  return {
    ...account,
    instalments: account.instalments.map((one) => ({
      ...one,
      paid: usd(paid),
      balance: usd(one.amount.minor - paid),
    })),
  };
}

const promise = {
  parts: [{ date: '2026-11-27', amount: usd(48_000) }],
  madeAt: NOW,
  paidBefore: { 'HL-40354': 0 },
  remindedOf: [],
};

describe('a promise', () => {
  const payment: Event = {
    type: 'payment',
    payment: { id: 'P-1', accountId: 'HL-40354', amount: usd(48_000), paidAt: NOW },
  };

  it('is recorded as kept when the payment settles the whole case', () => {
    const state = verifiedCase({ state: 'acknowledgement', promise });
    expect(records(state, payment, facts({ accounts: [paidSoFar(48_000)] }))).toEqual([
      'promise_kept',
      'settled',
    ]);
  });

  it('is not recorded as kept when the lender takes the debt back', () => {
    const state = verifiedCase({ state: 'acknowledgement', promise });
    const taken = { ...loan({ minor: 48_000, daysLate: 5 }), instalments: [] };
    expect(records(state, { type: 'ledger_changed' }, facts({ accounts: [taken] }))).toEqual(['settled']);
  });

  it('that replaces another one asks anew whether it is right', () => {
    const asked = verifiedCase({
      state: 'acknowledgement',
      promise,
      question: { kind: 'confirm_promise', askedAt: NOW },
      asked: { confirm_promise: 2 },
    });
    const [after] = decide(asked, said(['promise_to_pay'], { date: '2026-12-01' }), facts(), rules);
    expect(after.asked.confirm_promise).toBe(1);
    expect(after.promise?.parts).toEqual([{ date: '2026-12-01', amount: usd(48_000) }]);
  });
});

describe('days around what was agreed', () => {
  const plan = {
    id: '1',
    every: 'week' as const,
    payments: [
      { date: '2026-12-01', amount: usd(24_000) },
      { date: '2026-12-08', amount: usd(24_000) },
    ],
    agreedAt: NOW,
    paidBefore: { 'HL-40354': 0 },
    remindedOf: [],
    checked: [],
    missed: [],
  };
  const nextDay = (state: CaseState, changes: Partial<typeof rules.promises>) => {
    const next = nextAction(state, facts(), { ...rules, promises: { ...rules.promises, ...changes } });
    return `${next?.kind} ${next?.at.slice(0, 10)}`;
  };
  const agreed = verifiedCase({ state: 'acknowledgement', plan });
  const reminded = verifiedCase({
    state: 'acknowledgement',
    plan: { ...plan, remindedOf: ['2026-12-01', '2026-12-08'] },
  });

  it.each([
    ['a reminder the day before', agreed, {}, 'plan_reminder 2026-11-30'],
    [
      'a reminder three days before, if the policy says so',
      agreed,
      { remindDaysBefore: 3 },
      'plan_reminder 2026-11-28',
    ],
    ['a look at the ledger after the grace', reminded, {}, 'plan_check 2026-12-03'],
    ['a look at the ledger after a longer grace', reminded, { graceDays: 4 }, 'plan_check 2026-12-05'],
  ])('%s', (_, state, changes, expected) => {
    expect(nextDay(state, changes)).toBe(expected);
  });
});

describe('a task that the customer ends by coming back', () => {
  const unreachable: Handoff = {
    id: 'H-1',
    reason: 'unreachable',
    priority: 'P3',
    openedAt: NOW,
    status: 'waiting',
    discreet: false,
  };
  const back = (contact: CaseState['contact']): CaseState => {
    const state = verifiedCase({
      state: 'escalation_handoff',
      handoff: unreachable,
      contact,
      holds: { unreachable: NOW },
    });
    const event = said(['thanks']);
    const [after, effects] = decide(state, event, facts(), rules);
    expect(violations(state, event, after, effects, facts(), rules)).toEqual([]);
    return after;
  };

  it('is closed', () => {
    expect(back({ kind: 'open' }).handoff).toBeUndefined();
  });

  it('stays open while a pause without an end needs a person too', () => {
    expect(back({ kind: 'paused', why: 'times_asked' }).handoff?.reason).toBe('unreachable');
  });
});
