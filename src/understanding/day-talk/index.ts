import type { Language } from '../../domain/language.ts';
import type { Hit } from '../cues/cue.ts';
import { CHINESE_DAY_TALK } from './chinese.ts';
import { ENGLISH_DAY_TALK } from './english.ts';
import { SPANISH_DAY_TALK } from './spanish.ts';
import type { DayTalk } from './talk.ts';

export const DAY_TALK: Readonly<Record<Language, DayTalk>> = {
  en: ENGLISH_DAY_TALK,
  es: SPANISH_DAY_TALK,
  zh: CHINESE_DAY_TALK,
};

/** What may be said beside a day in few words without making it the day of something else. */
export const BESIDE_A_DAY: ReadonlySet<Hit['says']> = new Set<Hit['says']>([
  'promise_to_pay',
  'request_plan',
  'counter_offer',
  'accept_offer',
  'decline_offer',
  'greeting',
  'thanks',
  'acknowledge',
]);

export function isShort(language: Language, text: string): boolean {
  return language === 'zh' ? text.trim().length <= 8 : text.trim().split(' ').length <= 5;
}

/** Says why it is that day. */
const REASON = /^ (?:que|porque|cuando|because|when|as|since|once) .*$/;

/** Whether nothing is said beside a day, whose clause it shares with `before` and `after`, that could make it the day of something else. */
export function isBare(language: Language, before: string, after: string): boolean {
  const { filler } = DAY_TALK[language];
  const rest = `${before} ${after.replace(REASON, '')}`.trim();
  if (language === 'zh') return filler.test(rest.replaceAll(' ', ''));
  const words = rest.split(' ').filter((word) => word !== '');
  return words.length <= 8 && words.every((word) => filler.test(word));
}
