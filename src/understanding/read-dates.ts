import type { Day } from '../domain/time.ts';
import { besideDay, type Beside, type DayText } from './beside-day.ts';
import type { Hit } from './cues/cue.ts';
import type { Finding } from './dates/calendar.ts';
import type { Place } from './day-place.ts';
import { BESIDE_A_DAY, DAY_TALK, isBare, isShort } from './day-talk/index.ts';
import { paidOn } from './paid-days.ts';
import { partNow } from './times.ts';
import { isAnothers, isTakenBack, isUncertain } from './whose-day.ts';

/** Why a day in the text counts for the answer: promised or asked for, or paid on. */
export type DayRead = {
  readonly day: Day;
  readonly paid: boolean;
  readonly from: number;
  /** It stands alone, or beside something that speaks of paying. */
  readonly sure?: boolean;
  /** The same weekday or date in the past, where it may be meant as well. */
  readonly behind?: Day | undefined;
  /** Only the day on which the customer gets paid: no promise, but an arrangement can begin on it. */
  readonly payday?: boolean;
};

/** A day that counts, and whether what stands beside it speaks of paying. */
type Judged = DayRead & {
  readonly to: number;
  readonly loose: boolean;
  readonly strong: boolean;
  /** Nothing stands beside it: it is what was asked for. */
  readonly bare: boolean;
};

/**
 * Which of the days found are what the customer commits to or asks for, and which are days on which they say they have paid.
 *
 * A denied day ("I never said Friday"), a day on which nothing can be paid, the day of something else (an operation, the
 * loss of a job) and a day in a question about what is due are none.
 */
export function daysRead(text: DayText): readonly DayRead[] {
  return chosen(
    text,
    text.findings.flatMap((finding) => judgedDay(text, finding) ?? []),
  );
}

/** A day of which nothing beside it says whose it is: what the text as a whole speaks of decides. */
export type PossibleDay = Pick<Finding, 'ahead' | 'behind' | 'from'>;

/** The days that `daysRead` leaves out for want of a word about paying, none of them denied or the day of something else. */
export function possibleDays(text: DayText): readonly PossibleDay[] {
  return text.findings.flatMap((finding): readonly PossibleDay[] => {
    const beside = besideDay(text, finding);
    if (finding.loose || isUncertain(text, finding, beside)) return [];
    const { ahead, behind, from } = finding;
    return [{ ahead: isAnothers(text, finding, beside) ? undefined : ahead, behind, from }];
  });
}

function judgedDay(text: DayText, finding: Finding): Judged | undefined {
  const beside = besideDay(text, finding);
  const paid = paidOn(text, finding, beside);
  if (paid !== undefined) return paid ? dayOf(finding, finding.behind, { paid }) : undefined;
  if (isTakenBack(text, finding, beside) || isAnothers(text, finding, beside)) return undefined;
  return promised(text, finding, beside);
}

function dayOf(finding: Finding, day: Day | undefined, more: Partial<Judged>): Judged | undefined {
  if (day === undefined) return undefined;
  const { from, to, loose } = finding;
  return { day, from, to, loose, paid: false, strong: true, bare: false, ...more };
}

/** A day to come that answers, is asked for or promised; undefined if nothing in the text makes it one. */
function promised(text: DayText, finding: Finding, beside: Beside): Judged | undefined {
  const { language, view, hits, expectsDay, sums, today } = text;
  const { own, ownText, clause, clauseText, commits, saysHere, asks, paidThen } = beside;
  const { arrives, payday, paying, afterwards } = DAY_TALK[language];
  const said = (label: Hit['says']) => hits.some((hit) => hit.says === label && hit.weight >= 0.5);
  const proposes = saysHere('promise_to_pay') || saysHere('request_plan');
  const wages = payday.test(ownText);
  const waits = !proposes && !commits && (wages || arrives.test(ownText));
  const wanted = said('promise_to_pay') || said('request_plan');
  if (waits && wages && !expectsDay && !paidThen && !afterwards.test(view) && !wanted) {
    return dayOf(finding, finding.ahead, { payday: true });
  }
  const bare = isBare(language, view.slice(own.from, finding.from), view.slice(finding.to, own.to));
  const answers =
    isBare(language, view.slice(clause.from, finding.from), view.slice(finding.to, clause.to)) ||
    (isShort(language, clauseText) && !hits.some((hit) => hit.weight >= 0.5 && !BESIDE_A_DAY.has(hit.says)));
  const priced = (place: Place) => sums.some((sum) => sum.from >= place.from && sum.from < place.to);
  const near = asks || commits || paidThen || answers || priced(clause) || paying.test(clauseText);
  // Today is spoken of for many reasons: what somebody says elsewhere does not make it a day of payment.
  if (!near && !expectsDay && (finding.ahead === today || !wanted)) return undefined;
  const strong = !waits && (proposes || commits || priced(own) || paying.test(ownText));
  return dayOf(finding, finding.ahead, {
    bare,
    strong,
    sure: bare || strong || (expectsDay && answers),
    payday: expectsDay && wages && !strong,
    behind: finding.behind,
  });
}

/** All that stands between two days that are one answer: "Friday or Saturday", "5号或6号". */
const JOINED =
  /^[ ,]*(?:or|and|maybe|perhaps|o|y|u|tal vez|quiza|或者?|和|跟|还是|要么|要不|[,、])*[ ,]*(?:the|on|el|by)?[ ,]*$/;

/** Beside one of these a payment is split over several days. */
const SHARED =
  /(?<![^ ])(?:half|rest|other|others|first|instalments?|installments?|remaining|remainder|balance|second|then|each|primer[oa]?|segund[oa]|mitad|resto|otr[oa]s?|restante|parte|saldo) |剩|余|另|一半|各|再|笔|期/;

/** Where one day is said to be that of the payment, or stands alone, what else was named is the day of something else; "now" is none beside a day. */
function chosen({ language, view, sums }: DayText, judged: readonly Judged[]): readonly DayRead[] {
  const dated = judged.filter((one) => !one.loose || partNow(language, view));
  const kept = dated.length > 0 ? dated : judged;
  const ahead = kept.filter((one) => !one.paid);
  const ranks = [ahead.filter((one) => one.strong), ahead.filter((one) => one.bare), ahead];
  const best = ranks.find((some) => some.length > 0) ?? [];
  const split = sums.length > 1 || SHARED.test(view);
  const last = best.at(-1);
  const meant = split ? best : best.filter((one) => one === last || isJoined(view, one, last));
  return kept.filter((one) => one.paid || meant.some((other) => other === one || isJoined(view, one, other)));
}

/** Whether two days are one answer. */
function isJoined(view: string, one: Judged, other: Judged | undefined): boolean {
  if (other === undefined) return false;
  if (one.from === other.from) return true;
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  return JOINED.test(view.slice(left.to, right.from));
}
