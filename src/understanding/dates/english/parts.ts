import { dayAndMonth, VAGUE, weekday, weekdayOfWeek } from '../calendar.ts';
import { easter, fixed, floating, thanksgiving } from '../holidays.ts';
import {
  afterWeekend,
  lastOf,
  monthNamed,
  nextNthWeekday,
  nthWeekday,
  partOfMonth,
  partOfNamedMonth,
  partOfWeek,
  weekend,
  workdayOf,
} from '../periods.ts';
import { words, type DateRule } from '../rules.ts';
import {
  COUNT,
  dayNumber,
  END,
  MONTH,
  monthOf,
  ORDINAL_WORD,
  PARTS,
  UNIT,
  WEEKDAY,
  weekdayOf,
  YEAR,
  yearNumber,
} from './words.ts';

const NEXT = '(?:the )?(?:next|following|coming)';
const THIS = '(?:this |the |the current )?';
const OF_MONTH = `(?:of|in) (?:(?<next>${NEXT}) month|(?<here>this|the|each|every) month|(?<month>${MONTH})${YEAR})`;

/** Days that are a part of a week, a month or a year: the end of the month, the last Friday, early next week. */
export const PARTS_OF_PERIODS: readonly DateRule[] = [
  words(
    `(?:the )?(?<n>${ORDINAL_WORD}|last|\\dst|\\dnd|\\drd|\\dth) (?<day>${WEEKDAY}) ${OF_MONTH}`,
    (g, c) => {
      const nth = g['n'] === 'last' ? -1 : dayNumber(g['n']);
      const day = weekdayOf(g['day']);
      if (g['next'] !== undefined) return nthWeekday(nth, day, c.today.add({ months: 1 }), c);
      if (g['month'] === undefined) return nextNthWeekday(nth, day, c);
      const month = monthNamed(monthOf(g['month']), yearNumber(g['year']), c);
      return month && nthWeekday(nth, day, month, c);
    },
  ),
  words(`(?:the )?(?<which>first|last) (?:working|business|week) ?day(?: ${OF_MONTH})?`, (g, c) => {
    const which = g['which'] === 'first' ? 'first' : 'last';
    const months = g['next'] === undefined ? 0 : 1;
    const named =
      g['month'] === undefined ? undefined : monthNamed(monthOf(g['month']), yearNumber(g['year']), c);
    const here = workdayOf(which, named ?? c.today.add({ months }), c);
    return here.ahead === undefined && named === undefined
      ? workdayOf(which, c.today.add({ months: 1 }), c)
      : here;
  }),
  words(`(?:the )?(?<n>${ORDINAL_WORD}) (?:to )?last day of (?<month>${MONTH})`, (g, c) => {
    const month = monthNamed(monthOf(g['month']), undefined, c);
    return month && dayAndMonth(lastOf(month).day - dayNumber(g['n']) + 1, month.month, c);
  }),
  words(`(?:the )?(?:first|second|third|fourth|last) (?:full )?week (?:of|in) \\S+(?: month)?`, () => VAGUE),
  ...PARTS.flatMap(([part, said]) => [
    words(`${said} (?<month>${MONTH})${YEAR}`, (g, c) =>
      partOfNamedMonth(part, monthOf(g['month']), yearNumber(g['year']), c),
    ),
    words(`${said} ${NEXT} month`, (_, c) => partOfMonth(part, 1, c)),
    words(`${said} ${THIS}month`, (_, c) => partOfMonth(part, undefined, c)),
    words(`${said} ${NEXT} week`, (_, c) => partOfWeek(part, 1, c)),
    words(`${said} ${THIS}week`, (_, c) => partOfWeek(part, 0, c)),
  ]),
  words(`(?<next>next |following )(?:month end|month's end|months end)|end next month`, (_, c) =>
    partOfMonth('end', 1, c),
  ),
  words(
    `(?:this )?(?:month end|month's end|months end|eom|end month)|(?:before|by) (?:this|the) month is (?:over|out|up)|by (?:the )?end of it`,
    (_, c) => partOfMonth('end', undefined, c),
  ),
  words(`(?:midmonth|mid month)`, (_, c) => partOfMonth('middle', undefined, c)),
  words(`(?:week's end|eow|end week|week end)`, (_, c) => partOfWeek('end', 0, c)),
  words(`midweek|mid week`, (_, c) => partOfWeek('middle', 0, c)),
  words(`(?:next week's end)`, (_, c) => partOfWeek('end', 1, c)),
  words(`${END} ${THIS}year|year end|eoy`, fixed(31, 12)),

  words(
    `(?:the )?weekend (?:after|before) (?:next|last|that)|last weekend|(?:on |at )?weekends|all (?:this |the )?weekend|the whole weekend`,
    () => VAGUE,
  ),
  words(`before (?:the|this) weekend`, (_, c) =>
    c.today.dayOfWeek <= 5 ? weekdayOfWeek(5, 0, c) : weekday(5, c),
  ),
  words(`after (?:the|this) weekend`, (_, c) => afterWeekend(c)),
  words(`(?:next|following) weekend`, (_, c) => weekend(1, c)),
  words(`(?:(?:this|the|this coming|coming|on|over|by|at)(?: the| this)? )?weekend`, (_, c) => weekend(0, c)),

  words(`(?:happy|merry) (?:christmas|xmas|new year|holidays|easter|thanksgiving|halloween)`, () => VAGUE),
  words(`christmas eve|xmas eve`, fixed(24, 12)),
  words(`(?:christmas|xmas|chrissy)(?: day)?`, fixed(25, 12)),
  words(`boxing day`, fixed(26, 12)),
  words(`new year'?s eve|nye`, fixed(31, 12)),
  words(
    `(?:the )?new years?(?:'s?)?(?: day)?(?=(?: [.,;!?])| (?:at|i|please|then|ok)| $)|new year'?s day|the new year`,
    fixed(1, 1),
  ),
  words(`halloween`, fixed(31, 10)),
  words(`valentine'?s(?: day)?`, fixed(14, 2)),
  words(`(?:saint|st) (?:patrick'?s?|paddy'?s|pat'?s)(?: day)?|paddy'?s day`, fixed(17, 3)),
  words(`the ides of march`, fixed(15, 3)),
  words(`(?:the )?(?:4th|fourth) of july|independence day`, fixed(4, 7)),
  words(`thanksgiving(?: day)?|turkey day`, (_, c) => thanksgiving(c)),
  words(`black friday`, (_, c) => thanksgiving(c, 1)),
  words(`(?:mlk|martin luther king)(?: jr)?(?:'?s)?(?: day)?`, floating(3, 1, 1)),
  words(`president'?s'? day`, floating(3, 1, 2)),
  words(`(?:australia|oz) day`, fixed(26, 1)),
  words(`burns night`, fixed(25, 1)),
  words(`anzac day`, fixed(25, 4)),
  words(`tax day`, fixed(15, 4)),
  words(`hogmanay`, fixed(31, 12)),
  words(`(?:shrove|fat) tuesday|pancake (?:day|tuesday)|mardi gras`, (_, c) => easter(c, -47)),
  words(`mother'?s'? day`, (g, c) => (c.monthFirst ? floating(2, 7, 5)(g, c) : easter(c, -21))),
  words(`memorial day`, floating(-1, 1, 5)),
  words(`juneteenth`, fixed(19, 6)),
  words(`father'?s'? day`, floating(3, 7, 6)),
  words(`labou?r day`, floating(1, 1, 9)),
  words(`(?:columbus|indigenous people'?s'?) day`, floating(2, 1, 10)),
  words(`bonfire night|guy fawkes(?: night)?`, fixed(5, 11)),
  words(`veterans'? day|armistice day`, fixed(11, 11)),
  words(`cyber monday`, (_, c) => thanksgiving(c, 4)),
  words(`april fool'?s?(?: day)?`, fixed(1, 4)),
  words(`cinco de mayo`, fixed(5, 5)),
  words(`canada day`, fixed(1, 7)),
  words(`good friday`, (_, c) => easter(c, -2)),
  words(`easter monday`, (_, c) => easter(c, 1)),
  words(`easter(?: sunday)?`, (_, c) => easter(c)),
];

/** Stretches that name no day, read when nothing in them has named one. */
export const STRETCHES: readonly DateRule[] = [
  words(
    `(?:later |some ?time |any ?time |early |late )?(?:this|next|the|coming|following|last|that|one) (?:week|month|year|quarter|few days|couple of days)(?: or so| or two)?|(?:the )?(?:week|month) after next|(?:in|over|within) the (?:coming|next|following) (?:days|weeks|months|few (?:days|weeks|months))|${COUNT} ${UNIT} (?:late|overdue|behind)|soon`,
    () => VAGUE,
  ),
  words(`(?:in|by|until|till|during|around|for) (?:${MONTH})${YEAR}`, () => VAGUE),
];
