import { certain, dayAndMonth, type Calendar, type Reading } from './calendar.ts';
import { nthWeekday } from './periods.ts';

/** A holiday that has the same day and month each year. */
export const fixed =
  (day: number, month: number) =>
  (_: unknown, calendar: Calendar): Reading =>
    dayAndMonth(day, month, calendar);

/** The next fourth Thursday of November. */
export function thanksgiving(calendar: Calendar, daysAfter = 0): Reading {
  return nextOf((year) => {
    const { ahead } = nthWeekday(4, 4, new Temporal.PlainDate(year, 11, 1), {
      ...calendar,
      today: new Temporal.PlainDate(year, 1, 1),
    });
    return Temporal.PlainDate.from(ahead ?? '').add({ days: daysAfter });
  }, calendar);
}

/** Easter Sunday and the days around it. */
export function easter(calendar: Calendar, daysAfter = 0): Reading {
  return nextOf((year) => easterSunday(year).add({ days: daysAfter }), calendar);
}

/** The nth such weekday of a month (Monday is 1); the last one for a negative n. */
export const floating =
  (nth: number, day: number, month: number) =>
  (_: unknown, calendar: Calendar): Reading =>
    nextOf((year) => {
      const first = new Temporal.PlainDate(year, month, 1);
      const { ahead } = nthWeekday(nth, day, first, { ...calendar, today: first });
      return Temporal.PlainDate.from(ahead ?? first);
    }, calendar);

/** A day of the Chinese calendar, and so many days after it. */
export const lunar =
  (month: number, day: number, daysAfter = 0) =>
  (_: unknown, calendar: Calendar): Reading =>
    nextOf((year) => {
      const inYear = new Temporal.PlainDate(year, 7, 1).withCalendar('chinese');
      const monthCode = `M${String(month).padStart(2, '0')}`;
      return inYear.with({ monthCode, day }).withCalendar('iso8601').add({ days: daysAfter });
    }, calendar);

/** 清明, by the rule that holds from 2000 to 2099. */
export function clearAndBright(calendar: Calendar): Reading {
  return nextOf((year) => {
    const inCentury = year % 100;
    const day = Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4);
    return new Temporal.PlainDate(year, 4, day);
  }, calendar);
}

function nextOf(inYear: (year: number) => Temporal.PlainDate, calendar: Calendar): Reading {
  const { today } = calendar;
  const thisYear = inYear(today.year);
  return certain(
    Temporal.PlainDate.compare(thisYear, today) >= 0 ? thisYear : inYear(today.year + 1),
    calendar,
  );
}

/** Easter in the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return new Temporal.PlainDate(year, Math.floor(days / 31), (days % 31) + 1);
}
