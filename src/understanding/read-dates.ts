import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/time.ts';
import type { Hit } from './cues/cue.ts';
import type { Finding } from './dates/calendar.ts';
import { clauseAround, partAround, textIn, type Place } from './day-place.ts';
import { BESIDE_A_DAY, DAY_TALK, isBare, isShort } from './day-talk/index.ts';
import { isDenied, isUntil, wasSaid } from './denied-days.ts';
import { isPaidOn } from './paid-days.ts';
import { partNow } from './times.ts';

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

/** A text as far as its days are concerned. */
export type DayText = {
  readonly language: Language;
  readonly view: string;
  readonly today: Day;
  readonly findings: readonly Finding[];
  readonly hits: readonly Hit[];
  /** The customer was asked for a day. */
  readonly expectsDay: boolean;
  readonly sums: readonly { readonly from: number }[];
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
    const beside = besides(text, finding);
    if (finding.loose || isUncertain(text, finding, beside)) return [];
    const { ahead, behind, from } = finding;
    return [{ ahead: isAnothers(text, finding, beside) ? undefined : ahead, behind, from }];
  });
}

function judgedDay(text: DayText, finding: Finding): Judged | undefined {
  const beside = besides(text, finding);
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

/** What stands beside a day. */
type Beside = {
  readonly clause: Place;
  readonly clauseText: string;
  /** The part of the clause that speaks of this day alone. */
  readonly own: Place;
  readonly ownText: string;
  /** Whether a label is heard in the clause. */
  readonly says: (label: Hit['says']) => boolean;
  /** The same in the part of this day, or of others. */
  readonly saysHere: (label: Hit['says']) => boolean;
  readonly commits: boolean;
  readonly asks: boolean;
  /** A day to come is named after this one. */
  readonly another: boolean;
  /** Further on, where no other day is named, somebody is about to pay. */
  readonly paidThen: boolean;
};

function besides({ language, view, findings, hits }: DayText, finding: Finding): Beside {
  const clause = clauseAround(view, finding.from, finding.to);
  const own = partAround(language, view, finding, findings, clause);
  const ownText = textIn(view, own);
  const heardIn = (place: Place) => (label: Hit['says']) =>
    hits.some(
      (hit) => hit.says === label && hit.weight >= 0.5 && hit.from >= place.from - 1 && hit.from < place.to,
    );
  const says = heardIn(clause);
  const another = findings.some((other) => other.from >= finding.to && other.ahead !== undefined);
  const after = view.slice(finding.to);
  const promisesLater = hits.some((hit) => hit.says === 'promise_to_pay' && hit.from >= finding.to);
  return {
    clause,
    clauseText: textIn(view, clause),
    own,
    ownText,
    says,
    saysHere: heardIn(own),
    commits: DAY_TALK[language].commits.test(ownText),
    asks: says('promise_to_pay') || says('request_plan'),
    another,
    paidThen: !another && (promisesLater || DAY_TALK[language].commits.test(after)),
  };
}

/** Whether money went on that day; undefined if the day is to come. */
function paidOn(text: DayText, finding: Finding, beside: Beside): boolean | undefined {
  const { says, saysHere, own, clauseText, commits } = beside;
  const { language, view, hits } = text;
  const ahead = finding.ahead !== undefined;
  const rest = `${view.slice(own.from, finding.from)}${view.slice(finding.to, own.to)}`
    .replaceAll('  ', ' ')
    .trim();
  if (finding.behind !== undefined && isPaidOn(language, `${rest} `, !ahead)) return true;
  if (says('already_paid') && !(says('promise_to_pay') && finding.behind === undefined)) {
    const open = commits || DAY_TALK[language].paid.not.test(`${rest} `);
    if (!ahead || (finding.behind !== undefined && saysHere('already_paid') && !open)) return true;
  }
  if (ahead) return undefined;
  const anywhere = hits.some((hit) => hit.says === 'already_paid' && hit.weight >= 0.5);
  return anywhere && !DAY_TALK[language].event.test(clauseText);
}

/** A day that was never said, is taken back, waits for an "if", or is only asked about. */
function isUncertain({ language, view, expectsDay }: DayText, finding: Finding, beside: Beside): boolean {
  const { asks, another, clause, clauseText, ownText } = beside;
  const { arrives, payday, provided, denied } = DAY_TALK[language];
  if (isDenied(language, view, finding, expectsDay && !another)) return true;
  if (another && wasSaid(language, view, finding)) return true;
  if (provided.test(ownText) && (arrives.test(ownText) || payday.test(ownText))) return true;
  return isQuestion(language, view, clause) && !asks && denied.asked.test(clauseText);
}

/** The same, or beside something else that is said instead of a promise. */
function isTakenBack(text: DayText, finding: Finding, beside: Beside): boolean {
  const { language, view, hits, expectsDay } = text;
  const { says, saysHere, asks, commits, clause, paidThen } = beside;
  if (isUncertain(text, finding, beside)) return true;
  if (finding.loose && !asks && !expectsDay && !commits && !paidThen) return true;
  if (finding.loose && NEGATED.test(view.slice(beside.own.from, finding.from))) return true;
  if (says('ask_amount') && !asks) return true;
  if (!commits) {
    if (saysHere('hardship') && !says('promise_to_pay') && !isUntil(language, view, finding)) return true;
    if (says('refuse_to_pay') || says('ask_consequences') || says('callback_request')) return true;
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
function isAnothers({ language, view }: DayText, finding: Finding, beside: Beside): boolean {
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
  if (!paidThen && talk.besides.test(left)) return true;
  if (paidThen && talk.sameDay.test(view.slice(finding.to))) return false;
  return talk.event.test(ownText) || talk.past.test(ownText);
}

/** Whether it is said right beside the day that money is paid on it. */
function paysHere(language: Language, { commits, saysHere, ownText }: Beside): boolean {
  if (commits) return true;
  return (saysHere('promise_to_pay') || saysHere('request_plan')) && DAY_TALK[language].paying.test(ownText);
}

/** A day to come that answers, is asked for or promised; undefined if nothing in the text makes it one. */
function promised(text: DayText, finding: Finding, beside: Beside): Judged | undefined {
  const { language, view, hits, expectsDay, sums, today } = text;
  const { own, ownText, clause, clauseText, commits, saysHere, asks, paidThen } = beside;
  const { arrives, payday, paying, then } = DAY_TALK[language];
  const said = (label: Hit['says']) => hits.some((hit) => hit.says === label && hit.weight >= 0.5);
  const proposes = saysHere('promise_to_pay') || saysHere('request_plan');
  const wages = payday.test(ownText);
  const waits = !proposes && !commits && (wages || arrives.test(ownText));
  const wanted = said('promise_to_pay') || said('request_plan');
  if (waits && wages && !expectsDay && !paidThen && !then.test(view) && !wanted) {
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
    behind: finding.behind,
  });
}

/** All that stands between two days that are one answer: "Friday or Saturday", "5号或6号". */
const JOINED =
  /^[ ,]*(?:or|and|maybe|perhaps|o|y|u|tal vez|quiza|或者?|和|跟|还是|要么|要不|[,、])*[ ,]*(?:the|on|el|by)?[ ,]*$/;

/** Beside one of these a payment is split over several days. */
const SHARED =
  /(?<![^ ])(?:half|rest|other|others|remaining|remainder|balance|second|then|each|mitad|resto|otr[oa]s?|restante|parte|saldo) |剩|余|另|一半|各|再/;

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
