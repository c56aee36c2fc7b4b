import type { Language } from '../src/domain/language.ts';
import { evidenceOf } from '../src/understanding/classifier/evidence.ts';
import { featuresOf } from '../src/understanding/classifier/features.ts';
import { viewsOf } from '../src/understanding/normalise.ts';
import { readText } from '../src/understanding/read-text.ts';
import { diceFrom } from './dice.ts';
import type { Example } from './learn.ts';
import { FIRST_FLAG, LABELS, type Phrase } from './read-phrases.ts';

type Said = Omit<Phrase, 'kind'>;

/** For every two phrases, one text of two phrases, so that saying a second thing does not hide the first. */
const PAIRS = 0.5;

const JOINS: Readonly<Record<Language, readonly string[]>> = {
  en: [', ', '. ', ' ', ' and '],
  es: [', ', '. ', ' ', ' y '],
  zh: ['，', '。', ' '],
};

/** The phrases as the classifier sees them, the few that were written to tell things apart twice, and some two of them as one text. */
export function examplesOf(language: Language, phrases: readonly Phrase[]): readonly Example[] {
  const dice = diceFrom(5);
  const any = (): Said => phrases[Math.floor(dice() * phrases.length)] ?? { text: '', labels: [] };
  const joins = JOINS[language];
  const pairs = Array.from({ length: Math.floor(phrases.length * PAIRS) }, (_, at) => {
    const [first, second] = [any(), any()];
    const text = `${first.text}${joins[at % joins.length] ?? ' '}${second.text}`;
    const flagsOnly = first.flagsOnly ?? second.flagsOnly;
    return { text, labels: [...first.labels, ...second.labels], ...(flagsOnly && { flagsOnly }) };
  });
  const twice = phrases.filter(({ kind }) => kind === 'contrasts');
  return [
    ...[...phrases, ...twice].map((phrase) => knownExampleOf(language, phrase)),
    ...pairs.map((pair) => exampleOf(language, pair)),
  ];
}

const known = new WeakMap<Phrase, Example>();

/** As `exampleOf`; every model of a run learns from the same phrases, which are read once. */
export function knownExampleOf(language: Language, phrase: Phrase): Example {
  const example = known.get(phrase) ?? exampleOf(language, phrase);
  known.set(phrase, example);
  return example;
}

function exampleOf(language: Language, { text, labels, flagsOnly }: Said): Example {
  return {
    features: featuresOf(language, viewsOf(text)[language], evidenceIn(language, text)),
    labels: new Set(labels.map((label) => LABELS.indexOf(label))),
    knownFrom: flagsOnly ? FIRST_FLAG : 0,
  };
}

/** What the rules find in a phrase, as an answer to a reminder on some Tuesday. */
export function evidenceIn(language: Language, text: string): readonly string[] {
  const input = { ...SOMEWHERE, text, language, country: COUNTRIES[language] };
  return evidenceOf(readText(input, text, viewsOf(text), { language, heard: [language] }));
}

const SOMEWHERE = { now: '2026-11-24T15:00:00Z', timezone: 'UTC', context: 'reminder_overdue' } as const;

const COUNTRIES: Readonly<Record<Language, string>> = { en: 'US', es: 'MX', zh: 'CN' };
