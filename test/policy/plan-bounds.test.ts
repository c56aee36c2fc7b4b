import { describe, expect, it } from 'vitest';
import { parsePlanBounds, parsePlanPolicies } from '../../src/policy/parse-plan-bounds.ts';
import { boundsFor, needsManager } from '../../src/policy/plan-bounds.ts';
import { offersFor } from '../../src/policy/offers.ts';
import { filesIn, placesOf, plans, valueOf, yamlAt } from './shipped.ts';
import { bounds, usd } from './plan-cases.ts';

const loan = { product: 'car', kind: 'loan' } as const;
const invoice = { product: 'goods', kind: 'invoice' } as const;

describe('the bounds of a debt', () => {
  it.each([
    [loan, -3, 'default from -365 days past due'],
    [loan, 30, 'default from -365 days past due'],
    [loan, 31, 'default from 31 days past due'],
    [loan, 91, 'default from 91 days past due'],
    [loan, 180, 'default from 91 days past due'],
    [loan, 181, undefined],
    [invoice, 0, 'invoices from -365 days past due'],
    [invoice, 120, 'invoices from 31 days past due'],
    [invoice, 121, undefined],
  ])('%o at %i days past due are %s', (account, daysPastDue, name) => {
    expect(boundsFor(plans, { ...account, daysPastDue })?.name).toBe(name);
  });

  it('need a manager above their limit, and in a currency they do not name', () => {
    expect(needsManager(usd(500_000), bounds())).toBe(false);
    expect(needsManager(usd(500_001), bounds())).toBe(true);
    expect(needsManager({ minor: 1, currency: 'CHF' }, bounds())).toBe(true);
  });

  it('allow an offer in every band that is shipped, for an everyday debt', () => {
    for (const policy of plans) {
      for (const band of policy.bands) {
        const question = { debt: usd(48_000), bounds: band, today: '2026-11-24', holidays: [] };
        expect(offersFor(question).length).toBeGreaterThan(1);
      }
    }
  });
});

describe('the down payment', () => {
  it.each([
    [loan, 31, 0],
    [loan, 91, 10],
    [invoice, 0, 0],
    [invoice, 31, 20],
  ])('of %o at %i days past due is %i percent as shipped', (account, daysPastDue, percent) => {
    expect(boundsFor(plans, { ...account, daysPastDue })?.downPaymentPercent).toBe(percent);
  });

  it.each([
    ['is none where the file says nothing', undefined, 0],
    ['is what the file says', 35, 35],
  ])('%s', (_, percent, expected) => {
    const yaml = structuredClone(yamlAt('plans', 'default.yaml')) as { bands: Record<string, unknown>[] }; // a YAML mapping
    const bands = yaml.bands.map(({ down_payment_percent: _was, ...band }) => ({
      ...band,
      ...(percent !== undefined && { down_payment_percent: percent }),
    }));
    const parsed = parsePlanBounds({ ...yaml, bands }, 'default.yaml');
    expect('value' in parsed && parsed.value.bands.map((one) => one.downPaymentPercent)).toEqual(
      bands.map(() => expected),
    );
  });
});

describe('a plan’s file', () => {
  const good = () => structuredClone(yamlAt('plans', 'default.yaml')) as Record<string, unknown>; // a YAML mapping
  const band = {
    from_days_past_due: 0,
    longest_term_days: 92,
    payments: { least: 2, most: 6 },
    first_payment_within_days: 14,
    pause_days: 0,
    periods: ['week'],
    manager_above: { USD: '5000' },
    because: 'so',
  };

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'a misspelt knob',
      { bands: [{ ...band, pause_day: 3 }] },
      ['bands[0].pause_day: is not a key that is known here; check how it is spelt'],
    ],
    [
      'a sum that is a number',
      { smallest_payment: { of: { USD: 25 }, because: 'so' } },
      ["smallest_payment.of.USD: is not a sum; write it in quotes, like '25.00'"],
    ],
    [
      'sums that are none',
      { smallest_payment: { of: { USD: '1.005', JPY: '0.5', XXY: '1', KWD: '0' }, because: 'so' } },
      [
        'smallest_payment.of.USD: is not a sum above zero in USD; write a plain decimal with no more places than the currency has',
        'smallest_payment.of.JPY: is not a sum above zero in JPY; write a plain decimal with no more places than the currency has',
        'smallest_payment.of.XXY: is not a currency; write its ISO 4217 code, like USD',
        'smallest_payment.of.KWD: is not a sum above zero in KWD; write a plain decimal with no more places than the currency has',
      ],
    ],
    [
      'a least above its most',
      { bands: [{ ...band, payments: { least: 7, most: 6 } }] },
      ['bands[0].payments: has a least above its most'],
    ],
    [
      'a term that ends before it begins',
      { bands: [{ ...band, longest_term_days: 13 }] },
      ['bands[0].longest_term_days: ends before the first payment must be made'],
    ],
    [
      'a pause beyond the term',
      { bands: [{ ...band, pause_days: 93 }] },
      ['bands[0].longest_term_days: ends before the first payment must be made'],
    ],
    [
      'a period that is none',
      { bands: [{ ...band, periods: ['day'] }] },
      ['bands[0].periods[0]: is not a period; there are week, fortnight and month'],
    ],
    [
      'a period named twice',
      { bands: [{ ...band, periods: ['week', 'week'] }] },
      ['bands[0].periods: names a period twice'],
    ],
    ['bands out of order', { bands: [band, band] }, ['bands: is not in order of from_days_past_due']],
    [
      'an end before the last band',
      { bands: [{ ...band, from_days_past_due: 200 }] },
      ['ends_with_manager.from_days_past_due: is not later than the last band, which would never apply'],
    ],
    [
      'more than what is affordable',
      { affordable: { most_percent: 120, because: 'so' } },
      ['affordable.most_percent: is not a whole number from 1 to 100'],
    ],
  ])('with %s is refused with its place', (_, changes, problems) => {
    expect(placesOf(parsePlanBounds({ ...good(), ...changes }, 'plan.yaml'))).toEqual(problems);
  });

  it('reads sums to the minor unit of each currency', () => {
    const value = {
      ...good(),
      smallest_payment: { of: { USD: '25.5', JPY: '3000', KWD: '7.125' }, because: 'so' },
    };
    expect(valueOf(parsePlanBounds(value, 'plan.yaml')).bands[0]?.smallestPayment).toEqual({
      USD: { minor: 2550, currency: 'USD' },
      JPY: { minor: 3000, currency: 'JPY' },
      KWD: { minor: 7125, currency: 'KWD' },
    });
  });

  it('needs exactly one default among them', () => {
    const rest = filesIn('plans').filter(({ file }) => file.endsWith('invoices.yaml'));
    expect(placesOf(parsePlanPolicies(rest))).toEqual([
      ': exactly one file must be the default, without applies_to; found none',
    ]);
  });
});
