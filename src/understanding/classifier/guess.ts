import type { Language } from '../../domain/language.ts';
import type { Intent } from '../../domain/understanding.ts';
import { classify, type Guess } from './classify.ts';

/** From which probability a guess is taken: over five folds of the training phrases about four in five are right then. */
const SURE_FROM = 0.45;

/** Where a wrong guess would stop or hold something, or bind somebody, it must be surer. */
const GRAVE_FROM = 0.6;

const GRAVE: ReadonlySet<Intent> = new Set<Intent>([
  'stop_contact',
  'wrong_person',
  'identity_theft',
  'represented',
  'insolvency',
  'dispute',
  'already_paid',
  'refuse_to_pay',
  'complaint',
  'abusive',
  'accept_offer',
]);

/** Never guessed: what makes somebody vulnerable is heard by its own words or not at all. */
const NEVER: ReadonlySet<Intent> = new Set<Intent>(['vulnerability']);

/** What a text without any cue probably means; `unclear` when even that is not probable enough. */
export function guessed(language: Language, view: string): Guess {
  const best = classify(language, view).find((guess) => !NEVER.has(guess.intent));
  if (best === undefined || best.probability < (GRAVE.has(best.intent) ? GRAVE_FROM : SURE_FROM)) {
    return { intent: 'unclear', probability: 0.7 };
  }
  return { intent: best.intent, probability: Math.max(0.5, Math.min(0.9, best.probability)) };
}
