import { judge } from '../src/gate/judge.ts';
import type { GatePolicy } from '../src/gate/policy.ts';
import { bestOf } from './measure.ts';
import { FACTS, messageOf } from './messages.ts';

export const SIZES = [1_000, 10_000, 100_000] as const;

export type GrowthRow = { readonly what: string; readonly ms: readonly number[] };

/** Texts that grow, made of a piece that repeats: plain ones, and some that were made to be slow to read. */
export const PIECES: Readonly<Record<string, string>> = {
  'plain English': 'Your payment of 120.00 was due on 5 May. You can pay online, or ask us for a plan. ',
  'plain Chinese': '您的款项已于五月五日到期，可以在线支付，也可以找我们商量分期。',
  'phrases that nearly stand there': 'we will not you if you do not we call your we tell your the police ',
  'characters that nobody sees': 'a\u200br\u200br\u200be\u200bs\u200bt\u200b ',
  'one letter': 'a',
  'letters spelled out': 'a.r r-e s ',
  'quotations in quotations': '"\u201c«\'you wrote "',
  'one long number': '7',
  'numbers that look like sums': '1,234.56 1.234,56 ',
  'half addresses': 'a@a.a-a.',
};

/** What a verdict takes as the text grows. What is longer than any channel takes is refused for its length. */
export function growth(policy: GatePolicy, quick: boolean): readonly GrowthRow[] {
  return Object.entries(PIECES).map(([what, piece]) => ({
    what,
    ms: SIZES.map((size) => {
      const message = messageOf(grown(piece, size), what.endsWith('Chinese') ? 'zh' : 'en');
      return bestOf(quick ? 1 : 10, () => judge(message, policy, FACTS));
    }),
  }));
}

/** A piece repeated up to this many UTF-16 units. */
export function grown(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}
