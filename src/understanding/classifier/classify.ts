import type { Language } from '../../domain/language.ts';
import { featuresOf } from './features.ts';
import { unpack, type Guessable, type Model, type Weights } from './unpack.ts';
import english from './weights-en.json' with { type: 'json' };
import spanish from './weights-es.json' with { type: 'json' };
import chinese from './weights-zh.json' with { type: 'json' };

const WRITTEN: Readonly<Record<Language, Weights>> = { en: english, es: spanish, zh: chinese };

/** Unpacked when the first text in its language comes. */
const models = new Map<Language, Model>();

function modelOf(language: Language): Model {
  const model = models.get(language) ?? unpack(WRITTEN[language]);
  models.set(language, model);
  return model;
}

/** How likely a text carries a label, and from which likelihood that is worth something. */
export type Guess = { readonly label: Guessable; readonly likelihood: number; readonly from: number };

/**
 * What texts like this one usually mean, each label by itself, likeliest first.
 *
 * `view` is the text as `viewsOf` writes it, `evidence` what the rules found in it.
 */
export function classify(language: Language, view: string, evidence: readonly string[]): readonly Guess[] {
  return likelihoods(modelOf(language), featuresOf(language, view, evidence));
}

export function likelihoods(model: Model, features: readonly number[]): readonly Guess[] {
  const size = model.labels.length;
  const sums = new Float64Array(size);
  let squares = 0;
  for (const feature of features) {
    const place = (model.rowOf[feature] ?? 0) - 1;
    if (place < 0) continue;
    const idf = model.idf[place] ?? 0;
    squares += idf * idf;
    const row = place * size;
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
