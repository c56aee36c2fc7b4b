/**
 * Trains the classifier that guesses where no cue was found, from `train/phrases/*.txt` and from texts that the cues
 * themselves would find, and writes its weights to `src/understanding/classifier/`. The same phrases and cues give the
 * same weights, byte for byte.
 *
 *   node train/train-understanding.ts            writes the weights
 *   node train/train-understanding.ts --folds    prints the accuracy over five folds, writes nothing
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../src/domain/language.ts';
import { INTENTS } from '../src/domain/understanding.ts';
import { DIMENSIONS, featuresOf } from '../src/understanding/classifier/features.ts';
import { CUES } from '../src/understanding/cues/finders.ts';
import { viewsOf } from '../src/understanding/normalise.ts';
import { diceFrom, samplePhrase } from './sample-phrase.ts';

type Example = { readonly intent: number; readonly features: readonly number[]; readonly written: boolean };
type Trained = {
  readonly intents: readonly string[];
  readonly bias: Float64Array;
  readonly weights: Float64Array;
};

const ROUNDS = 16;
const RATE = 1.2;
const DECAY = 0.0004;
const FOLDS = 5;
const SAMPLES = 8;

const here = new URL('.', import.meta.url);
const onlyFolds = process.argv.includes('--folds');

for (const language of LANGUAGES) {
  const { intents, examples } = read(language);
  if (onlyFolds) {
    report(language, intents, examples);
    continue;
  }
  const { bias, weights } = train(intents, examples);
  writeFileSync(
    new URL(`../src/understanding/classifier/weights-${language}.json`, here),
    written(intents, bias, weights),
  );
  process.stdout.write(`${language}: ${examples.length} phrases, ${intents.length} intents\n`);
}

/** `# intent` begins a section; every other line is a phrase. */
function read(language: Language): {
  readonly intents: readonly string[];
  readonly examples: readonly Example[];
} {
  const text = readFileSync(new URL(`phrases/${language}.txt`, here), 'utf8');
  const known = new Set<string>(INTENTS);
  const intents: string[] = [];
  const examples: Example[] = [];
  let intent = -1;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.startsWith('# ')) {
      const name = line.slice(2).trim();
      if (!known.has(name)) throw new Error(`phrases/${language}.txt line ${at + 1}: "${name}" is no intent`);
      if (!intents.includes(name)) intents.push(name);
      intent = intents.indexOf(name);
    } else if (line.trim() !== '') {
      examples.push({ intent, features: featuresOf(language, viewsOf(line)[language]), written: true });
    }
  }
  return { intents, examples: [...examples, ...sampled(language, intents)] };
}

/** Texts that the cues of the language would find, a few of each phrase. */
function sampled(language: Language, intents: readonly string[]): readonly Example[] {
  const dice = diceFrom(7);
  const { tables, grammar } = CUES[language];
  return tables.flat().flatMap((cue) => {
    const [label] = typeof cue.says === 'string' ? [cue.says] : cue.says.filter((one) => !one.includes(':'));
    const intent = intents.indexOf(label ?? '');
    if (intent < 0 || cue.weight < 0.6) return [];
    return cue.phrases.flatMap((phrase) =>
      Array.from({ length: SAMPLES }, () => samplePhrase(phrase, grammar.classes, dice)).map((text) => ({
        intent,
        features: featuresOf(language, viewsOf(text)[language]),
        written: false,
      })),
    );
  });
}

/** Softmax regression by stochastic gradient descent in a fixed order, every intent weighing the same. */
function train(intents: readonly string[], examples: readonly Example[]): Trained {
  const size = intents.length;
  const weights = new Float64Array(DIMENSIONS * size);
  const bias = new Float64Array(size);
  const counts = intents.map((_, intent) => examples.filter((example) => example.intent === intent).length);
  const mean = examples.length / size;
  const order = shuffled(examples.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = RATE / (1 + round * 0.05);
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const length = Math.sqrt(example.features.length) || 1;
      const scores = Float64Array.from(bias);
      for (const feature of example.features) {
        for (let intent = 0; intent < size; intent += 1) {
          scores[intent] = (scores[intent] ?? 0) + (weights[feature * size + intent] ?? 0) / length;
        }
      }
      const highest = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - highest));
      const sum = powers.reduce((a, b) => a + b, 0);
      const importance = Math.sqrt(mean / (counts[example.intent] ?? 1));
      for (let intent = 0; intent < size; intent += 1) {
        const error = ((intent === example.intent ? 1 : 0) - (powers[intent] ?? 0) / sum) * rate * importance;
        bias[intent] = (bias[intent] ?? 0) + error * 0.05;
        for (const feature of example.features) {
          const index = feature * size + intent;
          weights[index] = (weights[index] ?? 0) * (1 - rate * DECAY) + error / length;
        }
      }
    }
  }
  return { intents, bias, weights };
}

/** The numbers below `count` in an order that looks random and is always the same. */
function shuffled(count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let seed = 20261124;
  for (let at = count - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

function written(intents: readonly string[], bias: Float64Array, weights: Float64Array): string {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const scale = largest / 127;
  const bytes = new Uint8Array(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer);
  return `${JSON.stringify({ intents, scale, bias: Array.from(bias, (one) => Math.round(one * 1e6) / 1e6), weights: bytes.toBase64() })}\n`;
}

function report(language: Language, intents: readonly string[], examples: readonly Example[]): void {
  const phrases = examples.filter((example) => example.written);
  const samples = examples.filter((example) => !example.written);
  const order = shuffled(phrases.length);
  const shown = [0, 0.3, 0.4, 0.5, 0.6];
  const right = shown.map(() => 0);
  const answered = shown.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = order.filter((_, at) => at % FOLDS === fold).flatMap((at) => phrases[at] ?? []);
    const rest = order.filter((_, at) => at % FOLDS !== fold).flatMap((at) => phrases[at] ?? []);
    const model = train(intents, [...rest, ...samples]);
    for (const example of held) {
      const [best, probability] = guess(model, example.features);
      shown.forEach((least, at) => {
        if (probability < least) return;
        answered[at] = (answered[at] ?? 0) + 1;
        if (best === example.intent) right[at] = (right[at] ?? 0) + 1;
      });
    }
  }
  const cells = shown.map((least, at) => `from ${least}: ${right[at]}/${answered[at]}`);
  process.stdout.write(
    `${language}: ${phrases.length} phrases, ${samples.length} samples; ${cells.join(', ')}\n`,
  );
}

function guess(model: Trained, features: readonly number[]): readonly [number, number] {
  const size = model.intents.length;
  const length = Math.sqrt(features.length) || 1;
  const scores = Float64Array.from(model.bias);
  for (const feature of features) {
    for (let intent = 0; intent < size; intent += 1) {
      scores[intent] = (scores[intent] ?? 0) + (model.weights[feature * size + intent] ?? 0) / length;
    }
  }
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  const best = scores.indexOf(highest);
  return [best, (powers[best] ?? 0) / sum];
}
