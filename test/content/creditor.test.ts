import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/domain/problem.ts';
import {
  crisisLineFor,
  emergencyNumberFor,
  isPaymentLink,
  unconfirmedContacts,
} from '../../src/policy/creditor.ts';
import { parseCreditor } from '../../src/policy/parse-creditor.ts';
import { creditorData, shippedCreditor } from './prompts.ts';

const creditor = shippedCreditor();

describe('a payment link', () => {
  const routes = {
    paymentRoutes: ['https://pay.harbour.example/', 'https://bank.example/harbour'].map((link) => ({
      link,
      label: { en: 'x', es: 'x', zh: 'x' },
    })),
  };

  it.each([
    'https://pay.harbour.example/',
    'https://pay.harbour.example/A-17?ref=9#top',
    'https://PAY.harbour.example/A-17',
    'https://pay.harbour.example:443/A-17',
    'https://bank.example/harbour',
    'https://bank.example/harbour/4821',
    'https://bank.example/harbour?account=4821',
  ])("is the creditor's own: %s", (link) => {
    expect(isPaymentLink(routes, link)).toBe(true);
  });

  it.each([
    'http://pay.harbour.example/',
    'https://pay.harbour.example.evil.example/',
    'https://evil.example/?https://pay.harbour.example/',
    'https://pay.harbour.example@evil.example/',
    'https://user@pay.harbour.example/',
    'https://pay.harbour.example:8443/',
    'https://harbour.example/',
    'https://bank.example/harbourside',
    'https://bank.example/harbour/../other',
    'https://bank.example/',
    'https://pay.harbour.example\\@evil.example/',
    'https://pay.harbour.example/ or https://evil.example/',
    'javascript:alert(1)',
    'pay.harbour.example',
    '',
  ])('is not: %s', (link) => {
    expect(isPaymentLink(routes, link)).toBe(false);
  });

  it('is never text that nobody could follow there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isPaymentLink(routes, text)).toBe(false);
      }),
    );
  });
});

describe('whom to turn to', () => {
  it('goes by country and language', () => {
    expect(crisisLineFor(creditor, 'US', 'es')).toBe('988 (llamada o mensaje)');
    expect(emergencyNumberFor(creditor, 'GB', 'en')).toBe('999');
  });

  it.each(['', 'ZZ', 'constructor', '__proto__'])('is said in general for the country %j', (country) => {
    expect(crisisLineFor(creditor, country, 'en')).toBe('a crisis line where you live');
    expect(emergencyNumberFor(creditor, country, 'zh')).toBe('当地的紧急电话');
  });

  it('is listed as unconfirmed until somebody has checked it', () => {
    const lines = unconfirmedContacts(creditor).map(({ line }) => line);
    expect(lines).toContain('crisis_lines.US');
    expect(lines).toContain('emergency_numbers.BR');
  });
});

describe("the creditor's file", () => {
  type Change = readonly [path: string, value?: unknown];

  /** The problems of the shipped file with these values put in; a path without a value is taken out. */
  const broken = (...changes: readonly Change[]): readonly string[] => {
    const data = creditorData();
    for (const [path, value] of changes) {
      const steps = path.split('.');
      const last = steps.pop() ?? '';
      const parent = steps.reduce<unknown>((at, step) => Reflect.get(Object(at), step), data);
      if (value === undefined) Reflect.deleteProperty(Object(parent), last);
      else Reflect.set(Object(parent), last, value);
    }
    const parsed = parseCreditor(data, 'prompts/creditor.yaml');
    return 'problems' in parsed ? parsed.problems.map(problemLine) : [];
  };

  it.each<[string, Change, string]>([
    ['a name without Chinese', ['name.zh'], 'at name.zh: is missing'],
    ['an empty name', ['name.en', '  '], 'at name.en: is empty'],
    ['a third kind of party', ['party', 'second'], 'at party: is neither first nor third'],
    ['no place to pay', ['payment_routes', []], 'at payment_routes: is empty'],
    [
      'a place to pay without https',
      ['payment_routes.0.link', 'http://pay.harbour.example/'],
      'at payment_routes[0].link: is not a plain https link',
    ],
    [
      'a telephone that is a number',
      ['telephone', 12025550142],
      'at telephone: is missing; write it in quotes',
    ],
    ['a telephone of letters', ['telephone', 'call us'], 'at telephone: is not a telephone number'],
    ['a site that is no link', ['site', 'harbour.example'], 'at site: is not a plain https link'],
    ['a zone that is none', ['office.timezone', 'New York'], 'at office.timezone: is not a time zone'],
    ['a zone that is an offset', ['office.timezone', '+05:00'], 'at office.timezone: is not a time zone'],
    [
      'a window that is none',
      ['office.hours.monday', ['9-18']],
      "at office.hours.monday[0]: is not a window; write it as '09:00-18:00'",
    ],
    [
      'a window that closes before it opens',
      ['office.hours.monday', ['22:00-06:00']],
      'at office.hours.monday[0]: closes before it opens',
    ],
    [
      'windows that overlap',
      ['office.hours.monday', ['09:00-13:00', '12:00-18:00']],
      'at office.hours.monday: has windows that touch',
    ],
    [
      'an office that is never open',
      [
        'office.hours',
        { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] },
      ],
      'at office.hours: is never open',
    ],
    ['a weekday that is missing', ['office.hours.sunday'], 'at office.hours.sunday'],
    [
      'a day that is none',
      ['office.holidays.extra_days', ['2026-02-30']],
      'at office.holidays.extra_days[0]: is not a date',
    ],
    [
      'a country in small letters',
      ['office.holidays.country', 'us'],
      'at office.holidays.country: is not a country',
    ],
    ['a key that is misspelt', ['telefone', '1'], 'at telefone: is not a key that is known here'],
    [
      'a crisis line nobody vouches for',
      ['crisis_lines.by_country.US.confirmed'],
      'at crisis_lines.by_country.US.confirmed',
    ],
    [
      'an emergency number of words',
      ['emergency_numbers.by_country.US.number', 'help'],
      'at emergency_numbers.by_country.US.number: is not a number to call',
    ],
  ])('is refused with %s, and says where', (_, change, says) => {
    expect(broken(change)).toEqual([expect.stringContaining(`prompts/creditor.yaml ${says}`)]);
  });

  it('is told everything at once', () => {
    expect(broken(['party', ''], ['site', ''], ['office.timezone', ''])).toHaveLength(3);
  });
});
