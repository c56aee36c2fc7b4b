import { DIMENSIONS } from '../src/understanding/classifier/features.ts';
import type { Weights } from '../src/understanding/classifier/classify.ts';
import type { Model } from './learn.ts';
import { LABELS } from './read-phrases.ts';

/** A model as a file: a byte a weight, so that all languages together stay small. */
export function writeWeights(model: Model, from: readonly number[]): string {
  const { size, bias, idf } = model;
  const idfScale = Math.max(...idf) / 255 || 1;
  const scales = Array.from({ length: size }, (_, label) => largestOf(model, label) / 127 || 1);
  const bytes = Int8Array.from(model.weights, (weight, at) => Math.round(weight / (scales[at % size] ?? 1)));
  const written: Weights = {
    labels: LABELS,
    from,
    bias: Array.from(bias, (one) => Math.round(one * 1e5) / 1e5),
    scale: scales.map((one) => Number(one.toPrecision(6))),
    idf: Uint8Array.from(idf, (one) => Math.round(one / idfScale)).toBase64(),
    weights: new Uint8Array(bytes.buffer).toBase64(),
  };
  return `${JSON.stringify(written)}\n`;
}

function largestOf({ weights, size }: Model, label: number): number {
  let largest = 0;
  for (let feature = 0; feature < DIMENSIONS; feature += 1) {
    largest = Math.max(largest, Math.abs(weights[feature * size + label] ?? 0));
  }
  return largest;
}
