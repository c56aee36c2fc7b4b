import type { Language } from '../../src/domain/language.ts';
import type { Context, Intent, Understanding } from '../../src/domain/understanding.ts';
import { understand } from '../../src/understanding/understand.ts';

/** A Wednesday, the 25th of November. */
export const NOW = '2026-11-25T15:00:00Z';

/** Reads a text as it would arrive in Madrid after an overdue reminder, unless said otherwise. */
export function read(
  text: string,
  language: Language = 'en',
  context: Context = 'reminder_overdue',
): Understanding {
  return understand({ text, language, context, now: NOW, timezone: 'Europe/Madrid' });
}

export function heard(understanding: Understanding): readonly Intent[] {
  return understanding.intents.filter((one) => one.confidence >= 0.5).map((one) => one.name);
}

/** Lines of `meaning: text | text` as pairs of the two. */
export function tableOf(lines: string): readonly (readonly [meaning: string, text: string])[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, meaning = '', texts = ''] = /^ *(.*?): (.*)$/.exec(line) ?? [];
      return texts.split(' | ').map((text) => [meaning, text] as const);
    });
}

/** The days in a text, in order, separated by spaces, or `none`. */
export function daysOf(text: string, language: Language, context: Context): string {
  const { slots } = read(text, language, context);
  return (slots.dates ?? [slots.date ?? 'none']).join(' ');
}

/** The sums in an answer to "how much?", then its share and its period: `500 MXN`, `%50`, `80 /week`. */
export function sumsOf(text: string, language: Language): string {
  const { amounts, amount, percent, period } = understand({
    text,
    language,
    locale: PLACES[language],
    context: 'asked_affordable',
    now: NOW,
    timezone: 'Europe/Madrid',
  }).slots;
  const sums = amounts ?? (amount ? [amount] : []);
  const said = [
    ...sums.map(({ value, currency = '' }) => `${value.replace(/\.00$/, '')}${currency}`),
    ...(percent === undefined ? [] : [`%${percent}`]),
    ...(period === undefined ? [] : [`/${period}`]),
  ];
  return said.join(' ') || 'none';
}

const PLACES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-MX', zh: 'zh-CN' };
