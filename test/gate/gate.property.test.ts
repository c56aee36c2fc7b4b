import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, review } from '../../src/gate/gate.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();
const PIECES = [
  'pay ',
  '你',
  '不还',
  'we will ',
  'call your boss ',
  '1,200.00',
  '5 May',
  '"',
  '💬',
  '\u200b',
  'á',
  '.',
  '，',
  '\n',
  'no ',
  'a.b',
  '+1 555',
  '@',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

describe('the gate', () => {
  it('never throws, and points only inside the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('manager', 'model', 'template'), (text, author) => {
        for (const { span } of judge(message(text, { author }), policy, {
          ...FACTS,
          customerSaid: [text.slice(3, 20)],
        })) {
          if (span === undefined) continue;
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThanOrEqual(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['constructor', "it's constructor's", 'toString valueOf __proto__ hasOwnProperty'])(
    'reads %j as words',
    (text) => {
      expect(judge(message(text), policy, FACTS).map(({ rule }) => rule)).not.toContain('F10.number');
    },
  );

  it('refuses everything when the policy says so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(review(message(text), { ...policy, forbidEverything: true }, FACTS).outcome).toBe('refused');
      }),
    );
  });

  it('refuses whatever stands beside a threat', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/[‘’“”"'«»「」]/.test(text));
        const verdict = review(
          message(`${text}\nWe will have you arrested and call your boss.`),
          policy,
          FACTS,
        );
        expect(verdict.outcome).toBe('refused');
      }),
    );
  });

  it.each([
    'we will call your boss ',
    'a.a.',
    '1,234.56 ',
    'not you not pay if ',
    '我们会告诉你家人不还',
    '"\'',
    'a@a.',
    'a b c d ',
  ])('reads a hundred thousand characters of %j in well under a second', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const begun = performance.now();
    expect(review(message(text), policy, FACTS).outcome).toBe('refused');
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
