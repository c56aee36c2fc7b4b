import {
  certain,
  dayInMonth,
  dayOfMonth,
  inDays,
  inMonths,
  NOTHING,
  weekday,
  weekdayOfWeek,
  type Calendar,
  type Reading,
} from './calendar.ts';

export type Unit = 'hour' | 'day' | 'workday' | 'week' | 'fortnight' | 'month' | 'year';
export type Part = 'start' | 'middle' | 'end';

/** So many days, weeks or months from today; before it for a negative amount. */
export function counted(amount: number | undefined, unit: Unit, calendar: Calendar): Reading | undefined {
  if (amount === undefined || !Number.isInteger(amount)) return undefined;
  switch (unit) {
    case 'hour':
      return inHours(amount, calendar);
    case 'day':
      return inDays(amount, calendar);
    case 'workday':
      return inWorkdays(amount, calendar);
    case 'week':
      return inDays(7 * amount, calendar);
    case 'fortnight':
      return inDays(14 * amount, calendar);
    case 'month':
      return inMonths(amount, calendar);
    case 'year':
      return inMonths(12 * amount, calendar);
    default:
      return unit satisfies never;
  }
}

/** The same, counted from another day than today: "a week from Friday". */
export function countedFrom(
  start: Reading,
  amount: number | undefined,
  unit: Unit,
  calendar: Calendar,
): Reading | undefined {
  if (start.ahead === undefined) return undefined;
  const reading = counted(amount, unit, { ...calendar, today: Temporal.PlainDate.from(start.ahead) });
  const day = reading?.ahead ?? reading?.behind;
  return day === undefined ? reading : certain(Temporal.PlainDate.from(day), calendar);
}

/** The time of day is not looked at: a few hours end today, and only whole days are counted. */
function inHours(hours: number, calendar: Calendar): Reading | undefined {
  if (hours <= 6) return { ...inDays(0, calendar), loose: true };
  return hours % 24 === 0 ? inDays(hours / 24, calendar) : undefined;
}

function inWorkdays(amount: number, calendar: Calendar): Reading {
  if (Math.abs(amount) > 60) return NOTHING;
  const step = Math.sign(amount);
  let date = calendar.today;
  for (let left = Math.abs(amount); left > 0;) {
    date = date.add({ days: step });
    if (date.dayOfWeek <= 5) left -= 1;
  }
  return certain(date, calendar);
}

/** A month and a half is a month and fifteen days. */
export function monthsAndHalf(months: number, calendar: Calendar): Reading {
  return certain(calendar.today.add({ months }).add({ days: 15 }), calendar);
}

const MIDDLE_OF_MONTH = 15;

/** The first day, the 15th or the last day of a month: of the one that lies `months` from this one, or the next such day. */
export function partOfMonth(part: Part, months: number | undefined, calendar: Calendar): Reading {
  switch (part) {
    case 'start':
      return months === undefined || months === 0 ? dayOfMonth(1, calendar) : dayInMonth(1, months, calendar);
    case 'middle':
      return months === undefined
        ? dayOfMonth(MIDDLE_OF_MONTH, calendar)
        : dayInMonth(MIDDLE_OF_MONTH, months, calendar);
    case 'end':
      return certain(lastOf(calendar.today.add({ months: months ?? 0 })), calendar);
    default:
      return part satisfies never;
  }
}

/** The same of a month that is named: the next one of that name, or the one of `year`. */
export function partOfNamedMonth(
  part: Part,
  month: number,
  year: number | undefined,
  calendar: Calendar,
): Reading {
  const date = monthNamed(month, year, calendar);
  if (date === undefined) return NOTHING;
  const day = part === 'start' ? 1 : part === 'middle' ? MIDDLE_OF_MONTH : date.daysInMonth;
  return certain(date.with({ day }), { ...calendar });
}

/** The first day of the month of that name which has not ended yet, or of the one in `year`. */
export function monthNamed(
  month: number,
  year: number | undefined,
  { today }: Calendar,
): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Temporal.PlainDate(year ?? (month < today.month ? today.year + 1 : today.year), month, 1);
}

const WEEKDAY_OF: Readonly<Record<Part, number>> = { start: 1, middle: 3, end: 5 };

/** Monday, Wednesday or Friday of the week that lies `weeks` from this one, or of the first that still has it. */
export function partOfWeek(part: Part, weeks: number | undefined, calendar: Calendar): Reading {
  const day = WEEKDAY_OF[part];
  if (weeks !== undefined && weeks > 0) return weekdayOfWeek(day, weeks, calendar);
  return calendar.today.dayOfWeek <= day ? weekdayOfWeek(day, 0, calendar) : weekday(day, calendar);
}

/** A weekend begins on Saturday; on a Sunday it is that Sunday. */
export function weekend(weeks: number, calendar: Calendar): Reading {
  return weeks === 0 && calendar.today.dayOfWeek === 7
    ? inDays(0, calendar)
    : weekdayOfWeek(6, weeks, calendar);
}

/** The Monday after the weekend that comes, or that is now. */
export function afterWeekend(calendar: Calendar): Reading {
  return weekdayOfWeek(1, 1, calendar);
}

/** The nth Friday of the month of `date`; the last one for a negative n. */
export function nthWeekday(nth: number, day: number, date: Temporal.PlainDate, calendar: Calendar): Reading {
  const first = date.with({ day: 1 });
  const last = lastOf(date);
  const found =
    nth > 0
      ? first.add({ days: ((day - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) })
      : last.subtract({ days: (last.dayOfWeek - day + 7) % 7 });
  return found.month === date.month ? certain(found, calendar) : NOTHING;
}

/** "The last Friday of the month", which is next month's where this month's has passed. */
export function nextNthWeekday(nth: number, day: number, calendar: Calendar): Reading {
  const here = nthWeekday(nth, day, calendar.today, calendar);
  return here.ahead === undefined ? nthWeekday(nth, day, calendar.today.add({ months: 1 }), calendar) : here;
}

/** The first or the last day from Monday to Friday of the month of `date`. */
export function workdayOf(which: 'first' | 'last', date: Temporal.PlainDate, calendar: Calendar): Reading {
  const step = which === 'first' ? 1 : -1;
  let day = which === 'first' ? date.with({ day: 1 }) : lastOf(date);
  while (day.dayOfWeek > 5) day = day.add({ days: step });
  return certain(day, calendar);
}

/** Wages of a half month are paid on the 15th and on the last day of the month. */
export function payday(calendar: Calendar, paydays = 1): Reading {
  let date = calendar.today;
  for (let left = paydays; left > 0; left -= 1) {
    if (left < paydays) date = date.add({ days: 1 });
    date = date.day < MIDDLE_OF_MONTH ? date.with({ day: MIDDLE_OF_MONTH }) : lastOf(date);
  }
  return certain(date, calendar);
}

export function lastOf(month: Temporal.PlainDate): Temporal.PlainDate {
  return month.with({ day: month.daysInMonth });
}
