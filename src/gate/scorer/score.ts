import type { Language } from '../../domain/language.ts';
import type { PhraseHit } from '../phrase-hits.ts';
import type { Reading } from '../reading.ts';
import { DIMENSIONS, eachFeature } from './features.ts';
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
  const loud = new Float64Array(reading.tokens.length + 1);
  let sum = 0;
  let count = 0;
  message += 1;
  eachFeature(reading, hits, (bucket, from, to) => {
    if (metIn[bucket] === message) return;
    metIn[bucket] = message;
    const weight = weights[bucket] ?? 0;
    sum += weight;
    count += 1;
    const each = weight / (to - from || 1);
    for (let at = from; at < to; at += 1) loud[at] = (loud[at] ?? 0) + each;
  });
  return { odds: bias + (sum * scale) / (Math.sqrt(count) || 1), loudest: loudestOf(loud) };
}

/** In which message a feature was met last: cheaper than a fresh set for each. */
const metIn = new Uint32Array(DIMENSIONS);
let message = 0;

/** The stretch of up to this many tokens that weighs most. */
const STRETCH = 8;

function loudestOf(loud: Float64Array): readonly [number, number] {
  let best: readonly [number, number] = [0, Math.min(1, loud.length)];
  let most = -Infinity;
  for (let from = 0; from < loud.length - 1; from += 1) {
    let sum = 0;
    for (let to = from; to < Math.min(loud.length - 1, from + STRETCH); to += 1) {
      sum += loud[to] ?? 0;
      if (sum > most) {
        most = sum;
        best = [from, to + 1];
      }
    }
  }
  return best;
}
