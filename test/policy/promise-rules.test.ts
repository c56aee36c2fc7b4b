import { describe, expect, it } from 'vitest';
import { parsePromiseRules } from '../../src/policy/parse-promise-rules.ts';
import { latestPromiseDay, needsConfirmation, weighPromise } from '../../src/policy/promise-rules.ts';
import { placesOf, promises, valueOf, yamlAt } from './shipped.ts';

describe('a promise', () => {
  it.each([
    ['2026-11-23', 'past'],
    ['2026-11-24', 'fine'],
    ['2026-12-24', 'fine'],
    ['2026-12-25', 'too_late'],
    ['2025-12-01', 'past'],
  ])('for %s made on 24 November is %s', (day, verdict) => {
    expect(weighPromise(day, '2026-11-24', promises)).toBe(verdict);
  });

  it('in parts is judged by the part that does not fit, a day gone before one too far', () => {
    expect(weighPromise(['2026-11-27', '2026-12-01'], '2026-11-24', promises)).toBe('fine');
    expect(weighPromise(['2026-11-27', '2027-02-01'], '2026-11-24', promises)).toBe('too_late');
    expect(weighPromise(['2027-02-01', '2026-11-01'], '2026-11-24', promises)).toBe('past');
  });

  it('may name a day up to the horizon, over the end of a year', () => {
    expect(latestPromiseDay('2026-12-15', promises)).toBe('2027-01-14');
    expect(latestPromiseDay('2026-12-15', { ...promises, horizonDays: 1 })).toBe('2026-12-16');
  });

  it('of a large sum is confirmed by a person, in the currencies that have a limit', () => {
    expect(needsConfirmation({ minor: 500_000, currency: 'USD' }, promises)).toBe(false);
    expect(needsConfirmation({ minor: 500_001, currency: 'USD' }, promises)).toBe(true);
    expect(needsConfirmation({ minor: 750_001, currency: 'JPY' }, promises)).toBe(true);
    expect(needsConfirmation({ minor: 999_999_999, currency: 'CHF' }, promises)).toBe(false);
  });
});

describe('the promises’ file', () => {
  it('is refused with every problem and its place', () => {
    const value = {
      horizon: { days: 0, because: 'so' },
      grace: { days: 2 },
      reminder: { days_befor: 1, because: 'so' },
      confirm_by_manager: { above: { USD: 'many' }, because: 'so' },
    };
    expect(placesOf(parsePromiseRules(value, 'promises.yaml'))).toEqual([
      'horizon.days: is not a whole number from 1 to 180',
      'grace.because: is missing; say why this rule is as it is',
      'reminder.days_before: is not a whole number from 0 to 14',
      'reminder.days_befor: is not a key that is known here; check how it is spelt',
      'confirm_by_manager.above.USD: is not a sum above zero in USD; write a plain decimal with no more places than the currency has',
    ]);
  });

  it('may leave the manager out', () => {
    const value = { ...(yamlAt('promises.yaml') as Record<string, unknown>), confirm_by_manager: undefined }; // a YAML mapping
    expect(valueOf(parsePromiseRules(value, 'promises.yaml')).confirmByManagerAbove).toEqual({});
  });
});
