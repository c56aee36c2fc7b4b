import { describe, expect, it } from 'vitest';
import type { CaseState, Handoff } from '../../src/domain/case.ts';
import type { Offer } from '../../src/domain/plan.ts';
import { decide } from '../../src/dialogue/decide.ts';
import type { Effect } from '../../src/dialogue/effect.ts';
import type { Event } from '../../src/dialogue/event.ts';
import type { Facts } from '../../src/dialogue/facts.ts';
import { violations } from '../../src/dialogue/invariants.ts';
import { say } from '../../src/dialogue/say.ts';
import { facts, loan, NOW, policy, said, verifiedCase } from '../support/builders.ts';

const rules = policy();
const timer: Event = { type: 'time_came' };
const claimed: Handoff = {
  id: 'H-1',
  reason: 'asked_for_person',
  priority: 'P2',
  openedAt: NOW,
  status: 'claimed',
  claimedBy: { id: 'priya', name: 'Priya' },
  announcedAt: NOW,
  discreet: false,
};
const offer = (minor: number, days: readonly string[]): Offer => ({
  id: '1',
  every: 'week',
  payments: days.map((date) => ({ date, amount: { minor, currency: 'USD' } })),
});
const good = offer(24_000, ['2026-12-01', '2026-12-08']);
const inForce = { ...good, agreedAt: NOW, remindedOf: [], missed: [] };
const paid: Partial<Facts> = {
  accounts: [{ ...loan({ minor: 48_000, daysLate: 5 }), instalments: [] }],
};
const booking: Event = {
  type: 'payment',
  payment: { id: 'P-1', accountId: 'HL-40354', amount: { minor: 48_000, currency: 'USD' }, paidAt: NOW },
};
const held = { dispute: NOW } as const;

/** A move as it is made, and what a fault would make of it. */
type Planted = {
  readonly invariant: number;
  readonly fault: string;
  readonly before?: Partial<CaseState>;
  readonly event: Event;
  readonly given?: Partial<Facts>;
  readonly after?: (after: CaseState) => CaseState;
  readonly effects?: (effects: readonly Effect[]) => readonly Effect[];
};

const adding =
  (...more: readonly Effect[]) =>
  (effects: readonly Effect[]): readonly Effect[] => [...effects, ...more];
const without =
  (type: Effect['type']) =>
  (effects: readonly Effect[]): readonly Effect[] =>
    effects.filter((effect) => effect.type !== type);
const reminder = say('reminder.overdue', 'reminder', {}, 'warm');
const ceased = { contact: { kind: 'ceased', at: NOW } } as const;

