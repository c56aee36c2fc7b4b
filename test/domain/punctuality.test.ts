import { expect, it } from 'vitest';
import type { Account, Payment } from '../../src/domain/account.ts';
import { punctualityOf } from '../../src/domain/punctuality.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

/** One loan of a hundred a month from 1 July on, of which so much has been paid in all. */
function loanOf(months: number, paid: number): Account {
  const days = Array.from({ length: months }, (_, at) => `2026-${String(7 + at).padStart(2, '0')}-01`);
  return {
    id: 'A-1',
    customerId: 'C-1',
    product: 'Personal loan',
    kind: 'loan',
    currency: 'USD',
    payUrl: '',
    instalments: days.map((dueDate, at) => {
      const part = Math.min(10_000, Math.max(0, paid - at * 10_000));
      return { no: at + 1, dueDate, amount: usd(10_000), paid: usd(part), balance: usd(10_000 - part) };
    }),
  };
}

const paid = (day: string, minor: number, accountId = 'A-1'): Payment => ({
  id: `${accountId} ${day} ${minor}`,
  accountId,
  amount: usd(minor),
  paidAt: `${day}T12:00:00Z`,
});

it.each<{ name: string; account: Account; payments: Payment[]; expected: [onTime: number, due: number] }>([
  { name: 'nothing has fallen due yet', account: loanOf(1, 0), payments: [], expected: [0, 0] },
  {
    name: 'what was paid before payments were booked has no date and is in time',
    account: loanOf(4, 30_000),
    payments: [],
    expected: [3, 4],
  },
  {
    name: 'a payment on the last day of grace is in time',
    account: loanOf(3, 30_000),
    payments: [paid('2026-09-04', 10_000)],
    expected: [3, 3],
  },
  {
    name: 'a payment a day later is not',
    account: loanOf(3, 30_000),
    payments: [paid('2026-09-05', 10_000)],
    expected: [2, 3],
  },
  {
    name: 'two halves are in time when the second is',
    account: loanOf(3, 30_000),
    payments: [paid('2026-09-01', 5_000), paid('2026-09-20', 5_000)],
    expected: [2, 3],
  },
  {
    name: 'a payment ahead pays the instalment that comes',
    account: loanOf(3, 30_000),
    payments: [paid('2026-08-01', 20_000)],
    expected: [3, 3],
  },
  {
    name: 'payments of another account say nothing',
    account: loanOf(3, 30_000),
    payments: [paid('2026-09-20', 10_000, 'A-2')],
    expected: [3, 3],
  },
])('$name', ({ account, payments, expected }) => {
  const today = account.instalments.length === 1 ? '2026-06-20' : '2026-11-24';
  const { onTime, due } = punctualityOf([account], payments, { today, timezone: 'UTC', graceDays: 3 });
  expect([onTime, due]).toEqual(expected);
});

it('what is open counts as late only once the grace is over', () => {
  const account = loanOf(2, 10_000);
  const on = (today: string) => punctualityOf([account], [], { today, timezone: 'UTC', graceDays: 3 });
  expect(on('2026-08-04')).toEqual({ due: 1, onTime: 1 });
  expect(on('2026-08-05')).toEqual({ due: 2, onTime: 1 });
});
