import fc from 'fast-check';
import type { Money } from '../../src/domain/money.ts';
import type { Affordable, Offer } from '../../src/domain/plan.ts';
import { addDays } from '../../src/domain/time.ts';
import { PERIODS } from '../../src/domain/understanding.ts';
import type { PlanBounds } from '../../src/policy/plan-bounds.ts';
import type { PlanQuestion } from '../../src/policy/offers.ts';

export function usd(minor: number): Money {
  return { minor, currency: 'USD' };
}

/** An offer in a line. */
export function told(offer: Offer): string {
  const sums = offer.payments.map(({ amount }) => amount.minor).join('+');
  return `${offer.id}: ${offer.every} ${sums} from ${offer.payments[0]?.date} to ${offer.payments.at(-1)?.date}`;
}

/** Bounds of three months and six payments of at least 25 dollars; what a case changes is given. */
export function bounds(changes: Partial<PlanBounds> = {}): PlanBounds {
  return {
    name: 'test',
    fromDaysPastDue: 0,
    longestTermDays: 92,
    leastPayments: 2,
    mostPayments: 6,
    smallestPayment: {
      USD: usd(2500),
      JPY: { minor: 3000, currency: 'JPY' },
      KWD: { minor: 7500, currency: 'KWD' },
    },
    firstPaymentWithinDays: 14,
    pauseDays: 31,
    downPaymentPercent: 0,
    periods: ['week', 'fortnight', 'month'],
    offBusinessDays: 'next',
    managerAbove: { USD: usd(500_000) },
    affordablePercent: 100,
    nearPercent: 25,
    ...changes,
  };
}

/** 400 dollars on a Tuesday. */
export function planning(changes: Partial<PlanQuestion> = {}): PlanQuestion {
  return {
    debt: usd(40_000),
    bounds: bounds(),
    today: '2026-11-24',
    holidays: ['2026-11-26', '2026-12-25', '2027-01-01'],
    ...changes,
  };
}

const currency = fc.constantFrom('USD', 'JPY', 'KWD');

/** Any policy: terms, counts, rhythms and shifts as wild as the file allows. */
export const anyBounds: fc.Arbitrary<PlanBounds> = fc
  .record({
    longestTermDays: fc.integer({ min: 7, max: 400 }),
    leastPayments: fc.integer({ min: 1, max: 5 }),
    more: fc.integer({ min: 0, max: 12 }),
    smallest: fc.integer({ min: 1, max: 10_000 }),
    firstPaymentWithinDays: fc.integer({ min: 1, max: 40 }),
    pauseDays: fc.integer({ min: 0, max: 90 }),
    downPaymentPercent: fc.constantFrom(0, 0, 0, 10, 20, 50),
    periods: fc.subarray([...PERIODS], { minLength: 1 }),
    offBusinessDays: fc.constantFrom('next', 'previous', 'stay'),
    affordablePercent: fc.integer({ min: 50, max: 100 }),
    nearPercent: fc.integer({ min: 0, max: 50 }),
    managerAbove: fc.constantFrom<Readonly<Record<string, Money>>>({}, { USD: usd(2_000_000) }),
  })
  .map(({ more, smallest, ...rest }) =>
    bounds({
      ...rest,
      mostPayments: rest.leastPayments + more,
      smallestPayment: Object.fromEntries(
        ['USD', 'JPY', 'KWD'].map((code) => [code, { minor: smallest, currency: code }]),
      ),
    }),
  );

/** Any debt under any policy, on any day, among any holidays, with or without something said to be affordable. */
export const anyPlanning: fc.Arbitrary<PlanQuestion> = fc
  .record({
    minor: fc.integer({ min: 1, max: 3_000_000 }),
    currency,
    bounds: anyBounds,
    ahead: fc.integer({ min: 0, max: 800 }),
    holidays: fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 25 }),
    payday: fc.option(fc.integer({ min: -20, max: 60 }), { nil: undefined, freq: 3 }),
    affordable: fc.option(
      fc.record({ minor: fc.integer({ min: 1, max: 1_000_000 }), every: fc.constantFrom(...PERIODS) }),
      { nil: undefined },
    ),
  })
  .map((one) => {
    const today = addDays('2026-01-01', one.ahead);
    const affordable: Affordable | undefined = one.affordable && {
      amount: { minor: one.affordable.minor, currency: one.currency },
      every: one.affordable.every,
    };
    return {
      debt: { minor: one.minor, currency: one.currency },
      bounds: one.bounds,
      today,
      holidays: one.holidays.map((days) => addDays(today, days)),
      ...(affordable && { affordable }),
      ...(one.payday !== undefined && { payday: addDays(today, one.payday) }),
    };
  });
