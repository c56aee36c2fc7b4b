import { expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import type { CaseState } from '../../src/domain/case.ts';
import type { Facts } from '../../src/dialogue/facts.ts';
import { abilityOf, goalOf } from '../../src/dialogue/goal.ts';
import { decimalOf } from '../../src/domain/money.ts';
import { facts, loan, NOW, policy, verifiedCase } from '../support/builders.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const promise: CaseState['promise'] = {
  parts: [
    { date: '2026-12-01', amount: usd(10_000) },
    { date: '2026-12-08', amount: usd(5_000) },
  ],
  madeAt: NOW,
  remindedOf: [],
};
const plan: CaseState['plan'] = {
  id: '1',
  every: 'month',
  payments: [
    { date: '2026-12-01', amount: usd(24_000) },
    { date: '2027-01-04', amount: usd(24_000) },
  ],
  agreedAt: NOW,
  remindedOf: [],
  missed: [],
};
const paid = (minor: number): Facts['payments'] => [
  { id: 'P-1', accountId: 'HL-40354', amount: usd(minor), paidAt: NOW },
];
const owing = (daysLate: number): Partial<Facts> => ({ accounts: [loan({ minor: 48_000, daysLate })] });

const late = owing(5);
const rows: readonly {
  readonly name: string;
  readonly state?: Partial<CaseState>;
  readonly facts?: Partial<Facts>;
  readonly goal: string;
}[] = [
  { name: 'before the due date', facts: owing(-3), goal: '480.00 by 2026-11-27, payment' },
  { name: 'overdue: until the ladder ends', facts: late, goal: '480.00 by 2027-01-18, payment' },
  { name: 'after the end of the ladder no day is set', facts: owing(90), goal: '480.00, payment' },
  {
    name: 'money is short: inside the bounds of a plan',
    state: { hardship: {} },
    goal: '480.00 by 2027-02-24, instalments',
  },
  { name: 'a promise', state: { promise }, goal: '150.00 by 2026-12-08, promise' },
  {
    name: 'a promise of which a part has come',
    state: { promise },
    facts: { payments: paid(4_000) },
    goal: '110.00 by 2026-12-08, promise',
  },
  { name: 'a plan', state: { plan }, goal: '480.00 by 2027-01-04, plan' },
  {
    name: 'a promise stands before the plan behind it',
    state: { plan, promise },
    goal: '150.00 by 2026-12-08, promise',
  },
];

it.each(rows)('the goal of a case, $name: $goal', ({ state, facts: changes, goal }) => {
  const known = facts(changes);
  const found = goalOf(verifiedCase(state), known, policy(known));
  const sums = found?.amounts.map(decimalOf).join(' + ');
  expect(`${sums}${found?.by ? ` by ${found.by}` : ''}, ${found?.manner}`).toBe(goal);
});

it('nothing owed is no goal', () => {
  expect(goalOf(verifiedCase(), facts({ accounts: [] }), policy())).toBeUndefined();
});

it.each([
  { name: 'nothing is known', state: {}, facts: owing(2), ability: { short: false } },
  { name: 'money is short', state: { hardship: {} }, facts: owing(2), ability: { short: true } },
  {
    name: 'what is affordable is too little for the goal',
    state: { hardship: { affordable: { amount: usd(1_000), every: 'week' } } },
    facts: owing(2),
    ability: { short: true, affordable: { amount: usd(1_000), every: 'week' }, reaches: false },
  },
  {
    name: 'what is affordable is enough for the goal',
    state: { hardship: { affordable: { amount: usd(4_000), every: 'week' } } },
    facts: owing(2),
    ability: { short: true, affordable: { amount: usd(4_000), every: 'week' }, reaches: true },
  },
  {
    name: 'a part has come, and what is open is late',
    state: {},
    facts: { accounts: [partly(loan({ minor: 48_000, daysLate: 5 }), 8_000)] },
    ability: { short: false, part: usd(8_000), habit: { due: 1, onTime: 0 } },
  },
] satisfies readonly { name: string; state: Partial<CaseState>; facts: Partial<Facts>; ability: object }[])(
  'the ability to pay: $name',
  ({ state, facts: changes, ability }) => {
    const known = facts(changes);
    expect(abilityOf(verifiedCase(state), known, policy(known))).toEqual(ability);
  },
);

function partly(account: Account, minor: number): Account {
  return {
    ...account,
    instalments: account.instalments.map((one) => ({
      ...one,
      paid: usd(minor),
      balance: usd(one.amount.minor - minor),
    })),
  };
}
