import { SMALL_SPANISH_NUMBER } from '../../numbers.ts';
import {
  dayAndMonth,
  dayInMonth,
  dayOfMonth,
  fullDate,
  numeric,
  VAGUE,
  type Calendar,
  type Reading,
} from '../calendar.ts';
import { either, words, type DateRule, type Groups } from '../rules.ts';
import { DAY, dayNumber, MONTH, monthOf, NEXT_MONTH, WEEKDAY, YEAR } from './words.ts';

/** No day of the month stands before one of these. */
const NO_DAY =
  '(?:%|pesos|pesitos|euros|dolares|soles|varos|lucas|pavos|por ciento|porciento|cuotas?|pagos|pago (?:de|mensual)|meses|semanas?|veces|dias|primer[oa]s?|opciones|mil|k|horas|hrs|am|pm|de (?:la|cada|mis|los|las)|personas|hijos|anos|y media)';

/** What stands before a day of the month that has no month beside it. */
const BEFORE_DAY =
  '(?:el dia|el|al dia|al|para el dia|para el|hasta el dia|hasta el|antes del dia|antes del|del dia|del|desde el|dia|a partir del|los dias|para dia|hacia el|sobre el|alrededor del|como el|el mero|este)';

function monthDay(groups: Groups, calendar: Calendar): Reading {
  const day = dayNumber(either(groups, 'day'));
  const month = monthOf(either(groups, 'month'));
  const year = either(groups, 'year');
  return year === undefined
    ? dayAndMonth(day, month, calendar)
    : fullDate(Number(year), month, day, calendar);
}

/** Days written in numbers alone. */
export const NUMERIC_DAYS: readonly DateRule[] = [
  words(String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})`, (g, c) =>
    fullDate(Number(g['year']), Number(g['month']), Number(g['day']), c),
  ),
  words(String.raw`(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<year>\d{4}|\d{2})`, (g, c) =>
    numeric(Number(g['a']), Number(g['b']), Number(g['year']), c),
  ),
  words('24/7|50/50|1/[2348]|[23]/[34] (?:de|partes)', () => VAGUE),
  words(String.raw`(?:(?:el )?${WEEKDAY} )?(?:el )?(?<a>\d{1,2})/(?<b>\d{1,2})`, (g, c) =>
    numeric(Number(g['a']), Number(g['b']), undefined, c),
  ),
  words(
    String.raw`(?<=(?:^| )(?:${BEFORE_DAY}|${WEEKDAY}|en) )(?<a>\d{1,2})[-.](?<b>\d{1,2})(?! ${NO_DAY} )`,
    (g, c) => numeric(Number(g['a']), Number(g['b']), undefined, c),
  ),
  words(
    String.raw`(?:el )?(?:dia )?(?<day>\d{1,2}) (?:de|del) (?<month>1[0-2]|0?[1-9]|mes \d{1,2})(?: (?:de|del) (?<year>\d{2,4}))?(?! (?:pesos|euros|pagos|cuotas) )`,
    (g, c) => {
      const month = dayNumber(g['month']);
      return g['year'] === undefined
        ? dayAndMonth(Number(g['day']), month, c)
        : fullDate(Number(g['year']), month, Number(g['day']), c);
    },
  ),
  words(String.raw`(?<=^)(?<a>\d{1,2})-(?<b>\d{1,2})(?= (?:[.!] )?$)`, (g, c) => {
    const reading = numeric(Number(g['a']), Number(g['b']), undefined, c);
    return reading.ahead === undefined ? undefined : reading;
  }),
];

/** Days with the name of their month, and days of the month alone: "el 15" is the next one. */
export const DAYS_OF_MONTHS: readonly DateRule[] = [
  words(
    String.raw`(?<year>20[1-4]\d) (?<month>${MONTH}) (?<day>\d{1,2})|(?<month2>${MONTH}) (?<day2>\d{1,2})[-/](?<year2>20[1-4]\d)`,
    monthDay,
  ),
  words(
    String.raw`(?:(?:el )?${WEEKDAY} )?(?:, )?(?:entre (?:el )?\d{1,2} y |del? \d{1,2} al? )?(?:el )?(?:dia )?(?<day>${DAY}) (?:dias )?(?:de |del )?(?:mes de )?(?<month>${MONTH})${YEAR}`,
    monthDay,
  ),
  words(String.raw`(?<month>${MONTH}) (?:el )?(?<day>\d{1,2})${YEAR}(?! ${NO_DAY} )`, monthDay),
  words(
    String.raw`(?:el )?(?:dia )?(?<day>${DAY}) (?:(?:de |del )?${NEXT_MONTH}|del (?:que (?:viene|entra|sigue)|otro|siguiente|proximo|entrante))|(?:el )?(?:proximo mes|mes que (?:viene|entra)|otro mes)(?: ,)? (?:el )?(?:dia )?(?<day2>\d{1,2})`,
    (g, c) => dayInMonth(dayNumber(either(g, 'day')), 1, c),
  ),
  words(
    String.raw`(?:el )?(?:dia )?(?<day>${DAY}) (?:de |del )?(?:este|presente|actual|corriente)(?: mes)?|(?:el )?(?:dia )?(?<day2>\d{1,2}) (?:del )?(?:mismo|corriente) mes`,
    (g, c) => dayInMonth(dayNumber(either(g, 'day')), 0, c),
  ),
  words(String.raw`(?:el )?(?:dia )?(?<day>${DAY}) (?:de|del) (?:cada )?mes`, (g, c) =>
    dayOfMonth(dayNumber(g['day']), c),
  ),
];

/** A number with an article is a day only where nothing else has taken it. */
export const BARE_DAYS: readonly DateRule[] = [
  words(
    String.raw`(?:(?<between>entre) (?:el )?|(?<=(?:^| )${BEFORE_DAY} ))(?<day>\d{1,2}) (?<how>[ouya]|al) (?:el )?(?<day2>\d{1,2})(?! (?:de |${NO_DAY} ))`,
    (g, c) => {
      const days = [g['day'], g['day2']].map((day) => dayOfMonth(Number(day), c));
      return g['between'] !== undefined || g['how']?.startsWith('a') === true ? days.slice(1) : days;
    },
  ),
  words(
    String.raw`(?<=(?:^| )${BEFORE_DAY} )(?<day>\d{1,2}(?:ro|ero|er|do)?|primero|${SMALL_SPANISH_NUMBER})(?! ${NO_DAY} )`,
    (g, c) => {
      const day = dayNumber(g['day']);
      return g['day'] === 'uno' || g['day'] === 'mil' || day > 31 || day === 0
        ? undefined
        : dayOfMonth(day, c);
    },
  ),
  words(
    String.raw`(?<=^(?:(?:si|pues|mejor|no|ok|, ) )*)(?<day>\d{1,2}) (?:sin falta|de este|a mas tardar)`,
    (g, c) => dayOfMonth(Number(g['day']), c),
  ),
];
