import type { Language } from '../domain/language.ts';
import type { Beside, DayText } from './beside-day.ts';
import type { Finding } from './dates/calendar.ts';
import { DAY_TALK, isBare } from './day-talk/index.ts';

/** Whether money went on that day; undefined if the day is to come. */
export function paidOn(text: DayText, finding: Finding, beside: Beside): boolean | undefined {
  const { says, saysHere, own, clauseText, commits } = beside;
  const { language, view, hits } = text;
  const ahead = finding.ahead !== undefined;
  if (DAY_TALK[language].otherDebts.test(beside.ownText)) return ahead ? undefined : false;
  const rest = `${view.slice(own.from, finding.from)}${view.slice(finding.to, own.to)}`
    .replaceAll('  ', ' ')
    .trim();
  if (finding.behind !== undefined && isPaidOn(language, `${rest} `, !ahead)) return true;
  const promises = hits.some((hit) => hit.says === 'promise_to_pay');
  if (
    finding.behind !== undefined &&
    !promises &&
    isBare(language, rest, '') &&
    isPaidOn(language, view, false)
  ) {
    return true;
  }
  if (says('already_paid') && !(says('promise_to_pay') && finding.behind === undefined)) {
    const open = commits || DAY_TALK[language].paid.not.test(`${rest} `);
    if (!ahead || (finding.behind !== undefined && saysHere('already_paid') && !open)) return true;
  }
  if (ahead) return undefined;
  const anywhere = hits.some((hit) => hit.says === 'already_paid' && hit.weight >= 0.5);
  return anywhere && !DAY_TALK[language].event.test(clauseText);
}

/** Whether what stands beside a day says that money has gone on it; `past`: the day can only lie behind. */
function isPaidOn(language: Language, text: string, past: boolean): boolean {
  const { done, paying, not } = DAY_TALK[language].paid;
  if (not.test(text)) return false;
  return done.test(text) || (past && paying.test(text));
}
