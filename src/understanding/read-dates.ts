import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/time.ts';
import type { Hit } from './cues/cue.ts';
import { lastMark } from './cues/match.ts';
import type { Finding } from './dates/calendar.ts';
import {
  ARRIVES,
  BESIDE_A_DAY,
  BESIDES,
  COMMITS,
  EVENT,
  isBare,
  isShort,
  OTHER_DEBTS,
  PAST,
  PAYDAY,
  PAYING,
  THEN,
} from './day-talk.ts';
import { isDenied, isUntil, wasSaid } from './denied-days.ts';
import { isPaidOn } from './paid-days.ts';
import { partNow } from './times.ts';

/** Why a day in the text counts for the answer: promised or asked for, or paid on. */
export type DayRead = {
  readonly day: Day;
  readonly paid: boolean;
  readonly from: number;
  /** Only the day on which the customer gets paid: no promise, but an arrangement can begin on it. */
  readonly payday?: boolean;
};

/** The clause around a place: between punctuation marks, at most 200 characters. */
export function clauseAround(
  text: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const left = text.slice(Math.max(0, from - 100), from);
  const border = lastMark(left);
  const right = text.slice(to, to + 100);
  const end = right.search(/[,.;!?]/);
  return { from: from - left.length + border + 1, to: end < 0 ? to + right.length : to + end };
}

const CONNECTIVE: Readonly<Record<Language, RegExp>> = {
  en: / (?:so|but|and|then) /g,
  es: / (?:y|pero|entonces|asi que|por eso) /g,
  zh: /所以|但是|但|然后|那就/g,
};

/** The part of a clause that speaks of this day: up to its neighbours, and between the words that join sentences. */
function partAround(
  language: Language,
  view: string,
  { from, to }: Finding,
  findings: readonly Finding[],
  clause: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  const others = findings.filter((one) => one.ahead !== undefined || one.behind !== undefined);
  const before = Math.max(clause.from, ...others.filter((one) => one.to <= from).map((one) => one.to));
  const after = Math.min(clause.to, ...others.filter((one) => one.from >= to).map((one) => one.from));
  const joinedLeft = [...view.slice(before, from).matchAll(CONNECTIVE[language])].at(-1);
  const joinedRight = view.slice(to, after).search(CONNECTIVE[language]);
  return {
    from: joinedLeft === undefined ? before : before + joinedLeft.index + joinedLeft[0].length,
    to: joinedRight < 0 ? after : to + joinedRight,
  };
}

/**
 * Which of the days found are what the customer commits to or asks for, and which are days on which they say they have paid.
 *
 * A denied day ("I never said Friday"), a day on which nothing can be paid, the day of something else (an operation, the
 * loss of a job) and a day in a question about what is due are none.
 */
