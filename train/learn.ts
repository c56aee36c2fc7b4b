import { DIMENSIONS } from '../src/understanding/classifier/features.ts';
import { diceFrom, shuffled } from './dice.ts';

/** A text as its features, and which labels it carries. */
export type Example = {
  readonly features: readonly number[];
  readonly labels: ReadonlySet<number>;
  /** Of labels before this one nothing is known: they are neither right nor wrong. */
  readonly knownFrom: number;
};

/** One regression per label: whether a text carries it, whatever else it carries. */
export type Model = {
  readonly size: number;
  readonly idf: Float32Array;
  readonly bias: Float64Array;
  /** Row by row: for a feature, one weight a label. */
  readonly weights: Float32Array;
};

const ROUNDS = 9;
const RATE = 0.3;

/** Logistic regressions over TF-IDF by adaptive gradient descent in a fixed order: the same examples give the same model. */
export function learn(examples: readonly Example[], size: number): Model {
  const idf = inverseFrequencies(examples);
  const weights = new Float32Array(DIMENSIONS * size);
  const squares = new Float32Array(DIMENSIONS * size).fill(1e-4);
  const bias = new Float64Array(size).fill(-3);
  const biasSquares = new Float64Array(size).fill(1e-2);
  const weight = positiveWeights(examples, size);
  const dice = diceFrom(20261124);
  const scores = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of shuffled(examples.length, dice)) {
      const example = examples[at];
      if (!example) continue;
      const scale = 1 / lengthOf(example.features, idf);
      score({ size, idf, bias, weights }, example.features, scale, scores);
      for (let label = example.knownFrom; label < size; label += 1) {
        const truth = example.labels.has(label) ? 1 : 0;
        const wrong = truth - 1 / (1 + Math.exp(-(scores[label] ?? 0)));
        if (Math.abs(wrong) < 0.005) continue;
        const error = wrong * (truth === 1 ? (weight[label] ?? 1) : 1);
        biasSquares[label] = (biasSquares[label] ?? 0) + error * error;
        bias[label] = (bias[label] ?? 0) + (0.1 * error) / Math.sqrt(biasSquares[label] ?? 1);
        for (const feature of example.features) {
          const index = feature * size + label;
          const slope = error * (idf[feature] ?? 0) * scale;
          const square = (squares[index] ?? 0) + slope * slope;
          squares[index] = square;
          weights[index] = (weights[index] ?? 0) + (RATE * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { size, idf, bias, weights };
}

/** How likely each label is, in a text with these features. */
export function likelihoods(model: Model, features: readonly number[]): Float64Array {
  const scores = new Float64Array(model.size);
  score(model, features, 1 / lengthOf(features, model.idf), scores);
  return scores.map((one) => 1 / (1 + Math.exp(-one)));
}

function score(model: Model, features: readonly number[], scale: number, scores: Float64Array): void {
  const { size, idf, bias, weights } = model;
  scores.fill(0);
  for (const feature of features) {
    const value = (idf[feature] ?? 0) * scale;
    const row = feature * size;
    for (let label = 0; label < size; label += 1) {
      scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0) * value;
    }
  }
  for (let label = 0; label < size; label += 1) scores[label] = (scores[label] ?? 0) + (bias[label] ?? 0);
}

function lengthOf(features: readonly number[], idf: Float32Array): number {
  let sum = 0;
  for (const feature of features) sum += (idf[feature] ?? 0) ** 2;
  return Math.sqrt(sum) || 1;
}

/** What stands in few texts tells more; what was never seen tells nothing. */
function inverseFrequencies(examples: readonly Example[]): Float32Array {
  const counts = new Float32Array(DIMENSIONS);
  for (const { features } of examples)
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts.map((count) => (count === 0 ? 0 : Math.log((1 + examples.length) / (1 + count)) + 1));
}

/** A rare label counts more, so that it is learnt as well as a frequent one. */
function positiveWeights(examples: readonly Example[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const { labels } of examples) for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts.map((count) => Math.min(6, Math.sqrt(examples.length / (1 + count) / 4)));
}
