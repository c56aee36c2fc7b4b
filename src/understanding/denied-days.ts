import type { Language } from '../domain/language.ts';
import { clauseBefore } from './cues/match.ts';
import type { Finding } from './dates/calendar.ts';
import { DAY_TALK } from './day-talk/index.ts';

/** "I cannot pay until Friday" says when it can be paid. */
export function isUntil(language: Language, view: string, { from, to }: Finding): boolean {
  const { until, onlyThen } = DAY_TALK[language].denied;
  return (
    until.test(view.slice(Math.max(0, from - 20), from)) || onlyThen?.test(view.slice(to, to + 4)) === true
  );
}

/** "No, the 15th" answers with another day; "not the 15th" and "I never said the 15th" take one away. */
export function isDenied(language: Language, view: string, { from, to }: Finding, answers: boolean): boolean {
  const { left, right, retracted, correction } = DAY_TALK[language].denied;
  const before = clauseBefore(view, from);
  const after = view.slice(to, to + 24);
  if (right.test(after) || retracted.test(after)) return true;
  if (!left.test(before)) return false;
  return !(answers && correction.test(before));
}

/** "I said Friday but Saturday is better" takes Friday back; "I said Friday, not Thursday" holds to it. */
export function wasSaid(language: Language, view: string, { from, to }: Finding): boolean {
  return (
    DAY_TALK[language].denied.said.test(clauseBefore(view, from)) &&
    !/^[ ,]*(?:not|no|不是) ?/.test(view.slice(to, to + 8))
  );
}
