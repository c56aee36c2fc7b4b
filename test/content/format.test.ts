import { describe, expect, it } from 'vitest';
import type { BlankValue, Item } from '../../src/content/blanks.ts';
import { formatBlank } from '../../src/content/format.ts';
import { sayMoney } from '../../src/content/format-money.ts';
import type { Place } from '../../src/content/place.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Period } from '../../src/domain/understanding.ts';

const at = (language: Language, country: string, today = '2026-11-24'): Place => ({
  language,
  country,
  today,
});
const usd = (minor: number): { minor: number; currency: string } => ({ minor, currency: 'USD' });

describe('a sum', () => {
  it.each([
    ['en', 'US', 123_450, 'USD', '$1,234.50'],
    ['es', 'US', 123_450, 'USD', '$1,234.50'],
    ['zh', 'US', 123_450, 'USD', '$1,234.50'],
    ['es', 'MX', 123_450, 'MXN', '$1,234.50'],
    ['es', 'MX', 123_450, 'USD', 'USD 1,234.50'],
    ['en', 'MX', 123_450, 'MXN', '$1,234.50'],
    ['en', 'MX', 123_450, 'USD', 'USD 1,234.50'],
    ['en', 'CA', 123_450, 'CAD', '$1,234.50'],
    ['en', 'CA', 123_450, 'USD', 'USD 1,234.50'],
    ['es', 'ES', 1_234_550, 'EUR', '12.345,50 €'],
    ['es', 'ES', 1_234_550, 'USD', '12.345,50 USD'],
    ['en', 'IE', 123_450, 'EUR', '€1,234.50'],
    ['en', '', 123_450, 'EUR', '€1,234.50'],
    ['en', '', 123_450, 'USD', 'USD 1,234.50'],
    ['es', 'AR', 123_450, 'ARS', '$ 1.234,50'],
    ['en', 'GB', 123_450, 'GBP', '£1,234.50'],
    ['zh', 'CN', 123_450, 'CNY', '¥1,234.50'],
    ['zh', 'CN', 50_000, 'JPY', 'JPY 50,000'],
    ['en', 'JP', 50_000, 'JPY', '¥50,000'],
    ['es', 'CL', 1_250_000, 'CLP', '$1.250.000'],
    ['en', 'KW', 1_250, 'KWD', 'KWD 1.250'],
    ['en', 'US', 12_345_678_901_234, 'USD', '$123,456,789,012.34'],
    ['en', 'JP', 12_345_678_901_234, 'JPY', '¥12,345,678,901,234'],
    ['en', 'US', 9_007_199_254_740_991, 'USD', '$90,071,992,547,409.91'],
    ['en', 'IN', 12_345_600, 'INR', '₹1,23,456.00'],
    ['en', 'US', -1_250, 'USD', '-$12.50'],
    ['en', 'US', 0, 'USD', '$0.00'],
  ] as const)('in %s, %s: %i %s is written %s', (language, country, minor, currency, written) => {
    expect(sayMoney({ minor, currency }, at(language, country))).toBe(written);
  });
});

