import {
  dayAndMonth,
  dayInMonth,
  dayOfMonth,
  fullDate,
  numeric,
  VAGUE,
  weekdayWithDay,
  type Calendar,
  type Reading,
} from '../calendar.ts';
import { either, words, type DateRule, type Groups } from '../rules.ts';
import {
  DAY,
  dayNumber,
  MONTH,
  monthOf,
  ORDINAL,
  ORDINAL_WORD,
  WEEKDAY,
  weekdayOf,
  YEAR,
  yearNumber,
} from './words.ts';

/** No day of the month stands before one of these. */
const NO_DAY =
  '(?:%|percent|pm|am|dollars?|pounds?|euros?|quid|bucks|pesos|cents|people|per|a|each|payments?|instalments?|installments?|options?|ones?|times?|floor|grade|street|avenue|century|message|reminder|birthday|anniversary|plan|offer|place|week|weeks|day|days|month|months|attempt|account|loan|letter|call|notice|year|person|chance|thing|line|two|three|of all)';

function monthDay(groups: Groups, calendar: Calendar): Reading {
  const day = dayNumber(either(groups, 'day'));
  const month = monthOf(either(groups, 'month'));
  const year = yearNumber(either(groups, 'year'));
  return year === undefined ? dayAndMonth(day, month, calendar) : fullDate(year, month, day, calendar);
}

/** Days written in numbers alone. */
export const NUMERIC_DAYS: readonly DateRule[] = [
  words(String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})`, (g, c) =>
    fullDate(Number(g['year']), Number(g['month']), Number(g['day']), c),
  ),
  words(String.raw`(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<year>\d{4}|\d{2})`, (g, c) =>
    numeric(Number(g['a']), Number(g['b']), Number(g['year']), c),
  ),
  words('(?:24/7|9/11|50/50|1/[2348]|[23]/[34] (?:of|now))', () => VAGUE),
  words(String.raw`(?:${WEEKDAY} )?(?:the )?(?<a>\d{1,2})/(?<b>\d{1,2})`, (g, c) =>
    numeric(Number(g['a']), Number(g['b']), undefined, c),
  ),
  words(
    String.raw`(?:on|by|until|till|til|before|for|${WEEKDAY})(?: the)? (?<a>\d{1,2})[-.](?<b>\d{1,2})(?! (?:days?|weeks?|months?|dollars|pounds|euros|quid|bucks) )`,
    (g, c) => numeric(Number(g['a']), Number(g['b']), undefined, c),
  ),
  words(String.raw`(?<=^)(?<a>\d{1,2})-(?<b>\d{1,2})(?= (?:[.!] )?$)`, (g, c) => {
    const reading = numeric(Number(g['a']), Number(g['b']), undefined, c);
    return reading.ahead === undefined ? undefined : reading;
  }),
];

/** Days with the name of their month, and days of the month alone: the 15th is the next one. */
export const DAYS_OF_MONTHS: readonly DateRule[] = [
  words(
    String.raw`(?<month>${MONTH}) (?<day>\d{1,2})[-/](?<year>\d{4})|(?<year2>\d{4}) (?<month2>${MONTH}) (?<day2>\d{1,2})`,
    monthDay,
  ),
  words(
    String.raw`(?<![$€£] )(?:${WEEKDAY} )?(?:, )?(?:(?:between )?(?:the )?\d{1,2} (?:and|to|or) |\d{1,2}-)?(?:the )?(?<day>${DAY})(?: day)?(?: of)? (?<month>${MONTH})(?: ,? ?${WEEKDAY})?${YEAR}`,
    monthDay,
  ),
  words(
    String.raw`(?<month>${MONTH})(?: ,)?(?: the)? (?<day>${DAY})(?! (?:%|pm|am|dollars|pounds|euros|quid|bucks) )(?: ,? ?${WEEKDAY})?${YEAR}`,
    monthDay,
  ),
  words(
    String.raw`(?:the )?(?<day>${ORDINAL}|\d{1,2})(?: day)? (?:of )?(?:the )?(?:next|coming|following) (?:coming |next )?month|next month(?: ,)?(?: on)?(?: the)? (?<day2>${DAY})`,
    (g, c) => dayInMonth(dayNumber(either(g, 'day')), 1, c),
  ),
  words(String.raw`(?:the )?(?<day>${ORDINAL}|\d{1,2}) (?:of )?this month`, (g, c) =>
    dayInMonth(dayNumber(g['day']), 0, c),
  ),
  words(
    String.raw`(?:the )?(?<day>${ORDINAL}|\d{1,2})(?: day)? of (?:the|the new|every|each) month`,
    (g, c) => dayOfMonth(dayNumber(g['day']), c),
  ),
  words(
    String.raw`(?<day>${WEEKDAY})s?(?: ,)? (?:the )?(?<n>${ORDINAL}|1[3-9]|[23]\d)(?: of (?:this|the) month)?(?! (?:%|pm|am|dollars|pounds|euros|quid|bucks|per|a|each|payment|week|on|more|thing) )|(?:the )?(?<n2>${ORDINAL})(?: ,| which is| is| that is| \()? (?:a |on |on a )?(?<day2>${WEEKDAY})`,
    (g, c) => weekdayWithDay(weekdayOf(either(g, 'day')), dayNumber(either(g, 'n')), c),
  ),
  words(String.raw`(?:the )?(?<day>\d{1,2} ?(?:st|nd|rd|th))(?! ${NO_DAY} )`, (g, c) =>
    dayOfMonth(dayNumber(g['day']), c),
  ),
  words(String.raw`(?:the )?(?<day>${ORDINAL_WORD})(?! (?:of|to|${NO_DAY}) )`, (g, c) =>
    /^(?:first|second|third)$/.test(g['day'] ?? '') ? undefined : dayOfMonth(dayNumber(g['day']), c),
  ),
  words(
    String.raw`(?:on|by|until|till|til|before|around|for|from) the (?<day>first|second|third)(?! ${NO_DAY} )`,
    (g, c) => dayOfMonth(dayNumber(g['day']), c),
  ),
  words(
    String.raw`(?:(?:on|by|until|till|til|before|around|from|for) the|the(?= \d{1,2} (?:please|works?|instead|then|latest|at the latest|ok|is (?:better|good|fine|ok|when)|would|and|or|for sure|if|[.,;!?]|$))) (?<day>\d{1,2})(?! ${NO_DAY} )`,
    (g, c) => dayOfMonth(Number(g['day']), c),
  ),
];
