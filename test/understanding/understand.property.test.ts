import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXTS, type Context } from '../../src/domain/understanding.ts';
import { understand } from '../../src/understanding/understand.ts';
import { heard, read } from './reading.ts';

const context = fc.constantFrom<Context>(...CONTEXTS);
const WORDS =
  'i will pay not never friday the 15th tomorrow 80 200.50 yes no stop you my lawyer died can cannot if when $ , . ? puedo pagar el viernes no quincena mañana mil pesos sí 我 还 不 下周五 15号 两千 块 没钱 律师'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), sentence);
const now = fc
  .integer({ min: 1_700_000_000, max: 1_900_000_000 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString());

describe('whatever a customer writes', () => {
  it('is understood somehow, the same way every time, best intent first', () => {
    fc.assert(
      fc.property(text, context, (said, after) => {
        const reading = read(said, 'en', after);
        expect(reading.intents.length).toBeGreaterThan(0);
        expect(heard(reading).length).toBeGreaterThan(0);
        const confidences = reading.intents.map((intent) => intent.confidence);
        expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
        expect(confidences.every((one) => one > 0 && one <= 1)).toBe(true);
        expect(new Set(reading.intents.map((intent) => intent.name)).size).toBe(reading.intents.length);
        expect(read(said, 'en', after)).toEqual(reading);
      }),
      { numRuns: 250 },
    );
  });

  it('is never a promise for a day that has passed', () => {
    fc.assert(
      fc.property(sentence, context, now, (said, after, at) => {
        const reading = understand({ text: said, context: after, now: at, timezone: 'UTC' });
        if (heard(reading).includes('already_paid')) return;
        const days = reading.slots.dates ?? (reading.slots.date === undefined ? [] : [reading.slots.date]);
        for (const day of days) expect(day >= at.slice(0, 10)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gives sums as plain decimals', () => {
    fc.assert(
      fc.property(sentence, context, (said, after) => {
        const { slots } = read(said, 'en', after);
        for (const amount of slots.amounts ?? (slots.amount ? [slots.amount] : [])) {
          expect(amount.value).toMatch(/^\d+(?:\.\d+)?$/);
        }
      }),
      { numRuns: 250 },
    );
  });

  it.each([
    'i will pay ',
    'no no not ',
    '我还不起',
    '1 2 3 ',
    'a',
    '((',
    '19/19/19 ',
    'si no puedo pagar el viernes ',
  ])('is read in a moment, though it be 100,000 characters of "%s"', (piece) => {
    read(piece);
    const before = process.cpuUsage();
    read(piece.repeat(Math.ceil(100_000 / piece.length)));
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(1_000);
  });
});
