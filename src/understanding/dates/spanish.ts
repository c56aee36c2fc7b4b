import { SPANISH_NUMBER, wordsToNumber } from '../numbers.ts';
import {
  certain,
  dayAndMonth,
  dayInMonth,
  dayOfMonth,
  endOfMonth,
  fullDate,
  inDays,
  inMonths,
  numeric,
  VAGUE,
  weekday,
  weekdayOfWeek,
  weekdayWithDay,
  type Calendar,
  type Reading,
} from './calendar.ts';
import type { DateRule } from './rules.ts';

const WEEKDAYS = [
  'lun(?:es)?',
  'mar(?:tes)?',
  'mi(?:e|er|ercoles)',
  'jue(?:v|ves)?',
  'vie(?:r|rnes)?',
  'sab(?:ado|ados)?',
  'dom(?:ingo|ingos)?',
];
const MONTHS = [
  'ene(?:ro)?',
  'feb(?:rero)?',
  'mar(?:zo)?',
  'abr(?:il)?',
  'mayo?',
  'jun(?:io)?',
  'jul(?:io)?',
  'ago(?:sto)?',
  'se?p?t?(?:iembre|t)',
  'oct(?:ubre)?',
  'nov(?:iembre)?',
  'dic(?:iembre)?',
];

const WEEKDAY = '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lun|mie|mier|jue|vie|sab|dom)';
const MONTH = `(?:${MONTHS.join('|')})`;
const DAY = String.raw`(?:\d{1,2}(?:er|ro|do|ero)?|primero?|segundo|tercero|uno|${SPANISH_NUMBER})`;
const COUNT = String.raw`(?:\d{1,3}|un(?:a|os|as)? par de|${SPANISH_NUMBER}|un|una)`;
const UNIT = '(?:dias?|semanas?|quincenas?|mes(?:es)?|anos?)';
const YEAR = String.raw`(?: (?:de |del )?(?<year>(?:19|20)\d\d))?`;

