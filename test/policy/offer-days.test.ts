import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsAfter } from '../../src/policy/business-days.ts';
import { offersFor, type PlanQuestion } from '../../src/policy/offers.ts';
import { anyPlanning, bounds, planning, told, usd } from './plan-cases.ts';

describe('pay-days, down payments and currencies in offers', () => {
  it.each<[string, Partial<PlanQuestion>, string[]]>([
    [
      'monthly on it, or on the business day after',
      { payday: '2026-11-28', affordable: { amount: usd(15_000), every: 'month' } },
      [
        '1: month 15000+15000+10000 from 2026-11-30 to 2027-01-28',
        '2: month 13333+13333+13334 from 2026-11-30 to 2027-01-28',
      ],
    ],
    [
      'never before it, even where the policy moves payments forward',
      {
        payday: '2026-11-28',
        affordable: { amount: usd(20_000), every: 'month' },
        bounds: bounds({ offBusinessDays: 'previous', periods: ['month'], mostPayments: 2 }),
      },
      ['1: month 20000+20000 from 2026-11-30 to 2026-12-28'],
    ],
    [
      'as late as a customer may ask to begin',
      { payday: '2026-12-22', bounds: bounds({ periods: ['month'], mostPayments: 2 }) },
      ['1: month 20000+20000 from 2026-12-22 to 2027-01-22'],
    ],
    ['not at all where that is too late', { payday: '2026-12-28' }, []],
    [
      'from the next one where it is over',
      { payday: '2026-11-05', bounds: bounds({ periods: ['month'], mostPayments: 2 }) },
      ['1: month 20000+20000 from 2026-12-07 to 2027-01-05'],
    ],
  ])('for a pay-day: %s', (_, changes, expected) => {
    expect(offersFor(planning(changes)).map(told)).toEqual(expected);
  });

  it('fall on the pay-day of each period or after it', () => {
    let aligned = 0;
    fc.assert(
      fc.property(anyPlanning, (question) => {
        const { payday, today } = question;
        if (payday === undefined || payday <= today) return;
        for (const { payments, every } of offersFor(question)) {
          aligned += 1;
          expect(payments.every(({ date }, at) => date >= periodsAfter(payday, every, at))).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(aligned).toBeGreaterThan(300);
  });

  it.each([
    [0, ['1: month 10000+10000+10000+10000 from 2026-12-01 to 2027-03-01']],
    [25, ['1: month 10000+10000+10000+10000 from 2026-12-01 to 2027-03-01']],
    [40, ['1: month 16000+8000+8000+8000 from 2026-12-01 to 2027-03-01']],
    [50, ['1: month 20000+6666+6666+6668 from 2026-12-01 to 2027-03-01']],
  ])('begin with a down payment of at least %i percent', (downPaymentPercent, expected) => {
    const four = { periods: ['month' as const], leastPayments: 4, mostPayments: 4, longestTermDays: 120 };
    expect(offersFor(planning({ bounds: bounds({ ...four, downPaymentPercent }) })).map(told)).toEqual(
      expected,
    );
  });

  it('are none where the down payment is more than is affordable', () => {
    const rules = bounds({ downPaymentPercent: 50, periods: ['month'] });
    const affordable = { amount: usd(15_000), every: 'month' as const };
    expect(offersFor(planning({ bounds: rules, affordable }))).toEqual([]);
    expect(offersFor(planning({ bounds: bounds({ periods: ['month'] }), affordable })).length).toBe(2);
  });

  it.each([
    ['JPY', 100_001, 2],
    ['USD', 100_001, 3],
    ['KWD', 100_001, 7],
    ['CLP', 99_999, 6],
  ])('add up to the minor unit in %s', (currency, minor, mostPayments) => {
    const one = { minor: 1, currency };
    const rules = bounds({
      smallestPayment: { [currency]: one },
      leastPayments: mostPayments,
      mostPayments,
      longestTermDays: 365,
    });
    for (const { payments } of offersFor(planning({ debt: { minor, currency }, bounds: rules }))) {
      const amounts = payments.map(({ amount }) => amount.minor);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(minor);
      expect(new Set(amounts.slice(0, -1)).size).toBe(1);
    }
  });
});
