import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Loudness } from '../../../src/gate/scorer/loudness.ts';

const TOKENS = 12;
const spread = fc
  .tuple(fc.integer({ min: -127, max: 127 }), fc.nat(TOKENS - 1), fc.integer({ min: 1, max: TOKENS }))
  .map(([weight, from, width]) => ({ weight, from, to: Math.min(TOKENS, from + width) }));

/** How loud each token is, the plain way. */
function loudOf(spreads: readonly { weight: number; from: number; to: number }[]): readonly number[] {
  return Array.from({ length: TOKENS }, (_, at) =>
    spreads
      .filter(({ from, to }) => from <= at && at < to)
      .reduce((sum, { weight, from, to }) => sum + weight / (to - from), 0),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('the loudest stretch', () => {
  it('is at most eight tokens, and none of that length is louder', () => {
    fc.assert(
      fc.property(fc.array(spread, { maxLength: 30 }), (spreads) => {
        const loudness = new Loudness(TOKENS);
        for (const { weight, from, to } of spreads) loudness.spread(weight, from, to);
        const [from, to] = loudness.most();
        const loud = loudOf(spreads);
        expect(to - from).toBeLessThanOrEqual(8);
        for (let start = 0; start < TOKENS; start += 1) {
          for (let end = start + 1; end <= Math.min(TOKENS, start + 8); end += 1)
            expect(sum(loud.slice(from, to))).toBeGreaterThan(sum(loud.slice(start, end)) - 1e-6);
        }
      }),
    );
  });

  it('does not depend on the order of what is spread', () => {
    fc.assert(
      fc.property(fc.array(spread, { maxLength: 30 }), (spreads) => {
        const [there, back] = [new Loudness(TOKENS), new Loudness(TOKENS)];
        for (const { weight, from, to } of spreads) there.spread(weight, from, to);
        for (const { weight, from, to } of spreads.toReversed()) back.spread(weight, from, to);
        expect(there.most()).toEqual(back.most());
      }),
    );
  });

  it('is the first token where there is nothing to hear', () => {
    expect(new Loudness(3).most()).toEqual([0, 1]);
    expect(new Loudness(0).most()).toEqual([0, 1]);
  });
});