describe('a blank', () => {
  const day: BlankValue = { kind: 'day', day: '2026-12-01' };
  const office = (when: { closes?: string; opens?: string }): BlankValue => ({
    kind: 'office',
    now: '2026-11-27T15:00:00Z',
    timezone: 'America/New_York',
    ...when,
  });

  it.each<[string, BlankValue, Place, string]>([
    ['a day', day, at('en', 'US'), 'Tuesday, December 1'],
    ['a day', day, at('en', 'GB'), 'Tuesday 1 December'],
    ['a day, country unknown', day, at('en', ''), 'Tuesday 1 December'],
    ['a day, an Englishman in Mexico', day, at('en', 'MX'), 'Tuesday 1 December'],
    ['a day', day, at('es', 'ES'), 'martes 1 de diciembre'],
    ['a day', day, at('es', 'MX'), 'martes 1 de diciembre'],
    ['a day', day, at('zh', 'CN'), '12月1日（周二）'],
    ['a day long ago', { kind: 'day', day: '2024-01-31' }, at('en', 'US'), 'Wednesday, January 31, 2024'],
    ['a day long ago', { kind: 'day', day: '2024-01-31' }, at('es', 'MX'), 'miércoles 31 de enero de 2024'],
    ['a day long ago', { kind: 'day', day: '2024-01-31' }, at('zh', 'CN'), '2024年1月31日（周三）'],
    ['one day', { kind: 'days', days: 1 }, at('en', 'US'), '1 day'],
    ['days', { kind: 'days', days: 3 }, at('en', 'US'), '3 days'],
    ['one day', { kind: 'days', days: 1 }, at('es', 'ES'), '1 día'],
    ['days', { kind: 'days', days: 3 }, at('es', 'ES'), '3 días'],
    ['days', { kind: 'days', days: 3 }, at('zh', 'CN'), '3天'],
    ['one link', { kind: 'links', links: ['https://a.example/'] }, at('en', 'US'), 'https://a.example/'],
    [
      'two links, each on a line',
      { kind: 'links', links: ['https://a.example/1', 'https://a.example/2'] },
      at('en', 'US'),
      '\nhttps://a.example/1\nhttps://a.example/2',
    ],
    [
      'sums in two currencies',
      { kind: 'sums', sums: [usd(12_000), { minor: 5_000, currency: 'EUR' }] },
      at('en', 'US'),
      '$120.00 and €50.00',
    ],
    ['open until tonight', office({ closes: '2026-11-27T23:00:00Z' }), at('en', 'US'), 'today until 6:00 PM'],
    ['open until tonight', office({ closes: '2026-11-27T23:00:00Z' }), at('en', 'GB'), 'today until 18:00'],
    ['open until tonight', office({ closes: '2026-11-27T23:00:00Z' }), at('es', 'ES'), 'hoy hasta las 18:00'],
    ['open until one', office({ closes: '2026-11-27T18:00:00Z' }), at('es', 'MX'), 'hoy hasta la 1:00 p.m.'],
    ['open until tonight', office({ closes: '2026-11-27T23:00:00Z' }), at('zh', 'CN'), '今天18:00前'],
    ['open tomorrow', office({ opens: '2026-11-28T14:00:00Z' }), at('en', 'GB'), 'tomorrow from 09:00'],
    [
      'open on Monday',
      office({ opens: '2026-11-30T14:00:00Z' }),
      at('en', 'GB'),
      'on Monday 30 November from 09:00',
    ],
    [
      'open on Monday',
      office({ opens: '2026-11-30T14:00:00Z' }),
      at('es', 'ES'),
      'el lunes 30 de noviembre desde las 9:00',
    ],
    ['open on Monday', office({ opens: '2026-11-30T14:00:00Z' }), at('zh', 'CN'), '11月30日（周一）09:00起'],
    ['open who knows when', office({}), at('en', 'US'), 'during our office hours'],
  ])('that holds %s is written as it is said there', (_, value, place, written) => {
    expect(formatBlank(value, place)).toBe(written);
  });

  it('says an office day in the zone of the office, not of the reader', () => {
    const late: BlankValue = {
      kind: 'office',
      now: '2026-11-30T03:30:00Z',
      opens: '2026-11-30T14:00:00Z',
      timezone: 'America/New_York',
    };
    expect(formatBlank(late, at('zh', 'CN', '2026-11-30'))).toBe('明天09:00起');
  });

  it.each<[Language, Period, string]>([
    ['en', 'week', '$80.00 a week'],
    ['en', 'fortnight', '$80.00 every two weeks'],
    ['en', 'month', '$80.00 a month'],
    ['es', 'week', '$80.00 por semana'],
    ['es', 'fortnight', '$80.00 cada dos semanas'],
    ['es', 'month', '$80.00 al mes'],
    ['zh', 'week', '每周$80.00'],
    ['zh', 'fortnight', '每两周$80.00'],
    ['zh', 'month', '每月$80.00'],
  ])('says in %s what is affordable by the %s', (language, every, written) => {
    expect(formatBlank({ kind: 'affordable', amount: usd(8_000), every }, at(language, 'US'))).toBe(written);
  });
});

