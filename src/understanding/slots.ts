import {
  HEARD_FROM,
  type Context,
  type Intent,
  type SaidAmount,
  type Slots,
} from '../domain/understanding.ts';
import { withPlaces } from './amounts/places.ts';
import type { Label } from './cues/cue.ts';
import { dayOfMonth } from './dates/calendar.ts';
import type { Draft } from './draft.ts';
import type { DayRead } from './read-dates.ts';

/** The reading with the conversation taken into account. */
export type Settled = { readonly labels: ReadonlyMap<Label, number>; readonly slots: Slots };

/** How many options are assumed when nobody says how many were shown. */
const USUALLY_SHOWN = 3;

/** Which option was named, where options were shown. */
export function choiceIn(draft: Draft, offered: boolean): number | undefined {
  if (!offered) return undefined;
  const { offers } = draft.input;
  const count = typeof offers === 'number' ? offers : (offers?.length ?? 0);
  const shown = count === 0 ? USUALLY_SHOWN : count;
  const { loneNumber, choice } = draft.answer;
  const named = loneNumber ?? (choice === 'last' ? shown : choice);
  return named !== undefined && Number.isInteger(named) && named >= 1 && named <= shown ? named : undefined;
}

/** Whether an arrangement is being looked for, or offers lie on the table: a pay-day says when it can begin. */
export function isArranging(context: Context, offered: boolean): boolean {
  return offered || context === 'asked_affordable' || context === 'asked_reason';
}

/** A day beside which something else is said counts where a proposal is at least so likely. */
const PROPOSES_FROM = 0.04;

/** The same in answer to "when?". */
const ANSWERS_FROM = 0.01;

/** A day beside which nothing is said counts from this likelihood on. */
const MEANS_FROM = 0.5;

/** Only where one of the two is so much likelier than the other is it clear whether a day lies ahead or behind. */
const CLEARLY = 5;

/** Which days are meant, as far as the classifier can say what the text speaks of. */
function meant({ days, possibleDays, likely, labels, input }: Draft): readonly DayRead[] {
  if (likely.size === 0) return days;
  const of = (intent: Intent) => likely.get(intent) ?? 0;
  const proposal = of('promise_to_pay') + of('request_plan') + of('counter_offer') + of('accept_offer');
  const paid = of('already_paid');
  const asked = input.context === 'asked_when' || input.context === 'confirm_promise';
  const hasPaid = !asked && paid >= MEANS_FROM && paid > CLEARLY * proposal;
  if (days.length > 0) {
    return days.flatMap((one) => {
      if (one.paid || one.payday === true) return [one];
      if (hasPaid && one.behind !== undefined) return [{ ...one, day: one.behind, paid: true }];
      return one.sure === true || proposal >= (asked ? ANSWERS_FROM : PROPOSES_FROM) ? [one] : [];
    });
  }
  const proposes = proposal >= MEANS_FROM && proposal > CLEARLY * paid;
  if (!hasPaid && !proposes) return [];
  if (labels.entries().some(([label, weight]) => label.startsWith('flag:') && weight >= HEARD_FROM))
    return [];
  const possible = possibleDays.flatMap(({ ahead, behind, from }) => {
    const day = hasPaid ? behind : ahead;
    return day === undefined ? [] : [{ day, paid: hasPaid, from }];
  });
  return new Set(possible.map(({ day }) => day)).size === 1 ? possible : [];
}

/** In an answer to "when?", a lone "15" is the 15th. Where an identity is checked, days are dates of birth and count for nothing. */
export function daysIn(draft: Draft, chosen: boolean, offered: boolean): readonly DayRead[] {
  const { context } = draft.input;
  if (context === 'identity_check') return [];
  const { loneNumber } = draft.answer;
  const said = meant(draft);
  const asked = context === 'asked_when' || context === 'confirm_promise';
  const days = asked || isArranging(context, offered) ? said : said.filter((one) => one.payday !== true);
  if (days.length > 0 || chosen || loneNumber === undefined || !asked) return days;
  const { ahead } = Number.isInteger(loneNumber)
    ? dayOfMonth(loneNumber, draft.calendar)
    : { ahead: undefined };
  return ahead === undefined ? [] : [{ day: ahead, paid: false, from: 0 }];
}

/** A lone number is a sum only where it is neither a choice nor a day nor an answer to the identity question. */
export function sumsIn(draft: Draft, days: readonly DayRead[], chosen: boolean): readonly SaidAmount[] {
  const lone = draft.answer.loneNumber !== undefined;
  if (draft.input.context === 'identity_check') return [];
  return lone && (chosen || days.length > 0) ? [] : draft.amounts;
}

export function slotsOf(
  draft: Draft,
  days: readonly DayRead[],
  sums: readonly SaidAmount[],
  choice: number | undefined,
): Slots {
  const dates = [...new Set(days.map((one) => one.day))];
  const [date] = dates;
  const amounts = sums.map((sum) => withPlaces(sum, draft.input.currency));
  const [amount] = amounts;
  const { percent, period } = draft;
  return {
    ...(dates.length === 1 && date !== undefined ? { date } : {}),
    ...(dates.length > 1 ? { dates } : {}),
    ...(amounts.length === 1 && amount ? { amount } : {}),
    ...(amounts.length > 1 ? { amounts } : {}),
    ...(percent === undefined ? {} : { percent }),
    ...(period === undefined || (sums.length === 0 && percent === undefined) ? {} : { period }),
    ...(choice === undefined ? {} : { choice }),
  };
}