export function daysRead(
  language: Language,
  view: string,
  findings: readonly Finding[],
  hits: readonly Hit[],
  expectsDay: boolean,
  sums: readonly { readonly from: number }[],
): readonly DayRead[] {
  const promises = hits.some((hit) => hit.says === 'promise_to_pay' && hit.weight >= 0.5);
  const judged = findings.flatMap((finding): readonly Judged[] => {
    const clause = clauseAround(view, finding.from, finding.to);
    const inside = hits.filter((hit) => hit.from >= clause.from - 1 && hit.from < clause.to);
    const says = (label: Hit['says'], within: readonly Hit[] = inside) =>
      within.some((hit) => hit.says === label && hit.weight >= 0.5);
    const text = `${view.slice(clause.from, clause.to).trim()} `;
    const own = partAround(language, view, finding, findings, clause);
    const ownText = `${view.slice(own.from, own.to).trim()} `;
    const commits = COMMITS[language].test(ownText);
    const read = (paid: boolean, more: Partial<Judged> = {}): readonly Judged[] => {
      const day = paid ? finding.behind : finding.ahead;
      if (day === undefined) return [];
      return [{ day, paid, from: finding.from, to: finding.to, strong: true, loose: finding.loose, ...more }];
    };
    if (says('already_paid') && !(says('promise_to_pay') && finding.behind === undefined)) return read(true);
    if (finding.behind !== undefined && isPaidOn(language, ownText, finding.ahead === undefined))
      return read(true);
    if (finding.ahead === undefined) {
      return says('already_paid', hits) && !EVENT[language].test(text) ? read(true) : [];
    }
    const another = findings.some((other) => other.from >= finding.to && other.ahead !== undefined);
    if (isDenied(language, view, finding, expectsDay && !another)) return [];
    if (another && wasSaid(language, view, finding)) return [];
    const couldPay = says('promise_to_pay') || says('request_plan');
    if (finding.loose && !couldPay && !expectsDay && !commits) return [];
    if (says('ask_amount') && !couldPay) return [];
    if (!commits) {
      if (says('hardship') && !says('promise_to_pay') && !isUntil(language, view, finding)) return [];
      if (says('refuse_to_pay') || says('ask_consequences') || says('callback_request')) return [];
    }
    if (
      !expectsDay &&
      (says('ask_due_date') ||
        (says('ask_due_date', hits) && /[?吗]/.test(view.slice(finding.to, clause.to + 1))))
    )
      return [];
    if (says('change_channel_or_time') && !couldPay && !expectsDay) return [];
    const paysHere = inside.some(
      (hit) =>
        (hit.says === 'promise_to_pay' || hit.says === 'request_plan') &&
        hit.weight >= 0.5 &&
        hit.from >= own.from - 1 &&
        hit.from < own.to,
    );
    const pays = commits || (paysHere && PAYING[language].test(ownText));
    if (!commits && OTHER_DEBTS[language].test(ownText)) return [];
    const left = view.slice(own.from, finding.from);
    const then = !another && hits.some((hit) => hit.says === 'promise_to_pay' && hit.from >= finding.to);
    if (!pays && !then && BESIDES[language].test(left)) return [];
    if (!pays && (EVENT[language].test(ownText) || PAST[language].test(ownText))) return [];
    const priced = sums.some((sum) => sum.from >= own.from && sum.from < own.to);
    const waits =
      !paysHere && !commits && (PAYDAY[language].test(ownText) || ARRIVES[language].test(ownText));
    const wages = waits && PAYDAY[language].test(ownText);
    if (wages && !expectsDay && !THEN[language].test(view) && !promises && !says('request_plan', hits)) {
      return read(false, { payday: true });
    }
    const bare =
      isBare(language, view.slice(clause.from, finding.from), view.slice(finding.to, clause.to)) ||
      (isShort(language, text) && !hits.some((hit) => hit.weight >= 0.5 && !BESIDE_A_DAY.has(hit.says)));
    const wanted =
      couldPay ||
      commits ||
      expectsDay ||
      bare ||
      sums.some((sum) => sum.from >= clause.from && sum.from < clause.to) ||
      PAYING[language].test(text) ||
      promises ||
      says('request_plan', hits);
    if (!wanted) return [];
    return read(false, {
      strong: !waits && (paysHere || commits || priced || PAYING[language].test(ownText)),
    });
  });
  return chosen(language, view, judged);
}

/** A day that counts, and whether what stands beside it speaks of paying. */
type Judged = DayRead & { readonly to: number; readonly strong: boolean; readonly loose: boolean };

/** All that stands between two days that are one answer: "Friday or Saturday", "5号或6号". */
const JOINED =
  /^[ ,]*(?:or|and|maybe|perhaps|o|y|u|tal vez|quiza|或者?|和|跟|还是|要么|要不|[,、])*[ ,]*(?:the|on|el|by)?[ ,]*$/;

/** Where one day is said to be that of the payment, what else was named is the day of something else; "now" is none beside a day. */
function chosen(language: Language, view: string, judged: readonly Judged[]): readonly DayRead[] {
  const dated = judged.filter((one) => !one.loose || partNow(language, view));
  const kept = dated.length > 0 ? dated : judged;
  const strong = kept.filter((one) => one.strong && !one.paid);
  if (strong.length === 0) return kept;
  return kept.filter(
    (one) =>
      one.strong ||
      strong.some((other) => {
        const [left, right] = one.from < other.from ? [one, other] : [other, one];
        return JOINED.test(view.slice(left.to, right.from));
      }),
  );
}