describe('a list', () => {
  const item = (product: string, more: Partial<Item> = {}): Item => ({
    product,
    kind: 'loan',
    ending: '4821',
    amount: usd(12_000),
    dueDate: '2026-11-20',
    daysPastDue: 4,
    ...more,
  });
  const payments = [
    { date: '2026-11-27', amount: usd(12_000) },
    { date: '2026-12-01', amount: usd(8_000) },
  ];

  it('of one account is a line without a mark', () => {
    expect(formatBlank({ kind: 'items', items: [item('Car loan')] }, at('en', 'US'))).toBe(
      'Car loan (ending in 4821): $120.00, was due on Friday, November 20',
    );
  });

  it('of several accounts ends with what they add up to, currency by currency', () => {
    const items = [
      item('Car loan'),
      item('', { kind: 'invoice', ending: '', dueDate: '2026-11-27', daysPastDue: -3 }),
      item('Flat', { amount: { minor: 5_000, currency: 'EUR' } }),
    ];
    expect(formatBlank({ kind: 'items', items }, at('en', 'GB')).split('\n')).toEqual([
      '• Car loan (ending in 4821): USD 120.00, was due on Friday 20 November',
      '• Invoice: USD 120.00, due on Friday 27 November',
      '• Flat (ending in 4821): €50.00, was due on Friday 20 November',
      'Total: USD 240.00 and €50.00',
    ]);
  });

  it('takes a product that would break the line onto one line', () => {
    const items = [item('Car\r\nloan\u202E\u0007')];
    expect(formatBlank({ kind: 'items', items }, at('en', 'US'))).toContain('Car loan (ending');
  });

  it.each<[Language, string, string]>([
    ['en', 'US', '$120.00 on Friday, November 27 and $80.00 on Tuesday, December 1'],
    ['es', 'US', '$120.00 el viernes 27 de noviembre y $80.00 el martes 1 de diciembre'],
    ['zh', 'US', '11月27日（周五）$120.00和12月1日（周二）$80.00'],
  ])('of payments is one phrase in %s', (language, country, written) => {
    expect(formatBlank({ kind: 'payments', payments }, at(language, country))).toBe(written);
  });

  it.each<[Language, string[]]>([
    ['en', ['November 27, 2026: $120.00', 'December 1, 2026: $80.00', 'Total: $200.00']],
    ['es', ['27 de noviembre de 2026: $120.00', '1 de diciembre de 2026: $80.00', 'Total: $200.00']],
    ['zh', ['2026年11月27日：$120.00', '2026年12月1日：$80.00', '合计：$200.00']],
  ])('of a schedule names every payment with its year and the total in %s', (language, lines) => {
    expect(formatBlank({ kind: 'schedule', payments }, at(language, 'US')).split('\n')).toEqual(lines);
  });

  it('of options tells regular, uneven and single payments apart', () => {
    const on = (minors: number[]): typeof payments =>
      minors.map((minor, month) => ({ date: `2027-0${month + 1}-04`, amount: usd(minor) }));
    const offers = [
      { id: '1', every: 'month' as const, payments: on([12_000, 12_000, 12_000]) },
      { id: '2', every: 'month' as const, payments: on([3_333, 3_333, 3_334]) },
      { id: '3', every: 'week' as const, payments: on([5_000, 7_000, 9_000]) },
      { id: '4', every: 'month' as const, payments: on([20_000]) },
      { id: '5', every: 'fortnight' as const, payments: on([10_000, 10_000]) },
      { id: '6', every: 'month' as const, payments: on([20_000, 5_000, 5_000, 2_000]) },
    ];
    const said = (language: Language): string[] =>
      formatBlank({ kind: 'options', offers }, at(language, 'US')).split('\n');
    expect(said('en')).toEqual([
      '1. 3 monthly payments of $120.00, the first on Monday, January 4',
      '2. 3 monthly payments of $33.33, the last one $33.34, the first on Monday, January 4',
      '3. 3 payments, $210.00 in all, the first on Monday, January 4',
      '4. $200.00 in one payment on Monday, January 4',
      '5. 2 payments, one every two weeks, of $100.00, the first on Monday, January 4',
      '6. $200.00 on Monday, January 4, then 3 monthly payments of $50.00, the last one $20.00',
    ]);
    expect(said('es')[1]).toBe(
      '2. 3 pagos mensuales de $33.33, el último de $33.34, el primero el lunes 4 de enero',
    );
    expect(said('es')[5]).toBe(
      '6. $200.00 el lunes 4 de enero y después 3 pagos mensuales de $50.00, el último de $20.00',
    );
    expect(said('zh')[5]).toBe('6. 1月4日（周一）先付$200.00，之后每月$50.00，共3期，最后一期$20.00');
    expect(said('zh')[1]).toBe('2. 每月$33.33，共3期，最后一期$33.34，首期1月4日（周一）');
  });
});
