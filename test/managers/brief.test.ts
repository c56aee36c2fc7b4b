import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskName, maskNameIn } from '../../src/managers/brief.ts';

describe('a masked name', () => {
  it.each([
    ['María Elena López', 'M••• L•••'],
    ['ana', 'A•••'],
    ["Seán O'Brien-Smith", 'S••• O•••'],
    ['王小明', '王•••'],
    ['  Jo   Li ', 'J••• L•••'],
    ['', '•••'],
    ['***', '•••'],
  ])('of %j is %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('is a letter of each of two words at most, whatever the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(maskName(name).match(/[^•\s]/gu)?.length ?? 0).toBeLessThanOrEqual(6);
        expect(maskName(name)).toContain('•••');
      }),
    );
  });
});

describe('words with a name in them', () => {
  it.each([
    ['Soy María López', 'María Elena López', 'Soy M••• L•••'],
    ['MARÍA here, call lópez', 'María Elena López', 'M••• here, call L•••'],
    ['maria LOPEZ here', 'María Elena López', 'M••• L••• here'],
    ['soy José', 'Jose Vega', 'soy J•••'],
    ['el café de José', 'Ana Vega', 'el café de José'],
    ['Lopezes are many', 'Ana Lopez', 'Lopezes are many'],
    ['我是王小明，请帮我', '王小明', '我是王•••，请帮我'],
    ['nobody is named', 'Ana Lopez', 'nobody is named'],
    ['a (b) [c]', '(b) [c]', 'a (b) [c]'],
    ['I am J. D. Vega', 'J. D. Vega', 'I am J. D. V•••'],
  ])('%j by %j become %j', (text, name, masked) => {
    expect(maskNameIn(text, name)).toBe(masked);
  });

  it('never make a pattern of the name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, name) => {
        expect(() => maskNameIn(text, name)).not.toThrow();
      }),
    );
  });
});
