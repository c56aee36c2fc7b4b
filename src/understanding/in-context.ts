import type { Language } from '../domain/language.ts';
import type { Context, Intent, Period, SaidAmount, Slots } from '../domain/understanding.ts';
import type { Label } from './cues/cue.ts';
import { dayOfMonth, type Calendar } from './dates/calendar.ts';
import type { DayRead } from './read-dates.ts';
import type { ShortAnswer } from './short-answers.ts';
import type { UnderstandInput } from './understand.ts';

/** Everything read from a text before the conversation is looked at. */
export type Draft = {
  readonly input: UnderstandInput;
  readonly language: Language;
  readonly labels: ReadonlyMap<Label, number>;
  readonly answer: ShortAnswer;
  readonly days: readonly DayRead[];
  readonly vague: boolean;
  readonly amounts: readonly SaidAmount[];
  readonly period: Period | undefined;
  readonly percent: number | undefined;
  readonly calendar: Calendar;
};

/** The reading with the conversation taken into account. */
export type Settled = {
  readonly labels: ReadonlyMap<Label, number>;
  readonly slots: Slots;
  readonly identity: boolean;
};

const OFFERED: readonly Context[] = ['offer_installments', 'confirm_plan'];

/** The same "yes", "80" and "the second one" mean different things after each thing the bot may have said. */
export function inContext(draft: Draft): Settled {
  const labels = new Map(draft.labels);
  const { context, state } = draft.input;
  const offered = OFFERED.includes(context) || state === 'plan_offer';
  const identity = context === 'identity_check';
  const raise = (intent: Intent, weight: number) =>
    labels.set(intent, Math.max(labels.get(intent) ?? 0, weight));
  const lower = (intent: Intent, weight: number) => {
    const now = labels.get(intent);
    if (now !== undefined) labels.set(intent, Math.min(now, weight));
  };
  const heard = (intent: Intent) => (labels.get(intent) ?? 0) >= 0.5;
  const grave = (
    [
      'stop_contact',
      'wrong_person',
      'dispute',
      'already_paid',
      'refuse_to_pay',
      'identity_theft',
      'represented',
      'insolvency',
      'request_human',
    ] as const
  ).some(heard);

  const choice = choiceOf(draft, offered);
  const days = daysOf(draft, identity, choice !== undefined);
  const ahead = days.filter((day) => !day.paid);
  const amounts =
    identity || (choice !== undefined && draft.answer.loneNumber !== undefined) ? [] : draft.amounts;

  answerQuestion(draft, offered, grave, raise, lower);
  if (choice !== undefined && !grave) raise('accept_offer', 0.95);

  if (ahead.length > 0 && !grave && !heard('hardship'))
    raise('promise_to_pay', context === 'offer_installments' ? 0.6 : 0.85);
  if (ahead.length > 0 && heard('promise_to_pay')) {
    if (!(draft.period !== undefined && amounts.length > 0)) lower('request_plan', 0.45);
  }
  proposeSum(draft, offered, ahead.length > 0, amounts.length > 0, grave, raise, lower, heard);

  if (!offered) {
    lower('decline_offer', context === 'confirm_promise' || draft.answer.bareNo ? 0.7 : 0.4);
    if (heard('accept_offer') && choice === undefined) {
      lower('accept_offer', 0.45);
      if (!grave) raise('acknowledge', 0.65);
    }
  }
  if (heard('accept_offer') && heard('decline_offer')) lower('accept_offer', 0.4);
  if (grave) lower('acknowledge', 0.4);
  if (heard('promise_to_pay') && heard('refuse_to_pay') && ahead.length === 0) lower('promise_to_pay', 0.4);
  if (heard('already_paid') && heard('promise_to_pay') && ahead.length === 0 && !draft.vague)
    lower('promise_to_pay', 0.4);
  if (heard('hardship') && heard('promise_to_pay') && ahead.length > 0) raise('promise_to_pay', 0.99);
  if (
    context === 'asked_reason' &&
    ![...labels].some(([label, weight]) => !label.includes(':') && weight >= 0.5) &&
    draft.answer.words >= 2
  )
    raise('hardship', 0.55);

  return { labels, slots: slotsOf(draft, days, amounts, choice), identity };
}

type Raise = (intent: Intent, weight: number) => void;

