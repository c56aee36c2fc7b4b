/**
 * Trains the gate's scorer from the sentences of `train/gate/*.txt` and writes its weights to `src/gate/scorer/weights.json`.
 * The same sentences and rules give the same weights, byte for byte.
 *
 *   node train/train-gate.ts            writes the weights
 *   node train/train-gate.ts --folds    prints what it would find in sentences that it was not trained on, writes nothing
 */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../src/domain/language.ts';
import { DIMENSIONS } from '../src/gate/scorer/features.ts';
import { readGateExamples, type GateExample } from './gate-examples.ts';
import { fit, oddsOf, type Line } from './logistic.ts';

const TRUST = 20;
const FOLDS = 5;
/** How many of the acceptable sentences may be refused, or at least warned of. */
const WRONGLY_REFUSED = 0.08;
const WRONGLY_WARNED = 0.16;

const examples = readGateExamples();
const scores = heldOut(examples);
const limits = Object.fromEntries(
  LANGUAGES.map((language) => [language, limitsOf(language, examples, scores)]),
);
if (process.argv.includes('--folds')) {
  for (const language of LANGUAGES) report(language, examples, scores);
} else {
  writeFileSync(
    new URL('../src/gate/scorer/weights.json', import.meta.url),
    written(fit(examples, DIMENSIONS, TRUST)),
  );
  process.stdout.write(`${examples.length} sentences\n`);
}

/** The score of each sentence by a line that has not seen it. */
function heldOut(all: readonly GateExample[]): readonly number[] {
  const scores = all.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const line = fit(
      all.filter((_, at) => at % FOLDS !== fold),
      DIMENSIONS,
      TRUST,
    );
    all.forEach(({ features }, at) => {
      if (at % FOLDS === fold) scores[at] = oddsOf(line, features);
    });
  }
  return scores;
}

/** Where the scores of acceptable sentences end that the line has not seen. */
function limitsOf(
  language: string,
  all: readonly GateExample[],
  held: readonly number[],
): { readonly refuse: number; readonly warn: number } {
  const isOurs = (one: GateExample | undefined): boolean =>
    one?.language === language && one.target === 0 && one.category !== 'F00';
  const acceptable = held.filter((_, at) => isOurs(all[at])).toSorted((a, b) => b - a);
  const exceededBy = (share: number): number =>
    Math.round((acceptable[Math.floor(acceptable.length * share)] ?? 0) * 1000) / 1000;
  return { refuse: exceededBy(WRONGLY_REFUSED), warn: exceededBy(WRONGLY_WARNED) };
}

function report(language: string, all: readonly GateExample[], scores: readonly number[]): void {
  const of = (target: 0 | 1): readonly number[] =>
    scores.filter((_, at) => all[at]?.language === language && all[at]?.target === target);
  const fine = of(0).toSorted((a, b) => b - a);
  const bad = of(1);
  const cells = [0.01, 0.02, 0.04, 0.06, 0.1].map((share) => {
    const limit = fine[Math.floor(fine.length * share)] ?? 0;
    const found = bad.filter((score) => score > limit).length / bad.length;
    return `${(100 * share).toFixed(0)} % wrongly: ${(100 * found).toFixed(1)} % found (from ${limit.toFixed(2)})`;
  });
  process.stdout.write(
    `${language}: ${fine.length} acceptable, ${bad.length} forbidden; ${cells.join('; ')}\n`,
  );
}

/** One signed byte a feature. */
function written({ weights, bias }: Line): string {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const bytes = new Uint8Array(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer);
  return `${JSON.stringify({ limits, scale, bias: Math.round(bias * 1e6) / 1e6, weights: bytes.toBase64() })}\n`;
}
