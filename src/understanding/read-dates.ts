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
type Judged = DayRead & { readonly to: number; readonly strong: boolean; readonly loose: boolean };

/**
 * Which of the days found are what the customer commits to or asks for, and which are days on which they say they have paid.
 *
 * A denied day ("I never said Friday"), a day on which nothing can be paid, the day of something else (an operation, the
 * loss of a job) and a day in a question about what is due are none.
 */
export function daysRead(text: DayText): readonly DayRead[] {
  const judged = text.findings.flatMap((finding) => judgedDay(text, finding) ?? []);
  return chosen(text.language, text.view, judged);
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
  return { day, from, to, loose, paid: false, strong: true, ...more };
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
  return {
    clause,
    clauseText: textIn(view, clause),
    own,
    ownText,
    says,
    saysHere: heardIn(own),
    commits: DAY_TALK[language].commits.test(ownText),
    asks: says('promise_to_pay') || says('request_plan'),
    another: findings.some((other) => other.from >= finding.to && other.ahead !== undefined),
  };
}

/** Whether money went on that day; undefined if the day is to come. */
function paidOn(text: DayText, finding: Finding, beside: Beside): boolean | undefined {
  const { says, saysHere, ownText, clauseText, commits } = beside;
  const { language, hits } = text;
  const ahead = finding.ahead !== undefined;
  if (finding.behind !== undefined && isPaidOn(language, ownText, !ahead)) return true;
  if (says('already_paid') && !(says('promise_to_pay') && finding.behind === undefined)) {
    if (!ahead || (saysHere('already_paid') && !commits)) return true;
  }
  if (ahead) return undefined;
  const anywhere = hits.some((hit) => hit.says === 'already_paid' && hit.weight >= 0.5);
  return anywhere && !DAY_TALK[language].event.test(clauseText);
}

/** A day that was never said, is not possible, waits for an "if", or is only asked about. */
function isTakenBack(
  { language, view, hits, expectsDay }: DayText,
  finding: Finding,
  beside: Beside,
): boolean {
  const { says, asks, commits, another, clause, ownText } = beside;
  const { arrives, payday, provided } = DAY_TALK[language];
  if (isDenied(language, view, finding, expectsDay && !another)) return true;
  if (another && wasSaid(language, view, finding)) return true;
  if (finding.loose && !asks && !expectsDay && !commits) return true;
  if (says('ask_amount') && !asks) return true;
  if (provided.test(ownText) && (arrives.test(ownText) || payday.test(ownText))) return true;
  if (!commits) {
    if (says('hardship') && !says('promise_to_pay') && !isUntil(language, view, finding)) return true;
    if (says('refuse_to_pay') || says('ask_consequences') || says('callback_request')) return true;
  }
  if (expectsDay) return false;
  if (says('change_channel_or_time') && !asks) return true;
  const askedAnywhere = hits.some((hit) => hit.says === 'ask_due_date' && hit.weight >= 0.5);
  return says('ask_due_date') || (askedAnywhere && /[?吗]/.test(view.slice(finding.to, clause.to + 1)));
}

/** The day of something else: another debt, an event, how long a state lasts. */
function isAnothers({ language, view, hits }: DayText, finding: Finding, beside: Beside): boolean {
  const { own, ownText, commits, another } = beside;
  const talk = DAY_TALK[language];
  if (!commits && talk.otherDebts.test(ownText)) return true;
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
  const after = view.slice(finding.to);
  const paidLater = hits.some((hit) => hit.says === 'promise_to_pay' && hit.from >= finding.to);
  const then = !another && (paidLater || talk.commits.test(after));
  if (!then && talk.besides.test(view.slice(own.from, finding.from))) return true;
  if (then && talk.sameDay.test(after)) return false;
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
  const { own, ownText, clause, clauseText, commits, saysHere, asks } = beside;
  const { arrives, payday, paying, then } = DAY_TALK[language];
  const said = (label: Hit['says']) => hits.some((hit) => hit.says === label && hit.weight >= 0.5);
  const proposes = saysHere('promise_to_pay') || saysHere('request_plan');
  const wages = payday.test(ownText);
  const waits = !proposes && !commits && (wages || arrives.test(ownText));
  const wanted = said('promise_to_pay') || said('request_plan');
  if (waits && wages && !expectsDay && !then.test(view) && !wanted) {
    return dayOf(finding, finding.ahead, { payday: true });
  }
  const bare =
    isBare(language, view.slice(clause.from, finding.from), view.slice(finding.to, clause.to)) ||
    (isShort(language, clauseText) && !hits.some((hit) => hit.weight >= 0.5 && !BESIDE_A_DAY.has(hit.says)));
  const priced = (place: Place) => sums.some((sum) => sum.from >= place.from && sum.from < place.to);
  const near = asks || commits || bare || priced(clause) || paying.test(clauseText);
  // Today is spoken of for many reasons: what somebody says elsewhere does not make it a day of payment.
  if (!near && (finding.ahead === today || !(expectsDay || wanted))) return undefined;
  return dayOf(finding, finding.ahead, {
    strong: !waits && (proposes || commits || priced(own) || paying.test(ownText)),
  });
}

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