/** What a plain yes or no, or one that begins the message, answers. */
function answerQuestion(draft: Draft, offered: boolean, grave: boolean, raise: Raise, lower: Raise): void {
  const { answer, input } = draft;
  const yes = answer.bareYes || (answer.startsYes && !grave);
  const weight = answer.bareYes ? 0.95 : 0.7;
  if (grave) return;
  if (answer.bareNo || answer.startsNo) {
    const refusal = answer.bareNo ? 0.9 : 0.6;
    if (offered || input.context === 'confirm_promise') raise('decline_offer', refusal);
    else if (answer.bareNo) raise('decline_offer', 0.6);
    if (answer.bareNo) lower('acknowledge', 0.3);
    return;
  }
  if (!yes) return;
  switch (input.context) {
    case 'confirm_promise':
      if (draft.days.some((day) => !day.paid)) return;
      raise('promise_to_pay', weight);
      raise('acknowledge', weight);
      return;
    case 'confirm_plan':
    case 'offer_installments':
      if ((draft.labels.get('hardship') ?? 0) < 0.5 && (draft.labels.get('decline_offer') ?? 0) < 0.5)
        raise('accept_offer', weight);
      return;
    case 'asked_when':
    case 'asked_reason':
    case 'asked_affordable':
    case 'identity_check':
    case 'reminder_upcoming':
    case 'reminder_overdue':
    case 'none':
      if (answer.bareYes) raise('acknowledge', 0.9);
      return;
    default:
      input.context satisfies never;
  }
}

/** A sum that the customer can pay now and then is a proposal, not a promise; so is any other sum where offers are on the table. */
function proposeSum(
  draft: Draft,
  offered: boolean,
  dated: boolean,
  summed: boolean,
  grave: boolean,
  raise: Raise,
  lower: Raise,
  heard: (intent: Intent) => boolean,
): void {
  if (grave || !summed) return;
  const { context } = draft.input;
  if (draft.period !== undefined) {
    raise('counter_offer', 0.9);
    raise('request_plan', 0.7);
    if (!dated) lower('promise_to_pay', 0.45);
  } else if (context === 'asked_affordable') {
    raise('counter_offer', 0.9);
    if (!dated) lower('promise_to_pay', 0.45);
  } else if (offered) {
    raise('counter_offer', 0.85);
    if (!dated) lower('promise_to_pay', 0.45);
  } else if (heard('hardship') && !dated) {
    raise('counter_offer', 0.8);
  } else if (!dated && !heard('promise_to_pay') && draft.answer.words <= 4) {
    raise('counter_offer', 0.6);
  }
}

/** A choice counts only where something was offered. */
function choiceOf(draft: Draft, offered: boolean): number | undefined {
  if (!offered) return undefined;
  const { offers } = draft.input;
  const count = typeof offers === 'number' ? offers : (offers?.length ?? 3);
  const shown = count === 0 ? 3 : count;
  const { loneNumber, choice } = draft.answer;
  if (loneNumber !== undefined && Number.isInteger(loneNumber) && loneNumber >= 1 && loneNumber <= shown)
    return loneNumber;
  if (choice === 'last') return shown;
  return choice !== undefined && choice <= shown ? choice : undefined;
}

/** In an answer to "when?", a lone "15" is the 15th. Where an identity is checked, days are dates of birth. */
function daysOf(draft: Draft, identity: boolean, chosen: boolean): readonly DayRead[] {
  if (identity) return [];
  const { loneNumber } = draft.answer;
  const { context } = draft.input;
  if (draft.days.length > 0 || chosen || loneNumber === undefined) return draft.days;
  if (context !== 'asked_when' && context !== 'confirm_promise') return [];
  const { ahead } = Number.isInteger(loneNumber)
    ? dayOfMonth(loneNumber, draft.calendar)
    : { ahead: undefined };
  return ahead === undefined ? [] : [{ day: ahead, paid: false, from: 0 }];
}

function slotsOf(
  draft: Draft,
  days: readonly DayRead[],
  amounts: readonly SaidAmount[],
  choice: number | undefined,
): Slots {
  const dates = [...new Set(days.map((one) => one.day))];
  const sums =
    draft.input.context !== 'asked_affordable' && days.length > 0 && draft.answer.loneNumber !== undefined
      ? []
      : amounts;
  return {
    ...(dates.length === 1 && dates[0] !== undefined ? { date: dates[0] } : {}),
    ...(dates.length > 1 ? { dates } : {}),
    ...(sums.length === 1 && sums[0] ? { amount: sums[0] } : {}),
    ...(sums.length > 1 ? { amounts: sums } : {}),
    ...(draft.percent === undefined ? {} : { percent: draft.percent }),
    ...(draft.period === undefined || (sums.length === 0 && draft.percent === undefined)
      ? {}
      : { period: draft.period }),
    ...(choice === undefined ? {} : { choice }),
  };
}
