import { describe, expect, it } from 'vitest';
import { grown, PIECES } from '../../bench/growth.ts';
import { judge } from '../../src/gate/gate.ts';
import { FACTS, message, shippedPolicy } from './example.ts';

const policy = shippedPolicy();

/** Milliseconds of work, the best of three tries; what others do on the machine is not counted. */
function spentOn(text: string): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    judge(message(text), policy, FACTS);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...tries);
}

/** Eight times the text may take eight times as long; five times that is left to a busy machine. A square would be 64 times. */
const GENEROUS = 40;

describe('the time of a verdict', () => {
  it.each(Object.entries(PIECES))('grows no faster than the text: %s', (_, piece) => {
    const [small, large, huge] = [1_000, 8_000, 100_000].map((size) => spentOn(grown(piece, size)));
    expect(large).toBeLessThan(GENEROUS * Math.max(1, small ?? 0));
    expect(huge).toBeLessThan(GENEROUS * Math.max(1, large ?? 0));
  });
});
