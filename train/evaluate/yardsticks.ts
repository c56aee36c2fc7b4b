import { z } from 'zod';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { findAmounts } from '../../src/understanding/amounts/find-amounts.ts';
import { findDates } from '../../src/understanding/dates/find-dates.ts';
import { viewsOf } from '../../src/understanding/normalise.ts';
import { rowsOf } from './replies.ts';

const Dated = z.object({
  text: z.string(),
  lang: z.enum(LANGUAGES),
  ref: z.string().default('9999'),
  kind: z.string(),
  expect: z.array(z.string()).optional(),
});
const Priced = z.object({
  text: z.string(),
  lang: z.enum(LANGUAGES),
  op: z.string(),
  value: z.unknown().optional(),
  currency: z.string().optional(),
});

/** A phrase with a day to find, on or after the day on which it is said. */
export type DatePhrase = {
  readonly text: string;
  readonly language: Language;
  readonly today: string;
  readonly days: readonly string[];
};
export type AmountPhrase = {
  readonly text: string;
  readonly language: Language;
  readonly values: readonly number[];
};

/** Finds days, written `YYYY-MM-DD`, or sums. */
export type DateFinder = (phrase: DatePhrase) => readonly string[];
export type AmountFinder = (phrase: AmountPhrase) => readonly number[];

/** What a promise may name: days from today on. Holidays of long ago and times of day are left aside. */
export function datePhrases(): readonly DatePhrase[] {
  return z
    .array(Dated)
    .parse(rowsOf('dates-dev'))
    .filter((row) => row.kind === 'date')
    .map(({ text, lang, ref, expect = [] }) => {
      const today = ref.slice(0, 10);
      const days = expect.map((value) => value.slice(0, 10)).filter((day) => /^\d/.test(day) && day >= today);
      return { text, language: lang, today, days };
    })
    .filter(({ days }) => days.length > 0);
}

/** Sums under ten million. Cents may be counted as cents, or as parts of what they are cents of. */
export function amountPhrases(): readonly AmountPhrase[] {
  return z
    .array(Priced)
    .parse(rowsOf('amounts-dev'))
    .flatMap(({ text, lang, op, value, currency }) =>
      op === 'simple' && typeof value === 'number' && value < 10_000_000
        ? [{ text, language: lang, values: currency === 'Cent' ? [value, value / 100] : [value] }]
        : [],
    );
}

export const ourDates: DateFinder = ({ text, language, today }) =>
  findDates(language, viewsOf(text)[language], {
    today: Temporal.PlainDate.from(today),
    monthFirst: language === 'en',
  }).flatMap(({ ahead }) => ahead ?? []);

export const ourAmounts: AmountFinder = ({ text, language }) => {
  const view = viewsOf(text)[language];
  const calendar = { today: Temporal.PlainDate.from('2026-11-24'), monthFirst: language === 'en' };
  return findAmounts(language, view, findDates(language, view, calendar), {
    currency: undefined,
    country: undefined,
  }).map((sum) => Number(sum.amount.value));
};

/** How many phrases of each language a finder gets right, of how many. */
export function scoreOf<Phrase extends { readonly language: Language }>(
  phrases: readonly Phrase[],
  isRight: (phrase: Phrase) => boolean,
): Readonly<Record<Language, readonly [right: number, of: number]>> {
  const score = (language: Language): readonly [number, number] => {
    const mine = phrases.filter((phrase) => phrase.language === language);
    return [mine.filter(isRight).length, mine.length];
  };
  return { en: score('en'), es: score('es'), zh: score('zh') };
}

export const findsDay =
  (finder: DateFinder) =>
  (phrase: DatePhrase): boolean =>
    finder(phrase).some((day) => phrase.days.includes(day));

export const findsSum =
  (finder: AmountFinder) =>
  (phrase: AmountPhrase): boolean =>
    finder(phrase).some((value) => phrase.values.some((wanted) => Math.abs(value - wanted) < 0.005));
