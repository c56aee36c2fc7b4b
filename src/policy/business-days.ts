import { addDays, addMonths, weekdayOf, type Day } from '../domain/time.ts';
import type { Period } from '../domain/understanding.ts';

/** The days on which the payments of one plan may fall. */
export type Calendar = {
  /** Public holidays where the customer lives. */
  readonly holidays: readonly Day[];
  /** Where a payment goes that would fall on a weekend or a holiday. */
  readonly offBusinessDays: 'next' | 'previous' | 'stay';
  /** No payment moves to before the day that it stands in for: the money is not there earlier. */
  readonly neverEarlier?: boolean;
  /** The earliest day of all, the latest day of the first payment, the latest day of the last. */
  readonly from: Day;
  readonly firstBy: Day;
  readonly until: Day;
};

/**
 * Payment days from `start` on, ordered, distinct and shifted as the calendar says: as many as `most`, or as fit.
 *
 * A plan of fewer payments has the first of them: no day depends on a later one.
 */
export function paymentDays(start: Day, every: Period, most: number, calendar: Calendar): readonly Day[] {
  const days: Day[] = [];
  while (days.length < most) {
    const before = days.at(-1);
    const day = standIn(periodsAfter(start, every, days.length), calendar, {
      from: before === undefined ? calendar.from : addDays(before, 1),
      until: before === undefined ? calendar.firstBy : calendar.until,
    });
    if (day === undefined) break;
    days.push(day);
  }
  return days;
}

/** Whether banks work on `day`: no weekend, no public holiday. */
export function isBusinessDay(day: Day, holidays: readonly Day[]): boolean {
  return weekdayOf(day) <= 5 && !holidays.includes(day);
}

/** `day`, or the first business day after it. */
export function businessDayFrom(day: Day, holidays: readonly Day[]): Day {
  let open = day;
  for (let steps = 0; steps <= LONGEST_RUN && !isBusinessDay(open, holidays); steps += 1)
    open = addDays(open, 1);
  return open;
}

/** The day `times` periods after `day`. Months count from the same first day, so that a 31st does not wander. */
export function periodsAfter(day: Day, every: Period, times: number): Day {
  switch (every) {
    case 'week':
      return addDays(day, 7 * times);
    case 'fortnight':
      return addDays(day, 14 * times);
    case 'month':
      return addMonths(day, times);
    default:
      return every satisfies never;
  }
}

type Range = { readonly from: Day; readonly until: Day };

/** The day that stands in for `wish`: shifted the way the calendar prefers, else the other way, never out of `range`. */
function standIn(wish: Day, calendar: Calendar, range: Range): Day | undefined {
  const day = wish < range.from ? range.from : wish;
  if (calendar.offBusinessDays === 'stay') return day <= range.until ? day : undefined;
  if (calendar.neverEarlier === true) return walk(day, 1, calendar, range);
  const preferred = calendar.offBusinessDays === 'next' ? 1 : -1;
  return walk(day, preferred, calendar, range) ?? walk(day, -preferred, calendar, range);
}

/** The longest run of weekends and holidays that is walked over. */
const LONGEST_RUN = 15;

function walk(wish: Day, step: number, { holidays }: Calendar, { from, until }: Range): Day | undefined {
  let day = wish;
  for (let steps = 0; steps <= LONGEST_RUN && from <= day && day <= until; steps += 1) {
    if (isBusinessDay(day, holidays)) return day;
    day = addDays(day, step);
  }
  return undefined;
}
