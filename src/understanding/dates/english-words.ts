import { ENGLISH_NUMBER, wordsToNumber } from '../numbers.ts';
import {
  certain,
  dayAndMonth,
  fullDate,
  inDays,
  inMonths,
  weekday,
  type Calendar,
  type Reading,
} from './calendar.ts';
import type { DateRule } from './rules.ts';

export const WEEKDAYS = [
  'mon(?:days?)?',
  'tue(?:s|sdays?)?',
  'wed(?:s|nesdays?)?',
  'thu(?:r|rs|rsdays?)?',
  'fri(?:days?)?',
  'sat(?:urdays?)?',
  'sun(?:days?)?',
];
export const MONTHS = [
  'jan(?:uary)?',
  'feb(?:r|ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
export const MONTH = `(?:${MONTHS.join('|')})`;
export const ORDINAL_WORD = `(?:twenty (?:${ORDINALS.slice(0, 9).join('|')})|thirtieth|thirty first|${ORDINALS.join('|')})`;
export const ORDINAL = String.raw`(?:\d{1,2} ?(?:st|nd|rd|th)|${ORDINAL_WORD})`;
export const DAY = String.raw`(?:${ORDINAL}|\d{1,2}(?! ?%))`;
export const COUNT = String.raw`(?:\d{1,3}|an?(?: couple(?: of)?)?|couple(?: of)?|${ENGLISH_NUMBER})`;
export const UNIT = '(?:days?|weeks?|fortnights?|months?|years?)';
export const YEAR = String.raw`(?: ,?(?: of)? ?(?<year>(?:19|20)\d\d))?`;

export function rule(
  source: string,
  read: (
    groups: Readonly<Record<string, string | undefined>>,
    calendar: Calendar,
  ) => Reading | readonly Reading[] | undefined,
): DateRule {
  return {
    pattern: new RegExp(String.raw`(?<![^ ])(?:${source})(?= )`, 'g'),
    read: (match, calendar) => read(match.groups ?? {}, calendar),
  };
}

export function indexOf(names: readonly string[], word: string | undefined): number {
  return names.findIndex((name) => new RegExp(`^${name}$`).test(word ?? '')) + 1;
}

export function dayNumber(text: string | undefined): number {
  const digits = /\d+/.exec(text ?? '');
  if (digits) return Number(digits[0]);
  const words = text ?? '';
  if (words === 'thirtieth') return 30;
  if (words === 'thirty first') return 31;
  const last = words.split(' ').at(-1) ?? '';
  return (words.startsWith('twenty ') ? 20 : 0) + ORDINALS.indexOf(last) + 1;
}

export function count(text: string | undefined): number | undefined {
  const words = (text ?? '').trim();
  if (/^\d+$/.test(words)) return Number(words);
  if (/couple/.test(words)) return 2;
  return /^an?$/.test(words) ? 1 : wordsToNumber(words);
}

export function ahead(
  amount: number | undefined,
  unit: string | undefined,
  calendar: Calendar,
): Reading | undefined {
  if (amount === undefined) return undefined;
  if (unit?.startsWith('d')) return inDays(amount, calendar);
  if (unit?.startsWith('w')) return inDays(amount * 7, calendar);
  if (unit?.startsWith('f')) return inDays(amount * 14, calendar);
  return inMonths(unit?.startsWith('y') ? amount * 12 : amount, calendar);
}

export function monthDay(groups: Readonly<Record<string, string | undefined>>, calendar: Calendar): Reading {
  const day = dayNumber(groups['day']);
  const month = indexOf(MONTHS, groups['month']);
  return groups['year'] === undefined
    ? dayAndMonth(day, month, calendar)
    : fullDate(Number(groups['year']), month, day, calendar);
}

/** The weekday of "the nth Monday" of a month; the last one for a negative n. */
export function nthWeekday(nth: number, day: number, month: Temporal.PlainDate, calendar: Calendar): Reading {
  const first = month.with({ day: 1 });
  const last = month.with({ day: month.daysInMonth });
  const date =
    nth > 0
      ? first.add({ days: ((day - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) })
      : last.subtract({ days: (last.dayOfWeek - day + 7) % 7 });
  return certain(date, calendar);
}

export const sooner = (reading: Reading, shiftDays: number, calendar: Calendar): Reading | undefined =>
  reading.ahead === undefined
    ? undefined
    : certain(Temporal.PlainDate.from(reading.ahead).add({ days: shiftDays }), calendar);

/** The day from which "two weeks from …" counts. */
export function startOf(groups: Readonly<Record<string, string | undefined>>, calendar: Calendar): Reading {
  if (groups['today'] !== undefined) return inDays(0, calendar);
  if (groups['tomorrow'] !== undefined) return inDays(1, calendar);
  return weekday(indexOf(WEEKDAYS, groups['day']), calendar);
}
