import type { Language } from '../src/domain/language.ts';
import { MUST_NOT_MISS } from '../src/domain/understanding.ts';
import { examplesOf, knownExampleOf } from './examples.ts';
import { learn, likelihoods } from './learn.ts';
import { FIRST_FLAG, LABELS, type Kind, type Phrase } from './read-phrases.ts';

/** What is held back together: the phrases of the same writers, so that a label proves itself on words by others. */
const FOLDS: readonly (readonly Kind[])[] = [
  ['replies', 'voices'],
  ['grave', 'flags', 'others'],
  ['must-hear', 'safety', 'edges'],
  ['kin'],
  ['talk', 'borders', 'plain'],
];

/** How often a label must be right, on phrases that were held back, to be worth something. */
const RIGHT = 0.9;

/** Vulnerability is said in so many ways that it must do with less. */
const VULNERABILITY_RIGHT = 0.75;

/**
 * Of what must not be missed, a missed one weighs more than a false one: a person is called, and an hour later nobody remembers.
 * Such labels may be heard in this share of the phrases that do not carry them, a third of which look like it.
 */
const FLAG_FALSE = 0.007;
const GRAVE_FALSE = 0.01;

/** Where an order to a machine is heard, nothing in the text binds anybody: that must hardly ever be wrong. */
const ORDER_FALSE = 0.0005;

/** No likelihood below this counts, however well it did on few phrases; none above is asked for. */
const LEAST = 0.15;
const MOST = 0.85;

type Held = { readonly likelihood: number; readonly right: boolean };

/** From which likelihood each label counts, and how often the likeliest intent was right, over phrases held back in turn. */
export function thresholdsOf(
  language: Language,
  phrases: readonly Phrase[],
): { readonly from: readonly number[]; readonly best: number } {
  const held: Held[][] = LABELS.map(() => []);
  let best = 0;
  let asked = 0;
  for (const kinds of FOLDS) {
    const [back, rest] = [true, false].map((inside) =>
      phrases.filter(({ kind }) => kinds.includes(kind) === inside),
    );
    const model = learn(examplesOf(language, rest ?? []), LABELS.length);
    for (const phrase of back ?? []) {
      const example = knownExampleOf(language, phrase);
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
  const from = held.map(fromOf);
  return { from, best: best / (asked || 1) };
}

/** From which likelihood on a label counts. */
function fromOf(held: readonly Held[], label: number): number {
  const name = LABELS[label] ?? '';
  if (name === 'flag:injection') return clamped(lowestSeldomFalse(held, ORDER_FALSE));
  if (label >= FIRST_FLAG) return clamped(lowestSeldomFalse(held, FLAG_FALSE));
  if (name === 'vulnerability') return clamped(lowestRightOften(held, VULNERABILITY_RIGHT));
  if (MUST_NOT_MISS.some((intent) => intent === name)) return clamped(lowestSeldomFalse(held, GRAVE_FALSE));
  return clamped(lowestRightOften(held, RIGHT));
}

function clamped(likelihood: number): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, likelihood)) * 1000) / 1000;
}

function isBestRight(likely: Float64Array, labels: ReadonlySet<number>): boolean {
  const intents = likely.filter((_, at) => !LABELS[at]?.startsWith('flag:'));
  const highest = intents.indexOf(Math.max(...intents));
  return labels.has(highest) || (labels.size === 0 && Math.max(...intents) < LEAST);
}

/** The lowest likelihood from which on the label is right often enough. */
function lowestRightOften(held: readonly Held[], often: number): number {
  let right = 0;
  let lowest = MOST;
  likeliestFirst(held).forEach((one, at) => {
    if (one.right) right += 1;
    if (one.right && right / (at + 1) >= often) lowest = one.likelihood;
  });
  return lowest;
}

/** The lowest likelihood from which on no more than this share of the phrases without the label would be taken for it. */
function lowestSeldomFalse(held: readonly Held[], seldom: number): number {
  const allowed = seldom * held.filter(({ right }) => !right).length;
  const falsely = likeliestFirst(held).filter(({ right }) => !right);
  return falsely[Math.floor(allowed)]?.likelihood ?? LEAST;
}

function likeliestFirst(held: readonly Held[]): readonly Held[] {
  return held.toSorted((a, b) => b.likelihood - a.likelihood);
}
