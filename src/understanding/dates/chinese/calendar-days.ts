import {
  dayAndMonth,
  dayInMonth,
  dayOfMonth,
  fullDate,
  longYear,
  numeric,
  VAGUE,
  type Calendar,
  type Reading,
} from '../calendar.ts';
import { clearAndBright, fixed, floating, lunar } from '../holidays.ts';
import { monthNamed, nthWeekday, partOfMonth, partOfNamedMonth } from '../periods.ts';
import { characters, type DateRule, type Groups } from '../rules.ts';
import { DAY_MARK, DAY_NUMBER, dayOfWeek, MONTH, NO_DAY, NUMBER, number, WEEKDAY } from './words.ts';

/** Which month is meant, beside the one of its name: how many lie between. */
const MONTHS = '(?<which>这个?|本|当|今个?|下下个?|下个?|次|上个?)月份?';

function monthsTo(which: string | undefined): number {
  if (which?.startsWith('下下') === true) return 2;
  if (which === undefined || /^[这本当今]/.test(which)) return 0;
  return which.startsWith('上') ? -1 : 1;
}

/** `next` of an unnamed month, or of the one that 下月 and the like name. */
function part(which: 'start' | 'middle' | 'end', groups: Groups, calendar: Calendar): Reading {
  return partOfMonth(which, groups['which'] === undefined ? undefined : monthsTo(groups['which']), calendar);
}

/** In so many days the new year comes or goes, and 初五 needs no month. */
const NEW_YEAR_IS_NEAR = 45;

function isNear({ ahead }: Reading, { today }: Calendar): boolean {
  return ahead !== undefined && today.until(ahead).days <= NEW_YEAR_IS_NEAR;
}

/** The first month is 正月 and the last one 腊月; a lone 初五 is of the new year. */
function lunarMonth(said = '正'): number {
  if (said === '正') return 1;
  return said === '腊' ? 12 : number(said);
}

const PART = '(?:的?(?:上午|下午|晚上|中午|早上|傍晚|白天))?';
const PARTS = [
  ['start', '(?:初(?![一二三四五六七八九十])|的?[头第]一天)'],
  ['middle', '(?:中旬|中(?!午|间))'],
  ['end', '的?(?:底|末|尾|最后一天|之?内(?!部)|以内)'],
] as const;

