import {
  certain,
  dayAndMonth,
  dayInMonth,
  dayOfMonth,
  endOfMonth,
  fullDate,
  inDays,
  longYear,
  numeric,
  VAGUE,
  weekday,
  weekdayOfWeek,
  weekdayWithDay,
} from './calendar.ts';
import {
  WEEKDAYS,
  MONTHS,
  WEEKDAY,
  MONTH,
  ORDINAL_WORD,
  ORDINAL,
  DAY,
  COUNT,
  UNIT,
  YEAR,
  rule,
  indexOf,
  dayNumber,
  count,
  ahead,
  monthDay,
  nthWeekday,
  sooner,
  startOf,
} from './english-words.ts';
import type { DateRule } from './rules.ts';

/** How days are named in English. */
export const ENGLISH_DATES: readonly DateRule[] = [
  rule(String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})`, (g, c) =>
    fullDate(Number(g['year']), Number(g['month']), Number(g['day']), c),
  ),
  rule(String.raw`(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<year>\d{4}|\d{2})`, (g, c) =>
    numeric(Number(g['a']), Number(g['b']), Number(g['year']), c),
  ),
  rule(String.raw`(?:24/7|9/11|50/50)`, () => VAGUE),
  rule(String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})`, (g, c) =>
    /^1\/[2348]$/.test(`${g['a']}/${g['b']}`)
      ? undefined
      : numeric(Number(g['a']), Number(g['b']), undefined, c),
  ),
  rule(String.raw`(?:on|by|until|till|before) (?:the )?(?<a>\d{1,2})[-.](?<b>\d{1,2})`, (g, c) =>
    numeric(Number(g['a']), Number(g['b']), undefined, c),
  ),
  rule(
    String.raw`(?<n>${ORDINAL_WORD}|last|\dst|\dnd|\drd|\dth) (?<day>${WEEKDAY}) (?:of|in) (?:(?<next>next|this|the) month|(?<month>${MONTH}))`,
    (g, c) => {
      const nth = g['n'] === 'last' ? -1 : dayNumber(g['n']);
      const day = indexOf(WEEKDAYS, g['day']);
      if (g['month'] === undefined)
        return nthWeekday(nth, day, c.today.add({ months: g['next'] === 'next' ? 1 : 0 }), c);
      const base = dayAndMonth(28, indexOf(MONTHS, g['month']), c);
      return base.ahead === undefined
        ? undefined
        : nthWeekday(nth, day, Temporal.PlainDate.from(base.ahead), c);
    },
  ),
  rule(String.raw`(?:(?:the )?(?:end|last day|close) of|late|end) (?<month>${MONTH})`, (g, c) => {
    const first = dayAndMonth(28, indexOf(MONTHS, g['month']), c).ahead;
    if (first === undefined) return undefined;
    const month = Temporal.PlainDate.from(first);
    return certain(month.with({ day: month.daysInMonth }), c);
  }),
  rule(String.raw`(?:(?:the )?(?:beginning|start|first) of|early) (?<month>${MONTH})`, (g, c) =>
    dayAndMonth(1, indexOf(MONTHS, g['month']), c),
  ),
  rule(String.raw`(?:mid|(?:the )?middle of) (?<month>${MONTH})`, (g, c) =>
    dayAndMonth(15, indexOf(MONTHS, g['month']), c),
  ),
  rule(
    String.raw`(?:${WEEKDAY} )?(?:, )?(?:the )?(?<day>${DAY})(?: day)?(?: of)? (?<month>${MONTH})${YEAR}`,
    monthDay,
  ),
  rule(
    String.raw`(?<month>${MONTH})(?: ,)?(?: the)? (?<day>${DAY})(?! (?:%|pm|am|dollars|pounds|euros|quid|bucks))${YEAR}`,
    monthDay,
  ),
  rule(
    String.raw`(?<day>${WEEKDAY}) (?:the )?(?<n>${ORDINAL}|1[3-9]|[23]\d)(?: of (?:this|the) month)?(?! (?:%|pm|am|dollars|pounds|euros|quid|bucks|per|a|each))`,
    (g, c) => weekdayWithDay(indexOf(WEEKDAYS, g['day']), dayNumber(g['n']), c),
  ),
  rule(
    String.raw`(?<n>${COUNT}) (?<unit>${UNIT}) (?:from|after) (?:(?<tomorrow>tomorrow)|(?<today>today|now)|(?:next |this )?(?<day>${WEEKDAY}))`,
    (g, c) => {
      const start = startOf(g, c);
      if (start.ahead === undefined) return undefined;
      const later = { ...c, today: Temporal.PlainDate.from(start.ahead) };
      return ahead(count(g['n']), g['unit'], later);
    },
  ),
  rule(String.raw`(?<n>${COUNT}) (?<unit>${UNIT}) later`, (g, c) => ahead(count(g['n']), g['unit'], c)),
  rule(String.raw`the (?<day>${WEEKDAY}) after(?: that| next)?`, (g, c) =>
    sooner(weekday(indexOf(WEEKDAYS, g['day']), c), 7, c),
  ),
  rule(String.raw`(?<day>${WEEKDAY}) week`, (g, c) => sooner(weekday(indexOf(WEEKDAYS, g['day']), c), 7, c)),
  rule(String.raw`(?:a )?week (?:on|this|next|from) (?<day>${WEEKDAY})`, (g, c) =>
    sooner(weekday(indexOf(WEEKDAYS, g['day']), c), 7, c),
  ),
  rule(String.raw`(?<n>${COUNT}) (?<day>${WEEKDAY}) (?:from (?:now|today)|hence)`, (g, c) => {
    const amount = count(g['n']);
    return amount === undefined
      ? undefined
      : sooner(weekday(indexOf(WEEKDAYS, g['day']), c), 7 * (amount - 1), c);
  }),
  rule(
    String.raw`(?<month>${MONTH}) (?<day>\d{1,2})[-/](?<year>\d{4})|(?<year2>\d{4}) (?<month2>${MONTH}) (?<day2>\d{1,2})`,
    (g, c) =>
      fullDate(
        Number(g['year'] ?? g['year2']),
        indexOf(MONTHS, g['month'] ?? g['month2']),
        Number(g['day'] ?? g['day2']),
        c,
      ),
  ),
  rule(String.raw`(?:the )?day after tomorrow`, (_, c) => inDays(2, c)),
  rule(String.raw`(?:the )?day before yesterday`, (_, c) => inDays(-2, c)),
  rule(String.raw`tomorrow`, (_, c) => inDays(1, c)),
  rule(
    String.raw`today|tonight|this (?:morning|afternoon|evening)|end of (?:the )?day|eod|within the hour|later on today`,
    (_, c) => inDays(0, c),
  ),
  rule(String.raw`yesterday|last night`, (_, c) => inDays(-1, c)),
  rule(String.raw`(?<n>${COUNT}) (?<unit>${UNIT}) (?:ago|back|earlier)`, (g, c) => {
    const amount = count(g['n']);
    return amount === undefined ? undefined : ahead(-amount, g['unit'], c);
  }),
  rule(
    String.raw`(?:in|within|after) (?:the next |about |around |like |maybe |another )?(?:a few|few|several|some|${COUNT} or ${COUNT}|\d{1,2}-\d{1,2}|\d{1,2} to \d{1,2}) (?:more )?${UNIT}|(?:a few|few|several|${COUNT} or ${COUNT}) (?:more )?(?:days?|weeks?)`,
    () => VAGUE,
  ),
  rule(
    String.raw`(?:in|within|after) (?:the next |about |around |like |maybe |another |exactly )?(?<n>${COUNT}) (?:more |business |working )?(?<unit>${UNIT})(?:'s)?(?: time)?(?! (?:ago|late|overdue|behind|old|a|of|notice))`,
    (g, c) => ahead(count(g['n']), g['unit'], c),
  ),
  rule(String.raw`(?<n>${COUNT}) (?:more )?(?<unit>${UNIT})'? (?:from (?:now|today)|hence|time)`, (g, c) =>
    ahead(count(g['n']), g['unit'], c),
  ),
  rule(
    String.raw`(?:give me|need|allow me|wait|have|want|for) (?:just |only |like |about |maybe )?(?:another |an extra )?(?<n>${COUNT}) (?:more |extra )?(?<unit>days?|weeks?|fortnights?)(?! (?:late|overdue|behind|old|ago|off|without))`,
    (g, c) => ahead(count(g['n']), g['unit'], c),
  ),
  rule(String.raw`another (?<n>${COUNT} )?(?<unit>day|week|fortnight|month|days|weeks)`, (g, c) =>
    ahead(g['n'] === undefined ? 1 : count(g['n']), g['unit'], c),
  ),
  rule(String.raw`(?:last|past|previous|this past) (?<day>${WEEKDAY})`, (g, c) => ({
    ahead: undefined,
    behind: weekday(indexOf(WEEKDAYS, g['day']), c).behind,
  })),
  rule(
    String.raw`next week (?:on )?(?<day>${WEEKDAY})|(?<day2>${WEEKDAY}) (?:of )?(?:the )?(?:next|following) week|next (?<day3>${WEEKDAY})|(?<day4>${WEEKDAY}) next`,
    (g, c) => weekdayOfWeek(indexOf(WEEKDAYS, g['day'] ?? g['day2'] ?? g['day3'] ?? g['day4']), 1, c),
  ),
  rule(
    String.raw`(?:this|this week's) (?<day>${WEEKDAY})|(?<day2>${WEEKDAY}) (?:of )?this week|this week (?:on )?(?<day3>${WEEKDAY})`,
    (g, c) => {
      const day = indexOf(WEEKDAYS, g['day'] ?? g['day2'] ?? g['day3']);
      return c.today.dayOfWeek === day ? inDays(0, c) : weekday(day, c);
    },
  ),
  rule(String.raw`(?:this )?(?:coming|upcoming|following) (?<day>${WEEKDAY})`, (g, c) =>
    weekday(indexOf(WEEKDAYS, g['day']), c),
  ),
  rule(String.raw`(?<day>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?`, (g, c) =>
    weekday(indexOf(WEEKDAYS, g['day']), c),
  ),
  rule(
    String.raw`(?:the )?(?<day>${ORDINAL}|\d{1,2})(?: day)? of (?<which>next|this|the next|the coming|the|every|each|following|the following) (?:coming |next )?month`,
    (g, c) => {
      const day = dayNumber(g['day']);
      return /next|following|coming/.test(g['which'] ?? '') ? dayInMonth(day, 1, c) : dayOfMonth(day, c);
    },
  ),
  rule(String.raw`(?:next month (?:on )?(?:the )?(?<day>${DAY})|(?<day2>${ORDINAL}) next month)`, (g, c) =>
    dayInMonth(dayNumber(g['day'] ?? g['day2']), 1, c),
  ),
  rule(
    String.raw`(?:(?:the )?(?:end|last day|close) of (?:the |this )?month|month end|months end|eom|this month end|end this month|(?:the )?month's end)`,
    (_, c) => endOfMonth(0, c),
  ),
  rule(String.raw`(?:the )?(?:end|last day) of next month|next month end`, (_, c) => endOfMonth(1, c)),
  rule(
    String.raw`(?:the )?(?:start|beginning|first) of (?:next |the |the next )?month|early next month`,
    (_, c) => dayInMonth(1, 1, c),
  ),
  rule(String.raw`(?:the )?(?:middle|mid) (?:of )?(?<which>next |the |this )?month`, (g, c) =>
    g['which'] === 'next ' ? dayInMonth(15, 1, c) : dayOfMonth(15, c),
  ),
  rule(String.raw`(?:the )?end of next week`, (_, c) => weekdayOfWeek(5, 1, c)),
  rule(String.raw`(?:the )?(?:end of (?:the |this )?week|week's end)`, (_, c) =>
    c.today.dayOfWeek <= 5 ? weekdayOfWeek(5, 0, c) : weekday(5, c),
  ),
  rule(String.raw`(?:the )?(?:start|beginning) of next week|early next week`, (_, c) =>
    weekdayOfWeek(1, 1, c),
  ),
  rule(String.raw`(?:the )?end of (?:the |this )?year`, (_, c) => dayAndMonth(31, 12, c)),
  rule(String.raw`christmas eve`, (_, c) => dayAndMonth(24, 12, c)),
  rule(String.raw`(?:christmas|xmas)(?: day)?`, (_, c) => dayAndMonth(25, 12, c)),
  rule(String.raw`new year'?s eve`, (_, c) => dayAndMonth(31, 12, c)),
  rule(String.raw`(?:the )?new year(?:'?s)?(?: day)?`, (_, c) => dayAndMonth(1, 1, c)),
  rule(String.raw`halloween`, (_, c) => dayAndMonth(31, 10, c)),
  rule(String.raw`valentine'?s(?: day)?`, (_, c) => dayAndMonth(14, 2, c)),
  rule(String.raw`thanksgiving(?: day)?`, (_, c) =>
    nthWeekday(4, 4, new Temporal.PlainDate(c.today.year, 11, 1), c),
  ),
  rule(
    String.raw`(?:this|next|the|coming|last) (?:week|month|weekend|year|quarter|few days)|weekend|${COUNT} (?:weeks?|months?|days?) (?:late|overdue|behind)`,
    () => VAGUE,
  ),
  rule(
    String.raw`(?:the )?(?<day>\d{1,2} ?(?:st|nd|rd|th))(?! (?:payment|instalment|installment|option|one|time|floor|grade|street|avenue|century|message|reminder|birthday|plan|offer))`,
    (g, c) => dayOfMonth(dayNumber(g['day']), c),
  ),
  rule(
    String.raw`(?:on|by|until|till|before|around|for) the (?<day>${ORDINAL_WORD})(?! (?:payment|instalment|installment|option|one|time|floor|grade|plan|offer|place|half|of all|day|week|part|two|three))`,
    (g, c) => dayOfMonth(dayNumber(g['day']), c),
  ),
  rule(
    String.raw`(?:on|by|until|till|before|around) the (?<day>\d{1,2})(?! (?:dollars|pounds|euros|quid|bucks|%|people|per|payments))`,
    (g, c) => dayOfMonth(Number(g['day']), c),
  ),
  rule(String.raw`(?:in|by|until|till) (?:${MONTH})(?: ${longYear(26)})?`, () => VAGUE),
];
