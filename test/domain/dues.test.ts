import { describe, expect, it } from 'vitest';
import type { Account, Instalment } from '../../src/domain/account.ts';
import { duesOf, instalmentsPaid, isSettled } from '../../src/domain/dues.ts';

function account(
  id: string,
  currency: string,
  ...instalments: readonly [due: string, balance: number][]
): Account {
  return {
    id,
    customerId: 'C1',
    product: 'car',
    kind: 'loan',
    currency,
    payUrl: '',
    instalments: instalments.map(([dueDate, balance], at): Instalment => ({
      no: at + 1,
      dueDate,
      amount: { minor: 10_000, currency },
      paid: { minor: 10_000 - balance, currency },
      balance: { minor: balance, currency },
    })),
  };
}

const TODAY = '2026-11-24';
const ahead = account('A', 'USD', ['2026-11-27', 10_000], ['2026-12-27', 10_000]);
const today = account('B', 'USD', ['2026-11-24', 10_000], ['2026-12-24', 10_000]);
const late = account('C', 'USD', ['2026-10-25', 4000], ['2026-11-20', 10_000], ['2026-12-20', 10_000]);
const euros = account('D', 'EUR', ['2026-11-04', 5000]);
const paid = account('E', 'USD', ['2026-10-01', 0]);

describe('what is asked for', () => {
  it.each([
    ['nothing, when all is paid', [paid], [], undefined, undefined, []],
    ['nothing, of no accounts', [], [], undefined, undefined, []],
    ['the next instalment, before anything is due', [ahead], ['A'], -3, '2026-11-27', [10_000]],
    [
      'the next of several accounts alone',
      [account('Z', 'USD', ['2026-12-01', 10_000]), ahead],
      ['A'],
      -3,
      '2026-11-27',
      [10_000],
    ],
    ['what is due today', [today], ['B'], 0, '2026-11-24', [10_000]],
    ['everything overdue, the rest of a part payment included', [late], ['C'], 30, '2026-10-25', [14_000]],
    ['what is due alone, while something else is not yet', [ahead, late], ['C'], 30, '2026-10-25', [14_000]],
    ['the longest overdue first', [today, late], ['C', 'B'], 30, '2026-10-25', [24_000]],
    ['one sum per currency', [euros, late, today], ['C', 'D', 'B'], 30, '2026-10-25', [24_000, 5000]],
  ] as const)('is %s', (_, accounts, ids, daysPastDue, dueDate, amounts) => {
    const dues = duesOf(accounts, TODAY);
    expect(dues.items.map((item) => item.account.id)).toEqual(ids);
    expect([dues.daysPastDue, dues.dueDate]).toEqual([daysPastDue, dueDate]);
    expect(dues.amounts.map(({ minor }) => minor)).toEqual(amounts);
  });

  it('stands beside what is still open, all of it', () => {
    const dues = duesOf([late, euros, ahead], TODAY);
    expect(dues.balances).toContainEqual({ minor: 44_000, currency: 'USD' });
    expect(dues.balances).toContainEqual({ minor: 5000, currency: 'EUR' });
    expect(dues.items[0]?.balance).toEqual({ minor: 24_000, currency: 'USD' });
  });

  it('does not depend on the order in which accounts and instalments were read', () => {
    const shuffled = { ...late, instalments: late.instalments.toReversed() };
    expect(duesOf([today, shuffled], TODAY).amounts).toEqual(duesOf([late, today], TODAY).amounts);
    expect(duesOf([shuffled], TODAY).dueDate).toBe('2026-10-25');
    const twins = [account('Y', 'USD', [TODAY, 100]), account('X', 'USD', [TODAY, 100])];
    expect(duesOf(twins, TODAY).items.map((item) => item.account.id)).toEqual(['X', 'Y']);
  });

  it('grows past due from one day to the next', () => {
    expect(['2026-11-26', '2026-11-27', '2026-11-28'].map((day) => duesOf([ahead], day).daysPastDue)).toEqual(
      [-1, 0, 1],
    );
  });
});

describe('a settled case', () => {
  it('owes nothing on any account; what was paid too much is no debt', () => {
    expect(isSettled([paid])).toBe(true);
    expect(isSettled([account('F', 'USD', ['2026-10-01', -500])])).toBe(true);
    expect(isSettled([paid, late])).toBe(false);
    expect(duesOf([account('F', 'USD', ['2026-10-01', -500])], TODAY).items).toEqual([]);
  });

  it('counts the instalments that were paid in full', () => {
    expect(instalmentsPaid(late)).toBe(0);
    expect(instalmentsPaid(account('G', 'USD', ['2026-10-01', 0], ['2026-11-01', 1]))).toBe(1);
  });
});
