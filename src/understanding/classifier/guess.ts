import type { Language } from '../../domain/language.ts';
import type { Intent } from '../../domain/understanding.ts';
import { classify, type Guess } from './classify.ts';

/** From which probability a guess is taken: over five folds of the training phrases about four in five are right then. */
const SURE_FROM = 0.45;

/** Where a wrong guess would hold something or bind somebody, it must be surer. */
const GRAVE_FROM = 0.6;

/** Never guessed: what the law attaches most to is heard by its own words, with their negations, or not at all. */
const NEVER: ReadonlySet<Intent> = new Set<Intent>([
  'vulnerability',
  'insolvency',
  'represented',
  'identity_theft',
]);

const GRAVE: ReadonlySet<Intent> = new Set<Intent>([
  'stop_contact',
  'wrong_person',
  'dispute',
  'already_paid',
  'refuse_to_pay',
  'complaint',
  'abusive',
  'accept_offer',
]);

/** What turns into its opposite by a negation, and means nothing in a question. */
const TURNABLE: ReadonlySet<Intent> = new Set<Intent>([
  'stop_contact',
  'wrong_person',
  'dispute',
  'already_paid',
  'accept_offer',
  'promise_to_pay',
]);

const TURNS: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:not|never|no|nor|without|\?|if) /,
  es: /(?<![^ ])(?:no|nunca|jamas|sin|tampoco|ni|\?|si) /,
  zh: /不|没|别|未|无|[?]|吗|如果/,
};

/** What a text without any cue probably means; `unclear` when even that is not probable enough. */
export function guessed(language: Language, view: string): Guess {
  const turned = TURNS[language].test(view);
  const best = classify(language, view).find((guess) => !NEVER.has(guess.intent));
  const enough = best !== undefined && best.probability >= (GRAVE.has(best.intent) ? GRAVE_FROM : SURE_FROM);
  if (!enough || (turned && TURNABLE.has(best.intent))) return { intent: 'unclear', probability: 0.7 };
  return { intent: best.intent, probability: Math.max(0.5, Math.min(0.9, best.probability)) };
}
