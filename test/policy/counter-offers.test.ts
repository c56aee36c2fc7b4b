import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERIODS } from '../../src/domain/understanding.ts';
import { addDays } from '../../src/domain/time.ts';
import {
  isInside,
  offersFor,
  weighCounter,
  type Counter,
  type WeighedCounter,
} from '../../src/policy/offers.ts';
import { affordablePer } from '../../src/policy/schedules.ts';
import { anyPlanning, bounds, planning, usd } from './plan-cases.ts';

function weigh(counter: Counter, changes: Parameters<typeof planning>[0] = {}): WeighedCounter {
  return weighCounter({ ...planning(changes), counter });
}

function told(weighed: WeighedCounter): string {
  if (weighed.kind === 'outside') return 'outside';
  const { every, payments } = weighed.offer;
  return `${weighed.kind}: ${every} ${payments.map(({ amount }) => amount.minor).join('+')} from ${payments[0]?.date}`;
}

describe('a counter-offer', () => {
  it.each<[string, Counter, string]>([
    [
      '80 a week',
      { amount: usd(8000), every: 'week' },
      'inside: week 8000+8000+8000+8000+8000 from 2026-12-01',
    ],
    [
      '90 a week, the rest last',
      { amount: usd(9000), every: 'week' },
      'inside: week 9000+9000+9000+9000+4000 from 2026-12-01',
    ],
    [
      '79 a week, which would leave 5 for the end',
      { amount: usd(7900), every: 'week' },
      'inside: week 6666+6666+6666+6666+6666+6670 from 2026-12-01',
    ],
    [
      'four payments a fortnight',
      { payments: 4, every: 'fortnight' },
      'inside: fortnight 10000+10000+10000+10000 from 2026-12-01',
    ],
    [
      '200 a month from the 15th',
      { amount: usd(20_000), every: 'month', firstDate: '2026-12-15' },
      'inside: month 20000+20000 from 2026-12-15',
    ],
    [
      'from a Saturday',
      { amount: usd(20_000), every: 'month', firstDate: '2026-12-12' },
      'inside: month 20000+20000 from 2026-12-14',
    ],
    [
      '60 a week',
      { amount: usd(6000), every: 'week' },
      'near: week 6666+6666+6666+6666+6666+6670 from 2026-12-01',
    ],
    [
      '40 a week',
      { amount: usd(4000), every: 'week' },
      'near: fortnight 8000+8000+8000+8000+8000 from 2026-12-01',
    ],
    [
      '150 now and 50 a week',
      { amount: usd(5000), down: usd(15_000), every: 'week' },
      'inside: week 15000+5000+5000+5000+5000+5000 from 2026-11-25',
    ],
    [
      'more now than is owed',
      { amount: usd(5000), down: usd(50_000), every: 'week' },
      'near: month 20000+20000 from 2026-11-25',
    ],
    ['nothing now', { amount: usd(5000), down: usd(0), every: 'week' }, 'outside'],
    ['20 a month', { amount: usd(2000), every: 'month' }, 'outside'],
    ['one cent a week', { amount: usd(1), every: 'week' }, 'outside'],
    ['half of it in two payments', { amount: usd(10_000), payments: 2, every: 'month' }, 'outside'],
    ['two months later', { amount: usd(20_000), every: 'month', firstDate: '2027-01-25' }, 'outside'],
    ['euros', { amount: { minor: 8000, currency: 'EUR' }, every: 'week' }, 'outside'],
    ['nothing', { amount: usd(0), every: 'week' }, 'outside'],
    ['no payments at all', { payments: 0, every: 'week' }, 'outside'],
    ['a million payments', { payments: 1_000_000, every: 'week' }, 'outside'],
  ])('of %s: %s', (_, counter, expected) => {
    expect(told(weigh(counter))).toBe(expected);
  });

  it.each<[owed: number, weekly: number, expected: string]>([
    [10_003, 2502, '2500+2501+2501+2501'],
    [10_002, 2501, '2500+2501+2500+2501'],
    [12_503, 2501, '2500+2501+2500+2501+2501'],
    [10_000, 2501, '2500+2500+2500+2500'],
  ])('for a debt of %i takes not a cent more a week than the %i that was named: %s', (owed, weekly, sums) => {
    const weighed = weigh({ amount: usd(weekly), every: 'week' }, { debt: usd(owed) });
    expect(told(weighed)).toBe(`inside: week ${sums} from 2026-12-01`);
  });

  it('takes what it leaves open from the offer that it answers', () => {
    const current = offersFor(planning()).find(({ every }) => every === 'month')!;
    const question = planning();
    expect(told(weighCounter({ ...question, current, counter: { firstDate: '2026-12-15' } }))).toBe(
      'inside: month 13333+13333+13334 from 2026-12-15',
    );
    expect(told(weighCounter({ ...question, current, counter: { amount: usd(20_000) } }))).toBe(
      'inside: month 20000+20000 from 2026-12-01',
    );
  });

  it('may begin later than our own offers where the policy grants a pause', () => {
    const counter: Counter = { amount: usd(20_000), every: 'month', firstDate: '2026-12-23' };
    expect(told(weigh(counter))).toBe('inside: month 20000+20000 from 2026-12-23');
    expect(weigh(counter, { bounds: bounds({ pauseDays: 0, nearPercent: 0 }) }).kind).toBe('outside');
  });

  it('keeps to the down payment that the bounds ask for', () => {
    const rules = { bounds: bounds({ downPaymentPercent: 30 }) };
    const counter: Counter = { amount: usd(8000), every: 'week' };
    expect(told(weigh(counter, rules))).toBe('near: fortnight 13333+13333+13334 from 2026-12-01');
    expect(told(weigh({ amount: usd(7000), down: usd(12_000), every: 'week' }, rules))).toBe(
      'inside: week 12000+7000+7000+7000+7000 from 2026-11-25',
    );
    expect(told(weigh({ payments: 4, every: 'week' }, rules))).toBe(
      'inside: week 12000+9333+9333+9334 from 2026-12-01',
    );
  });

  it('begins on the pay-day that is known', () => {
    expect(told(weigh({ amount: usd(20_000), every: 'month' }, { payday: '2026-12-10' }))).toBe(
      'inside: month 20000+20000 from 2026-12-10',
    );
  });

  it('in the past begins tomorrow at the earliest', () => {
    expect(told(weigh({ amount: usd(20_000), every: 'month', firstDate: '2026-11-01' }))).toBe(
      'inside: month 20000+20000 from 2026-11-25',
    );
  });

  it('for a debt that needs a manager is always outside', () => {
    expect(weigh({ amount: usd(300_000), every: 'month' }, { debt: usd(600_000) }).kind).toBe('outside');
  });

  it('is answered inside the bounds or not at all, and near it no dearer than the policy stretches', () => {
    const counter: fc.Arbitrary<{
      minor: number;
      payments: number | undefined;
      every: Counter['every'];
      ahead: number | undefined;
    }> = fc.record({
      minor: fc.integer({ min: 1, max: 1_000_000 }),
      payments: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
      every: fc.constantFrom(...PERIODS),
      ahead: fc.option(fc.integer({ min: -5, max: 120 }), { nil: undefined }),
    });
    const seen = { inside: 0, near: 0, outside: 0 };
    fc.assert(
      fc.property(anyPlanning, counter, fc.boolean(), (question, said, byAmount) => {
        const proposal: Counter = {
          every: said.every!,
          ...(byAmount || said.payments === undefined
            ? { amount: { ...question.debt, minor: said.minor } }
            : { payments: said.payments }),
          ...(said.ahead !== undefined && { firstDate: addDays(question.today, said.ahead) }),
        };
        const weighed = weighCounter({ ...question, counter: proposal });
        seen[weighed.kind] += 1;
        if (weighed.kind === 'outside') return;
        const { offer } = weighed;
        expect(isInside(offer, question.debt, question.bounds, question.today)).toBe(true);
        const largest = Math.max(...offer.payments.map(({ amount }) => amount.minor));
        const stretch = weighed.kind === 'near' ? 100 + question.bounds.nearPercent : 100;
        const asked = proposal.amount && { amount: proposal.amount, every: said.every! };
        const most = asked ? (affordablePer(offer.every, asked, 100) * stretch) / 100 : Infinity;
        expect(largest).toBeLessThanOrEqual(most);
        const afforded = weighed.kind === 'near' ? question.affordable : undefined;
        const left = question.bounds.affordablePercent;
        expect(largest).toBeLessThanOrEqual(afforded ? affordablePer(offer.every, afforded, left) : Infinity);
      }),
      { numRuns: 10_000 },
    );
    // Guards against a generator that reaches only one of the answers.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });
});
