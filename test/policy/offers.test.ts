import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/domain/plan.ts';
import { addDays } from '../../src/domain/time.ts';
import { isBusinessDay } from '../../src/policy/business-days.ts';
import { isInside, offersFor, type PlanQuestion } from '../../src/policy/offers.ts';
import { affordablePer } from '../../src/policy/schedules.ts';
import { anyPlanning, bounds, planning, usd, told } from './plan-cases.ts';

/** Who names a pay-day may begin as late as the bounds let anybody begin. */
function firstWithin({ bounds: rules, payday }: PlanQuestion): number {
  return payday ? Math.max(rules.firstPaymentWithinDays, rules.pauseDays) : rules.firstPaymentWithinDays;
}

describe('offers', () => {
  it('are the soonest, the lightest and the one in between when nothing was said to be affordable', () => {
    expect(offersFor(planning()).map(told)).toEqual([
      '1: week 20000+20000 from 2026-12-01 to 2026-12-08',
      '2: month 13333+13333+13334 from 2026-12-01 to 2027-02-01',
      '3: month 20000+20000 from 2026-12-01 to 2027-01-04',
    ]);
  });

  it('hold to what was said to be affordable, and the nearest to it takes exactly that', () => {
    const offers = offersFor(planning({ affordable: { amount: usd(9000), every: 'week' } }));
    expect(offers.map(told)).toEqual([
      '1: week 9000+9000+9000+9000+4000 from 2026-12-01 to 2026-12-29',
      '2: month 13333+13333+13334 from 2026-12-01 to 2027-02-01',
    ]);
  });

  it('take less of it where the policy leaves more to live on', () => {
    const changes = {
      affordable: { amount: usd(10_000), every: 'week' as const },
      bounds: bounds({ affordablePercent: 80 }),
    };
    const largest = offersFor(planning(changes)).flatMap((offer) =>
      offer.every === 'week' ? offer.payments.map(({ amount }) => amount.minor) : [],
    );
    expect(Math.max(...largest)).toBe(8000);
  });

  it('move off weekends and holidays the way the policy says', () => {
    // 2026-12-25 is a Friday and a holiday; seven days after the 18th.
    const first = (offBusinessDays: 'next' | 'previous' | 'stay') =>
      offersFor(planning({ today: '2026-12-18', bounds: bounds({ offBusinessDays }) }))[0]?.payments[0]?.date;
    expect(first('next')).toBe('2026-12-28');
    expect(first('previous')).toBe('2026-12-24');
    expect(first('stay')).toBe('2026-12-25');
  });

  it('go the other way where the shift would leave the bounds', () => {
    const tight = bounds({ firstPaymentWithinDays: 7 });
    const [offer] = offersFor(planning({ today: '2026-12-18', bounds: tight }));
    expect(offer?.payments[0]?.date).toBe('2026-12-24');
  });

  it('count months from one day, so that the last of a month does not wander', () => {
    const stay = bounds({
      offBusinessDays: 'stay',
      periods: ['month'],
      leastPayments: 4,
      mostPayments: 4,
      longestTermDays: 120,
    });
    const [offer] = offersFor(planning({ today: '2027-01-24', bounds: stay }));
    expect(offer?.payments.map(({ date }) => date)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
  });

  it('stay ordered and distinct through a week of holidays', () => {
    const holidays = Array.from({ length: 9 }, (_, at) => addDays('2026-12-01', at));
    const [offer] = offersFor(
      planning({ holidays, bounds: bounds({ periods: ['week'], leastPayments: 4 }) }),
    );
    expect(offer?.payments.map(({ date }) => date)).toEqual([
      '2026-11-30',
      '2026-12-10',
      '2026-12-15',
      '2026-12-22',
    ]);
  });

  it.each([
    ['a debt above the manager’s limit', planning({ debt: usd(500_001) })],
    ['a currency that the policy does not name', planning({ debt: { minor: 40_000, currency: 'CHF' } })],
    ['a debt too small to divide', planning({ debt: usd(4999) })],
    ['no debt', planning({ debt: usd(0) })],
    ['a credit', planning({ debt: usd(-100) })],
    [
      'something affordable that never pays it in time',
      planning({ affordable: { amount: usd(2500), every: 'month' } }),
    ],
    [
      'something affordable in another currency',
      planning({ affordable: { amount: { minor: 9000, currency: 'EUR' }, every: 'week' } }),
    ],
    ['nothing affordable', planning({ affordable: { amount: usd(0), every: 'week' } })],
  ])('are none for %s', (_, question) => {
    expect(offersFor(question)).toEqual([]);
  });

  it('are exact in a currency without minor units', () => {
    const offers = offersFor(planning({ debt: { minor: 10_000, currency: 'JPY' } }));
    expect(offers.map(({ payments }) => payments.map(({ amount }) => amount.minor))).toContainEqual([
      3333, 3333, 3334,
    ]);
  });

  it('never leave the bounds, never take more than is affordable, add up, and stand in order', () => {
    let made = 0;
    fc.assert(
      fc.property(anyPlanning, (question) => {
        const { debt, today, holidays, affordable } = question;
        const offers = offersFor(question);
        made += offers.length;
        expect(offers.map(({ id }) => id)).toEqual(['1', '2', '3'].slice(0, offers.length));
        for (const { payments, every } of offers) {
          const rules = question.bounds;
          const dates = payments.map(({ date }) => date);
          const amounts = payments.map(({ amount }) => amount.minor);
          expect(amounts.reduce((sum, one) => sum + one, 0)).toBe(debt.minor);
          expect(payments.every(({ amount }) => amount.currency === debt.currency)).toBe(true);
          expect(dates).toEqual([...new Set(dates)].toSorted());
          expect(dates[0]! > today && dates[0]! <= addDays(today, firstWithin(question))).toBe(true);
          expect(dates.at(-1)! <= addDays(today, rules.longestTermDays)).toBe(true);
          expect(
            rules.offBusinessDays === 'stay' || dates.every((date) => isBusinessDay(date, holidays)),
          ).toBe(true);
          expect(rules.periods).toContain(every);
          expect(payments.length).toBeGreaterThanOrEqual(rules.leastPayments);
          expect(payments.length).toBeLessThanOrEqual(rules.mostPayments);
          expect(Math.min(...amounts)).toBeGreaterThanOrEqual(rules.smallestPayment[debt.currency]!.minor);
          expect(debt.minor).toBeLessThanOrEqual(rules.managerAbove[debt.currency]?.minor ?? Infinity);
          expect(amounts[0]).toBeGreaterThanOrEqual((debt.minor * rules.downPaymentPercent) / 100);
          const most = affordable ? affordablePer(every, affordable, rules.affordablePercent) : Infinity;
          expect(Math.max(...amounts)).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 10_000 },
    );
    // Guards against bounds so narrow that the property holds of nothing.
    expect(made).toBeGreaterThan(5000);
  });
});

describe('what is affordable', () => {
  it.each([
    ['week', 'week', 8000],
    ['week', 'fortnight', 16_000],
    ['week', 'month', 32_000],
    ['fortnight', 'week', 4000],
    ['fortnight', 'month', 16_000],
    ['month', 'week', 1600],
    ['month', 'fortnight', 2666],
    ['month', 'month', 8000],
  ] as const)('80 a %s allows so much a %s that no period ever takes more', (said, every, most) => {
    expect(affordablePer(every, { amount: usd(8000), every: said }, 100)).toBe(most);
  });
});

describe('an offer that stood for a while', () => {
  const question = planning();
  const offer = offersFor(question)[0]!;
  const inside = (changes: Partial<Offer>, today = question.today, rules = question.bounds) =>
    isInside({ ...offer, ...changes }, question.debt, rules, today);
  const [one, two] = offer.payments;

  it('is inside until its first day has come', () => {
    expect(inside({}, '2026-11-30')).toBe(true);
    expect(inside({}, '2026-12-01')).toBe(false);
  });

  it.each<[string, Partial<Offer>]>([
    ['does not add up', { payments: [one!, { ...two!, amount: usd(19_999) }] }],
    ['has a payment of nothing', { payments: [one!, two!, { date: '2026-12-15', amount: usd(0) }] }],
    [
      'has a payment below the smallest',
      {
        payments: [
          { ...one!, amount: usd(38_000) },
          { ...two!, amount: usd(2000) },
        ],
      },
    ],
    ['is out of order', { payments: [two!, one!] }],
    ['pays twice on one day', { payments: [one!, { ...two!, date: one!.date }] }],
    ['pays on a Sunday', { payments: [one!, { ...two!, date: '2026-12-13' }] }],
    [
      'begins too late',
      {
        payments: [
          { ...one!, date: '2026-12-28' },
          { ...two!, date: '2027-01-04' },
        ],
      },
    ],
    ['ends too late', { payments: [one!, { ...two!, date: '2027-03-01' }] }],
    ['has one payment only', { payments: [{ ...one!, amount: usd(40_000) }] }],
    ['has none', { payments: [] }],
    ['mixes currencies', { payments: [one!, { ...two!, amount: { minor: 20_000, currency: 'EUR' } }] }],
  ])('that %s is not', (_, changes) => {
    expect(inside(changes)).toBe(false);
  });

  it('is not inside under other bounds', () => {
    expect(inside({}, question.today, bounds({ periods: ['month'] }))).toBe(false);
    expect(inside({}, question.today, bounds({ leastPayments: 3 }))).toBe(false);
    expect(inside({}, question.today, bounds({ managerAbove: { USD: usd(39_999) } }))).toBe(false);
    expect(inside({}, question.today, bounds({ smallestPayment: {} }))).toBe(false);
  });
});
