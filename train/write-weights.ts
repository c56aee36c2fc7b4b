import { brotliCompressSync, constants } from 'node:zlib';
import { FURTHER, type Weights } from '../src/understanding/classifier/unpack.ts';
import type { Model } from './learn.ts';
import { LABELS } from './read-phrases.ts';

/** Weights are whole numbers up to this: finer ones hear no better, and pack worse. */
const LARGEST = 15;

/** This share of a label's weights lies beyond, and is cut to the largest. */
const BEYOND = 0.0005;

const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } };

/** A model as a file, packed so that all languages together stay small. See `Weights`. */
export function writeWeights(model: Model, from: readonly number[]): string {
  const { size, bias, idf, rowOf, weights } = model;
  const idfScale = idf.reduce((most, one) => Math.max(most, one), 0) / 255 || 1;
  const scales = Array.from({ length: size }, (_, label) => scaleOf(model, label));
  const bytes = [
    Uint8Array.from(stepsBetween([...rowOf.keys()])),
    Uint8Array.from(idf, (one) => Math.round(one / idfScale)),
    new Uint8Array(
      Int8Array.from(weights, (weight, at) => rounded(weight / (scales[at % size] ?? 1))).buffer,
    ),
  ];
  const written: Weights = {
    labels: LABELS,
    from,
    bias: Array.from(bias, (one) => Math.round(one * 1e5) / 1e5),
    scale: scales.map((one) => Number(one.toPrecision(6))),
    features: idf.length,
    packed: new Uint8Array(brotliCompressSync(Buffer.concat(bytes), PACKING)).toBase64(),
  };
  return `${JSON.stringify(written)}\n`;
}

/** The way from each bucket to the next, from before the first. */
function stepsBetween(buckets: readonly number[]): readonly number[] {
  return buckets.flatMap((bucket, at) => {
    const way = bucket - (buckets[at - 1] ?? -1);
    return [...Array.from({ length: Math.floor(way / FURTHER) }, () => FURTHER), way % FURTHER];
  });
}

function rounded(weight: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight)));
}

function scaleOf({ weights, size }: Model, label: number): number {
  const sizes: number[] = [];
  for (let at = label; at < weights.length; at += size) sizes.push(Math.abs(weights[at] ?? 0));
  const falling = sizes.filter((one) => one > 0).toSorted((a, b) => b - a);
  return (falling[Math.floor(falling.length * BEYOND)] ?? 0) / LARGEST || 1;
}
