import type { Language } from '../../domain/language.ts';
import type { PhraseHit } from '../phrase-hits.ts';
import type { Reading } from '../reading.ts';
import { DIMENSIONS, eachFeature } from './features.ts';
import { Loudness } from './loudness.ts';
import written from './weights.json' with { type: 'json' };

/** As `train/train-gate.ts` writes it: a signed byte per feature. */
const { limits, scale, bias } = written;
const weights = new Int8Array(Uint8Array.fromBase64(written.weights).buffer);
if (weights.length !== DIMENSIONS) {
  throw new Error('the weights of the gate do not fit its features; run npm run train:gate again');
}

export type Score = {
  /** Log odds that somebody would forbid a message that is worded like this. */
  readonly odds: number;
  /** The tokens that speak loudest for it. */
  readonly loudest: readonly [from: number, to: number];
};

/**
 * Where a language draws its lines, in log odds, as sentences that the scorer had not seen drew them: above `refuse` only one
 * acceptable sentence in twelve scores, above `warn` one in six. They were written to be hard; ordinary ones score far below.
 */
export const LIMITS: Readonly<Record<Language, { readonly refuse: number; readonly warn: number }>> = limits;

/** How a message reads as a whole, by what others who were forbidden and others who were not had in common. Linear in the text. */
export function scoreOf(reading: Reading, hits: readonly PhraseHit[]): Score {
  const loudness = new Loudness(reading.tokens.length);
  let sum = 0;
  let count = 0;
  met.fill(0);
  eachFeature(reading, hits, (bucket, from, to) => {
    const word = bucket >>> 5;
    const bit = 1 << (bucket & 31);
    const seen = met[word] ?? 0;
    if ((seen & bit) !== 0) return;
    met[word] = seen | bit;
    const weight = weights[bucket] ?? 0;
    sum += weight;
    count += 1;
    loudness.spread(weight, from, to);
  });
  return { odds: bias + (sum * scale) / (Math.sqrt(count) || 1), loudest: loudness.most() };
}

/** A bit for each feature that the message showed already. Used by one message after the other: small, so that it stays near. */
const met = new Int32Array(DIMENSIONS / 32);