const PLANTED: readonly Planted[] = [
  {
    invariant: 1,
    fault: 'a reminder goes out after a stop',
    before: ceased,
    event: timer,
    effects: adding(reminder),
  },
  {
    invariant: 1,
    fault: 'a greeting is taken for a yes',
    before: ceased,
    event: said(['greeting']),
    after: (after) => ({ ...after, contact: { kind: 'open' } }),
  },
  {
    invariant: 2,
    fault: 'a cry for help is answered with the balance',
    event: said(['unclear'], {}, { safety: ['self_harm'] }),
    effects: adding(say('answer.amount')),
  },
  {
    invariant: 2,
    fault: 'an emergency waits until tomorrow',
    event: said(['unclear'], {}, { safety: ['emergency'] }),
    after: (after) => ({ ...after, handoff: { ...claimed, status: 'waiting', priority: 'P3' } }),
  },
  {
    invariant: 2,
    fault: 'nobody is alerted to a serious illness',
    event: said(['unclear'], {}, { safety: ['serious_illness'] }),
    effects: without('alert'),
  },
  {
    invariant: 3,
    fault: 'a stranger is told what is owed',
    before: { identity: 'unverified' },
    event: said(['ask_amount']),
    effects: adding(say('answer.amount')),
  },
  {
    invariant: 3,
    fault: 'the balance is told after verification has run out',
    before: { verifiedUntil: '2026-11-01T00:00:00Z' },
    event: said(['ask_amount']),
    effects: () => [say('answer.amount')],
  },
  {
    invariant: 4,
    fault: 'a dispute holds nothing',
    event: said(['dispute']),
    after: (after) => ({ ...after, holds: {} }),
  },
  {
    invariant: 4,
    fault: 'what was queued survives "I have paid"',
    event: said(['already_paid']),
    effects: without('cancel'),
  },
  {
    invariant: 4,
    fault: 'a kind word lifts a hold',
    before: { holds: held },
    event: said(['thanks']),
    after: (after) => ({ ...after, holds: {} }),
  },
  {
    invariant: 4,
    fault: 'an account is disputed and asked for all the same',
    event: said(['dispute']),
    after: (after) => ({ ...after, holds: {}, disputed: { 'HL-99999': NOW } }),
    given: { accounts: [loan({ minor: 48_000, daysLate: 5 })] },
  },
  {
    invariant: 4,
    fault: 'what was queued survives the dispute of an account',
    event: said(['greeting']),
    after: (after) => ({ ...after, disputed: { 'HL-40354': NOW } }),
  },
  {
    invariant: 4,
    fault: 'a kind word lifts the dispute of an account',
    before: { disputed: { 'HL-40354': NOW } },
    event: said(['thanks']),
    after: ({ disputed: _, ...after }) => after,
  },
  {
    invariant: 5,
    fault: 'a message has no way to a person',
    event: said(['greeting']),
    effects: adding(say('line.opt_out')),
  },
  {
    invariant: 6,
    fault: 'a question is put a third time',
    before: { asked: { when: 2 }, question: { kind: 'when', askedAt: NOW } },
    event: said(['greeting']),
    after: (after) => ({ ...after, asked: { when: 3 } }),
  },
  {
    invariant: 6,
    fault: 'a question is put and not counted',
    event: said(['greeting']),
    effects: adding(say('promise.ask_when')),
  },
  {
    invariant: 6,
    fault: 'two questions are put at once',
    event: said(['hardship']),
    after: (after) => ({ ...after, asked: { when: 1, reason: 1 } }),
    effects: adding(say('promise.ask_when')),
  },
  {
    invariant: 7,
    fault: 'a plan is in force that nobody agreed to',
    event: said(['thanks']),
    after: (after) => ({ ...after, plan: inForce }),
  },
  {
    invariant: 7,
    fault: 'a plan forgives a part of the debt',
    before: {
      state: 'plan_offer',
      stated: offer(20_000, ['2026-12-01', '2026-12-08']),
      question: { kind: 'confirm_plan', askedAt: NOW },
    },
    event: said(['accept_offer']),
    after: (after) => ({ ...after, plan: { ...inForce, ...offer(20_000, ['2026-12-01', '2026-12-08']) } }),
  },
  {
    invariant: 7,
    fault: 'a plan over ten years is stated unapproved',
    before: { state: 'plan_offer', offers: [good] },
    event: said(['accept_offer'], { choice: 1 }),
    after: (after) => ({ ...after, stated: offer(24_000, ['2030-12-01', '2036-12-08']) }),
  },
  {
    invariant: 7,
    fault: 'a plan asks for more than the lender has left open',
    before: { state: 'acknowledgement', plan: inForce },
    event: { type: 'ledger_changed' },
    given: { accounts: [loan({ minor: 10_000, daysLate: 5 })] },
    after: (after) => ({ ...after, plan: inForce }),
  },
  {
    invariant: 7,
    fault: 'a promise asks for more than the lender has left open',
    event: { type: 'ledger_changed' },
    given: { accounts: [loan({ minor: 10_000, daysLate: 5 })] },
    after: (after) => ({ ...after, promise: { parts: good.payments, madeAt: NOW, remindedOf: [] } }),
  },
  {
    invariant: 8,
    fault: 'the bot talks into a conversation that a manager has',
    before: { handoff: claimed, state: 'escalation_handoff' },
    event: said(['ask_amount']),
    effects: adding(say('answer.amount')),
  },
  {
    invariant: 9,
    fault: 'a case waits for a person whom nobody called',
    event: said(['thanks']),
    after: (after) => ({ ...after, state: 'escalation_handoff' }),
  },
  {
    invariant: 9,
    fault: 'a promise outlives the debt',
    event: booking,
    given: paid,
    after: (after) => ({ ...after, promise: { parts: [], madeAt: NOW, remindedOf: [] } }),
  },
  {
    invariant: 10,
    fault: 'a queued reminder outlives the payment',
    event: booking,
    given: paid,
    effects: without('cancel'),
  },
  {
    invariant: 10,
    fault: 'a settled case is reminded',
    before: { status: 'settled' },
    event: timer,
    given: paid,
    effects: adding(reminder),
  },
  {
    invariant: 11,
    fault: 'a reminder goes out while the operator has stopped everything',
    event: timer,
    given: { paused: true },
    effects: adding(reminder),
  },
];

describe('the invariants', () => {
  it.each(PLANTED)('$invariant: see that $fault', (planted) => {
    const before = verifiedCase(planted.before);
    const known = facts(planted.given);
    const [after, effects] = decide(before, planted.event, known, rules);
    const made = violations(before, planted.event, after, effects, known, rules);
    expect(made, 'the move as it is made').toEqual([]);
    const broken = violations(
      before,
      planted.event,
      planted.after?.(after) ?? after,
      planted.effects?.(effects) ?? effects,
      known,
      rules,
    );
    expect(broken.map((one) => Number.parseInt(one, 10))).toContain(planted.invariant);
  });

  it('are eleven, and each has a fault planted against it', () => {
    expect(new Set(PLANTED.map(({ invariant }) => invariant))).toEqual(
      new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    );
  });
});
