import {
  inDays,
  thisWeekday,
  VAGUE,
  weekday,
  weekdayOfWeek,
  type Calendar,
  type Reading,
} from '../calendar.ts';
import { afterWeekend, partOfWeek, weekend } from '../periods.ts';
import { characters, type DateRule, type Groups } from '../rules.ts';
import { dayOfWeek, WEEKDAY } from './words.ts';

function inWeek(groups: Groups, weeks: number, calendar: Calendar): Reading {
  return groups['w'] === '末'
    ? weekend(weeks, calendar)
    : weekdayOfWeek(dayOfWeek(groups['w']), weeks, calendar);
}

const SUNDAY = 7;
const PART = '(?:的?(?:上午|下午|晚上|中午|早上|傍晚|白天))?';

/** Days named by their weekday: 周五 is the next one, 下周五 the one in the week after this. */
export const WEEKDAYS_NAMED: readonly DateRule[] = [
  characters('过(?:了|完)?(?:这个?)?周末|(?:这个?)?周末(?:过后|之后|以后|过完|过了|后(?!天))', (_, c) =>
    afterWeekend(c),
  ),
  characters('(?:这|本)?个?周六日', (_, c) => weekend(0, c)),
  characters(`(?:每个?|逢)${WEEKDAY}`, () => VAGUE),
  characters(`下下个?(?:周的?)?${WEEKDAY}${PART}`, (g, c) => inWeek(g, 2, c)),
  characters(`下一?个?(?:周的?)?,?${WEEKDAY}${PART}`, (g, c) => inWeek(g, 1, c)),
  characters(`上上?一?个?${WEEKDAY}${PART}`, (g, c) => ({ ...inWeek(g, -1, c), ahead: undefined })),
  characters(`(?:这一?个?|本|今个?)(?:周的?)?${WEEKDAY}${PART}`, (g, c) =>
    g['w'] === '末' ? weekend(0, c) : thisWeekday(dayOfWeek(g['w']), c),
  ),
  characters(`(?<!个|(?<!周)[一两三半])${WEEKDAY}${PART}`, (g, c) =>
    g['w'] === '末' ? weekend(0, c) : weekday(dayOfWeek(g['w']), c),
  ),
  characters('(?:这|本)个?周(?:之内|以内|内)', (_, c) => inDays(SUNDAY - c.today.dayOfWeek, c)),
  characters('下个?周(?:之内|以内|内)', (_, c) => weekdayOfWeek(SUNDAY, 1, c)),
  characters('下个?周初', (_, c) => partOfWeek('start', 1, c)),
  characters('下个?周中', (_, c) => partOfWeek('middle', 1, c)),
];
