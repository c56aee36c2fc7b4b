import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalOf,
  isCurrency,
  minus,
  parseMoney,
  plus,
  scaleOf,
  split,
  total,
} from '../../src/domain/money.ts';

describe('a sum', () => {
  it.each([
    ['120.50', 'USD', 12_050],
    ['120.5', 'USD', 12_050],
    ['120', 'USD', 12_000],
    ['0', 'USD', 0],
    ['-0', 'USD', 0],
    ['-12.34', 'USD', -1234],
    ['0.01', 'USD', 1],
    [' 7.00 ', 'USD', 700],
    ['120.500', 'USD', 12_050],
    ['500', 'JPY', 500],
    ['500.0', 'JPY', 500],
    ['1.125', 'KWD', 1125],
    ['90071992547409.91', 'USD', 9_007_199_254_740_991],
  ])('%j %s is read as %i minor units', (decimal, currency, minor) => {
    expect(parseMoney(decimal, currency)).toEqual({ minor, currency });
  });

  it.each([
    ['120.505', 'USD'],
    ['0.5', 'JPY'],
    ['1.0001', 'KWD'],
    ['1,200.00', 'USD'],
    ['1.200,00', 'EUR'],
    ['1e3', 'USD'],
    ['$5', 'USD'],
    ['.5', 'USD'],
    ['5.', 'USD'],
    ['+5', 'USD'],
    ['--5', 'USD'],
    ['', 'USD'],
    ['NaN', 'USD'],
    ['٣', 'USD'],
    ['90071992547409.92', 'USD'],
    ['99999999999999999999', 'JPY'],
  ])('%j %s is refused, because it is no exact plain decimal', (decimal, currency) => {
    expect(parseMoney(decimal, currency)).toBeUndefined();
  });

  it.each([
    [12_050, 'USD', '120.50'],
    [5, 'USD', '0.05'],
    [-5, 'USD', '-0.05'],
    [0, 'USD', '0.00'],
    [500, 'JPY', '500'],
    [-500, 'JPY', '-500'],
    [1125, 'KWD', '1.125'],
    [7, 'KWD', '0.007'],
  ])('of %i minor %s is written %s', (minor, currency, decimal) => {
    expect(decimalOf({ minor, currency })).toBe(decimal);
  });

  it('is read back as it was written, in every currency there is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('currency')),
        fc.maxSafeInteger(),
        (currency, minor) => {
          const money = { minor: minor === 0 ? 0 : minor, currency };
          expect(parseMoney(decimalOf(money), currency)).toEqual(money);
        },
      ),
    );
  });

  it('knows the places of its currency, and which codes are currencies', () => {
    expect(['USD', 'JPY', 'KWD', 'BRL'].map(scaleOf)).toEqual([2, 0, 3, 2]);
    expect(['USD', 'usd', 'XXY', '', 'DOLLAR'].map(isCurrency)).toEqual([true, false, false, false, false]);
  });
});

describe('sums', () => {
  const usd = (minor: number) => ({ minor, currency: 'USD' });

  it('add and subtract in one currency', () => {
    expect(plus(usd(10), usd(20))).toEqual(usd(30));
    expect(minus(usd(10), usd(20))).toEqual(usd(-10));
    expect(total([usd(1), usd(2), usd(3)], 'USD')).toEqual(usd(6));
    expect(total([], 'KWD')).toEqual({ minor: 0, currency: 'KWD' });
  });

  it('of two currencies are never added', () => {
    expect(() => plus(usd(10), { minor: 10, currency: 'EUR' })).toThrow('same currency');
  });
});

describe('splitting', () => {
  it.each([
    [100, 3, [33, 33, 34]],
    [100, 1, [100]],
    [2, 3, [0, 0, 2]],
    [10_000, 4, [2500, 2500, 2500, 2500]],
    [0, 2, [0, 0]],
  ])('%i in %i parts gives %j', (minor, parts, shares) => {
    expect(split({ minor, currency: 'JPY' }, parts).map((one) => one.minor)).toEqual(shares);
  });

  it('loses nothing, and leaves what rounding leaves in the last part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 }), fc.integer({ min: 1, max: 60 }), (minor, parts) => {
        const shares = split({ minor, currency: 'USD' }, parts).map((one) => one.minor);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(minor);
        expect(new Set(shares.slice(0, -1)).size).toBeLessThanOrEqual(1);
        expect(shares.at(-1)! - (shares[0] ?? 0)).toBeLessThan(parts);
      }),
    );
  });
});
