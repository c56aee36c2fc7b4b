import type { Language } from '../domain/language.ts';
import type { Finding } from './dates/calendar.ts';
import { paysHere, type Beside, type DayText } from './beside-day.ts';
import type { Place } from './day-place.ts';
import { DAY_TALK, isBare } from './day-talk/index.ts';
import { isDenied, isUntil, wasSaid } from './denied-days.ts';

/** A day that was never said, is taken back, waits for an "if", or is only asked about. */
export function isUncertain(
  { language, view, expectsDay }: DayText,
  finding: Finding,
  beside: Beside,
): boolean {
  const { asks, another, clause, clauseText, ownText } = beside;
  const { arrives, payday, provided, denied } = DAY_TALK[language];
  if (isDenied(language, view, finding, expectsDay && !another)) return true;
  if (another && wasSaid(language, view, finding)) return true;
  if (provided.test(ownText) && (arrives.test(ownText) || payday.test(ownText))) return true;
  return isQuestion(language, view, clause) && !asks && denied.asked.test(clauseText);
}

/** The same, or beside something else that is said instead of a promise. */
export function isTakenBack(text: DayText, finding: Finding, beside: Beside): boolean {
  const { language, view, hits, expectsDay } = text;
  const { says, saysHere, asks, commits, clause, paidThen } = beside;
  if (isUncertain(text, finding, beside)) return true;
  if (finding.loose && !asks && !expectsDay && !commits && !paidThen) return true;
  if (finding.loose && NEGATED.test(view.slice(beside.own.from, finding.from))) return true;
  if (says('ask_amount') && !asks) return true;
  if (!commits) {
    if (saysHere('hardship') && !says('promise_to_pay') && !isUntil(language, view, finding)) return true;
    if (saysHere('refuse_to_pay') || saysHere('ask_consequences') || saysHere('callback_request'))
      return true;
  }
  if (expectsDay) return false;
  if (says('change_channel_or_time') && !asks) return true;
  const askedAnywhere = hits.some((hit) => hit.says === 'ask_due_date' && hit.weight >= 0.5);
  return says('ask_due_date') || (askedAnywhere && /[?吗]/.test(view.slice(finding.to, clause.to + 1)));
}

/** Before "now" or "later" a negation says what is not. */
const NEGATED = /(?<![^ ])(?:not|never|no|ni|nunca) |(?<!差)不|没/;

/** Whether a clause ends with a question mark, or in Chinese with a word that asks. */
function isQuestion(language: Language, view: string, { to }: Place): boolean {
  return /^[^.!?]*\?/.test(view.slice(to)) || language === 'zh';
}

/** The day of something else: another debt, an event, how long a state lasts. */
export function isAnothers({ language, view }: DayText, finding: Finding, beside: Beside): boolean {
  const { own, ownText, commits, paidThen } = beside;
  const talk = DAY_TALK[language];
  const left = view.slice(own.from, finding.from);
  if (talk.otherDebts.test(commits ? left : ownText)) return true;
  if (paysHere(language, beside)) return false;
  if (
    isUntil(language, view, finding) &&
    !talk.waits.test(ownText.replace(/(?<![^ ])(?:until|till|hasta) /, ''))
  ) {
    return !isBare(
      language,
      view.slice(beside.clause.from, finding.from),
      view.slice(finding.to, beside.clause.to),
    );
  }
  if (!paidThen && !talk.payday.test(ownText) && talk.besides.test(left)) return true;
  if (paidThen && talk.sameDay.test(view.slice(finding.to))) return false;
  return talk.event.test(ownText) || talk.past.test(ownText);
}
