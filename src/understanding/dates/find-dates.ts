import type { Language } from '../../domain/language.ts';
import type { Calendar, Finding } from './calendar.ts';
import { CHINESE_DATES } from './chinese.ts';
import { ENGLISH_DATES } from './english.ts';
import { applyRules } from './rules.ts';
import { SPANISH_DATES } from './spanish.ts';

const RULES = { en: ENGLISH_DATES, es: SPANISH_DATES, zh: CHINESE_DATES } as const;

/** Countries that write the month before the day. */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'CN', 'TW', 'JP', 'KR', 'HU', 'MN', 'LT']);

/** Without one of these a text names no day: most texts do not. */
const HINT: Readonly<Record<Language, RegExp>> = {
  en: /\d|day|week|month|year|tomorrow|tonight|morning|afternoon|evening|night|fortnight|hour|first|second|third|th |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|xmas|thanksgiving|halloween|valentine|eod|eom|now/,
  es: /\d|dia|seman|mes|mana|hoy|ayer|antier|anoche|noche|tarde|matutino|ano|quincena|lun|mar|mie|jue|vie|sab|dom|ene|feb|abr|may|jun|jul|ago|se?p?t|oct|nov|dic|primer|ocho|quince|navidad|reyes|finde|el /,
  zh: /\d|[天日周月号年晚早底初旬节后前旦]/,
};

/** Every phrase in a text (as `viewsOf` writes it for the language) that names a day or a stretch of days. */
export function findDates(language: Language, view: string, calendar: Calendar): readonly Finding[] {
  return HINT[language].test(view) ? applyRules(RULES[language], view, calendar) : [];
}

/** Whether `3/4` is the fourth of March: by the country, else by the language of the locale. */
export function monthFirst(language: Language, country: string | undefined): boolean {
  if (country !== undefined && country !== '') return MONTH_FIRST.has(country.toUpperCase());
  return language === 'zh' || language === 'en';
}
