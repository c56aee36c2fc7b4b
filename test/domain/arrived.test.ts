import { describe, expect, it } from 'vitest';
import type { Payment } from '../../src/domain/account.ts';
import { arrivedSince, cutTo, leftOf, paidOn, standing } from '../../src/domain/arrived.ts';
import { loan } from '../support/builders.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const AT = '2026-11-24T15:00:00Z';

function paid(minor: number, id = 'HL-40354', currency = 'USD') {
  const account = loan({ minor: 48_000, daysLate: 5, id, currency });
  const instalments = account.instalments.map((one) => ({ ...one, paid: { minor, currency } }));
  return { ...account, instalments };
}

describe('what has arrived', () => {
  const paidBefore = paidOn([paid(1000)]);

  it.each([
    ['nothing', [paid(1000)], 0],
    ['what an import or a payment shows as paid', [paid(6000)], 5000],
    ['less than nothing where money of before went back', [paid(400)], -600],
    ['nothing of an account that came later with a past of its own', [paid(1000), paid(9000, 'HL-2')], 0],
    ['nothing in another currency', [paid(6000, 'HL-40354', 'EUR')], 0],
  ])('is %s', (_, accounts, minor) => {
    expect(arrivedSince({ at: AT, paidBefore }, { accounts, payments: [] }, 'USD')).toEqual(usd(minor));
  });
});

describe('payments', () => {
  const three = [
    { date: '2026-12-15', amount: usd(3000) },
    { date: '2026-12-01', amount: usd(1000) },
    { date: '2026-12-08', amount: usd(2000) },
  ];
  const told = (payments: typeof three) => payments.map(({ date, amount }) => `${date} ${amount.minor}`);

  it.each([
    [0, ['2026-12-01 1000', '2026-12-08 2000', '2026-12-15 3000']],
    [-500, ['2026-12-01 1000', '2026-12-08 2000', '2026-12-15 3000']],
    [1500, ['2026-12-08 1500', '2026-12-15 3000']],
    [3000, ['2026-12-15 3000']],
    [9000, []],
  ])('are covered from the earliest on by %i', (minor, left) => {
    expect(told([...leftOf(three, usd(minor))])).toEqual(left);
  });

  it('are cut from the last one', () => {
    const ordered = leftOf(three, usd(0));
    expect(told([...cutTo(ordered, usd(2500))])).toEqual(['2026-12-01 1000', '2026-12-08 1500']);
    expect(told([...cutTo(ordered, usd(0))])).toEqual([]);
  });

  it('stand without what went back, the newest of the same account first', () => {
    const booked = (minor: number, at: number, accountId = 'A'): Payment => ({
      id: String(at),
      accountId,
      amount: usd(minor),
      paidAt: `2026-11-0${at}T10:00:00Z`,
    });
    const stand = standing([
      booked(100, 1),
      booked(50, 2),
      booked(70, 3, 'B'),
      booked(-80, 4),
      booked(20, 5),
    ]);
    expect(stand.map(({ id, amount }) => `${id}: ${amount.minor}`)).toEqual(['1: 70', '3: 70', '5: 20']);
  });
});
