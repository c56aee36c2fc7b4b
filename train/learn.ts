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
  /** The row of each feature that was learnt; rows rise with the features. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** By row. */
  readonly idf: Float32Array;
  readonly bias: Float64Array;
  /** Row by row: one weight a label. */
  readonly weights: Float32Array;
};

/** What stands in fewer examples is no sign of anything. */
const SEEN_IN = 2;
const ROUNDS = 12;
const RATE = 0.3;

/** Logistic regressions over TF-IDF by adaptive gradient descent in a fixed order: the same examples give the same model. */
export function learn(examples: readonly Example[], size: number): Model {
  const { rowOf, idf } = vocabularyOf(examples);
  const texts = examples.map(({ features }) => rowsOf(features, rowOf));
  const weights = new Float32Array(idf.length * size);
  const squares = new Float32Array(idf.length * size).fill(1e-4);
  const bias = new Float64Array(size).fill(-3);
  const biasSquares = new Float64Array(size).fill(1e-2);
  const weight = positiveWeights(examples, size);
  const dice = diceFrom(20261124);
  const scores = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of shuffled(examples.length, dice)) {
      const example = examples[at];
      const rows = texts[at];
      if (!example || !rows) continue;
      const scale = 1 / lengthOf(rows, idf);
      score({ size, idf, bias, weights }, rows, scale, scores);
      for (let label = example.knownFrom; label < size; label += 1) {
        const truth = example.labels.has(label) ? 1 : 0;
        const wrong = truth - 1 / (1 + Math.exp(-(scores[label] ?? 0)));
        if (Math.abs(wrong) < 0.005) continue;
        const error = wrong * (truth === 1 ? (weight[label] ?? 1) : 1);
        biasSquares[label] = (biasSquares[label] ?? 0) + error * error;
        bias[label] = (bias[label] ?? 0) + (0.1 * error) / Math.sqrt(biasSquares[label] ?? 1);
        for (const row of rows) {
          const index = row * size + label;
          const slope = error * (idf[row] ?? 0) * scale;
          const square = (squares[index] ?? 0) + slope * slope;
          squares[index] = square;
          weights[index] = (weights[index] ?? 0) + (RATE * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { size, rowOf, idf, bias, weights };
}

/** How likely each label is, in a text with these features. */
export function likelihoods(model: Model, features: readonly number[]): Float64Array {
  const scores = new Float64Array(model.size);
  const rows = rowsOf(features, model.rowOf);
  score(model, rows, 1 / lengthOf(rows, model.idf), scores);
  return scores.map((one) => 1 / (1 + Math.exp(-one)));
}

function rowsOf(features: readonly number[], rowOf: ReadonlyMap<number, number>): Int32Array {
  return Int32Array.from(features.flatMap((feature) => rowOf.get(feature) ?? []));
}

function score(
  { size, idf, bias, weights }: Omit<Model, 'rowOf'>,
  rows: Int32Array,
  scale: number,
  scores: Float64Array,
): void {
  scores.fill(0);
  for (const row of rows) {
    const value = (idf[row] ?? 0) * scale;
    for (let label = 0; label < size; label += 1) {
      scores[label] = (scores[label] ?? 0) + (weights[row * size + label] ?? 0) * value;
    }
  }
  for (let label = 0; label < size; label += 1) scores[label] = (scores[label] ?? 0) + (bias[label] ?? 0);
}

function lengthOf(rows: Int32Array, idf: Float32Array): number {
  let sum = 0;
  for (const row of rows) sum += (idf[row] ?? 0) ** 2;
  return Math.sqrt(sum) || 1;
}

/** What is learnt about, and how much it tells: what stands in few texts tells more. */
function vocabularyOf(examples: readonly Example[]): Pick<Model, 'rowOf' | 'idf'> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const learnt = [...counts].filter(([, count]) => count >= SEEN_IN).toSorted(([a], [b]) => a - b);
  return {
    rowOf: new Map(learnt.map(([feature], row) => [feature, row])),
    idf: Float32Array.from(learnt, ([, count]) => Math.log((1 + examples.length) / (1 + count)) + 1),
  };
}

/** A rare label counts more, so that it is learnt as well as a frequent one. */
function positiveWeights(examples: readonly Example[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const { labels } of examples) for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts.map((count) => Math.min(6, Math.sqrt(examples.length / (1 + count) / 4)));
}
