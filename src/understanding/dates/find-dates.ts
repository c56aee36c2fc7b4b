import type { Language } from '../../domain/language.ts';
import type { Calendar, Finding } from './calendar.ts';
import { CHINESE_DATES } from './chinese/index.ts';
import { ENGLISH_DATES } from './english/index.ts';
import { related } from './relations.ts';
import { applyRules } from './rules.ts';
import { SPANISH_DATES } from './spanish/index.ts';

const RULES = { en: ENGLISH_DATES, es: SPANISH_DATES, zh: CHINESE_DATES } as const;

/** Countries that write the month before the day. */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'CN', 'TW', 'JP', 'KR', 'HU', 'MN', 'LT']);

/** Every phrase in a text (as `viewsOf` writes it for the language) that names a day or a stretch of days. */
export function findDates(language: Language, view: string, calendar: Calendar): readonly Finding[] {
  return related(language, view, applyRules(RULES[language], view, calendar), calendar);
}

/** Whether `3/4` is the fourth of March: by the country, else by the language of the locale. */
export function monthFirst(language: Language, country: string | undefined): boolean {
  if (country !== undefined && country !== '') return MONTH_FIRST.has(country.toUpperCase());
  return language === 'zh' || language === 'en';
}
