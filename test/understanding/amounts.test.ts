import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import type { Slots } from '../../src/domain/understanding.ts';
import { decimalFrom } from '../../src/understanding/amounts/decimal.ts';
import { understand } from '../../src/understanding/understand.ts';
import { NOW, read } from './reading.ts';

describe('sums as customers write them', () => {
  it.each<readonly [Language, string, Slots]>([
    ['en', 'I can do 80 a week', { amount: { value: '80.00' }, period: 'week' }],
    ['en', 'forty quid', { amount: { value: '40.00', currency: 'GBP' } }],
    ['en', '£80pcm', { amount: { value: '80.00', currency: 'GBP' }, period: 'month' }],
    ['en', '$1,200.50 max', { amount: { value: '1200.50', currency: 'USD' } }],
    ['en', 'about 2k', { amount: { value: '2000.00' } }],
    ['en', 'a grand', { amount: { value: '1000.00' } }],
    ['en', '2x50', { amount: { value: '50.00' } }],
    ['en', '25 every two weeks', { amount: { value: '25.00' }, period: 'fortnight' }],
    ['en', 'cant do more then 40', { amount: { value: '40.00' } }],
    ['en', 'I cannot pay 200, only 80', { amount: { value: '80.00' } }],
    ['en', 'twenty dollars and 50 cents', { amount: { value: '20.50', currency: 'USD' } }],
    ['es', 'unos 60 euros', { amount: { value: '60.00', currency: 'EUR' } }],
    ['es', '1.200,50', { amount: { value: '1200.50' } }],
    ['es', '80 semanales', { amount: { value: '80.00' }, period: 'week' }],
    ['es', 'mil quinientos por quincena', { amount: { value: '1500.00' }, period: 'fortnight' }],
    ['es', 'cien al mes', { amount: { value: '100.00' }, period: 'month' }],
    ['zh', '两千块', { amount: { value: '2000.00', currency: 'CNY' } }],
    ['zh', '每月200', { amount: { value: '200.00' }, period: 'month' }],
    ['zh', '最多还三百五', { amount: { value: '350.00' } }],
    ['zh', '1.5万', { amount: { value: '15000.00' } }],
  ])('%s: %s', (language, text, slots) => {
    const read_ = read(text, language, 'asked_affordable').slots;
    expect({ amount: read_.amount, ...(read_.period && { period: read_.period }) }).toEqual(slots);
  });

  it.each<readonly [Language, string, number]>([
    ['en', 'half on friday', 50],
    ['en', "I'll pay it in full tomorrow", 100],
    ['en', 'I can pay 25% now', 25],
    ['es', 'pago la mitad el viernes', 50],
    ['es', 'el lunes liquido todo', 100],
    ['zh', '先还一半', 50],
    ['zh', '明天全部还清', 100],
  ])('a share of what is owed (%s): %s', (language, text, percent) => {
    expect(read(text, language).slots.percent).toBe(percent);
  });

  it.each<readonly [Language, string]>([
    ['en', 'I live at 42 Elm Street'],
    ['en', "it's been 3 weeks"],
    ['en', 'I have 3 kids'],
    ['en', 'my account number is 12345678'],
    ['en', 'call me at 5'],
    ['en', 'since 2024'],
    ['es', 'tengo 3 hijos'],
    ['es', 'llámenme a las 5'],
    ['zh', '逾期3天'],
  ])('a number that is no money (%s): %s', (language, text) => {
    const { slots } = read(text, language);
    expect(slots.amount ?? slots.amounts).toBeUndefined();
  });

  it.each([
    ['US', undefined, 'USD'],
    ['MX', undefined, 'MXN'],
    ['US', 'CAD', 'CAD'],
  ] as const)('$80 in %s on an account in %s is %s', (country, currency, expected) => {
    const input = { text: '$80', context: 'asked_affordable', now: NOW, timezone: 'UTC', country } as const;
    const reading = understand(currency === undefined ? input : { ...input, currency });
    expect(reading.slots.amount).toEqual({ value: '80.00', currency: expected });
  });
});

describe('a written number', () => {
  it.each([
    ['1.200,50', '1200.50'],
    ['1,200.50', '1200.50'],
    ['1.200', '1200'],
    ['12,5', '12.50'],
    ['1,000,000', '1000000'],
    ['0.5', '0.50'],
    ['007', '7'],
  ])('%s is %s', (written, decimal) => {
    expect(decimalFrom(written)).toBe(decimal);
  });
});
