import type { Language } from '../src/domain/language.ts';
import { featuresOf } from '../src/understanding/classifier/features.ts';
import { viewsOf } from '../src/understanding/normalise.ts';
import { diceFrom } from './dice.ts';
import type { Example } from './learn.ts';
import { FIRST_FLAG, LABELS, type Phrase } from './read-phrases.ts';

/** For every two phrases, one text of two phrases, so that saying a second thing does not hide the first. */
const PAIRS = 0.5;

const JOINS: Readonly<Record<Language, readonly string[]>> = {
  en: [', ', '. ', ' ', ' and '],
  es: [', ', '. ', ' ', ' y '],
  zh: ['，', '。', ' '],
};

/** The phrases as the classifier sees them, and some two of them as one text. */
export function examplesOf(language: Language, phrases: readonly Phrase[]): readonly Example[] {
  const dice = diceFrom(5);
  const any = (): Phrase => phrases[Math.floor(dice() * phrases.length)] ?? { text: '', labels: [] };
  const joins = JOINS[language];
  const pairs = Array.from({ length: Math.floor(phrases.length * PAIRS) }, (_, at) => {
    const [first, second] = [any(), any()];
    const text = `${first.text}${joins[at % joins.length] ?? ' '}${second.text}`;
    const flagsOnly = first.flagsOnly ?? second.flagsOnly;
    return { text, labels: [...first.labels, ...second.labels], ...(flagsOnly && { flagsOnly }) };
  });
  return [...phrases, ...pairs].map((phrase) => exampleOf(language, phrase));
}

export function exampleOf(language: Language, { text, labels, flagsOnly }: Phrase): Example {
  return {
    features: featuresOf(language, viewsOf(text)[language]),
    labels: new Set(labels.map((label) => LABELS.indexOf(label))),
    knownFrom: flagsOnly ? FIRST_FLAG : 0,
  };
}
