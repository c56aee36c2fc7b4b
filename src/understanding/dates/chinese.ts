import { CHINESE_NUMBER, chineseToNumber } from '../numbers.ts';
import {
  certain,
  dayAndMonth,
  dayInMonth,
  dayOfMonth,
  endOfMonth,
  fullDate,
  inDays,
  inMonths,
  longYear,
  numeric,
  VAGUE,
  weekday,
  weekdayOfWeek,
  type Calendar,
  type Reading,
} from './calendar.ts';
import type { DateRule } from './rules.ts';

const NUMBER = String.raw`(?:\d{1,4}|${CHINESE_NUMBER})`;
const DAYS_OF_WEEK = '一二三四五六日';
const WEEKDAY = '周(?<w>[一二三四五六日天1-7])';

function rule(
  source: string,
  read: (
    groups: Readonly<Record<string, string | undefined>>,
    calendar: Calendar,
  ) => Reading | readonly Reading[] | undefined,
): DateRule {
  return { pattern: new RegExp(source, 'g'), read: (match, calendar) => read(match.groups ?? {}, calendar) };
}

function number(text: string | undefined): number {
  const plain = text ?? '';
  return /^\d+$/.test(plain) ? Number(plain) : (chineseToNumber(plain) ?? 0);
}

function dayOfWeek(char: string | undefined): number {
  if (char === '天' || char === '7') return 7;
  return /^[1-6]$/.test(char ?? '') ? Number(char) : DAYS_OF_WEEK.indexOf(char ?? '') + 1;
}

function monthEnd(month: number, calendar: Calendar): Reading | undefined {
  const within = dayAndMonth(28, month, calendar).ahead;
  if (within === undefined) return undefined;
  const date = Temporal.PlainDate.from(within);
  return certain(date.with({ day: date.daysInMonth }), calendar);
}

