import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, signShownBy, type DecimalSign } from '../../src/portfolio/rows/numbers.ts';

describe('readNumber', () => {
  it.each([
    ['120', '120'],
    ['120.5', '120.5'],
    ['120,50', '120.50'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1\u00a0234,56', '1234.56'],
    ['1\u202f234,56', '1234.56'],
    ["1'234.56", '1234.56'],
    ['1’234.56', '1234.56'],
    ['1.234.567', '1234567'],
    ['12,34,567.80', '1234567.80'],
    ['0.123', '0.123'],
    ['.5', '0.5'],
    ['1234.567', '1234.567'],
    ['１２３．４５', '123.45'],
    ['-5', '-5'],
    ['−5,25', '-5.25'],
    ['(5.00)', '-5.00'],
    ['5.00-', '-5.00'],
    ['+7', '7'],
    ['007', '007'],
  ])('reads %s as %s', (text, decimal) => {
    expect(readNumber(text)).toEqual({ kind: 'number', decimal });
  });

  it.each(['1.234', '1,234', '999.999', '12,345'])('says that %s reads in two ways', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'ambiguous' });
  });

  it.each([
    ['1.234', ',', '1234'],
    ['1.234', '.', '1.234'],
    ['1,234', '.', '1234'],
    ['1,234', ',', '1.234'],
  ] as const)('reads %s with the decimal sign %s as %s', (text, sign, decimal) => {
    expect(readNumber(text, sign)).toEqual({ kind: 'number', decimal });
  });

  it.each([
    '',
    'abc',
    '12,34.56,78',
    '1..2',
    '1,23.4',
    '1 23',
    '12e3',
    '0x10',
    '--5',
    '1.23.4567',
    '5.',
    '$5',
  ])('does not read %j', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'none' });
  });

  it.each([
    ['1,234.56', ','],
    ['1.234,56', '.'],
    ['12,50', '.'],
  ] as const)('does not read %s when the sign must be %s', (text, sign) => {
    expect(readNumber(text, sign)).toEqual({ kind: 'none' });
  });

  it('reads back what any of the ways of writing has written', () => {
    const ways = fc.constantFrom<readonly [string, DecimalSign]>(
      ['.', ','],
      [',', '.'],
      [' ', ','],
      ["'", '.'],
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        ways,
        (whole, parts, [mark, sign]) => {
          const grouped = String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
          const places = String(parts).padStart(2, '0');
          expect(readNumber(`${grouped}${sign}${places}`)).toEqual({
            kind: 'number',
            decimal: `${whole}.${places}`,
          });
        },
      ),
    );
  });
});

describe('signShownBy', () => {
  it.each([
    ['12,50', ','],
    ['1.234.567', ','],
    ['1,234.56', '.'],
    ['0.123', '.'],
    ['1.234', undefined],
    ['500', undefined],
    ['1 234', undefined],
    ['n/a', undefined],
  ] as const)('of %s is %s', (text, sign) => {
    expect(signShownBy(text)).toBe(sign);
  });
});