function rule(
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

function indexOf(names: readonly string[], word: string | undefined): number {
  return names.findIndex((name) => new RegExp(`^${name}$`).test(word ?? '')) + 1;
}

function dayNumber(text: string | undefined): number {
  const digits = /\d+/.exec(text ?? '');
  if (digits) return Number(digits[0]);
  if (text === 'segundo') return 2;
  if (text === 'tercero') return 3;
  return /^primero?$/.test(text ?? '') ? 1 : (wordsToNumber(text ?? '') ?? 0);
}

function count(text: string | undefined): number | undefined {
  const words = (text ?? '').trim();
  if (words.endsWith('par de')) return 2;
  return /^\d+$/.test(words) ? Number(words) : wordsToNumber(words);
}

function ahead(
  amount: number | undefined,
  unit: string | undefined,
  calendar: Calendar,
): Reading | undefined {
  if (amount === undefined) return undefined;
  if (unit?.startsWith('d')) return inDays(amount, calendar);
  if (unit?.startsWith('s')) return inDays(amount * 7, calendar);
  if (unit?.startsWith('q')) return inDays(amount * 15, calendar);
  return inMonths(unit?.startsWith('a') ? amount * 12 : amount, calendar);
}

function monthDay(groups: Readonly<Record<string, string | undefined>>, calendar: Calendar): Reading {
  const day = dayNumber(groups['day']);
  const month = indexOf(MONTHS, groups['month']);
  return groups['year'] === undefined
    ? dayAndMonth(day, month, calendar)
    : fullDate(Number(groups['year']), month, day, calendar);
}

/** Wages are paid on the 15th and on the last day of the month. */
function payday(calendar: Calendar): Reading {
  return calendar.today.day < 15 ? dayOfMonth(15, calendar) : endOfMonth(0, calendar);
}

function endOfNamed(month: string | undefined, calendar: Calendar): Reading | undefined {
  const within = dayAndMonth(28, indexOf(MONTHS, month), calendar).ahead;
  if (within === undefined) return undefined;
  const date = Temporal.PlainDate.from(within);
  return certain(date.with({ day: date.daysInMonth }), calendar);
}

/** How days are named in Spanish. */
export const SPANISH_DATES: readonly DateRule[] = [
  rule(String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})`, (g, c) =>
    fullDate(Number(g['year']), Number(g['month']), Number(g['day']), c),
  ),
  rule(String.raw`(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<year>\d{4}|\d{2})`, (g, c) =>
    numeric(Number(g['a']), Number(g['b']), Number(g['year']), c),
  ),
  rule(String.raw`24/7|50/50`, () => VAGUE),
  rule(String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})`, (g, c) =>
    /^1\/[2348]$/.test(`${g['a']}/${g['b']}`)
      ? undefined
      : numeric(Number(g['a']), Number(g['b']), undefined, c),
  ),
  rule(String.raw`(?:el|para el|al|del|en|hasta el|^) ?(?<a>\d{1,2})[-.](?<b>\d{1,2})`, (g, c) =>
    numeric(Number(g['a']), Number(g['b']), undefined, c),
  ),
  rule(String.raw`(?:el )?(?<day>\d{1,2}) (?:de|del) (?<month>\d{1,2}) (?:de|del) (?<year>\d{2,4})`, (g, c) =>
    fullDate(Number(g['year']), Number(g['month']), Number(g['day']), c),
  ),
  rule(
    String.raw`(?:a )?(?:finales|fines|fin|el final|final|ultimos|ultimo dia) (?:de|del mes de) (?<month>${MONTH})`,
    (g, c) => endOfNamed(g['month'], c),
  ),
  rule(String.raw`(?:a )?(?:principios|inicios|comienzos|primeros) de (?<month>${MONTH})`, (g, c) =>
    dayAndMonth(1, indexOf(MONTHS, g['month']), c),
  ),
  rule(String.raw`(?:a )?mediados de (?<month>${MONTH})`, (g, c) =>
    dayAndMonth(15, indexOf(MONTHS, g['month']), c),
  ),
  rule(
    String.raw`(?:(?:el )?${WEEKDAY} )?(?:, )?(?:el )?(?:dia )?(?<day>${DAY}) (?:dias )?(?:de |del )?(?:mes de )?(?<month>${MONTH})${YEAR}`,
    monthDay,
  ),
  rule(String.raw`(?<month>${MONTH}) (?<day>\d{1,2})${YEAR}`, monthDay),
  rule(
    String.raw`(?<day>${WEEKDAY}) (?:el )?(?:dia )?(?<n>\d{1,2}|${SPANISH_NUMBER})(?! (?:horas|hrs|pesos|euros|dolares|am|pm|%|de la))`,
    (g, c) => weekdayWithDay(indexOf(WEEKDAYS, g['day']), dayNumber(g['n']), c),
  ),
  rule(String.raw`pasadomanana`, (_, c) => inDays(2, c)),
  rule(String.raw`(?:antes de ayer|antier|anteayer|antes de anoche)`, (_, c) => inDays(-2, c)),
  rule(
    String.raw`(?<n>${COUNT}) (?<unit>${UNIT}) (?:despues de|a partir de|desde) (?<start>manana|hoy)`,
    (g, c) => {
      const start = g['start'] === 'manana' ? c.today.add({ days: 1 }) : c.today;
      return ahead(count(g['n']), g['unit'], { ...c, today: start });
    },
  ),
  rule(String.raw`manana(?: mismo)?`, (_, c) => inDays(1, c)),
  rule(
    String.raw`hoy(?: mismo| en la tarde| en la noche)?|esta (?:tarde|noche)|matutino|dia de hoy`,
    (_, c) => inDays(0, c),
  ),
  rule(String.raw`ayer|anoche`, (_, c) => inDays(-1, c)),
  rule(
    String.raw`hace (?:como |unos |unas |mas de |casi )?(?<n>${COUNT}) (?<unit>${UNIT})|(?<n2>${COUNT}) (?<unit2>${UNIT}) atras`,
    (g, c) => {
      const amount = count(g['n'] ?? g['n2']);
      return amount === undefined ? undefined : ahead(-amount, g['unit'] ?? g['unit2'], c);
    },
  ),
  rule(
    String.raw`(?:en|dentro de|por) (?:unos|unas|algunos|algunas|varios|varias|pocos|pocas|un rato|${COUNT} o ${COUNT}) ?${UNIT}?|(?:unos|unas|algunos|varios|pocos) (?:dias|semanas)|\d{1,2}-\d{1,2} dias|hace (?:mucho|tiempo|unos|poco|rato)`,
    () => VAGUE,
  ),
  rule(String.raw`de (?:hoy|manana) en (?<n>ocho|quince)`, (g, c) => inDays(g['n'] === 'ocho' ? 7 : 15, c)),
  rule(
    String.raw`(?:en|dentro de|tras|de aqui a|a) (?:los proximos |unos |como |aproximadamente |otros )?(?<n>${COUNT}) (?<unit>${UNIT})(?: mas)?(?! (?:de (?:atraso|retraso)|tarde|atrasad))`,
    (g, c) => ahead(count(g['n']), g['unit'], c),
  ),
  rule(
    String.raw`(?:denme|deme|dame|necesito|espere\S*|dan|me dan|dar|aguante\S*|otros?|otras?|quiero) (?:unos |solo |otros |otras |hasta )?(?<n>${COUNT}) (?<unit>dias?|semanas?|quincenas?)(?: mas)?`,
    (g, c) => ahead(count(g['n']), g['unit'], c),
  ),
  rule(
    String.raw`(?:el )?(?<day>${WEEKDAY}) (?:pasado|anterior|de la semana pasada)|(?:el )?pasado (?<day2>${WEEKDAY})`,
    (g, c) => ({ ahead: undefined, behind: weekday(indexOf(WEEKDAYS, g['day'] ?? g['day2']), c).behind }),
  ),
  rule(
    String.raw`(?:el )?(?<day>${WEEKDAY}) de (?:la )?(?:proxima semana|semana que viene|semana proxima|semana siguiente|otra semana|semana entrante)|(?:la )?(?:proxima semana|semana que viene|semana proxima) (?:el )?(?<day2>${WEEKDAY})`,
    (g, c) => weekdayOfWeek(indexOf(WEEKDAYS, g['day'] ?? g['day2']), 1, c),
  ),
  rule(
    String.raw`(?:el )?(?:proximo|siguiente) (?<day>${WEEKDAY})|(?:el )?(?<day2>${WEEKDAY}) (?:que viene|proximo|siguiente|entrante)|(?:el )?otro (?<day3>${WEEKDAY})`,
    (g, c) => {
      const day = indexOf(WEEKDAYS, g['day'] ?? g['day2'] ?? g['day3']);
      return weekday(day, c);
    },
  ),
  rule(String.raw`este (?:mismo )?(?<day>${WEEKDAY})|(?:el )?(?<day2>${WEEKDAY}) de esta semana`, (g, c) => {
    const day = indexOf(WEEKDAYS, g['day'] ?? g['day2']);
    return day === c.today.dayOfWeek ? inDays(0, c) : weekday(day, c);
  }),
  rule(String.raw`(?:el )?(?<day>${WEEKDAY})(?: (?:en|por) la (?:tarde|noche)| matutino)?`, (g, c) =>
    weekday(indexOf(WEEKDAYS, g['day']), c),
  ),
  rule(
    String.raw`(?:a )?(?:finales|fin|fines|final|el final|ultimo dia|ultimo) (?:de|del) (?:este |presente )?mes|(?:a )?fin de mes|cuando acabe el mes`,
    (_, c) => endOfMonth(0, c),
  ),
  rule(
    String.raw`(?:a )?(?:finales|fin|fines|final|el final|ultimo dia) (?:de|del) (?:proximo mes|mes que viene|mes proximo|siguiente mes|mes siguiente|mes entrante)`,
    (_, c) => endOfMonth(1, c),
  ),
  rule(
    String.raw`(?:el )?(?:dia )?(?<day>${DAY}) (?:de|del) (?:proximo mes|mes que viene|mes proximo|siguiente mes|mes siguiente|mes entrante|otro mes)|(?:el )?(?:proximo mes|mes que viene) (?:el )?(?:dia )?(?<day2>\d{1,2})`,
    (g, c) => dayInMonth(dayNumber(g['day'] ?? g['day2']), 1, c),
  ),
  rule(
    String.raw`(?:a )?(?:principios|inicios|comienzos|primeros(?: dias)?|inicio|comienzo|principio) (?:de|del) (?:proximo |siguiente )?mes(?: que viene| proximo| siguiente| entrante)?`,
    (_, c) => dayInMonth(1, 1, c),
  ),
  rule(String.raw`(?:a )?mediados (?:de|del) (?<next>proximo mes|mes que viene|siguiente mes)`, (_, c) =>
    dayInMonth(15, 1, c),
  ),
  rule(String.raw`(?:a )?mediados (?:de|del) (?:este )?mes`, (_, c) => dayOfMonth(15, c)),
  rule(
    String.raw`(?:el )?(?:dia )?(?<day>${DAY}) (?:de|del) (?:este |presente |cada |corriente )?mes`,
    (g, c) => dayOfMonth(dayNumber(g['day']), c),
  ),
  rule(
    String.raw`(?:a )?(?:finales|fin|fines) (?:de|del) (?:la proxima semana|la semana que viene)`,
    (_, c) => weekdayOfWeek(5, 1, c),
  ),
  rule(
    String.raw`(?:a )?(?:principios|inicios|comienzos) (?:de la proxima semana|de la semana que viene)`,
    (_, c) => weekdayOfWeek(1, 1, c),
  ),
  rule(String.raw`(?:a )?(?:finales|fines) de (?:la |esta )?semana`, (_, c) =>
    c.today.dayOfWeek <= 5 ? weekdayOfWeek(5, 0, c) : weekday(5, c),
  ),
  rule(
    String.raw`(?:la )?(?:proxima|siguiente|otra) quincena|(?:la )?quincena que viene|(?:en |esta |la |para la |a la |llegando la )(?:misma )?quincena`,
    (_, c) => payday(c),
  ),
  rule(String.raw`nochebuena`, (_, c) => dayAndMonth(24, 12, c)),
  rule(String.raw`(?:la )?navidad`, (_, c) => dayAndMonth(25, 12, c)),
  rule(String.raw`(?:nochevieja|fin de ano|final del? ano|finales de ano)`, (_, c) => dayAndMonth(31, 12, c)),
  rule(String.raw`ano nuevo`, (_, c) => dayAndMonth(1, 1, c)),
  rule(String.raw`reyes|dia de reyes`, (_, c) => dayAndMonth(6, 1, c)),
  rule(
    String.raw`(?:el |este |proximo )*fin(?:es)? de semana|(?:la |esta |el |este )?(?:proxima|proximo|siguiente|otra|otro|esta|este|pasada|pasado) (?:semana|mes|ano|finde)|(?:la semana|el mes|el ano) (?:que viene|proxim[oa]|pasad[oa]|entrante|siguiente)|${COUNT} ${UNIT} (?:de (?:atraso|retraso))`,
    () => VAGUE,
  ),
  rule(
    String.raw`(?:el|al|para el|hasta el|antes del|del|desde el|dia|el dia|a partir del|los dias|los|y el) (?:dia )?(?<day>\d{1,2}|primero|${SPANISH_NUMBER})(?! (?:%|pesos|euros|dolares|soles|por ciento|porciento|cuotas|pagos|meses|semanas|veces|primero|opciones|mil))`,
    (g, c) => {
      const day = dayNumber(g['day']);
      return day === 1 && g['day'] === 'uno' ? undefined : dayOfMonth(day, c);
    },
  ),
  rule(String.raw`(?:en|para|hasta) ${MONTH}`, () => VAGUE),
];
