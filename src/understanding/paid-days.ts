import type { Language } from '../domain/language.ts';
import { DAY_TALK } from './day-talk/index.ts';

/** Whether what stands beside a day says that money has gone on it; `past`: the day can only lie behind. */
export function isPaidOn(language: Language, text: string, past: boolean): boolean {
  const { done, paying, not } = DAY_TALK[language].paid;
  if (not.test(text)) return false;
  return done.test(text) || (past && paying.test(text));
}
