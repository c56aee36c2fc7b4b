import type { Language } from '../../domain/language.ts';
import type { Reading } from '../reading.ts';
import { DIMENSIONS, eachFeature } from './features.ts';
import { Loudness } from './loudness.ts';
import written from './weights.json' with { type: 'json' };

/**
 * As `train/train-gate.ts` writes it, a byte per feature: in the upper four bits its weight from -7 to 7, raised by 8, in the lower
 * four its importance from 0 to 15.
 */
const { limits, scale, bias } = written;
const packed = Uint8Array.fromBase64(written.weights);
if (packed.length !== DIMENSIONS) {
  throw new Error('the weights of the gate do not fit its features; run npm run train:gate again');
}

export type Score = {
  /** Log odds that somebody would forbid a message that is worded like this. */
  readonly odds: number;
  /** The same of each sentence by itself, under its first token. */
  readonly bySentence: ReadonlyMap<number, number>;
  /** The tokens that speak loudest for it. */
  readonly loudest: readonly [from: number, to: number];
};

/**
 * Where a language draws its lines, in log odds, as sentences drew them that the scorer had not seen, by writers whom it did not know:
 * from `refuse` on a message is refused, from `warn` on it is warned of. They were written to be hard; ordinary ones score far below.
 */
export const LIMITS: Readonly<Record<Language, { readonly refuse: number; readonly warn: number }>> = limits;

/** How a message reads as a whole, by what others who were forbidden and others who were not had in common. Linear in the text. */
export function scoreOf(reading: Reading): Score {
  const loudness = new Loudness(reading.tokens.length);
  const whole = { sum: 0, squares: 0 };
  const parts = new Map<number, Sums>();
  const partOf = reading.sentence.map(([from]) => {
    const part = parts.get(from) ?? { sum: 0, squares: 0 };
    parts.set(from, part);
    return part;
  });
  met.fill(0);
  eachFeature(reading, (bucket, from, to) => {
    const byte = packed[bucket] ?? 0;
    const importance = byte & 15;
    if (importance === 0) return;
    const word = bucket >>> 5;
    const bit = 1 << (bucket & 31);
    const seen = met[word] ?? 0;
    if ((seen & bit) !== 0) return;
    met[word] = seen | bit;
    const weight = ((byte >>> 4) - 8) * importance;
    count(whole, weight, importance);
    const part = partOf[from] ?? partOf[0];
    if (part) count(part, weight, importance);
    loudness.spread(weight, from, to);
  });
  const bySentence = new Map([...parts].map(([from, sums]) => [from, oddsOf(sums)]));
  return { odds: oddsOf(whole), bySentence, loudest: loudness.most(reading.signature) };
}

type Sums = { sum: number; squares: number };

function count(sums: Sums, weight: number, importance: number): void {
  sums.sum += weight;
  sums.squares += importance * importance;
}

function oddsOf({ sum, squares }: Sums): number {
  return bias + (sum * scale) / (Math.sqrt(squares) || 1);
}

/** A bit for each feature that the message showed already. Used by one message after the other: small, so that it stays near. */
const met = new Int32Array(DIMENSIONS / 32);
