import * as chrono from 'chrono-node';
import { Culture, recognizeCurrency, recognizeDateTime } from '@microsoft/recognizers-text-suite';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { at } from './cost.ts';
import { share, table } from './table.ts';
import {
  amountPhrases,
  datePhrases,
  findsDay,
  findsSum,
  ourAmounts,
  ourDates,
  scoreOf,
  type AmountFinder,
  type DateFinder,
} from './yardsticks.ts';

const CHRONO = { en: chrono.en, es: chrono.es, zh: chrono.zh } as const;
const CULTURE: Readonly<Record<Language, string>> = {
  en: Culture.English,
  es: Culture.Spanish,
  zh: Culture.Chinese,
};

const chronoDates: DateFinder = ({ text, language, today }) => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const noon = new Date(year, month - 1, day, 12);
  return CHRONO[language]
    .parse(text, noon, { forwardDate: true })
    .map(({ start }) => start.date())
    .map((date) =>
      Temporal.PlainDate.from({
        year: date.getFullYear(),
        month: date.getMonth() + 1,
        day: date.getDate(),
      }).toString(),
    );
};

const recognizedDates: DateFinder = ({ text, language, today }) => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return recognizeDateTime(text, CULTURE[language], undefined, new Date(year, month - 1, day)).flatMap(
    (found) => [found.resolution?.['values']].flat().flatMap((value: unknown) => dayIn(value)),
  );
};

function dayIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = ['value', 'start'].map((key) => Reflect.get(value, key));
  return texts.flatMap((text) => (typeof text === 'string' ? [text.slice(0, 10)] : []));
}

const recognizedAmounts: AmountFinder = ({ text, language }) =>
  recognizeCurrency(text, CULTURE[language]).flatMap((found) => {
    const value = Number(found.resolution?.['value']);
    return Number.isFinite(value) ? [value] : [];
  });

/** Our finders of days and sums beside two well-known ones, in one run. */
export function findersBeside(): string {
  const dates = datePhrases();
  const amounts = amountPhrases();
  const dateRows = (
    [
      ['Fairdue', ourDates],
      ['chrono-node', chronoDates],
      ['recognizers-text', recognizedDates],
    ] as const
  ).map(([name, finder]) => row(`days, ${name}`, dates, findsDay(finder)));
  const amountRows = (
    [
      ['Fairdue', ourAmounts],
      ['recognizers-text', recognizedAmounts],
    ] as const
  ).map(([name, finder]) => row(`sums, ${name}`, amounts, findsSum(finder)));
  return table(['', ...LANGUAGES, 'ms, 99 in 100'], [...dateRows, ...amountRows]);
}

function row<Phrase extends { readonly language: Language }>(
  name: string,
  phrases: readonly Phrase[],
  isRight: (phrase: Phrase) => boolean,
): readonly string[] {
  for (const phrase of phrases) isRight(phrase);
  const times: number[] = [];
  const score = scoreOf(phrases, (phrase) => {
    const start = performance.now();
    const right = isRight(phrase);
    times.push(performance.now() - start);
    return right;
  });
  return [name, ...LANGUAGES.map((language) => share(...score[language])), at(times, 0.99)];
}
