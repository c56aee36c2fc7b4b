import type { Day } from '../../domain/time.ts';

/** What a phrase about a day can mean, before it is known whether the sentence speaks of the past or of what is to come. */
export type Finding = {
  readonly from: number;
  readonly to: number;
  /** The first such day from today on; undefined if the phrase can only mean the past, or no day at all. */
  readonly ahead: Day | undefined;
  /** The last such day up to today; undefined if the phrase can only mean what is to come. */
  readonly behind: Day | undefined;
  /** A stretch without a day of its own: "next week", "soon". */
  readonly vague: boolean;
  /** A day only where somebody commits to paying: "now", "this evening". */
  readonly loose: boolean;
};

/** The days that one phrase may mean. */
export type Reading = Pick<Finding, 'ahead' | 'behind'> & Partial<Pick<Finding, 'vague' | 'loose'>>;

/** What the parsers know: the day on which the customer writes, and how numbers are written there. */
export type Calendar = { readonly today: Temporal.PlainDate; readonly monthFirst: boolean };

/** A phrase that could be a day and is none: the 30th of February. */
export const NOTHING: Reading = { ahead: undefined, behind: undefined };

/** One certain day, ahead or behind of today. */
export function certain(date: Temporal.PlainDate | undefined, { today }: Calendar): Reading {
  if (!date) return NOTHING;
  return Temporal.PlainDate.compare(date, today) >= 0
    ? {
        ahead: date.toString(),
        behind: Temporal.PlainDate.compare(date, today) === 0 ? date.toString() : undefined,
      }
    : { ahead: undefined, behind: date.toString() };
}

/** A stretch of time that names no day. */
export const VAGUE: Reading = { ahead: undefined, behind: undefined, vague: true };

export function inDays(days: number, calendar: Calendar): Reading {
  return Math.abs(days) > 4000 ? NOTHING : certain(calendar.today.add({ days }), calendar);
}

/** Today, if somebody commits to paying: "now", "later". */
export function loosely(calendar: Calendar): Reading {
  return { ...inDays(0, calendar), behind: undefined, loose: true };
}

export function inMonths(months: number, calendar: Calendar): Reading {
  return Math.abs(months) > 120 ? NOTHING : certain(calendar.today.add({ months }), calendar);
}

/** The next such weekday after today (Monday is 1), and the last one before. */
export function weekday(day: number, { today }: Calendar): Reading {
  const ahead = (day - today.dayOfWeek + 7) % 7 || 7;
  const behind = (today.dayOfWeek - day + 7) % 7 || 7;
  return {
    ahead: today.add({ days: ahead }).toString(),
    behind: today.subtract({ days: behind }).toString(),
  };
}

/** The weekday of this week, today among them; the next one where it has passed. */
export function thisWeekday(day: number, calendar: Calendar): Reading {
  return day === calendar.today.dayOfWeek ? inDays(0, calendar) : weekday(day, calendar);
}

/** The weekday in the calendar week that lies `weeks` from this one. */
export function weekdayOfWeek(day: number, weeks: number, calendar: Calendar): Reading {
  return certain(calendar.today.add({ days: day - calendar.today.dayOfWeek + 7 * weeks }), calendar);
}

/** "the 15th": in this month if it is still to come, else in the next month that has such a day. */
export function dayOfMonth(day: number, { today }: Calendar): Reading {
  if (day < 1 || day > 31) return NOTHING;
  const month = today.with({ day: 1 });
  const candidates = [-2, -1, 0, 1, 2].map((months) => exact(month.add({ months }), day));
  return nearest(candidates, today);
}

/** A day of a month without its year. */
export function dayAndMonth(day: number, month: number, { today }: Calendar): Reading {
  if (month < 1 || month > 12 || day < 1) return NOTHING;
  const candidates = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].map((years) =>
    exact(new Temporal.PlainDate(today.year + years, month, 1), day),
  );
  return nearest(candidates, today);
}

/** A day of the month that lies `months` from this one. */
export function dayInMonth(day: number, months: number, calendar: Calendar): Reading {
  return certain(exact(calendar.today.with({ day: 1 }).add({ months }), day), calendar);
}

export function fullDate(year: number, month: number, day: number, calendar: Calendar): Reading {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2200) return NOTHING;
  return certain(exact(new Temporal.PlainDate(year, month, 1), day), calendar);
}

/** Two numbers with a stroke: by the customary order, or the only one that is possible. */
export function numeric(
  first: number,
  second: number,
  year: number | undefined,
  calendar: Calendar,
): Reading {
  const [month, day] =
    (calendar.monthFirst && first <= 12) || second > 12 ? [first, second] : [second, first];
  return year === undefined
    ? dayAndMonth(day, month, calendar)
    : fullDate(longYear(year), month, day, calendar);
}

/** `26` is 2026, `74` is 1974. */
export function longYear(year: number): number {
  if (year >= 100) return year;
  return year < 60 ? 2000 + year : 1900 + year;
}

/** How many months the day of "Friday the 13th" is looked for: where it lies further away, one of the two was a slip. */
const MONTHS_AROUND = 3;

/** A weekday with its day of the month ("Friday 13th"): the first day that is both. */
export function weekdayWithDay(dayOfWeek: number, day: number, { today }: Calendar): Reading {
  const month = today.with({ day: 1 });
  const dates = Array.from({ length: 2 * MONTHS_AROUND + 1 }, (_, at) =>
    exact(month.add({ months: at - MONTHS_AROUND }), day),
  );
  return nearest(
    dates.filter((date) => date?.dayOfWeek === dayOfWeek),
    today,
  );
}

/** The month's day if the month has it. */
export function exact(month: Temporal.PlainDate, day: number): Temporal.PlainDate | undefined {
  return day >= 1 && day <= month.daysInMonth ? month.with({ day }) : undefined;
}

function nearest(dates: readonly (Temporal.PlainDate | undefined)[], today: Temporal.PlainDate): Reading {
  const ahead = dates.find((date) => date && Temporal.PlainDate.compare(date, today) >= 0);
  const behind = dates.findLast((date) => date && Temporal.PlainDate.compare(date, today) <= 0);
  return { ahead: ahead?.toString(), behind: behind?.toString() };
}

/** A promise lies no further ahead than this, where the same date has just passed. */
const FAR_AHEAD = 200;
const JUST_PASSED = 45;

/** "Nov 15th", said on the 23rd, is that of this year. */
export function withoutFarAhead(one: Finding, { today }: Calendar): Finding {
  if (one.ahead === undefined || one.behind === undefined) return one;
  const isFar = today.until(one.ahead).days > FAR_AHEAD && today.since(one.behind).days < JUST_PASSED;
  return isFar ? { ...one, ahead: undefined } : one;
}
