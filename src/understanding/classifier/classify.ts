import type { Language } from '../../domain/language.ts';
import { INTENTS, type Intent } from '../../domain/understanding.ts';
import { DIMENSIONS, featuresOf } from './features.ts';
import english from './weights-en.json' with { type: 'json' };
import spanish from './weights-es.json' with { type: 'json' };
import chinese from './weights-zh.json' with { type: 'json' };

/** As `train/train-understanding.ts` writes it: one signed byte per feature and intent, row by row, and a bias each. */
export type Weights = {
  readonly intents: readonly string[];
  readonly scale: number;
  readonly bias: readonly number[];
  readonly weights: string;
};

type Model = {
  readonly intents: readonly Intent[];
  readonly scale: number;
  readonly bias: readonly number[];
  readonly rows: Int8Array;
};

const MODELS: Readonly<Record<Language, Model>> = {
  en: modelFrom(english),
  es: modelFrom(spanish),
  zh: modelFrom(chinese),
};

export type Guess = { readonly intent: Intent; readonly probability: number };

/** What short phrases like this one usually mean, likeliest first. It knows no negation: a guess for where no cue was found. */
export function classify(language: Language, view: string): readonly Guess[] {
  return probabilities(MODELS[language], featuresOf(language, view));
}

export function probabilities(model: Model, features: readonly number[]): readonly Guess[] {
  const size = model.intents.length;
  const length = Math.sqrt(features.length) || 1;
  const scores = model.bias.slice();
  for (const feature of features) {
    for (let at = 0; at < size; at += 1) {
      scores[at] = (scores[at] ?? 0) + ((model.rows[feature * size + at] ?? 0) * model.scale) / length;
    }
  }
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return model.intents
    .map((intent, at) => ({ intent, probability: (powers[at] ?? 0) / sum }))
    .toSorted((a, b) => b.probability - a.probability);
}

export function modelFrom(written: Weights): Model {
  const bytes = Uint8Array.fromBase64(written.weights);
  const known = new Set<string>(INTENTS);
  const intents = written.intents.filter((name): name is Intent => known.has(name));
  if (intents.length !== written.intents.length || bytes.length !== DIMENSIONS * intents.length) {
    throw new Error(
      'the weights of the classifier do not fit the intents; run npm run train:understanding again',
    );
  }
  return { intents, scale: written.scale, bias: written.bias, rows: new Int8Array(bytes.buffer) };
}
