import type { Language } from '../../domain/language.ts';
import { INTENTS, SAFETY_FLAGS, type Intent, type SafetyFlag } from '../../domain/understanding.ts';
import { DIMENSIONS, featuresOf } from './features.ts';
import english from './weights-en.json' with { type: 'json' };
import spanish from './weights-es.json' with { type: 'json' };
import chinese from './weights-zh.json' with { type: 'json' };

/** What the classifier can hear in a text. */
export type Guessable = Intent | `flag:${SafetyFlag}`;

/**
 * As `train/train-understanding.ts` writes it.
 *
 * `weights` is one signed byte per feature and label, row by row, each label with a scale of its own; `idf` one byte per feature.
 */
export type Weights = {
  readonly labels: readonly string[];
  /** From which likelihood a label was right often enough on phrases that were held back. */
  readonly from: readonly number[];
  readonly bias: readonly number[];
  readonly scale: readonly number[];
  readonly idf: string;
  readonly weights: string;
};

type Model = {
  readonly labels: readonly Guessable[];
  readonly from: readonly number[];
  readonly bias: readonly number[];
  readonly scale: readonly number[];
  readonly idf: Uint8Array;
  readonly rows: Int8Array;
};

const MODELS: Readonly<Record<Language, Model>> = {
  en: modelFrom(english),
  es: modelFrom(spanish),
  zh: modelFrom(chinese),
};

/** How likely a text carries a label, and from which likelihood that is worth something. */
export type Guess = { readonly label: Guessable; readonly likelihood: number; readonly from: number };

/**
 * What texts like this one usually mean, each label by itself, likeliest first.
 *
 * `view` is the text as `viewsOf` writes it, `evidence` what the rules found in it.
 */
export function classify(language: Language, view: string, evidence: readonly string[]): readonly Guess[] {
  return likelihoods(MODELS[language], featuresOf(language, view, evidence));
}

export function likelihoods(model: Model, features: readonly number[]): readonly Guess[] {
  const size = model.labels.length;
  const sums = new Float64Array(size);
  let squares = 0;
  for (const feature of features) {
    const idf = model.idf[feature] ?? 0;
    if (idf === 0) continue;
    squares += idf * idf;
    const row = feature * size;
    for (let at = 0; at < size; at += 1) sums[at] = (sums[at] ?? 0) + (model.rows[row + at] ?? 0) * idf;
  }
  const length = Math.sqrt(squares) || 1;
  return model.labels
    .map((label, at) => ({
      label,
      likelihood:
        1 / (1 + Math.exp(-((sums[at] ?? 0) / length) * (model.scale[at] ?? 0) - (model.bias[at] ?? 0))),
      from: model.from[at] ?? 1,
    }))
    .toSorted((a, b) => b.likelihood - a.likelihood);
}

export function modelFrom(written: Weights): Model {
  const rows = new Int8Array(Uint8Array.fromBase64(written.weights).buffer);
  const idf = Uint8Array.fromBase64(written.idf);
  const known = new Set<string>([...INTENTS, ...SAFETY_FLAGS.map((flag) => `flag:${flag}`)]);
  const labels = written.labels.filter((name): name is Guessable => known.has(name));
  const fits =
    labels.length === written.labels.length &&
    idf.length === DIMENSIONS &&
    rows.length === DIMENSIONS * labels.length;
  if (!fits) {
    throw new Error(
      'the weights of the classifier do not fit the intents; run npm run train:understanding again',
    );
  }
  const { from, bias, scale } = written;
  return { labels, from, bias, scale, idf, rows };
}
