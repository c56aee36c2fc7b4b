/**
 * Trains the gate's scorer from the sentences of `train/gate/*.txt` and writes its weights to `src/gate/scorer/weights.json`.
 * The same sentences and rules give the same weights, byte for byte.
 *
 *   node train/train-gate.ts            writes the weights
 *   node train/train-gate.ts --folds    prints what it would find in sentences by writers whom it was not trained on, writes nothing
 */
import { writeFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../src/domain/language.ts';
import { BACKED } from '../src/gate/phrase-check.ts';
import { DIMENSIONS } from '../src/gate/scorer/features.ts';
import { readGateExamples, type GateExample } from './gate-examples.ts';
import { importanceOf, weighed } from './importance.ts';
import { fit, oddsOf, type Line } from './logistic.ts';

const TRUST = 20;
/** Each of them is held out once; what others wrote is always learnt from. */
const WRITERS = ['first', 'second', 'third', 'fourth', 'fifth'];
/** How many of the acceptable sentences may be refused, or at least warned of. */
const WRONGLY_REFUSED = 0.085;
const WRONGLY_STOPPED = 0.2;

type Held = { readonly example: GateExample; readonly score: number };
type Model = { readonly importance: Uint8Array; readonly line: Line };

const examples = readGateExamples();
const held = WRITERS.flatMap((writer) => heldOut(writer, examples));
const limits = Object.fromEntries(LANGUAGES.map((language) => [language, limitsOf(language)]));
if (process.argv.includes('--folds')) {
  for (const writer of WRITERS) for (const language of LANGUAGES) report(writer, language);
} else {
  writeFileSync(new URL('../src/gate/scorer/weights.json', import.meta.url), written(modelOf(examples)));
  process.stdout.write(`${examples.length} sentences\n`);
}

function modelOf(all: readonly GateExample[]): Model {
  const importance = importanceOf(all, DIMENSIONS);
  const vectors = all.map(({ features, target, weight }) => ({
    ...weighed(features, importance),
    target,
    weight,
  }));
  return { importance, line: fit(vectors, DIMENSIONS, TRUST) };
}

/** The scores of a writer's sentences by a model that knows only the others, lowered lines for a phrase of a rule counted in. */
function heldOut(writer: string, all: readonly GateExample[]): readonly Held[] {
  const { importance, line } = modelOf(all.filter((example) => example.writer !== writer));
  const forbidden = new Set(all.filter(({ target }) => target === 1).map(({ text }) => text));
  return all
    .filter((one) => one.writer === writer && (one.target === 1 || !forbidden.has(one.text)))
    .map((example) => ({
      example,
      score:
        oddsOf(line, weighed(example.features, importance)) + (example.objection === 'reject' ? BACKED : 0),
    }));
}

/** Where the scores of acceptable sentences end that the model has not seen. */
function limitsOf(language: Language): { readonly refuse: number; readonly warn: number } {
  const scores = acceptable(({ example }) => example.language === language);
  return { refuse: exceededBy(scores, WRONGLY_REFUSED), warn: exceededBy(scores, WRONGLY_STOPPED) };
}

function acceptable(of: (one: Held) => boolean): readonly number[] {
  return held
    .filter((one) => of(one) && one.example.target === 0 && one.example.category !== 'F00')
    .map(({ score }) => score)
    .toSorted((a, b) => b - a);
}

/** The score that this share of scores, falling ones, exceeds. */
function exceededBy(scores: readonly number[], share: number): number {
  return Math.round((scores[Math.floor(scores.length * share)] ?? 0) * 1000) / 1000;
}

function report(writer: string, language: Language): void {
  const of = ({ example }: Held): boolean => example.writer === writer && example.language === language;
  const fine = acceptable(of);
  const bad = held.filter((one) => of(one) && one.example.target === 1).map(({ score }) => score);
  if (bad.length === 0) return;
  const cells = [0.02, 0.04, 0.08, 0.14].map((share) => {
    const limit = exceededBy(fine, share);
    const found = bad.filter((score) => score > limit).length / bad.length;
    return `${(100 * share).toFixed(0)} % wrongly: ${(100 * found).toFixed(1)} % found (from ${limit.toFixed(2)})`;
  });
  process.stdout.write(
    `${writer} ${language}: ${fine.length} acceptable, ${bad.length} forbidden; ${cells.join('; ')}\n`,
  );
}

/** A byte a feature: its weight in the upper four bits, its importance in the lower. */
function written({ importance, line: { weights, bias } }: Model): string {
  const step = spread(weights) / 7;
  const bytes = Uint8Array.from(importance, (one, at) => {
    const weight = Math.max(-7, Math.min(7, Math.round((weights[at] ?? 0) / step)));
    return ((weight + 8) << 4) | one;
  });
  return `${JSON.stringify({ limits, scale: step, bias: Math.round(bias * 1e6) / 1e6, weights: bytes.toBase64() })}\n`;
}

/** What only one weight in five hundred of those that are not nought exceeds: beyond it four bits hold the most they can. */
function spread(weights: Float64Array): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .toSorted();
  return sizes[Math.floor(sizes.length * 0.998)] ?? 1;
}