/** Days of months. 15号 is the next one, 30号 of February is none. */
export const DAYS_OF_MONTHS: readonly DateRule[] = [
  characters(
    String.raw`(?<y>(?:19|20)?\d\d|[零〇一二三四五六七八九]{2,4})年(?<m>${NUMBER})月(?<d>${NUMBER})[日号]?`,
    (g, c) => fullDate(longYear(number(g['y'])), number(g['m']), number(g['d']), c),
  ),
  characters(String.raw`(?<!\d)(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)`, (g, c) =>
    fullDate(Number(g['y']), Number(g['m']), Number(g['d']), c),
  ),
  characters(String.raw`(?<!\d)(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>\d{4})(?!\d)`, (g, c) =>
    numeric(Number(g['a']), Number(g['b']), Number(g['y']), c),
  ),
  characters(String.raw`(?<year>今年|明年)(?<m>${NUMBER})月(?:份)?(?<d>${NUMBER})[日号]?`, (g, c) =>
    fullDate(c.today.year + (g['year'] === '明年' ? 1 : 0), number(g['m']), number(g['d']), c),
  ),
  characters(
    `(?<next>下个?月|${MONTH})的?(?:第(?<nth>[一二三四])个?|(?<last>最后一个?))${WEEKDAY}`,
    (g, c) => {
      const month =
        g['m'] === undefined ? c.today.add({ months: 1 }) : monthNamed(number(g['m']), undefined, c);
      const nth = g['last'] === undefined ? number(g['nth']) : -1;
      return month && nthWeekday(nth, dayOfWeek(g['w']), month, c);
    },
  ),
  characters(
    `${MONTH}的?(?<d>${DAY_NUMBER})(?:${DAY_MARK}|(?![\\d号日元块万千百%折期次个角毛刀十]))(?:\\(?周[一二三四五六日天]\\)?)?`,
    (g, c) => dayAndMonth(number(g['d']), number(g['m']), c),
  ),
  ...PARTS.flatMap(([which, said]) => [
    characters(`${MONTH}${said}`, (g, c) => partOfNamedMonth(which, number(g['m']), undefined, c)),
    characters(`${MONTHS}月?${said}`, (g, c) => part(which, g, c)),
    characters(`(?<!个)月${said}`, (g, c) => part(which, g, c)),
  ]),
  characters(
    String.raw`(?<![\d.币元金镑¥$€£])(?<m>1[0-2]|0?[1-9])(?<mark>[./]|-(?!\d+[日号]))(?<d>[12]\d|3[01]|0?[1-9])(?![\d.]|元|块|万|千|k|w|%|折|个|期|天|周)(?=(?<=/(?:[6-9]|\d\d))|[日号]|还|付|之?前|转|给|我|行|可以|再|吧|左右|发|打|[,.!]|$)[日号]?`,
    (g, c) => dayAndMonth(Number(g['d']), Number(g['m']), c),
  ),
  characters(`${MONTHS}的?(?<d>${DAY_NUMBER})(?:${DAY_MARK}|${NO_DAY}(?![一二三四五六七八九十]))`, (g, c) =>
    dayInMonth(number(g['d']), monthsTo(g['which']), c),
  ),
  characters(
    `(?<![\\d第])(?<a>\\d{1,2})(?<how>[,和或]|或者|还是|到|至|-|~)(?<b>\\d{1,2})${DAY_MARK}`,
    (g, c) => {
      const days = [g['a'], g['b']].map((day) => dayOfMonth(Number(day), c));
      return /[到至~-]/.test(g['how'] ?? '') ? days.slice(1) : days;
    },
  ),
  characters(
    `(?<![\\d第一二三四五六七八九十廿卅]|\\d\\.)(?<d>${DAY_NUMBER})${DAY_MARK}(?:\\(?周[一二三四五六日天]\\)?)?${PART}`,
    (g, c) => dayOfMonth(number(g['d']), c),
  ),
  characters('(?:这个?月|本月)?下旬', () => VAGUE),
  characters('(?:这个?月|本月)?中旬', (_, c) => partOfMonth('middle', undefined, c)),
  characters('年(?:底|末|内)', fixed(31, 12)),
  characters('元旦(?!快乐)', fixed(1, 1)),
  characters('(?:五一|5\\.1|劳动)(?:节|劳动节|假期|那天|前(?!天)|之前|的时候|(?=吧|[,.!]|$))', fixed(1, 5)),
  characters('清明节?', (_, c) => clearAndBright(c)),
  characters('(?:六一八|618)(?=那天|大促|之?前|购物)', fixed(18, 6)),
  characters(
    '(?:国庆|春节|过年|五一|元旦|中秋)节?(?:回来|回去|期间|假期?(?:期间|后|完|回来)|过[后完]|之?后|以后|放假)',
    () => VAGUE,
  ),
  characters('(?:国庆|十一(?=假期|前|之前|那天))(?:节)?', fixed(1, 10)),
  characters('双(?:十一|11)', fixed(11, 11)),
  characters('双(?:十二|12)', fixed(12, 12)),
  characters('(?:三八|3\\.8)?妇女节|三八节', fixed(8, 3)),
  characters('(?:六一|6\\.1)(?:儿童节|节)?(?=前|之前|那天|儿童|节|吧|[,.!]|$)|儿童节', fixed(1, 6)),
  characters('教师节', fixed(10, 9)),
  characters('光棍节', fixed(11, 11)),
  characters('(?<!白色)情人节', fixed(14, 2)),
  characters('母亲节', floating(2, 7, 5)),
  characters('父亲节', floating(3, 7, 6)),
  characters('除夕|大年三十|年三十|年夜饭', lunar(1, 1, -1)),
  characters('元宵节?|正月十五', lunar(1, 15)),
  characters(
    `(?:(?<month>正|腊|[二三四五六七八九十]|十[一二])月|大年|年)初(?<d>十|[一二三四五六七八九])`,
    (g, c) => lunar(lunarMonth(g['month']), number(g['d']))(g, c),
  ),
  characters('(?<![月周])初(?<d>十|[一二三四五六七八九])', (g, c) => {
    const soon = lunar(1, number(g['d']))(g, c);
    return isNear(soon, c) ? soon : VAGUE;
  }),
  characters('腊月(?<d>廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十)', (g, c) =>
    lunar(12, number(g['d']))(g, c),
  ),
  characters('端午节?', lunar(5, 5)),
  characters('七夕节?', lunar(7, 7)),
  characters('中秋节?', lunar(8, 15)),
  characters('重阳节?', lunar(9, 9)),
  characters('平安夜', fixed(24, 12)),
  characters('圣诞节?(?!快乐)', fixed(25, 12)),
];

/** Stretches that name no day, read when nothing in them has named one. */
export const STRETCHES: readonly DateRule[] = [
  characters(
    '(?:这|本|下|上|下下)一?个?(?:周|月)|过几天|这几天|近期|最近|过阵子|过段时间|过一阵|回头|改天|哪天|下半年|上半年|春节|过年|年后|年前|明年|发工资那天|发薪日',
    () => VAGUE,
  ),
];