/** How days are named in Chinese; 星期 and 礼拜 are 周 by then. */
export const CHINESE_DATES: readonly DateRule[] = [
  rule(
    String.raw`(?<y>(?:19|20)?\d\d|[零〇一二三四五六七八九]{2,4})年(?<m>${NUMBER})月(?<d>${NUMBER})[日号]?`,
    (g, c) => fullDate(longYear(number(g['y'])), number(g['m']), number(g['d']), c),
  ),
  rule(String.raw`(?<!\d)(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)`, (g, c) =>
    fullDate(Number(g['y']), Number(g['m']), Number(g['d']), c),
  ),
  rule(String.raw`(?<!\d)(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>\d{4})(?!\d)`, (g, c) =>
    numeric(Number(g['a']), Number(g['b']), Number(g['y']), c),
  ),
  rule(String.raw`(?<year>今年|明年)(?<m>${NUMBER})月(?:份)?(?<d>${NUMBER})[日号]?`, (g, c) =>
    fullDate(c.today.year + (g['year'] === '明年' ? 1 : 0), number(g['m']), number(g['d']), c),
  ),
  rule(
    String.raw`(?<!\d|个)(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?的?(?<d>${NUMBER})[日号](?:${'周'}[一二三四五六日天])?`,
    (g, c) => dayAndMonth(number(g['d']), number(g['m']), c),
  ),
  rule(
    String.raw`(?<!\d|个)(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:底|末|最后一天)`,
    (g, c) => monthEnd(number(g['m']), c),
  ),
  rule(String.raw`(?<!\d|个)(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:初)`, (g, c) =>
    dayAndMonth(1, number(g['m']), c),
  ),
  rule(
    String.raw`(?<!\d)(?<m>1[0-2]|[1-9])[./](?<d>[12]\d|3[01]|0?[1-9])(?!\d|元|块|万|千|%|折)(?=[日号]|还|付|之?前|转|给|我|行|可以|,|\.|$)`,
    (g, c) => dayAndMonth(Number(g['d']), Number(g['m']), c),
  ),
  rule(String.raw`大后天`, (_, c) => inDays(3, c)),
  rule(String.raw`后天`, (_, c) => inDays(2, c)),
  rule(String.raw`(?:明天|明日|明儿个?|明早|明晚)`, (_, c) => inDays(1, c)),
  rule(String.raw`(?:今天|今日|今儿个?|今晚|今早|今夜|当天|本日)`, (_, c) => inDays(0, c)),
  rule(String.raw`大前天`, (_, c) => inDays(-3, c)),
  rule(String.raw`前天`, (_, c) => inDays(-2, c)),
  rule(String.raw`(?:昨天|昨日|昨晚|昨儿)`, (_, c) => inDays(-1, c)),
  rule(String.raw`下下个?${WEEKDAY}`, (g, c) => weekdayOfWeek(dayOfWeek(g['w']), 2, c)),
  rule(String.raw`下一?个?(?:周的?)?${WEEKDAY}|下个?周末`, (g, c) =>
    g['w'] === undefined ? VAGUE : weekdayOfWeek(dayOfWeek(g['w']), 1, c),
  ),
  rule(String.raw`上上?个?${WEEKDAY}`, (g, c) => ({
    ...weekdayOfWeek(dayOfWeek(g['w']), -1, c),
    ahead: undefined,
  })),
  rule(String.raw`(?:这个?|本|这一|今个?)${WEEKDAY}`, (g, c) => {
    const day = weekdayOfWeek(dayOfWeek(g['w']), 0, c);
    return day.ahead === undefined ? { ...day, ahead: weekday(dayOfWeek(g['w']), c).ahead } : day;
  }),
  rule(String.raw`(?<!每|个)${WEEKDAY}(?!期)`, (g, c) => weekday(dayOfWeek(g['w']), c)),
  rule(String.raw`下下个?月底`, (_, c) => endOfMonth(2, c)),
  rule(String.raw`(?:下个?月|次月)(?:底|末|月底|最后一天)`, (_, c) => endOfMonth(1, c)),
  rule(String.raw`(?:下个?月|次月)(?:初|月初)`, (_, c) => dayInMonth(1, 1, c)),
  rule(String.raw`(?:下个?月|次月)(?:中旬|中)`, (_, c) => dayInMonth(15, 1, c)),
  rule(String.raw`(?<next>下下个?月)的?(?<d>${NUMBER})[日号]`, (g, c) => dayInMonth(number(g['d']), 2, c)),
  rule(String.raw`(?:下个?月|次月)的?(?<d>${NUMBER})[日号]?(?![个元块百千万期%次])`, (g, c) =>
    dayInMonth(number(g['d']), 1, c),
  ),
  rule(String.raw`上个?月的?(?<d>${NUMBER})[日号]`, (g, c) => dayInMonth(number(g['d']), -1, c)),
  rule(String.raw`(?:这个月|本月|当月|这月)?(?:底|月底|月末|最后一天)(?<=月底|月末|最后一天|月底)`, (_, c) =>
    endOfMonth(0, c),
  ),
  rule(String.raw`月初`, (_, c) => dayInMonth(1, 1, c)),
  rule(String.raw`(?:这个?月|本月)?(?:月中|中旬)`, (_, c) => dayOfMonth(15, c)),
  rule(String.raw`年底|年末`, (_, c) => dayAndMonth(31, 12, c)),
  rule(String.raw`元旦`, (_, c) => dayAndMonth(1, 1, c)),
  rule(String.raw`圣诞节?`, (_, c) => dayAndMonth(25, 12, c)),
  rule(String.raw`国庆节?`, (_, c) => dayAndMonth(1, 10, c)),
  rule(
    String.raw`(?<n>${NUMBER})(?<u>天|日|个?周|个月|年)(?:之|以)?前(?!还|付|给|转|交|一定|会|能|必)`,
    (g, c) => ago(g, c),
  ),
  rule(
    String.raw`(?:再|过|等|宽限|缓|给我|多给我|延|拖)?(?:一?两|几|好几|[一二三][二三四五])(?:天|周|个月)(?!前)`,
    () => VAGUE,
  ),
  rule(
    String.raw`(?:再|过|等|宽限|缓|给我|多给我|延期|延|拖|再给我|推迟|晚)(?:个|我)?(?<n>${NUMBER}|半)(?<u>天|个?周|个月|年)`,
    (g, c) => later(g, c),
  ),
  rule(String.raw`(?<n>${NUMBER}|半)(?<u>天|日|个?周|个月|年)(?:之后|以后|后|内|之内|以内|时间)`, (g, c) =>
    later(g, c),
  ),
  rule(
    String.raw`(?:这个?月|本月)?(?<!\d|第)(?<d>\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[号日](?!码|称|机|卡|线|子|常|元|本|用|志)`,
    (g, c) => dayOfMonth(number(g['d']), c),
  ),
  rule(
    String.raw`(?:这|本|下|上|下下)个?(?:周|月)|周末|过几天|过两天|这几天|这两天|近期|过阵子|过段时间|下半年|春节|过年|年后|年前`,
    () => VAGUE,
  ),
];

function later(
  groups: Readonly<Record<string, string | undefined>>,
  calendar: Calendar,
): Reading | undefined {
  const unit = groups['u'] ?? '';
  if (groups['n'] === '半')
    return unit === '个月' ? inDays(15, calendar) : unit === '年' ? inMonths(6, calendar) : undefined;
  const amount = number(groups['n']);
  if (amount === 0) return undefined;
  if (unit === '天' || unit === '日') return inDays(amount, calendar);
  if (unit.endsWith('周')) return inDays(amount * 7, calendar);
  return inMonths(unit === '年' ? amount * 12 : amount, calendar);
}

function ago(groups: Readonly<Record<string, string | undefined>>, calendar: Calendar): Reading | undefined {
  const unit = groups['u'] ?? '';
  const amount = number(groups['n']);
  if (unit === '天' || unit === '日') return inDays(-amount, calendar);
  if (unit.endsWith('周')) return inDays(-amount * 7, calendar);
  return inMonths(unit === '年' ? -amount * 12 : -amount, calendar);
}
