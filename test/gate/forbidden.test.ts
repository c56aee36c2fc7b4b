import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/gate/gate.ts';
import type { GatePolicy } from '../../src/gate/policy.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const shipped = shippedPolicy();
const forbidding = (...phrases: readonly string[]): GatePolicy => ({
  ...shipped,
  forbidden: [{ phrases, because: 'the house says so' }],
});
const isForbidden = (text: string, policy: GatePolicy): boolean =>
  judge(message(text), policy, FACTS).some(({ rule }) => rule === 'S05.forbidden');

/** What would never come to an end if it were run as a pattern, and a text on which it would not. */
const TRAPS = [
  ['(a+)+$', `${'a'.repeat(4000)}!`],
  ['(.*)*x', 'y'.repeat(4000)],
  [String.raw`(\w+\s?)+$`, `${'pay '.repeat(1000)}?`],
  ['([a-z]|[a-z][a-z])*0', 'ab'.repeat(2000)],
] as const;

describe('a phrase that a manager forbids', () => {
  it.each(TRAPS)('is words and no pattern: %s', (phrase, text) => {
    expect(isForbidden(text, forbidding(phrase))).toBe(false);
    expect(isForbidden(`We said ${phrase} to you.`, forbidding(phrase))).toBe(true);
  });

  it('is found where it stands, whatever signs it holds', () => {
    const sign = fc.constantFrom(...'ab.*+?^$(){}[]|\\/- 1'.split(''));
    const phrase = fc.string({ unit: sign, minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(phrase, phrase, phrase, (wanted, before, after) => {
        const policy = forbidding(wanted);
        expect(isForbidden(`${before}${wanted}${after}`, policy)).toBe(true);
        expect(isForbidden(before, policy)).toBe(before.includes(wanted));
      }),
      { numRuns: 150 },
    );
  });
});
