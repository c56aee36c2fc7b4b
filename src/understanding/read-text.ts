import type { Language } from '../domain/language.ts';
import { dayIn } from '../domain/time.ts';
import type { Period, SaidAmount } from '../domain/understanding.ts';
import { findAmounts } from './amounts/find-amounts.ts';
import { periodIn, shareIn } from './amounts/share.ts';
import type { Label } from './cues/cue.ts';
import { cuesIn } from './cues/finders.ts';
import { withoutFarAhead, type Calendar } from './dates/calendar.ts';
import { findDates, monthFirst } from './dates/find-dates.ts';
import { looksLikeInjection } from './injection.ts';
import { deniesName } from './names.ts';
import type { Views } from './normalise.ts';
import { amountsRead } from './read-amounts.ts';
import { daysRead, possibleDays, type DayRead, type PossibleDay } from './read-dates.ts';
import { shortAnswer, type ShortAnswer } from './short-answers.ts';
import { asksLeave, isConditional, namesStart, partNow, speaksOfMoney } from './times.ts';
import type { UnderstandInput } from './understand.ts';
import { weigh } from './weigh.ts';

/** Everything that stands in a text, before anybody weighs what it means. */
export type TextRead = {
  readonly language: Language;
  /** The text as `viewsOf` writes it for that language. */
  readonly view: string;
  /** How strongly the cues heard each label. */
  readonly labels: ReadonlyMap<Label, number>;
  /** What a negation, a condition or the rest of the text took away. */
  readonly denied: ReadonlySet<Label>;
  readonly answer: ShortAnswer;
  readonly days: readonly DayRead[];
  /** Days of which only the text as a whole can say whether they are any of a payment. */
  readonly possibleDays: readonly PossibleDay[];
  /** A stretch of time without a day was named: "next week", "soon". */
  readonly vague: boolean;
  readonly amounts: readonly SaidAmount[];
  readonly period: Period | undefined;
  readonly percent: number | undefined;
  readonly calendar: Calendar;
  /** A question whether something would be allowed: "can I pay later?" */
  readonly asksLeave: boolean;
  /** A promise that waits for something: wages, a job, a refund. */
  readonly conditional: boolean;
  /** A day is named as the one on which the customer gets paid, or on which payments could begin. */
  readonly namesStart: boolean;
  /** Money, work or bills are mentioned. */
  readonly speaksOfMoney: boolean;
};

/** Which languages a text is read in: the first is its own, the others show signs too. */
export type Tongues = { readonly language: Language; readonly heard: readonly Language[] };

/** Reads what the cues, the calendar and the grammar of sums find, in every language that a text shows signs of. */
export function readText(
  input: UnderstandInput,
  text: string,
  views: Views,
  { language, heard }: Tongues,
): TextRead {
  const view = views[language];
  const answer = shortAnswer(language, view);
  const country = input.country ?? /[-_]([A-Z]{2})\b/.exec(input.locale ?? '')?.[1];
  const calendar = {
    today: Temporal.PlainDate.from(dayIn(input.now, input.timezone)),
    monthFirst: monthFirst(language, country),
  };
  const expectsDay = input.context === 'asked_when' || input.context === 'confirm_promise';
  const offered = input.context === 'offer_installments' || input.context === 'confirm_plan';
  const expectsSum =
    input.context === 'asked_affordable' ||
    ((expectsDay || input.context === 'offer_installments') && answer.words <= 6);

  const tongues = heard.includes(language) ? heard : [...heard, language];
  const reads = tongues.map((one) => {
    const cues = cuesIn(one, views[one]);
    const findings = findDates(one, views[one], calendar).map((found) => withoutFarAhead(found, calendar));
    const sums = findAmounts(one, views[one], findings, { currency: input.currency, country });
    const dayText = {
      language: one,
      view: views[one],
      today: calendar.today.toString(),
      findings,
      hits: cues.hits,
      expectsDay: expectsDay || offered,
      sums,
    };
    const days = daysRead(dayText);
    return {
      cues,
      days,
      possibleDays: days.length > 0 ? [] : possibleDays(dayText),
      vague: findings.some((finding) => finding.vague),
      amounts: amountsRead(one, views[one], sums, cues.hits, expectsSum, days.length),
    };
  });

  const labels = weigh(reads.flatMap(({ cues }) => cues.hits));
  if (deniesName(language, text)) {
    labels.set('wrong_person', Math.max(labels.get('wrong_person') ?? 0, 0.9));
    labels.set('duty:T06', 0.9);
  }
  if (looksLikeInjection(text)) labels.set('flag:injection', 0.95);

  const today = calendar.today.toString();
  const days = reads.flatMap((read) => read.days);
  const partToday = days.some((one) => !one.paid && one.day > today) && partNow(language, view);
  const telling = reads.find((read) => read.days.length > 0 || read.amounts.length > 0) ?? reads[0];
  return {
    language,
    view,
    labels,
    denied: new Set(reads.flatMap(({ cues }) => [...cues.denied])),
    answer,
    days: partToday ? [{ day: today, paid: false, from: 0 }, ...days] : days,
    possibleDays: days.length > 0 ? [] : reads.flatMap((read) => read.possibleDays),
    vague: reads.some((read) => read.vague),
    amounts: telling?.amounts ?? [],
    period: periodIn(language, view),
    percent: shareIn(language, view),
    calendar,
    asksLeave: asksLeave(language, view),
    conditional: isConditional(language, view),
    namesStart: namesStart(language, view),
    speaksOfMoney: speaksOfMoney(language, view),
  };
}
