import type { Language } from '../src/domain/language.ts';
import { diceFrom, shuffled } from './dice.ts';
import { exampleOf, examplesOf } from './examples.ts';
import { learn, likelihoods } from './learn.ts';
import { FIRST_FLAG, LABELS, type Phrase } from './read-phrases.ts';

const FOLDS = 4;

/** How often a label must be right, on phrases that were held back, to be worth something. */
const RIGHT = 0.9;

/** Of a safety flag a missed one weighs more than a false one: a person is called, and an hour later nobody remembers. */
const FLAG_RIGHT = 0.8;

/** No likelihood below this counts, however well it did on few phrases; none above is asked for. */
const LEAST = 0.3;
const MOST = 0.85;

type Held = { readonly likelihood: number; readonly right: boolean };

/** From which likelihood each label counts, and how often the likeliest intent was right, over phrases held back in turn. */
export function thresholdsOf(
  language: Language,
  phrases: readonly Phrase[],
): { readonly from: readonly number[]; readonly best: number } {
  const order = shuffled(phrases.length, diceFrom(11));
  const held: Held[][] = LABELS.map(() => []);
  let best = 0;
  let asked = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const part = (inside: boolean) =>
      order.filter((_, at) => (at % FOLDS === fold) === inside).flatMap((at) => phrases[at] ?? []);
    const model = learn(examplesOf(language, part(false)), LABELS.length);
    for (const phrase of part(true)) {
      const example = exampleOf(language, phrase);
      const likely = likelihoods(model, example.features);
      LABELS.forEach((_, label) => {
        if (label < example.knownFrom) return;
        held[label]?.push({ likelihood: likely[label] ?? 0, right: example.labels.has(label) });
      });
      if (example.knownFrom > 0) continue;
      asked += 1;
      if (isBestRight(likely, example.labels)) best += 1;
    }
  }
  const from = held.map((one, label) => lowestRightOften(one, label < FIRST_FLAG ? RIGHT : FLAG_RIGHT));
  return { from, best: best / (asked || 1) };
}

function isBestRight(likely: Float64Array, labels: ReadonlySet<number>): boolean {
  const intents = likely.filter((_, at) => !LABELS[at]?.startsWith('flag:'));
  const highest = intents.indexOf(Math.max(...intents));
  return labels.has(highest) || (labels.size === 0 && Math.max(...intents) < LEAST);
}

/** The lowest likelihood from which on the label is right often enough. */
function lowestRightOften(held: readonly Held[], often: number): number {
  const byLikelihood = held.toSorted((a, b) => b.likelihood - a.likelihood);
  let right = 0;
  let lowest = MOST;
  byLikelihood.forEach((one, at) => {
    if (one.right) right += 1;
    if (one.right && right / (at + 1) >= often) lowest = one.likelihood;
  });
  return Math.round(Math.min(MOST, Math.max(LEAST, lowest)) * 1000) / 1000;
}
