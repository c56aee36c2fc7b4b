import { brotliDecompressSync } from 'node:zlib';
import { INTENTS, SAFETY_FLAGS, type Intent, type SafetyFlag } from '../../domain/understanding.ts';
import { BUCKETS } from './features.ts';

/** What the classifier can hear in a text. */
export type Guessable = Intent | `flag:${SafetyFlag}`;

/**
 * As `train/train-understanding.ts` writes it.
 *
 * `packed`, after base64 and brotli: for each feature that was learnt, in rising order, how far its bucket lies from the one before (255:
 * and go on counting); then a byte a feature, its inverse frequency; then a signed byte per feature and label, row by row, each label with
 * a scale of its own.
 */
export type Weights = {
  readonly labels: readonly string[];
  /** From which likelihood a label was right often enough on phrases that were held back. */
  readonly from: readonly number[];
  readonly bias: readonly number[];
  readonly scale: readonly number[];
  /** How many were learnt. */
  readonly features: number;
  readonly packed: string;
};

/** What a text is weighed by. */
export type Model = {
  readonly labels: readonly Guessable[];
  readonly from: readonly number[];
  readonly bias: readonly number[];
  readonly scale: readonly number[];
  /** For each bucket its row, counted from 1; 0 for what was never learnt. */
  readonly rowOf: Int32Array;
  readonly idf: Uint8Array;
  readonly rows: Int8Array;
};

/** A step that is not the last of its way. */
export const FURTHER = 255;

/** Throws when the weights were written for other intents. */
export function unpack({ labels: named, from, bias, scale, features, packed }: Weights): Model {
  const known = new Set<string>([...INTENTS, ...SAFETY_FLAGS.map((flag) => `flag:${flag}`)]);
  const labels = named.filter((name): name is Guessable => known.has(name));
  const bytes = brotliDecompressSync(Uint8Array.fromBase64(packed));
  const { rowOf, end } = rowsIn(bytes, features);
  const idf = bytes.subarray(end, end + features);
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + end + features, bytes.length - end - features);
  if (labels.length !== named.length || rows.length !== features * labels.length) {
    throw new Error(
      'the weights of the classifier do not fit the intents; run npm run train:understanding again',
    );
  }
  return { labels, from, bias, scale, rowOf, idf, rows };
}

/** Which bucket has which row, and where in the bytes that ends. */
function rowsIn(bytes: Uint8Array, features: number): { readonly rowOf: Int32Array; readonly end: number } {
  const rowOf = new Int32Array(BUCKETS);
  let bucket = -1;
  let end = 0;
  for (let row = 1; row <= features; row += 1) {
    for (; bytes[end] === FURTHER; end += 1) bucket += FURTHER;
    bucket += bytes[end] ?? 0;
    end += 1;
    rowOf[bucket] = row;
  }
  return { rowOf, end };
}
